import type { Payload } from 'payload'
import { holdPersonalData } from '../newsletter/personal-data-service'
import type { RetentionRule } from '../shared/retention'
import { type EventKept, personalRegistrationStore } from './personal-registration-store'
import { doDeed } from './registration-deeds'
import { erasedFromMs, needsErasedFromMs, needsKeptDays } from './registration-rules'
import { registrationStore } from './registration-store'
import { registrationParts } from './turn-parts'

const dayMs = 86_400_000

/** What somebody has registered for belongs to what is known about them. A legal hold on an event keeps what it is about. */
export function holdRegistrations(payload: Payload): void {
  const store = personalRegistrationStore(payload)
  const registrations = registrationStore(payload)
  holdPersonalData(payload, {
    name: 'registrations',
    export: async (email) => {
      const found = await store.ofPerson(email)
      return found.length > 0 ? found : null
    },
    erase: async (email) => {
      for (const id of await store.idsOf(email)) {
        const registration = await registrations.find(id)
        const [event] = registration?.event ? await store.events({ id: { equals: registration.event } }) : []
        if (event?.isHeld) continue
        if (registration) await giveBack(payload, registration)
        await store.forget(id)
      }
    },
  })
}

/** The seat of somebody who is erased before the event goes to the next one in line. */
const giveBack = (payload: Payload, registration: Parameters<typeof doDeed>[1]['registration']) =>
  doDeed(registrationParts(payload), { registration, deed: 'cancel', now: new Date() }, (draft, row) => {
    draft.cancel(row, { isTold: false })
    draft.settle()
  })

interface Kept {
  field: 'email' | 'needs'
  isDue: (event: EventKept, nowMs: number) => boolean
  forget: (id: string) => Promise<void>
}

const ruleOf = (payload: Payload, { field, isDue, forget }: Kept): Pick<RetentionRule, 'count' | 'deleteOld'> => {
  const store = personalRegistrationStore(payload)
  const dueEvents = async (now: Date): Promise<string[]> => {
    const earliest = new Date(now.getTime() - needsKeptDays * dayMs).toISOString()
    const ended = await store.events({ startsAt: { less_than: earliest } })
    return ended.filter((event) => !event.isHeld && isDue(event, now.getTime())).map(({ id }) => id)
  }
  return {
    count: async (now) => store.count(field, await dueEvents(now)),
    deleteOld: async (now, limit) => {
      const ids = await store.rows(field, await dueEvents(now), limit)
      for (const id of ids) await forget(id)
      return ids.length
    },
  }
}

/** When it is forgotten who registered for an event, and what they needed. */
export function registrationRetention(payload: Payload): RetentionRule[] {
  const { forget, forgetNeeds } = personalRegistrationStore(payload)
  return [
    {
      name: 'event-registrations',
      title: { sv: 'Vem som anmälde sig till ett evenemang', en: 'Who registered for an event' },
      about: {
        sv: 'Namn, adress och organisation tas bort 90 dagar efter evenemanget, eller så många dagar som står i det. Hur många som anmälde sig och kom står kvar.',
        en: 'Name, address and organisation go 90 days after the event, or after the days that it says. How many registered and came stays.',
      },
      why: {
        sv: 'Behövs för att skicka material och enkät efteråt och för att svara på frågor om mötet.',
        en: 'Needed to send material and a survey afterwards, and to answer questions about the meeting.',
      },
      ...ruleOf(payload, { field: 'email', isDue: (event, nowMs) => erasedFromMs(event) <= nowMs, forget }),
    },
    {
      name: 'event-needs',
      title: { sv: 'Särskilda behov hos dem som anmälde sig', en: 'Needs of those who registered' },
      about: {
        sv: 'Till exempel kost och tolk. Tas bort sju dagar efter evenemanget.',
        en: 'Such as food and interpreter. They go seven days after the event.',
      },
      why: {
        sv: 'Kan säga något om hälsa, och behövs inte när mötet är över.',
        en: 'They can tell of health, and are not needed when the meeting is over.',
      },
      ...ruleOf(payload, {
        field: 'needs',
        isDue: (event, nowMs) => needsErasedFromMs(event) <= nowMs,
        forget: forgetNeeds,
      }),
    },
  ]
}
