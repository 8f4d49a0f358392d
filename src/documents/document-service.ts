import { type Found, type List, listAnswer } from '../shared/answer'
import { type TopicContext, viewContext } from '../shared/topic'
import type { DocumentItem, DocumentListQuery } from './document-schema'
import type { DocumentStore } from './document-store'
import { documentItemView } from './document-view'

export interface DocumentService {
  list: (query: DocumentListQuery) => Promise<Found<List<DocumentItem>>>
  /** True when everybody may fetch the file: a published document has it. */
  isPublic: (filename: string) => Promise<boolean>
}

export const createDocumentService = (store: DocumentStore, topic: TopicContext): DocumentService => ({
  list: async ({ lang, limit, cursor, kind, year, initiative }) => {
    const list = JSON.stringify(['documents', kind, year, initiative])
    const page = await store.page({
      filter: { kind, year, initiative },
      after: topic.cursors.decode(list, cursor),
      limit,
    })
    const context = await viewContext(topic, lang)
    return listAnswer({
      items: page.docs.map((document) => documentItemView(document, context)),
      total: page.total,
      nextCursor: page.end && topic.cursors.encode(list, page.end),
      language: context.translator.contentLanguage(),
    })
  },
  isPublic: (filename) => store.isPublishedFile(filename),
})
