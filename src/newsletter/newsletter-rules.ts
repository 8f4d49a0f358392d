import type { Bilingual } from '../shared/language'

export const subscriberStatuses = {
  pending: { sv: 'Väntar på bekräftelse', en: 'Waiting for confirmation' },
  confirmed: { sv: 'Bekräftad', en: 'Confirmed' },
  unsubscribed: { sv: 'Avslutad', en: 'Ended' },
  bounced: { sv: 'Mejlen kommer inte fram', en: 'Mail does not arrive' },
} as const satisfies Record<string, Bilingual>

export type SubscriberStatus = keyof typeof subscriberStatuses
/** `erased`: there is no row any more; only the ledger remembers, by a keyed hash. */
type SubscriberState = SubscriberStatus | 'erased'
/** `complain`: the mail was reported as spam. `import`: a list states that and when a consent was given. */
export type SubscriberEvent = 'subscribe' | 'confirm' | 'unsubscribe' | 'bounce' | 'complain' | 'import' | 'erase'
/** Only `erase` leads out of what is stored. */
type StateAfter<Event extends SubscriberEvent> = Event extends 'erase' ? 'erased' : SubscriberStatus
type Transitions = { [Event in SubscriberEvent]?: StateAfter<Event> }

const minuteMs = 60_000
/** At most one mail about a subscription goes to an address within this time, however often the form is sent. */
export const mailPauseMs = 60 * minuteMs
/** A link to confirm by works for this long. */
export const confirmationLastsMs = 7 * 24 * 60 * minuteMs

/**
 * The state machine of a subscriber. `none` is an address that nobody has entered yet; an event that means nothing in a state
 * is missing and changes nothing. A confirmed one who sends the form again stays confirmed: anybody can type any address. Who has
 * said no, or cannot be reached, comes back by the form alone, never by a list.
 */
const transitions: Record<SubscriberState | 'none', Transitions> = {
  none: { subscribe: 'pending', import: 'confirmed' },
  pending: {
    subscribe: 'pending',
    confirm: 'confirmed',
    unsubscribe: 'unsubscribed',
    bounce: 'bounced',
    complain: 'unsubscribed',
    import: 'confirmed',
    erase: 'erased',
  },
  confirmed: {
    subscribe: 'confirmed',
    unsubscribe: 'unsubscribed',
    bounce: 'bounced',
    complain: 'unsubscribed',
    erase: 'erased',
  },
  unsubscribed: { subscribe: 'pending', erase: 'erased' },
  bounced: { subscribe: 'pending', unsubscribe: 'unsubscribed', complain: 'unsubscribed', erase: 'erased' },
  erased: { subscribe: 'pending' },
}

/** The state after an event; null when the event changes nothing in this one. `null` as a state: nobody has it. */
export const nextStatus = <Event extends SubscriberEvent>(
  state: SubscriberState | null,
  event: Event,
): StateAfter<Event> | null => (transitions[state ?? 'none'][event] as StateAfter<Event> | undefined) ?? null

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

interface ListedFacts {
  /** The subscriber with the address; null: there is none. */
  status: SubscriberStatus | null
  /** The ledger knows that the address said no, was erased or could not be reached; it may have no subscriber any more. */
  hasLeft: boolean
  /** The address stands further up in the same list. */
  isRepeated: boolean
}

/** What a row leads to. Who has ever left comes back by the form alone; who is confirmed already stays as they are. */
export function decideImport({ status, hasLeft, isRepeated }: ListedFacts): 'created' | 'updated' | 'skipped' {
  if (isRepeated || hasLeft || nextStatus(status, 'import') === null) return 'skipped'
  return status === null ? 'created' : 'updated'
}
