import type { SubscriberStatus } from '../newsletter/newsletter-rules'
import type { Language } from '../shared/language'
import type { ApiScope } from '../api-clients/api-client-rules'
import type {
  BoardRole,
  DocumentKind,
  EventKind,
  EventStatus,
  InitiativeKind,
  InitiativeStatus,
  OrganisationKind,
  RegistrationMode,
} from '../shared/words'

/** A text in Swedish, with English where somebody has translated it. */
export interface Text {
  sv: string
  en?: string
}

/** A paragraph, a heading or a list of points. Links are written `[text](https://…)`. */
export type Block = string | { heading: string } | { list: string[] }

/** Running text, block by block. */
export interface RichText {
  sv: Block[]
  en?: Block[]
}

/** `YYYY-MM-DD`. */
export type Day = string
/** `YYYY-MM-DD HH:MM` as a clock in Stockholm shows it. */
export type StockholmTime = string
/** The `key` of another item of the demonstration content. */
export type Key = string

export interface OrganisationContent {
  key: Key
  name: Text
  kind: OrganisationKind
  isOwner?: boolean
  website?: string
}

export interface ApiClientContent {
  name: string
  organisation: Key
  scopes: ApiScope[]
}

export interface BoardMemberContent {
  name: string
  party?: string
  organisation: Key
  role: BoardRole
  from: Day
  to?: Day
}

export interface NewsContent {
  key: Key
  publishedAt: StockholmTime
  title: Text
  lead: Text
  body: RichText
  image?: Key
  links?: { label: Text; url: string }[]
  initiatives?: Key[]
  events?: Key[]
  documents?: Key[]
}

export interface SpeakerContent {
  name: string
  title?: Text
  organisation?: string
}

export interface ProgrammeItemContent {
  startsAt: StockholmTime
  endsAt: StockholmTime
  title: Text
  description?: Text
  speakers?: SpeakerContent[]
}

export interface EventContent {
  key: Key
  title: Text
  kind: EventKind
  lead: Text
  body: RichText
  startsAt: StockholmTime
  endsAt: StockholmTime
  status?: EventStatus
  /** Present for a digital meeting: its link, which only those registered get; null where the link is not ours. */
  online?: { url: string | null }
  venue?: { name: string; address: string }
  organisers: Key[]
  initiatives?: Key[]
  registration?: { mode: RegistrationMode; url?: string; closesOn?: Day; seatsMax?: number }
  programme?: ProgrammeItemContent[]
  presentations?: Key[]
  survey?: { invited: number; answered: number; results: { statement: Text; percent: number }[] }
  attendance?: number
  image?: Key
}

export interface InitiativeContent {
  key: Key
  title: Text
  kind: InitiativeKind
  status: InitiativeStatus
  lead: Text
  goal: RichText
  targetGroup: RichText
  assignment: RichText
  background: RichText
  result: RichText
  ageFrom?: number
  ageTo?: number
  municipalities: string[]
  targetGroups: string[]
  startsOn?: Day
  endsOn?: Day
  funding: { source: string; amountSek?: number; year?: number }[]
  owners: Key[]
  partners: Key[]
  contacts: { name: string; role: Text; email: string; phone?: string }[]
  reports?: Key[]
  voices?: { quote: Text; attribution: Text }[]
  image?: Key
}

export interface DocumentContent {
  key: Key
  title: Text
  kind: DocumentKind
  date: Day
  language: 'sv' | 'en'
  initiative?: Key
  event?: Key
  /** Name of the association whose document it is. */
  publisher: string
  /** What the PDF says, in `language`. */
  sections: { heading: string; blocks: Block[] }[]
}

export interface PictureContent {
  key: Key
  alt: Required<Text>
  caption?: Required<Text>
}

export interface AssociationContent {
  name: string
  orgNumber: string
  address: string
  email: string
  phone: string
  mediaContact: { name: string; email: string; phone: string }
  staffing: { year: number; weekFrom: number; weekTo: number; staffed: boolean; note: Text }[]
  privacyPolicyUrl: string
  newsletter: { title: string; fromName: string; fromEmail: string }
}

/** An item of an issue: something that is published, or a text. */
export type IssueItemContent = { news: Key } | { event: Key } | { initiative: Key } | { heading: Text; body: RichText }

export interface IssueContent {
  number: string
  title: Text
  preheader: Text
  intro: Text
  items: IssueItemContent[]
  /** When it was sent, to how many, and how many of them left with it. */
  sent?: { at: StockholmTime; to: number; left: number }
}

export interface SubscriberContent {
  name: string
  email: string
  lang: Language
  status: SubscriberStatus
  daysAgo: number
}
