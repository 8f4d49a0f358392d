import type { Bilingual } from '../shared/language'

export const subscriberStatuses = {
  pending: { sv: 'Väntar på bekräftelse', en: 'Waiting for confirmation' },
  confirmed: { sv: 'Bekräftad', en: 'Confirmed' },
  unsubscribed: { sv: 'Avslutad', en: 'Ended' },
  bounced: { sv: 'Mejlen kommer inte fram', en: 'Mail does not arrive' },
} as const satisfies Record<string, Bilingual>

export type SubscriberStatus = keyof typeof subscriberStatuses
export type SubscriberEvent = 'subscribe' | 'confirm' | 'unsubscribe' | 'bounce'

const minuteMs = 60_000
/** At most one mail about a subscription goes to an address within this time, however often the form is sent. */
export const mailPauseMs = 60 * minuteMs
/** A link to confirm by works for this long. */
export const confirmationLastsMs = 7 * 24 * 60 * minuteMs

/**
 * The state machine of a subscriber. `null` is an address that nobody has entered yet; an event that means nothing in a status
 * is missing and changes nothing. A confirmed one who sends the form again stays confirmed: anybody can type any address.
 */
const transitions: Record<SubscriberStatus | 'none', Partial<Record<SubscriberEvent, SubscriberStatus>>> = {
  none: { subscribe: 'pending' },
  pending: { subscribe: 'pending', confirm: 'confirmed', unsubscribe: 'unsubscribed', bounce: 'bounced' },
  confirmed: { subscribe: 'confirmed', unsubscribe: 'unsubscribed', bounce: 'bounced' },
  unsubscribed: { subscribe: 'pending' },
  bounced: { subscribe: 'pending', unsubscribe: 'unsubscribed' },
}

/** The status after an event; null when the event changes nothing in this status. */
export const nextStatus = (status: SubscriberStatus | null, event: SubscriberEvent): SubscriberStatus | null =>
  transitions[status ?? 'none'][event] ?? null

/** The statuses from which an event leads somewhere, for conditional writes. */
export const statusesBefore = (event: SubscriberEvent): SubscriberStatus[] =>
  (Object.keys(subscriberStatuses) as SubscriberStatus[]).filter((status) => nextStatus(status, event) !== null)

interface SubscriptionFacts {
  status: SubscriberStatus
  lastMailAt: Date | null
  now: Date
}

/**
 * What the form leads to. `mail`: `confirm` with a new link, `exists` for one who subscribes already, or null when this
 * address got a mail within the hour.
 */
export interface SubscriptionDecision {
  status: SubscriberStatus
  mail: 'confirm' | 'exists' | null
}

export function decideSubscription({ status, lastMailAt, now }: SubscriptionFacts): SubscriptionDecision {
  if (lastMailAt && now.getTime() - lastMailAt.getTime() < mailPauseMs) return { status, mail: null }
  const next = nextStatus(status, 'subscribe') ?? status
  return { status: next, mail: next === 'confirmed' ? 'exists' : 'confirm' }
}

interface ConfirmationFacts {
  /** Null: no subscriber has such a link. */
  subscriber: { status: SubscriberStatus; expiresAt: Date | null } | null
  now: Date
}

export type ConfirmationDecision =
  { ok: true; isAlreadyDone: boolean } | { ok: false; reason: 'unknown-link' | 'expired-link' }

/** Whether a link confirms. Pressing again after it has worked is answered as if it had worked now. */
export function decideConfirmation({ subscriber, now }: ConfirmationFacts): ConfirmationDecision {
  if (!subscriber) return { ok: false, reason: 'unknown-link' }
  if (subscriber.status === 'confirmed') return { ok: true, isAlreadyDone: true }
  if (nextStatus(subscriber.status, 'confirm') === null) return { ok: false, reason: 'unknown-link' }
  if (!subscriber.expiresAt || now >= subscriber.expiresAt) return { ok: false, reason: 'expired-link' }
  return { ok: true, isAlreadyDone: false }
}
