import { read, type Route } from '../http/route'
import { DocumentList, DocumentListQuery } from './document-schema'
import type { DocumentService } from './document-service'

export const documentRoutes = (documents: DocumentService): Route[] => [
  read({
    path: '/documents',
    operationId: 'listDocuments',
    summary: { sv: 'Handlingar, senaste först', en: 'Documents, latest first' },
    query: DocumentListQuery,
    answer: DocumentList,
    topics: ['documents', 'initiatives'],
    example: '/documents?kind=final-report&limit=2',
    handle: ({ query }) => documents.list(query),
  }),
]
