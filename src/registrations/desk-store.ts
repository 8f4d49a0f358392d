import type { Payload, Where } from 'payload'
import type { Language } from '../shared/language'
import { referredId } from '../shared/stored'
import { type RegistrationStatus, registrationStatuses, wordsOf } from '../shared/words'

export interface DeskNumbers {
  counts: Record<RegistrationStatus, number>
  /** How many have told a need. */
  needs: number
  /** The event that this one is one more sitting of, and how many are in line there. */
  sittingOf: { id: string; title: string } | null
  waitingThere: number
}

export interface InLine {
  id: string
  name: string | null
  organisation: string | null
  position: number
  createdAt: string
  movedUpWhy: string | null
}

/** A registration as an officer takes it along. */
export interface ListedRegistration {
  name: string
  email: string
  organisation: string
  needs: string
  status: RegistrationStatus
  lang: Language
  createdAt: string
  byHand: boolean
}

export interface DeskStore {
  /** Null when there is no such event. */
  numbers: (event: string) => Promise<DeskNumbers | null>
  line: (event: string) => Promise<InLine[]>
  /** All of an event with their persons, from A to Ö. */
  list: (event: string) => Promise<ListedRegistration[]>
  /** Null when there is no such event. */
  title: (event: string) => Promise<string | null>
}

const collection = 'event-registrations'
const inSwedishOrder = new Intl.Collator('sv').compare

/** Reads for the officer. */
export function deskStore(payload: Payload): DeskStore {
  const count = async (event: string, ...more: Where[]): Promise<number> => {
    const where: Where = { and: [{ event: { equals: event } }, ...more] }
    return (await payload.count({ collection, where, overrideAccess: true })).totalDocs
  }
  const waiting: Where = { status: { equals: 'waiting-list' } }
  return {
    numbers: async (id) => {
      const select = { registration: { sittingOf: true } } as const
      const where: Where = { id: { equals: id } }
      const { docs } = await payload.find({ collection: 'events', where, select, depth: 0, overrideAccess: true })
      const [event] = docs
      if (!event) return null
      const counts = await Promise.all(
        wordsOf(registrationStatuses).map(async (status) => [status, await count(id, { status: { equals: status } })]),
      )
      const of = referredId(event.registration.sittingOf)
      return {
        counts: Object.fromEntries(counts) as DeskNumbers['counts'],
        needs: await count(id, { needs: { exists: true } }, { needs: { not_equals: '' } }),
        sittingOf: of === null ? null : await titled(payload, of),
        waitingThere: of === null ? 0 : await count(of, waiting),
      }
    },
    list: async (event) => {
      const where: Where = { and: [{ event: { equals: event } }, { email: { exists: true } }] }
      const found = await payload.find({ collection, where, depth: 0, pagination: false, overrideAccess: true })
      return found.docs
        .map(({ name, email, organisation, needs, status, lang, createdAt, byHand }) => ({
          ...{ name: name ?? '', email: email ?? '', organisation: organisation ?? '', needs: needs ?? '' },
          ...{ status, lang, createdAt, byHand: byHand ?? false },
        }))
        .sort((one, other) => inSwedishOrder(one.name, other.name))
    },
    title: async (event) => (await titled(payload, event))?.title ?? null,
    line: async (event) => {
      const { docs } = await payload.find({
        ...{ collection, where: { and: [{ event: { equals: event } }, waiting] }, sort: 'lineOrder' },
        ...{ depth: 0, pagination: false, overrideAccess: true },
      })
      return docs.map(({ id, name, organisation, createdAt, movedUpWhy }, index) => ({
        ...{ id, name: name ?? null, organisation: organisation ?? null, position: index + 1, createdAt },
        movedUpWhy: movedUpWhy ?? null,
      }))
    },
  }
}

async function titled(payload: Payload, id: string): Promise<{ id: string; title: string } | null> {
  const where: Where = { id: { equals: id } }
  const { docs } = await payload.find({ collection: 'events', where, depth: 0, overrideAccess: true })
  return docs[0] ? { id, title: docs[0].title } : null
}
