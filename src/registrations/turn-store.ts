import type { Language } from '../shared/language'
import type { RegistrationStatus } from '../shared/words'
import type { Notice } from '../mail/notices'
import type { Tally } from './registration-rules'

/** A registration, as the deciding needs it. */
export interface RegistrationRow {
  id: string
  key: string
  status: RegistrationStatus
  lang: Language
  lineOrder: number | null
  offerUntilMs: number | null
  /** The registration of a sitting that was full, from which it was moved over. */
  movedFrom: string | null
  /** When it was marked last who came. */
  markedAtMs: number | null
}

/** What can change of a registration in a turn. */
export interface RegistrationValues {
  name: string | null
  email: string | null
  organisation: string | null
  needs: string | null
  lang: Language
  status: RegistrationStatus
  key: string
  lineOrder: number | null
  offerUntilMs: number | null
  consentVersion: string | null
  sentFrom: string | null
  movedUpWhy: string | null
  movedFrom: string | null
  byHand: boolean
  markedAtMs: number | null
  toTell: ToTell | null
}

/** What is owed to somebody whom an officer has cancelled by hand. */
export type ToTell = 'left-seat' | 'left-line'

/** Those whom the deciding is about, beside the first in line and the offers that have run out. */
export interface Asked {
  keys?: string[]
  ids?: string[]
}

/** How an event's registrations stand. */
export interface TurnState {
  /** How many turns there have been: a decision counts only while this is so. */
  turns: number
  /** What those who are registered have been told of the event (JSON); null when they have been told nothing. */
  told: string | null
  tally: Tally
  /** Highest and lowest in line; 0 where nobody is. */
  firstOrder: number
  lastOrder: number
  /** Offers that have run out. */
  lapsed: RegistrationRow[]
  /** Those who are owed a mail. */
  untold: { id: string; toTell: ToTell }[]
  /** The first in line, in order. */
  line: RegistrationRow[]
  /** Those asked for, by key and by id. */
  asked: RegistrationRow[]
}

/** What a turn does, all or nothing. */
export interface TurnChanges {
  insert?: (Partial<RegistrationValues> & { id: string })[]
  update?: { id: string; set: Partial<RegistrationValues> }[]
  notices?: Notice[]
  told?: string
}

/** How many of the line and of the lapsed offers are read at once; what is left is done in the next turn. */
export const readAtMost = 100

export interface TurnStore {
  read: (event: string, asked: Asked, now: Date) => Promise<TurnState>
  /** All that are registered and have one of the statuses. */
  everybody: (event: string, statuses: readonly RegistrationStatus[]) => Promise<RegistrationRow[]>
  /** Does the changes if nobody has had a turn since `turns`; false, and nothing is changed, when somebody has. */
  commit: (event: string, turns: number, changes: TurnChanges, now: Date) => Promise<boolean>
  /** A new id for a registration. */
  newId: () => string
}
