import { createHash } from 'node:crypto'
import type { Payload, Where } from 'payload'
import { currentSlug } from '../database/address-store'
import type { Event } from '../payload-types'
import { defaultOfferHours, type EventFacts } from './registration-rules'

/** An event as it is published, with what decides on its registrations. */
export interface RegistrationEvent {
  id: string
  slug: string
  facts: EventFacts
  told: Told
  /** When its reminder goes out, if the officer has chosen; `remind` is whether it does. */
  remind: boolean
  remindAtMs: number | null
}

/** What those who are registered must hear of when it changes. The link to a digital meeting only as a hash. */
export interface Told {
  status: EventFacts['status']
  startsAtMs: number
  endsAtMs: number
  place: string
  link: string | null
}

const fields = {
  slug: true,
  status: true,
  startsAt: true,
  endsAt: true,
  online: true,
  onlineUrl: true,
  venue: true,
  registration: true,
} as const

const ms = (moment: string | null | undefined): number | null => (moment ? Date.parse(moment) : null)

type StoredFacts = Pick<Event, 'id' | keyof typeof fields>

function eventOf({
  id,
  slug,
  status,
  startsAt,
  endsAt,
  online,
  onlineUrl,
  venue,
  registration,
}: StoredFacts): RegistrationEvent {
  const startsAtMs = Date.parse(startsAt)
  const times = { startsAtMs, endsAtMs: ms(endsAt) ?? startsAtMs }
  const { mode, opensAt, closesAt, isClosed, seatsMax, waitingList, offerHours, remind, remindAt } = registration
  const link = online && onlineUrl ? createHash('sha256').update(onlineUrl).digest('base64url') : null
  return {
    id,
    slug: slug ?? '',
    facts: {
      ...{ mode, status, ...times, opensAtMs: ms(opensAt), closesAtMs: ms(closesAt), isClosed: isClosed ?? false },
      ...{
        seatsMax: seatsMax ?? null,
        hasWaitingList: waitingList ?? true,
        offerHours: offerHours ?? defaultOfferHours,
      },
    },
    told: { status, ...times, place: JSON.stringify([online ?? false, venue?.name || '', venue?.address || '']), link },
    remind: remind ?? true,
    remindAtMs: ms(remindAt),
  }
}

export interface EventFactsStore {
  byId: (id: string) => Promise<RegistrationEvent | null>
  bySlug: (slug: string) => Promise<RegistrationEvent | null>
  /** The present slug of the event that once had this one; null when none had. */
  movedTo: (formerSlug: string) => Promise<string | null>
  /** Where the digital meeting is, for those who have a seat. */
  meetingUrl: (id: string) => Promise<string | null>
  /** Published events with registration here that have not ended at a moment, soonest first. */
  notEnded: (moment: Date) => Promise<RegistrationEvent[]>
}

const atMost = 500

export function createEventFactsStore(payload: Payload): EventFactsStore {
  const find = async (and: Where[]): Promise<RegistrationEvent[]> => {
    const { docs } = await payload.find({
      collection: 'events',
      where: { and: [{ _status: { equals: 'published' } }, ...and] },
      ...{ select: fields, sort: 'startsAt', limit: atMost, pagination: false, depth: 0, overrideAccess: true },
    })
    return docs.map(eventOf)
  }
  return {
    byId: async (id) => (await find([{ id: { equals: id } }]))[0] ?? null,
    bySlug: async (slug) => (await find([{ slug: { equals: slug } }]))[0] ?? null,
    movedTo: (formerSlug) => currentSlug(payload, 'events', formerSlug),
    meetingUrl: async (id) => {
      const where: Where = { and: [{ id: { equals: id } }, { _status: { equals: 'published' } }] }
      const select = { online: true, onlineUrl: true } as const
      const { docs } = await payload.find({ collection: 'events', where, select, depth: 0, overrideAccess: true })
      return docs[0]?.online ? (docs[0].onlineUrl ?? null) : null
    },
    notEnded: (moment) =>
      find([{ endsAt: { greater_than_equal: moment.toISOString() } }, { 'registration.mode': { equals: 'here' } }]),
  }
}
