import type { Payload } from 'payload'
import { changeOne } from '../database/change-one'
import type { NewsletterSubscriber } from '../payload-types'
import type { Language } from '../shared/language'
import { mailPauseMs, statusesBefore, type SubscriberEvent, type SubscriberStatus } from './newsletter-rules'

export interface Subscriber {
  id: string
  email: string
  name: string | null
  lang: Language
  status: SubscriberStatus
  confirmTokenExpiresAt: Date | null
  lastMailAt: Date | null
  confirmedAt: Date | null
  unsubscribedAt: Date | null
  bouncedAt: Date | null
  createdAt: Date
}

/** What ends a subscription and leaves its row. */
export type LeavingEvent = Extract<SubscriberEvent, 'unsubscribe' | 'bounce' | 'complain'>

export type NewsletterStore = ReturnType<typeof newsletterStore>

const createAttemptsMax = 5

/** The rows of `newsletter-subscribers`. Every change of a status is one statement that holds only if nobody was faster. */
export const newsletterStore = (payload: Payload) => ({
  findById: async (id: string): Promise<Subscriber | null> => findWhere(payload, 'id', id),
  findByEmail: (email: string): Promise<Subscriber | null> => findWhere(payload, 'email', email),
  findByTokenHash: (hash: string): Promise<Subscriber | null> => findWhere(payload, 'confirmTokenHash', hash),

  /** The subscriber with this address, made if there is none; of many requests at once, all get the same one. */
  findOrCreate: async (person: NewSubscriber): Promise<Subscriber> => {
    for (let attempt = 1; ; attempt++) {
      const found = await findWhere(payload, 'email', person.email)
      if (found) return found
      try {
        const data = { ...person, status: 'pending' } as const
        const row = await payload.create({ collection: 'newsletter-subscribers', data, depth: 0, overrideAccess: true })
        return subscriberOf(row)
      } catch (error) {
        if (attempt === createAttemptsMax) throw error
      }
    }
  },

  /**
   * Takes the right to send this address a mail about its subscription, at most one within `mailPauseMs`. With it goes
   * what the mail needs: the new link and, until the address is confirmed, name and language as just given.
   */
  claimMail: async ({ id, now, pending }: MailClaim): Promise<boolean> => {
    const changed = await changeOne(payload, {
      collection: 'newsletter-subscribers',
      where: {
        id: { is: id },
        lastMailAt: { notAfter: new Date(now.getTime() - mailPauseMs), orEmpty: true },
        ...(pending ? { status: { oneOf: ['pending', 'unsubscribed', 'bounced'] } } : { status: { is: 'confirmed' } }),
      },
      set: {
        lastMailAt: now,
        ...(pending && {
          status: 'pending',
          name: pending.name,
          lang: pending.lang,
          confirmTokenHash: pending.tokenHash,
          confirmTokenExpiresAt: pending.tokenExpiresAt,
        }),
      },
    })
    return changed !== null
  },

  /** The mail could not be queued: the next try need not wait. */
  releaseMail: async (id: string, now: Date, before: Date | null): Promise<void> => {
    await changeOne(payload, {
      collection: 'newsletter-subscribers',
      where: { id: { is: id }, lastMailAt: { is: now } },
      set: { lastMailAt: before },
    })
  },

  confirm: ({ id, tokenHash, now }: { id: string; tokenHash: string; now: Date }): Promise<string | null> =>
    changeOne(payload, {
      collection: 'newsletter-subscribers',
      where: { id: { is: id }, confirmTokenHash: { is: tokenHash }, status: { oneOf: statusesBefore('confirm') } },
      set: { status: 'confirmed', confirmedAt: now, unsubscribedAt: null, bouncedAt: null },
    }),

  /** The link to confirm by is void from now on: an old mail must not undo a withdrawal. */
  leave: ({ id, event, now }: { id: string; event: LeavingEvent; now: Date }): Promise<string | null> =>
    changeOne(payload, {
      collection: 'newsletter-subscribers',
      where: { id: { is: id }, status: { oneOf: statusesBefore(event) } },
      set: {
        ...(event === 'bounce'
          ? { status: 'bounced', bouncedAt: now }
          : { status: 'unsubscribed', unsubscribedAt: now }),
        confirmTokenHash: null,
        confirmTokenExpiresAt: null,
      },
    }),

  /** What the person changes on the own page. */
  changeDetails: ({ id, name, lang }: { id: string; name: string | null; lang: Language }): Promise<string | null> =>
    changeOne(payload, { collection: 'newsletter-subscribers', where: { id: { is: id } }, set: { name, lang } }),

  /** The row is gone; the ledger knows already. */
  delete: (id: string): Promise<void> => deleteRow(payload, id),
})

interface NewSubscriber {
  email: string
  name: string | null
  lang: Language
}

interface MailClaim {
  id: string
  now: Date
  /** Null for one who is confirmed: nothing about them changes. */
  pending: { name: string | null; lang: Language; tokenHash: string; tokenExpiresAt: Date } | null
}

/** `context` tells the hook of the collection that this is no deletion by an editor. */
async function deleteRow(payload: Payload, id: string): Promise<void> {
  const where = { id: { equals: id } }
  const context = { isErasure: true }
  const options = { depth: 0, overrideAccess: true, context }
  const { errors } = await payload.delete({ collection: 'newsletter-subscribers', where, ...options })
  // By a condition Payload does not throw, and one who is gone already is no fault.
  if (errors.length > 0) throw new Error(`a subscriber was not deleted: ${errors[0]?.message ?? ''}`)
}

async function findWhere(
  payload: Payload,
  field: 'id' | 'email' | 'confirmTokenHash',
  value: string,
): Promise<Subscriber | null> {
  const { docs } = await payload.find({
    collection: 'newsletter-subscribers',
    where: { [field]: { equals: value } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    showHiddenFields: true,
  })
  return docs[0] ? subscriberOf(docs[0]) : null
}

const subscriberOf = (row: NewsletterSubscriber): Subscriber => ({
  id: row.id,
  email: row.email,
  name: row.name ?? null,
  lang: row.lang,
  status: row.status,
  confirmTokenExpiresAt: dateOf(row.confirmTokenExpiresAt),
  lastMailAt: dateOf(row.lastMailAt),
  confirmedAt: dateOf(row.confirmedAt),
  unsubscribedAt: dateOf(row.unsubscribedAt),
  bouncedAt: dateOf(row.bouncedAt),
  createdAt: new Date(row.createdAt),
})

const dateOf = (stored: string | null | undefined): Date | null => (stored ? new Date(stored) : null)
