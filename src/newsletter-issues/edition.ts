import type { Language } from '../shared/language'

/** An issue in one language as it is frozen when its sending begins. */
export interface Edition {
  lang: Language
  subject: string
  title: string
  preheader: string | null
  /** The mail, with the places of `personal-links.ts`. */
  mailHtml: string
  mailText: string
  /** For the archive: nothing personal in it. */
  html: string
  text: string
  /** The published items, in order (`IssueItem` of `archive-schema.ts`). */
  items: object[]
  /** The languages of its texts, as in `Content-Language`. */
  contentLanguage: string
}

/** Makes the editions of an issue: Swedish always, English where there is a translation. */
export type MakeEditions = (issueId: string, now: Date) => Promise<Edition[]>
