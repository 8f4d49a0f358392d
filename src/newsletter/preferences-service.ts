import type { Payload } from 'payload'
import type { Environment } from '../env'
import type { Language } from '../shared/language'
import { createDataSubjectService, type KnownData } from './data-subject-service'
import { leave } from './leave-steps'
import type { SubscriberStatus } from './newsletter-rules'
import { newsletterStore, type Subscriber } from './newsletter-store'
import { subscriberOfToken } from './newsletter-tokens'

/** What somebody may know and change behind the own link. */
export interface Preferences {
  email: string
  name: string | null
  language: Language
  status: SubscriberStatus
}

/** `erased`: the link is ours, but nothing is known of them any more. `unknown`: it was not made by us. */
export type PreferencesBehind = { ok: true; preferences: Preferences } | { ok: false; reason: 'unknown' | 'erased' }

/** The own page of a subscriber, opened by the link in every mail. Only `look` and `exportAll` change nothing. */
export interface PreferencesService {
  look: (token: string) => Promise<PreferencesBehind>
  /** The preferences as they are afterwards. */
  change: (token: string, details: { name: string | null; lang: Language }) => Promise<PreferencesBehind>
  unsubscribe: (token: string, now: Date) => Promise<PreferencesBehind>
  /** Null where the link leads to nobody. */
  exportAll: (token: string, now: Date) => Promise<KnownData | null>
  /** Done also for one who is erased already. */
  erase: (token: string, now: Date) => Promise<void>
}

interface Parts {
  payload: Payload
  env: Pick<Environment, 'payloadSecret'>
}

export function createPreferencesService({ payload, env: { payloadSecret: secret } }: Parts): PreferencesService {
  const store = newsletterStore(payload)
  const people = createDataSubjectService(payload, { secret })
  const idOf = (token: string): string | null => subscriberOfToken(token, 'preferences', secret)
  const find = async (token: string): Promise<Subscriber | null> => {
    const id = idOf(token)
    return id === null ? null : store.findById(id)
  }
  const look = async (token: string): Promise<PreferencesBehind> => {
    const subscriber = await find(token)
    if (!subscriber) return { ok: false, reason: idOf(token) === null ? 'unknown' : 'erased' }
    const { email, name, lang, status } = subscriber
    return { ok: true, preferences: { email, name, language: lang, status } }
  }
  return {
    look,
    change: async (token, { name, lang }) => {
      const id = idOf(token)
      if (id !== null) await store.changeDetails({ id, name, lang })
      return look(token)
    },
    unsubscribe: async (token, now) => {
      const subscriber = await find(token)
      const departure = { event: 'unsubscribe', method: 'preferences', now } as const
      if (subscriber) await leave({ payload, secret, store }, { subscriber, ...departure })
      return look(token)
    },
    exportAll: async (token, now) => {
      const subscriber = await find(token)
      return subscriber && people.lookUp(subscriber.email, now)
    },
    erase: async (token, now) => {
      const subscriber = await find(token)
      if (subscriber) await people.erase({ email: subscriber.email, method: 'preferences', now })
    },
  }
}
