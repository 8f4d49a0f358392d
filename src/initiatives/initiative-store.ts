import type { Payload, Where } from 'payload'
import { currentSlug } from '../database/address-store'
import { findPublished } from '../database/find-published'
import { referenceFields, type TitledReference } from '../shared/references'
import type { InitiativeKind, InitiativeStatus } from '../shared/words'
import type { StoredInitiative } from './initiative-view'

export interface InitiativeFilter {
  status?: InitiativeStatus
  kind?: InitiativeKind
  age?: number
  targetGroup?: string
  municipality?: string
}

export interface InitiativeStore {
  /** All that fit, in no order: an association has some dozens. */
  all: (filter: InitiativeFilter) => Promise<StoredInitiative[]>
  item: (slug: string) => Promise<StoredInitiative | null>
  /** Published news and events that refer to the initiative, latest first. */
  mentions: (id: string) => Promise<{ news: TitledReference[]; events: TitledReference[] }>
  movedTo: (formerSlug: string) => Promise<string | null>
}

/** More than any association has; a limit all the same. */
const initiativesMax = 2000
const mentionsMax = 100

const listFields = {
  title: true,
  slug: true,
  kind: true,
  status: true,
  lead: true,
  ageFrom: true,
  ageTo: true,
  targetGroups: true,
  municipalities: true,
  startsOn: true,
  endsOn: true,
  image: true,
  updatedAt: true,
} as const

const options = { pagination: false, locale: 'all', overrideAccess: true } as const

export const createInitiativeStore = (payload: Payload): InitiativeStore => ({
  all: async (filter) => {
    const where = whereOf(filter)
    const found = await payload.find({
      ...options,
      collection: 'initiatives',
      where,
      limit: initiativesMax,
      depth: 1,
      select: listFields,
    })
    return found.docs as unknown as StoredInitiative[]
  },
  item: (slug) =>
    findPublished<StoredInitiative>(payload, { collection: 'initiatives', slug, populate: referenceFields }),
  mentions: async (id) => {
    const of = async (collection: 'news' | 'events', sort: string): Promise<TitledReference[]> => {
      const where: Where = { and: [{ _status: { equals: 'published' } }, { initiatives: { in: [id] } }] }
      const select = referenceFields[collection]
      const found = await payload.find({
        ...options,
        collection,
        where,
        sort,
        limit: mentionsMax,
        depth: 0,
        select: { ...select },
      })
      return found.docs as unknown as TitledReference[]
    }
    const [news, events] = await Promise.all([of('news', '-publishedAt'), of('events', '-startsAt')])
    return { news, events }
  },
  movedTo: (formerSlug) => currentSlug(payload, 'initiatives', formerSlug),
})

function whereOf({ status, kind, age, targetGroup, municipality }: InitiativeFilter): Where {
  const and: Where[] = [{ _status: { equals: 'published' } }]
  if (status) and.push({ status: { equals: status } })
  if (kind) and.push({ kind: { equals: kind } })
  if (age !== undefined) {
    and.push({ or: [{ ageFrom: { less_than_equal: age } }, { ageFrom: { exists: false } }] })
    and.push({ or: [{ ageTo: { greater_than_equal: age } }, { ageTo: { exists: false } }] })
  }
  if (targetGroup) and.push({ targetGroups: { in: [targetGroup] } })
  if (municipality) and.push({ municipalities: { in: [municipality] } })
  return { and }
}
