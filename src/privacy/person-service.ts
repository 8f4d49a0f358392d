import type { Payload } from 'payload'
import { createDataSubjectService, type KnownData } from '../newsletter/data-subject-service'
import { mentionStore, type Mention } from './mention-store'

/** Everything known about an address. `mentions` are places where somebody has to change something by hand. */
export interface KnownPerson extends KnownData {
  mentions: Mention[]
  isKnown: boolean
}

export interface PersonService {
  /** The form in which an address is looked up; null for what is none. */
  addressOf: (typed: string) => string | null
  lookUp: (email: string, now: Date) => Promise<KnownPerson>
  /** Deletes what can be deleted; what is left is known afterwards by `lookUp`. */
  erase: (email: string, now: Date) => Promise<void>
}

/** The search for a person, for whoever answers requests for a copy of the data or for erasure (GDPR, articles 15 and 17). */
export function createPersonService(payload: Payload): PersonService {
  const people = createDataSubjectService(payload, { secret: payload.config.secret })
  const mentions = mentionStore(payload)
  return {
    addressOf: people.addressOf,
    lookUp: async (email, now) => {
      const known = await people.lookUp(email, now)
      const found = await mentions.of(email)
      const isHeld = Object.keys(known.held).length > 0
      const isKnown = known.subscription !== null || known.consents.length > 0 || isHeld || found.length > 0
      return { ...known, mentions: found, isKnown }
    },
    erase: async (email, now) => {
      await people.erase({ email, method: 'admin', now })
    },
  }
}
