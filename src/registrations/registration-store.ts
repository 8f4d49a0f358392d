import type { Payload, Where } from 'payload'
import type { EventRegistration } from '../payload-types'
import type { Language } from '../shared/language'
import { referredId } from '../shared/stored'
import type { RegistrationStatus } from '../shared/words'

/** A registration with its person. */
export interface StoredRegistration {
  id: string
  /** Of the event; null when that has been deleted. */
  event: string | null
  /** Null once erased. */
  name: string | null
  email: string | null
  organisation: string | null
  needs: string | null
  lang: Language
  status: RegistrationStatus
  lineOrder: number | null
  offerUntilMs: number | null
  /** The registration of a sitting that was full. */
  movedFrom: string | null
  createdAt: Date
}

/** What the own page of a registration shows. */
export interface OwnRegistration extends StoredRegistration {
  event: string
  /** The number in the line. */
  position: number | null
}

export interface RegistrationStore {
  find: (id: string) => Promise<StoredRegistration | null>
  own: (id: string) => Promise<OwnRegistration | null>
  /** Those in line at an event, in order. */
  inLine: (event: string) => Promise<(StoredRegistration & { email: string })[]>
}

const options = { depth: 0, overrideAccess: true, showHiddenFields: true } as const

const storedOf = (row: EventRegistration): StoredRegistration => ({
  id: row.id,
  event: referredId(row.event),
  name: row.name ?? null,
  email: row.email ?? null,
  organisation: row.organisation ?? null,
  needs: row.needs ?? null,
  lang: row.lang,
  status: row.status,
  lineOrder: row.lineOrder ?? null,
  offerUntilMs: row.offerUntilMs ?? null,
  movedFrom: row.movedFrom ?? null,
  createdAt: new Date(row.createdAt),
})

/** Reads registrations; they are changed in turns (`event-turns.ts`). */
export function registrationStore(payload: Payload): RegistrationStore {
  const find: RegistrationStore['find'] = async (id) => {
    const where = { id: { equals: id } }
    const { docs } = await payload.find({ ...options, collection: 'event-registrations', where, limit: 1 })
    return docs[0] ? storedOf(docs[0]) : null
  }
  return {
    find,
    inLine: async (event) => {
      const where: Where = { and: [{ event: { equals: event } }, { status: { equals: 'waiting-list' } }] }
      const found = await payload.find({
        ...options,
        ...{ collection: 'event-registrations', where, sort: 'lineOrder', pagination: false },
      })
      return found.docs.map(storedOf).flatMap((row) => (row.email === null ? [] : [{ ...row, email: row.email }]))
    },
    own: async (id) => {
      const row = await find(id)
      if (!row || row.event === null || row.email === null) return null
      return { ...row, event: row.event, position: await positionOf(payload, row) }
    },
  }
}

async function positionOf(payload: Payload, { event, status, lineOrder }: StoredRegistration): Promise<number | null> {
  if (status !== 'waiting-list' || lineOrder === null) return null
  const { totalDocs } = await payload.count({
    collection: 'event-registrations',
    where: {
      and: [
        { event: { equals: event } },
        { status: { equals: 'waiting-list' } },
        { lineOrder: { less_than_equal: lineOrder } },
      ],
    },
    overrideAccess: true,
  })
  return totalDocs
}
