import { z } from 'zod'
import { read, type Route } from '../http/route'
import type { AssociationFacts } from '../mail/association-facts'
import { docsPage } from '../pages/docs-page'
import { described, named } from '../shared/described'
import type { Language } from '../shared/language'
import { LanguageQuery, textParameter } from '../shared/query'
import { openApiDocument } from './openapi-document'
import type { ApiDocument } from './openapi-types'

interface Documentation {
  /** The whole table, with these routes in it. */
  routes: () => Route[]
  serverUrl: string
  association: (language: Language) => Promise<AssociationFacts>
}

const DocsQuery = described(z.strictObject({ q: textParameter, ...LanguageQuery.shape }), {
  q: { sv: 'Visa bara det som handlar om detta.', en: 'Show only what is about this.' },
})

const Document = named('OpenApiDocument', z.looseObject({ openapi: z.string(), paths: z.looseObject({}) }))

/** Own styles and own script; try-it asks this server only (CSP level 3). */
const contentSecurityPolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ')

/** The API's own documentation: the document for programs, the page for people. */
export function documentationRoutes({ routes, serverUrl, association }: Documentation): Route[] {
  const built: Partial<Record<Language, ApiDocument>> = {}
  // The routes never change: once for each language, when somebody first asks.
  const documentIn = (language: Language): ApiDocument =>
    (built[language] ??= openApiDocument(routes(), { language, serverUrl }))
  return [
    read({
      path: '/openapi.json',
      operationId: 'getOpenApi',
      summary: { sv: 'Det här API:et som OpenAPI 3.1', en: 'This API as OpenAPI 3.1' },
      description: {
        sv: 'För verktyg: typer, klienter, kontroller. `lang` väljer språket i beskrivningarna.',
        en: 'For tools: types, clients, checks. `lang` chooses the language of the descriptions.',
      },
      query: LanguageQuery,
      answer: Document,
      topics: [],
      handle: ({ query: { lang } }) => Promise.resolve({ body: documentIn(lang), language: lang }),
    }),
    read({
      path: '/docs',
      operationId: 'getDocs',
      summary: { sv: 'Dokumentation för människor', en: 'Documentation for people' },
      query: DocsQuery,
      answer: z.string(),
      contentType: 'text/html; charset=utf-8',
      headers: { 'Content-Security-Policy': contentSecurityPolicy },
      topics: ['contact'],
      handle: async ({ query: { lang, q } }) => ({
        body: docsPage({ document: documentIn(lang), language: lang, association: await association(lang), search: q }),
        language: lang,
      }),
    }),
  ]
}
