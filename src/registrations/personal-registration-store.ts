import type { Payload, Where } from 'payload'
import { changeOne } from '../database/change-one'
import { defaultRetentionDays } from './registration-rules'

/** A registration as the person whom it is about is told of it. */
export interface RegistrationOfPerson {
  event: string | null
  startsAt: string | null
  name: string | null
  organisation: string | null
  needs: string | null
  status: string
  registeredAt: string
  sentFrom: string | null
}

/** What says of an event when its data is due. Moments in milliseconds since 1970. */
export interface EventKept {
  id: string
  startsAtMs: number
  endsAtMs: number
  keptDays: number
  /** Nothing of it is deleted: a legal hold. */
  isHeld: boolean
}

const collection = 'event-registrations'
const options = { depth: 0, pagination: false, overrideAccess: true } as const

/** Rows of registrations, as far as they are about people: found by address, and taken out of what stays. */
export const personalRegistrationStore = (payload: Payload) => ({
  ofPerson: async (email: string): Promise<RegistrationOfPerson[]> => {
    const where: Where = { email: { equals: email } }
    const found = await payload.find({ ...options, collection, where, depth: 1, showHiddenFields: true })
    return found.docs.map(({ event, name, organisation, needs, status, createdAt, sentFrom }) => ({
      ...{ event: typeof event === 'object' ? (event?.title ?? null) : null, name: name ?? null },
      startsAt: typeof event === 'object' ? (event?.startsAt ?? null) : null,
      ...{ organisation: organisation ?? null, needs: needs ?? null, status, registeredAt: createdAt },
      sentFrom: sentFrom ?? null,
    }))
  },

  idsOf: async (email: string): Promise<string[]> => {
    const where: Where = { email: { equals: email } }
    return (await payload.find({ ...options, collection, where, select: {} })).docs.map(({ id }) => id)
  },

  /** Events by what decides on their data, in the trash too. */
  events: async (where: Where): Promise<EventKept[]> => {
    const select = { startsAt: true, endsAt: true, registration: true } as const
    const { docs } = await payload.find({ ...options, collection: 'events', where, select, trash: true })
    return docs.map(({ id, startsAt, endsAt, registration: { keptDays, isHeld } }) => ({
      ...{ id, startsAtMs: Date.parse(startsAt), endsAtMs: Date.parse(endsAt) },
      ...{ keptDays: keptDays ?? defaultRetentionDays, isHeld: isHeld ?? false },
    }))
  },

  /** Rows of some events, and of events that have been deleted, that still say something of a person. */
  rows: async (field: 'email' | 'needs', events: string[], limit: number): Promise<string[]> => {
    const found = await payload.find({ ...options, collection, where: still(field, events), limit, select: {} })
    return found.docs.map(({ id }) => id)
  },
  count: async (field: 'email' | 'needs', events: string[]): Promise<number> =>
    (await payload.count({ collection, where: still(field, events), overrideAccess: true })).totalDocs,

  /** Takes the person out of a row; what was counted stays. */
  forget: async (id: string): Promise<void> => {
    const person = { name: null, email: null, organisation: null, needs: null, sentFrom: null, movedUpWhy: null }
    await changeOne(payload, { collection, where: { id: { is: id } }, set: { ...person, key: `gone ${id}` } })
  },
  forgetNeeds: async (id: string): Promise<void> => {
    await changeOne(payload, { collection, where: { id: { is: id } }, set: { needs: null } })
  },
})

const still = (field: 'email' | 'needs', events: string[]): Where => ({
  and: [{ [field]: { exists: true } }, { or: [{ event: { in: events } }, { event: { exists: false } }] }],
})
