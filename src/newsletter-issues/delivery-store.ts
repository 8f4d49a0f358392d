import type { Language } from '../shared/language'
import type { DeliveryStatus } from './delivery-rules'

/** A recipient whose mail this process is to send. */
export interface TakenDelivery {
  id: string
  subscriber: string
  email: string
  lang: Language
  /** Attempts made, this one included. */
  attempts: number
}

/** What became of an attempt. */
export interface DeliveryResult {
  id: string
  status: Extract<DeliveryStatus, 'sent' | 'failed' | 'skipped' | 'queued'>
  answer: string | null
  /** When it ended, or when it may be tried again. */
  atMs: number
}

export interface DeliveryStore {
  /** Makes a row for every confirmed subscriber that has none; may be done again after it was cut off. */
  addRecipients: (issue: string, nowMs: number) => Promise<void>
  /** Takes up to `limit` due rows for `claim` until `untilMs`: nobody else gets them before. */
  take: (wanted: {
    issue: string
    claim: string
    nowMs: number
    untilMs: number
    limit: number
  }) => Promise<TakenDelivery[]>
  /** The rows of a claim stay taken until then. */
  renew: (claim: string, untilMs: number) => Promise<void>
  /** Writes results of rows that still are the claim's; those of others it leaves alone. */
  settle: (claim: string, results: DeliveryResult[]) => Promise<void>
  /** Puts back what a claim has taken, or, for null, what anybody has. */
  release: (claim: string | null, nowMs: number) => Promise<void>
  /** What waits for a subscriber, or of an issue, is not sent. */
  skip: (which: { subscriber: string } | { issue: string }, answer: string, nowMs: number) => Promise<void>
  /** Of these rows, those that are still the claim's. */
  stillTaken: (claim: string, ids: string[]) => Promise<Set<string>>
  counts: (issue: string) => Promise<Record<DeliveryStatus, number>>
  /** How many were sent after a moment. */
  sentSince: (issue: string, sinceMs: number) => Promise<number>
  /** Deletes the rows of an issue whose sending has not begun. */
  clear: (issue: string) => Promise<void>
  /** Notes on what a subscriber got last that they left with it; the issue, the first time. */
  noteLeaving: (subscriber: string, nowMs: number) => Promise<string | null>
}

/** Every status at nothing, for counting. */
export const noDeliveries = (): Record<DeliveryStatus, number> => ({
  queued: 0,
  taken: 0,
  sent: 0,
  failed: 0,
  skipped: 0,
})
