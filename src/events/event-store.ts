import type { Payload, Where } from 'payload'
import { currentSlug } from '../database/address-store'
import { emptyPage, findPage, type Page } from '../database/find-page'
import { findPublished, publishedId } from '../database/find-published'
import type { Position } from '../shared/cursor'
import { referenceFields } from '../shared/references'
import type { EventKind } from '../shared/words'
import type { EventPeriod } from './event-rules'
import type { StoredEvent } from './event-view'

export interface EventFilter extends EventPeriod {
  kind?: EventKind
  organiser?: string
}

export interface EventStore {
  page: (request: {
    filter: EventFilter
    order: 'ascending' | 'descending'
    after: Position | null
    limit: number
  }) => Promise<Page<StoredEvent>>
  /** All that end at a moment or later, with their bodies, soonest first. */
  endingFrom: (moment: Date) => Promise<StoredEvent[]>
  item: (slug: string) => Promise<StoredEvent | null>
  movedTo: (formerSlug: string) => Promise<string | null>
}

/** More than any association plans; a limit all the same. */
const endingFromMax = 5000

const listFields = {
  title: true,
  slug: true,
  kind: true,
  lead: true,
  startsAt: true,
  endsAt: true,
  status: true,
  online: true,
  venue: true,
  organisers: true,
  registration: true,
  image: true,
} as const

export const createEventStore = (payload: Payload): EventStore => ({
  page: async ({ filter: { organiser, ...filter }, order, after, limit }) => {
    const organiserId = organiser && (await publishedId(payload, 'organisations', organiser))
    if (organiserId === null) return emptyPage
    return findPage<StoredEvent>(payload, {
      collection: 'events',
      where: whereOf({ ...filter, organiserId }),
      sortField: 'startsAt',
      order,
      after,
      limit,
      select: listFields,
      populate: { organisations: referenceFields.organisations },
    })
  },
  endingFrom: async (moment) => {
    const { docs } = await findPage<StoredEvent>(payload, {
      collection: 'events',
      where: whereOf({ endsFrom: moment, organiserId: undefined }),
      sortField: 'startsAt',
      order: 'ascending',
      after: null,
      limit: endingFromMax,
      select: { ...listFields, body: true, updatedAt: true },
      populate: referenceFields,
    })
    return docs
  },
  item: (slug) => findPublished<StoredEvent>(payload, { collection: 'events', slug, populate: referenceFields }),
  movedTo: (formerSlug) => currentSlug(payload, 'events', formerSlug),
})

type KnownFilter = Omit<EventFilter, 'organiser'> & { organiserId: string | undefined }

function whereOf({ endsFrom, endsBefore, startsUntil, kind, organiserId }: KnownFilter): Where {
  const and: Where[] = [{ _status: { equals: 'published' } }]
  if (endsFrom) and.push({ endsAt: { greater_than_equal: endsFrom.toISOString() } })
  if (endsBefore) and.push({ endsAt: { less_than: endsBefore.toISOString() } })
  if (startsUntil) and.push({ startsAt: { less_than_equal: startsUntil.toISOString() } })
  if (kind) and.push({ kind: { equals: kind } })
  if (organiserId) and.push({ organisers: { in: [organiserId] } })
  return { and }
}
