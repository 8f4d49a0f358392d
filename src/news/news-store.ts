import type { Payload, Where } from 'payload'
import { currentSlug } from '../database/address-store'
import { findPage, type Page } from '../database/find-page'
import { findPublished } from '../database/find-published'
import type { Position } from '../shared/cursor'
import { referenceFields } from '../shared/references'
import type { StoredNews } from './news-view'

export interface NewsFilter {
  from?: Date
  to?: Date
  initiative?: string
}

export interface NewsStore {
  page: (request: { filter: NewsFilter; after: Position | null; limit: number }) => Promise<Page<StoredNews>>
  item: (slug: string) => Promise<StoredNews | null>
  movedTo: (formerSlug: string) => Promise<string | null>
  /** The moments of publishing of all published news. */
  publishedAt: () => Promise<(string | null | undefined)[]>
}

const published: Where = { _status: { equals: 'published' } }
const listFields = { title: true, slug: true, lead: true, publishedAt: true, updatedAt: true, image: true } as const

export const createNewsStore = (payload: Payload): NewsStore => ({
  page: ({ filter, after, limit }) =>
    findPage<StoredNews>(payload, {
      collection: 'news',
      where: whereOf(filter),
      sortField: 'publishedAt',
      order: 'descending',
      after,
      limit,
      select: listFields,
    }),
  item: (slug) => findPublished<StoredNews>(payload, { collection: 'news', slug, populate: referenceFields }),
  movedTo: (formerSlug) => currentSlug(payload, 'news', formerSlug),
  publishedAt: async () => {
    const options = { collection: 'news', where: published, pagination: false, depth: 0, overrideAccess: true } as const
    const { docs } = await payload.find({ ...options, select: { publishedAt: true } })
    return docs.map((document) => document.publishedAt)
  },
})

function whereOf({ from, to, initiative }: NewsFilter): Where {
  const and: Where[] = [published]
  if (from) and.push({ publishedAt: { greater_than_equal: from.toISOString() } })
  if (to) and.push({ publishedAt: { less_than: to.toISOString() } })
  if (initiative) and.push({ 'initiatives.slug': { equals: initiative } })
  return { and }
}
