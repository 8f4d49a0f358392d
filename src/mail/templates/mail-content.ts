import type { Language } from '../../shared/language'

/**
 * What a mail to one person says, in the order in which it is read. HTML and plain text are both made of it, so neither
 * can say something that the other does not.
 */
export interface MailContent {
  language: Language
  subject: string
  /** The line that mail programs show beside the subject. */
  preview: string
  heading: string
  opening: string[]
  /** Addresses that belong to what is said, each in words and as it is. */
  links?: { label: string; url: string }[]
  /** The one thing to do. Its address is also shown in words. */
  action: { label: string; url: string } | null
  closing: string[]
  footer: {
    /** Who sends it. */
    sender: string
    /** Why it was sent. */
    reason: string
    links: { label: string; url: string }[]
  }
}

/** Words that stand in every mail. */
export const fixedWords = {
  sv: { copyAddress: 'Fungerar inte knappen? Kopiera den här adressen till webbläsaren:' },
  en: { copyAddress: 'Does the button not work? Copy this address into your browser:' },
} as const satisfies Record<Language, { copyAddress: string }>

/** The plain text part: addresses stand alone on a line, so that every program makes links of them. */
export function plainText({ heading, opening, links = [], action, closing, footer }: MailContent): string {
  const inWords = ({ label, url }: { label: string; url: string }): string => `${label}:\n${url}`
  return [heading, ...opening, ...links.map(inWords), ...(action ? [inWords(action)] : []), ...closing, '-- ']
    .concat([footer.reason, ...footer.links.map(inWords)])
    .join('\n\n')
    .replace('\n\n-- \n\n', '\n\n-- \n')
    .concat('\n')
}
