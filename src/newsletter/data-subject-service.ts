import type { Payload } from 'payload'
import { rfc3339 } from '../shared/time'
import { recordConsent } from './consent-ledger'
import { readLedger } from './consent-store'
import { consentView } from './consent-view'
import { tellLeaving } from './leaving-service'
import { EmailAddress } from '../shared/person-schema'
import { newsletterStore, type Subscriber } from './newsletter-store'
import { eraseHeldData, exportHeldData } from './personal-data-service'

/** Everything that is known about an address, for the person behind it (GDPR, articles 15 and 20). */
export interface KnownData {
  address: string
  exportedAt: string
  subscription: Record<string, string | null> | null
  consents: Record<string, string | null>[]
  /** What other topics keep, by the name of the source. */
  held: Record<string, unknown>
}

export interface DataSubjectService {
  /** The form in which an address is stored and looked up; null for what is none. */
  addressOf: (typed: string) => string | null
  /** `email` as `addressOf` gives it. Everything is empty for an address that nobody knows. */
  lookUp: (email: string, now: Date) => Promise<KnownData>
  /**
   * Deletes everything about an address but the rows of the ledger, which hold only a keyed hash of it. May be called again: a crash
   * leaves the subscriber for last.
   * @returns whether there was a subscriber.
   */
  erase: (erasure: { email: string; method: 'preferences' | 'admin'; now: Date }) => Promise<boolean>
}

/** Used by the own page of a subscriber, and by the search for a person in the admin. */
export function createDataSubjectService(payload: Payload, { secret }: { secret: string }): DataSubjectService {
  const store = newsletterStore(payload)
  return {
    addressOf: (typed) => EmailAddress.safeParse(typed).data ?? null,
    lookUp: async (email, now) => {
      const subscriber = await store.findByEmail(email)
      const subscriberId = subscriber?.id ?? null
      const rows = await readLedger(payload, secret, { email, subscriberId })
      return {
        address: email,
        exportedAt: rfc3339(now),
        subscription: subscriber && subscriptionView(subscriber),
        consents: rows.map(consentView),
        held: await exportHeldData(payload, email, subscriberId),
      }
    },
    erase: async ({ email, method, now }) => {
      const subscriber = await store.findByEmail(email)
      if (subscriber) {
        const { id, lang } = subscriber
        const row = { event: 'erased', method, subscriberId: id, email, at: now, round: 'erased', lang } as const
        await recordConsent(payload, secret, row)
        // From here on no issue counts them among its recipients, however long the rest takes.
        await store.leave({ id, event: 'unsubscribe', now })
        await tellLeaving(payload, { subscriberId: id, email, why: 'erased', now })
      }
      await eraseHeldData(payload, email, subscriber?.id ?? null)
      if (!subscriber) return false
      await store.delete(subscriber.id)
      payload.logger.info({ subscriber: subscriber.id }, 'newsletter: erased')
      return true
    },
  }
}

const subscriptionView = ({ email, name, lang, status, createdAt, confirmedAt, ...row }: Subscriber) => ({
  email,
  name,
  language: lang,
  status,
  createdAt: rfc3339(createdAt),
  confirmedAt: confirmedAt && rfc3339(confirmedAt),
  unsubscribedAt: row.unsubscribedAt && rfc3339(row.unsubscribedAt),
  bouncedAt: row.bouncedAt && rfc3339(row.bouncedAt),
  lastMailAboutSubscriptionAt: row.lastMailAt && rfc3339(row.lastMailAt),
})
