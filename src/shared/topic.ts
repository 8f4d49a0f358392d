import type { Answer } from './answer'
import type { Cursors } from './cursor'
import { notFound } from './errors'
import { Translator, type Language } from './language'
import { createLinks, type SiteUrls, type ViewContext } from './links'

/** What the public API is about, in its words; a change of published content belongs to one of them. */
export const topics = [
  'news',
  'events',
  'initiatives',
  'organisations',
  'documents',
  'board',
  'contact',
  'newsletters',
] as const
export type Topic = (typeof topics)[number]

/** What the services of all topics need besides their store. */
export interface TopicContext {
  serverUrl: string
  cursors: Cursors
  /** The association's own addresses, from its settings. */
  siteUrls: () => Promise<SiteUrls>
}

/** A view together with the languages that it ended up with, written as in `Content-Language`. */
export type InLanguage<View> = View & { language: string }

/** Each document's view in one language, and the languages that its texts were found in. */
export async function viewEach<Stored, View>(
  context: TopicContext,
  wanted: { language: Language; documents: Stored[]; view: (document: Stored, context: ViewContext) => View },
): Promise<InLanguage<View>[]> {
  const links = createLinks(context.serverUrl, await context.siteUrls())
  return wanted.documents.map((document) => {
    const translator = new Translator(wanted.language)
    return { ...wanted.view(document, { links, translator }), language: translator.contentLanguage() }
  })
}

/** Links and texts for one answer in one language. */
export async function viewContext(context: TopicContext, language: Language): Promise<ViewContext> {
  return { links: createLinks(context.serverUrl, await context.siteUrls()), translator: new Translator(language) }
}

/** Where documents are found by their slugs, the present ones and the former. */
interface AddressedStore<Stored> {
  item: (slug: string) => Promise<Stored | null>
  movedTo: (slug: string) => Promise<string | null>
}

/**
 * The view of the document at a slug, or where a former slug has moved to.
 * @throws RequestError `not-found`
 */
export async function viewAt<Stored extends { id: string }, View>(
  from: {
    topic: TopicContext
    store: AddressedStore<Stored>
    view: (document: Stored, context: ViewContext) => View | Promise<View>
  },
  { slug, lang }: { slug: string; lang: Language },
): Promise<Answer<View>> {
  const document = await from.store.item(slug)
  if (document) {
    const context = await viewContext(from.topic, lang)
    const body = await from.view(document, context)
    return { body, language: context.translator.contentLanguage(), document: document.id }
  }
  const movedTo = await from.store.movedTo(slug)
  if (movedTo === null) throw notFound()
  return { movedTo }
}
