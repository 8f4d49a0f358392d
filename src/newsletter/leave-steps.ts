import type { Payload } from 'payload'
import { type ConsentMethod, recordConsent } from './consent-ledger'
import { type Leaving, tellLeaving } from './leaving-service'
import { nextStatus } from './newsletter-rules'
import type { LeavingEvent, NewsletterStore, Subscriber } from './newsletter-store'

interface Departure {
  subscriber: Subscriber
  event: LeavingEvent
  method: ConsentMethod
  now: Date
}

const told = {
  unsubscribe: { row: 'withdrawn', why: 'unsubscribed' },
  complain: { row: 'withdrawn', why: 'complained' },
  bounce: { row: 'bounced', why: 'bounced' },
} as const satisfies Record<LeavingEvent, { row: 'withdrawn' | 'bounced'; why: Leaving['why'] }>

/**
 * Somebody gets no more mail: first the row of the ledger, then the status, then those who have mail waiting for them are told. A crash
 * anywhere leaves one who can do it once more: they are told again also when the status is changed already.
 * @returns whether the status was changed by this call.
 */
export async function leave(
  { payload, secret, store }: { payload: Payload; secret: string; store: NewsletterStore },
  { subscriber, event, method, now }: Departure,
): Promise<boolean> {
  const { id, email, lang } = subscriber
  const { row, why } = told[event]
  let isChanged = false
  if (nextStatus(subscriber.status, event) !== null) {
    const round = (subscriber.lastMailAt ?? subscriber.confirmedAt ?? now).toISOString()
    await recordConsent(payload, secret, { event: row, method, subscriberId: id, email, at: now, round, lang })
    isChanged = (await store.leave({ id, event, now })) !== null
  }
  await tellLeaving(payload, { subscriberId: id, email, why, now })
  if (isChanged) payload.logger.info({ subscriber: id, why }, 'newsletter: somebody left')
  return isChanged
}
