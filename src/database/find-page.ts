import type { CollectionSlug, Payload, SelectType, Where } from 'payload'
import type { Position } from '../shared/cursor'
import { totalOf } from './totals'

export interface PageRequest {
  collection: CollectionSlug
  where: Where
  /** An indexed date field; documents without it come last. */
  sortField: string
  order: 'ascending' | 'descending'
  after: Position | null
  limit: number
  select: SelectType
  populate?: Record<string, SelectType>
  depth?: number
}

export interface Page<Document> {
  docs: Document[]
  total: number
  /** Where this page ended; null when it was the last one. */
  end: Position | null
}

/** Of a list that is filtered by something that does not exist. */
export const emptyPage: Page<never> = { docs: [], total: 0, end: null }

/**
 * One page of a list by key (the sort value and the id), never by offset, so the thousandth page costs what the first does.
 * Texts come in every language (`locale: 'all'`).
 */
export async function findPage<Document>(payload: Payload, page: PageRequest): Promise<Page<Document>> {
  const sign = page.order === 'descending' ? '-' : ''
  const [found, total] = await Promise.all([
    payload.find({
      collection: page.collection,
      overrideAccess: true,
      where: page.after ? { and: [page.where, isAfter(page, page.after)] } : page.where,
      sort: [`${sign}${page.sortField}`, `${sign}id`],
      limit: page.limit + 1,
      pagination: false,
      depth: page.depth ?? 1,
      locale: 'all',
      joins: false as never,
      select: page.select as never,
      populate: page.populate,
    }),
    totalOf(payload, page),
  ])
  const docs = found.docs.slice(0, page.limit) as unknown as (Document & Record<string, unknown>)[]
  const last = found.docs.length > page.limit ? docs.at(-1) : undefined
  const end = last ? { value: (last[page.sortField] ?? null) as string | null, id: String(last.id) } : null
  return { docs, total, end }
}

/** What comes after a position. Both databases hold null to be lower than any value. */
function isAfter({ order, sortField }: PageRequest, { value, id }: Position): Where {
  const beyond = order === 'descending' ? 'less_than' : 'greater_than'
  const sameValue: Where = value === null ? { [sortField]: { exists: false } } : { [sortField]: { equals: value } }
  const same: Where = { and: [sameValue, { id: { [beyond]: id } }] }
  if (value === null) return order === 'descending' ? same : { or: [same, { [sortField]: { exists: true } }] }
  const further: Where[] = [{ [sortField]: { [beyond]: value } }, same]
  if (order === 'descending') further.push({ [sortField]: { exists: false } })
  return { or: further }
}
