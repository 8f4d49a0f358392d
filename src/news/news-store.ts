import type { Payload, Where } from 'payload'
import { currentSlug } from '../database/address-store'
import { emptyPage, findPage, type Page } from '../database/find-page'
import { findPublished, publishedId } from '../database/find-published'
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
  /** The latest with their bodies, newest first. */
  latest: (count: number) => Promise<StoredNews[]>
  item: (slug: string) => Promise<StoredNews | null>
  movedTo: (formerSlug: string) => Promise<string | null>
  /** The moments of publishing of all published news. */
  publishedAt: () => Promise<(string | null | undefined)[]>
}

const published: Where = { _status: { equals: 'published' } }
const listFields = { title: true, slug: true, lead: true, publishedAt: true, updatedAt: true, image: true } as const

export const createNewsStore = (payload: Payload): NewsStore => ({
  page: async ({ filter: { initiative, ...filter }, after, limit }) => {
    const initiativeId = initiative && (await publishedId(payload, 'initiatives', initiative))
    if (initiativeId === null) return emptyPage
    return findPage<StoredNews>(payload, {
      collection: 'news',
      where: whereOf({ ...filter, initiativeId }),
      sortField: 'publishedAt',
      order: 'descending',
      after,
      limit,
      select: listFields,
    })
  },
  latest: async (count) => {
    const { docs } = await findPage<StoredNews>(payload, {
      collection: 'news',
      where: published,
      sortField: 'publishedAt',
      order: 'descending',
      after: null,
      limit: count,
      select: { ...listFields, body: true },
      populate: referenceFields,
    })
    return docs
  },
  item: (slug) => findPublished<StoredNews>(payload, { collection: 'news', slug, populate: referenceFields }),
  movedTo: (formerSlug) => currentSlug(payload, 'news', formerSlug),
  publishedAt: async () => {
    const options = { collection: 'news', where: published, pagination: false, depth: 0, overrideAccess: true } as const
    const { docs } = await payload.find({ ...options, select: { publishedAt: true } })
    return docs.map((document) => document.publishedAt)
  },
})

function whereOf({
  from,
  to,
  initiativeId,
}: Omit<NewsFilter, 'initiative'> & { initiativeId: string | undefined }): Where {
  const and: Where[] = [published]
  if (from) and.push({ publishedAt: { greater_than_equal: from.toISOString() } })
  if (to) and.push({ publishedAt: { less_than: to.toISOString() } })
  if (initiativeId) and.push({ initiatives: { in: [initiativeId] } })
  return { and }
}
