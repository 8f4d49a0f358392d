import type { CollectionSlug, Payload } from 'payload'
import type { Topic } from '../shared/topic'
import type { FeedChanges } from './feed-changes'

const collections = {
  news: 'news',
  events: 'events',
  initiatives: 'initiatives',
  organisations: 'organisations',
  documents: 'documents',
  board: 'board-members',
} as const satisfies Record<Exclude<Topic, 'contact'>, CollectionSlug>

const countedFrom = Date.parse('2026-01-01T00:00:00Z')
const published = { _status: { equals: 'published' } } as const
const options = { pagination: false, depth: 0, overrideAccess: true } as const

/**
 * Until there is a change log: the moment of the last edit stands for the last change, its seconds for the number. It does
 * not see what is removed or embedded.
 */
export function createTemporaryChanges(payload: Payload): FeedChanges {
  const editedAt = async (topic: Topic): Promise<string[]> => {
    if (topic === 'contact') {
      const { updatedAt } = await payload.findGlobal({ slug: 'association', depth: 0, overrideAccess: true })
      return updatedAt ? [updatedAt] : []
    }
    const newest = { sort: '-updatedAt', limit: 1, where: published, select: { updatedAt: true } } as const
    const { docs } = await payload.find({ ...options, ...newest, collection: collections[topic] })
    return docs.map(({ updatedAt }) => updatedAt)
  }
  const numberOf = (moment: string): number => Math.floor((Date.parse(moment) - countedFrom) / 1000)

  return {
    newest: async (topics) => {
      const at = (await Promise.all(topics.map(editedAt))).flat().sort().at(-1)
      return at === undefined ? null : { seq: numberOf(at), at }
    },
    lastSeqs: async (topic, ids) => {
      if (topic === 'contact') return new Map()
      const where = { id: { in: ids } }
      const { docs } = await payload.find({
        ...options,
        where,
        select: { updatedAt: true },
        collection: collections[topic],
      })
      return new Map(docs.map(({ id, updatedAt }) => [id, numberOf(updatedAt)]))
    },
  }
}
