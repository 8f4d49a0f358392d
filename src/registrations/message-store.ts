import type { Payload } from 'payload'
import type { EventMessage } from '../payload-types'
import type { MessageAudience } from '../shared/words'
import { referredId } from '../shared/stored'

/** A message of an officer to those who registered for an event. */
export interface StoredMessage {
  id: string
  event: string
  audience: MessageAudience
  subject: string
  text: string
  isThanks: boolean
  recipients: number | null
  /** When it was put into the queue for everybody; null while that is still to be done. */
  sentAt: string | null
}

/** One that is new. `key`: the same when the same request comes twice. */
export type NewMessage = Pick<StoredMessage, 'event' | 'audience' | 'subject' | 'text' | 'isThanks'> & { key: string }

export interface MessageStore {
  find: (id: string) => Promise<StoredMessage | null>
  /** Stores it, once for each key. */
  add: (message: NewMessage) => Promise<StoredMessage>
  /** Those of an event, the latest first. */
  ofEvent: (event: string) => Promise<StoredMessage[]>
  /** Those that have been promised, and are not in the queue yet. */
  unsent: () => Promise<StoredMessage[]>
  setSent: (id: string, recipients: number, now: Date) => Promise<void>
}

const collection = 'event-messages'
const options = { depth: 0, overrideAccess: true } as const
const atMost = 100

const storedOf = ({ id, event, audience, subject, text, ...row }: EventMessage): StoredMessage => ({
  ...{ id, event: referredId(event) ?? '', audience, subject, text, isThanks: row.isThanks ?? false },
  ...{ recipients: row.recipients ?? null, sentAt: row.sentAt ?? null },
})

export function messageStore(payload: Payload): MessageStore {
  const find = async (where: Parameters<Payload['find']>[0]['where']): Promise<StoredMessage[]> => {
    const found = await payload.find({ ...options, collection, where, sort: '-createdAt', limit: atMost })
    return found.docs.map(storedOf)
  }
  return {
    find: async (id) => (await find({ id: { equals: id } }))[0] ?? null,
    add: async (message) => {
      const same = { key: { equals: message.key } }
      const [known] = await find(same)
      if (known) return known
      try {
        return storedOf(await payload.create({ ...options, collection, data: message }))
      } catch (error) {
        const [other] = await find(same)
        if (other) return other
        throw error
      }
    },
    ofEvent: (event) => find({ event: { equals: event } }),
    unsent: () => find({ sentAt: { exists: false } }),
    setSent: async (id, recipients, now) => {
      await payload.update({ ...options, collection, id, data: { recipients, sentAt: now.toISOString() } })
    },
  }
}
