import type { Letter, LetterItem, LetterLink } from './letter'
import { personalPlaces } from './personal-links'
import { letterWords, reasonFor, senderLine } from './templates/letter-words'

const rule = '----------------------------------------'

/** Addresses stand alone on a line, so that every program makes links of them. */
const linkText = ({ label, url }: LetterLink): string => `${label}:\n${url}`

const joined = (parts: (string | null | undefined | false)[]): string => parts.filter(Boolean).join('\n\n')

/** The plain text of a letter without anything personal in it. */
export const letterText = ({ masthead, title, intro, items }: Letter): string =>
  joined([masthead, title, intro, ...items.flatMap((item) => [rule, itemText(item)])])

/** The plain text part of the mail. */
export function mailText(letter: Letter): string {
  const { language, sender, webUrl } = letter
  const links = [
    { label: letterWords.onTheWeb[language], url: webUrl },
    { label: letterWords.preferences[language], url: personalPlaces.preferences },
    { label: letterWords.unsubscribe[language], url: personalPlaces.unsubscribe },
    ...(sender.privacyPolicyUrl ? [{ label: letterWords.privacy[language], url: sender.privacyPolicyUrl }] : []),
  ]
  const from = senderLine(sender)
  return `${joined([letterText(letter)])}\n\n-- \n${joined([from, reasonFor(sender.name)[language], ...links.map(linkText)])}\n`
}

function itemText(item: LetterItem): string {
  if (item.type === 'text') {
    return joined([item.title, item.body && withLinks(item.body), ...item.links.map(linkText)])
  }
  return joined([
    [item.title, ...item.facts].join('\n'),
    item.text,
    item.register && linkText(item.register),
    linkText(item.link),
  ])
}

/** The text, and the addresses that its links lead to. */
function withLinks({ html, text }: { html: string; text: string }): string {
  const addresses = [...html.matchAll(/<a [^>]*href="([^"]+)"/g)].map(([, url = '']) => url.replaceAll('&amp;', '&'))
  return [text, ...new Set(addresses)].join('\n')
}
