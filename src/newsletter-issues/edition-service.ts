import { createElement } from 'react'
import type { Payload } from 'payload'
import { readAssociation } from '../mail/association-facts'
import type { Language } from '../shared/language'
import { Translator } from '../shared/language'
import { createLinks, type SiteUrls } from '../shared/links'
import type { Edition, MakeEditions } from './edition'
import type { Letter, LetterItem } from './letter'
import { itemHtml, letterHtml } from './letter-html'
import { findIssue } from './letter-store'
import type { StoredIssue } from './stored-issue'
import { letterText, mailText } from './letter-text'
import { letterView } from './letter-view'

interface Parts {
  payload: Payload
  serverUrl: string
}

/** The languages that an issue goes out in: Swedish, and English when somebody has written its title in English. */
export const languagesOf = ({ title }: Pick<StoredIssue, 'title'>): Language[] =>
  title?.en?.trim() ? ['sv', 'en'] : ['sv']

/** The saved issue as a letter in one language; null where there is no such issue. */
export async function readLetter(
  { payload, serverUrl }: Parts,
  { issueId, language, now }: { issueId: string; language: Language; now: Date },
): Promise<Letter | null> {
  const issue = await findIssue(payload, issueId)
  return issue && composeLetter({ payload, serverUrl }, { issue, language, now })
}

/** A stored issue as a letter in one language. */
export async function composeLetter(
  { payload, serverUrl }: Parts,
  { issue, language, now }: { issue: StoredIssue; language: Language; now: Date },
): Promise<Letter> {
  const stored = await payload.findGlobal({ slug: 'association', depth: 0, overrideAccess: true })
  const siteUrls: SiteUrls = stored.siteUrls ?? {}
  const association = { ...(await readAssociation(payload, language)), address: stored.address ?? null }
  const context = { links: createLinks(serverUrl, siteUrls), translator: new Translator(language) }
  const webUrl = context.links.page('newsletters', issue.slug ?? '')
  return letterView({ issue, association, webUrl, now }, context)
}

/** The mail of a letter, with the places of `personal-links.ts`. */
export async function renderLetter(letter: Letter): Promise<{ html: string; text: string }> {
  // Loaded with the first letter: they would make the start of the server longer.
  const [{ render }, { LetterMail }] = await Promise.all([
    import('@react-email/render'),
    import('./templates/LetterMail'),
  ])
  return { html: await render(createElement(LetterMail, { letter })), text: mailText(letter) }
}

/**
 * Makes the editions of a saved issue.
 * @throws Error when there is no such issue.
 */
export const editionsOf =
  (parts: Parts): MakeEditions =>
  async (issueId, now) => {
    const issue = await findIssue(parts.payload, issueId)
    if (!issue) throw new Error('there is no such issue')
    return Promise.all(
      languagesOf(issue).map(async (language) => editionOf(await composeLetter(parts, { issue, language, now }))),
    )
  }

async function editionOf(letter: Letter): Promise<Edition> {
  const mail = await renderLetter(letter)
  return {
    lang: letter.language,
    subject: letter.title,
    title: letter.title,
    preheader: letter.preheader,
    mailHtml: mail.html,
    mailText: mail.text,
    html: letterHtml(letter),
    text: letterText(letter),
    items: letter.items.map(publishedItem),
    contentLanguage: letter.contentLanguage,
  }
}

const publishedItem = (item: LetterItem): object => ({
  type: item.type,
  title: item.title,
  text: item.type === 'text' ? (item.body?.text ?? null) : item.text,
  html: itemHtml(item),
  url: item.type === 'text' ? null : item.link.url,
  image: item.image,
})
