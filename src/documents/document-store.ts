import type { Payload, Where } from 'payload'
import { emptyPage, findPage, type Page } from '../database/find-page'
import { publishedId } from '../database/find-published'
import type { Position } from '../shared/cursor'
import { referenceFields } from '../shared/references'
import type { DocumentKind } from '../shared/words'
import type { StoredDocument } from './document-view'

export interface DocumentFilter {
  kind?: DocumentKind | undefined
  /** Calendar year of the document's date. */
  year?: number | undefined
  initiative?: string | undefined
}

export interface DocumentStore {
  page: (request: { filter: DocumentFilter; after: Position | null; limit: number }) => Promise<Page<StoredDocument>>
  /** True when a published document has that file. */
  isPublishedFile: (filename: string) => Promise<boolean>
}

const published: Where = { _status: { equals: 'published' } }

export const createDocumentStore = (payload: Payload): DocumentStore => ({
  page: async ({ filter: { initiative, ...filter }, after, limit }) => {
    const initiativeId = initiative && (await publishedId(payload, 'initiatives', initiative))
    if (initiativeId === null) return emptyPage
    return findPage<StoredDocument>(payload, {
      collection: 'documents',
      where: whereOf({ ...filter, initiativeId }),
      sortField: 'date',
      order: 'descending',
      after,
      limit,
      select: { ...referenceFields.documents, initiative: true, event: true },
      populate: referenceFields,
    })
  },
  isPublishedFile: async (filename) => {
    const where: Where = { and: [published, { filename: { equals: filename } }] }
    return (await payload.count({ collection: 'documents', where, overrideAccess: true })).totalDocs > 0
  },
})

function whereOf({
  kind,
  year,
  initiativeId,
}: Omit<DocumentFilter, 'initiative'> & { initiativeId: string | undefined }): Where {
  const and: Where[] = [published]
  if (kind) and.push({ kind: { equals: kind } })
  if (year !== undefined) {
    and.push({ date: { greater_than_equal: `${String(year)}-01-01T00:00:00.000Z` } })
    and.push({ date: { less_than: `${String(year + 1)}-01-01T00:00:00.000Z` } })
  }
  if (initiativeId) and.push({ initiative: { equals: initiativeId } })
  return { and }
}
