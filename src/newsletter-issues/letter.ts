import type { Language } from '../shared/language'
import type { Image, RichText } from '../shared/published-schema'

/** A link with the words that it is shown by. */
export interface LetterLink {
  label: string
  url: string
}

interface ItemBase {
  title: string | null
  image: Image | null
}

/** Something that is published: a piece of news, an event or an initiative. */
export interface PublishedItem extends ItemBase {
  type: 'news' | 'event' | 'initiative'
  title: string
  /** Its lead, or what was written for this issue. */
  text: string | null
  /** Of events: when and where, a line each. */
  facts: string[]
  /** Where to read on. */
  link: LetterLink
  /** Of events that one registers for. */
  register: LetterLink | null
}

/** What was written for this issue alone. */
export interface TextItem extends ItemBase {
  type: 'text'
  body: RichText | null
  links: LetterLink[]
}

export type LetterItem = PublishedItem | TextItem

/** An issue in one language, in the order in which it is read: mail, plain text and archive are all made of it. */
export interface Letter {
  language: Language
  /** The languages of its texts, as in `Content-Language`. */
  contentLanguage: string
  /** Such as "NYTT från förbundet 1.2020". */
  masthead: string
  title: string
  preheader: string | null
  intro: string | null
  items: LetterItem[]
  /** The issue on the web. */
  webUrl: string
  sender: { name: string; address: string | null; privacyPolicyUrl: string | null }
  /** Of headings and buttons, as #rrggbb; null: the product's own. */
  colour: string | null
}
