import { z } from 'zod'
import { parseQuery } from '../http/parse'
import { databaseAway, kinds, problemOf } from '../http/problem'
import { Problem } from '../http/problem-schema'
import type { Route } from '../http/route'
import { wrongKey } from '../http/caller'
import { type ErrorKind, notFound, RequestError } from '../shared/errors'
import type { Language } from '../shared/language'
import { listParameters } from '../shared/query'
import recorded from './examples.json' with { type: 'json' }
import { createSchemaWriter } from './json-schema'
import { headerParameters, headers, introduction, keyWords, tags } from './openapi-words'
import { headerReferences, limitHeaders, type OperationContext, operationOf, problemName, tagOf } from './operation'
import { webhooksIn } from './webhook-operation'
import type { ApiDocument, Header, Method, Parameter, Response } from './openapi-types'

/** The server in the recorded examples. */
export const examplesServer = 'https://samordna.example'

const version = '1'
const methods: Method[] = ['get', 'post']

/** The OpenAPI 3.1 document of the route table, in one language. Pure: the same routes give the same document. */
export function openApiDocument(
  routes: Route[],
  { language, serverUrl }: { language: Language; serverUrl: string },
): ApiDocument {
  const schemas = createSchemaWriter(language)
  const context = { language, schemas, examples: examplesIn(language, serverUrl) }
  const paths = pathsOf(routes, context)
  return {
    openapi: '3.1.1',
    info: {
      title: language === 'sv' ? 'Samordnas öppna API' : 'The public API of Samordna',
      version,
      description: introduction[language],
      license: { name: 'European Union Public Licence 1.2', identifier: 'EUPL-1.2' },
    },
    servers: [{ url: `${serverUrl}/api/v1` }],
    tags: [...new Set(routes.map(tagOf))].map((name) => ({ name, description: tags[name]?.[language] ?? name })),
    security: [{}, { key: [] }],
    paths,
    webhooks: webhooksIn(context),
    components: {
      securitySchemes: { key: { type: 'http', scheme: 'bearer', description: keyWords[language] } },
      responses: problemResponses(paths, context),
      schemas: byName(schemas.components),
      parameters: parametersIn(language),
      headers: headersIn(language),
    },
  }
}

function pathsOf(routes: Route[], context: OperationContext): ApiDocument['paths'] {
  const paths: ApiDocument['paths'] = {}
  for (const route of routes) {
    const path = route.path.replace(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [route.method]: operationOf(route, context) }
  }
  return paths
}

/** What the demonstration content answers, as if this server had been asked. */
const examplesIn = (language: Language, serverUrl: string): Record<string, unknown> =>
  JSON.parse(JSON.stringify(recorded[language]).replaceAll(examplesServer, serverUrl)) as Record<string, unknown>

const byName = <T>(entries: Record<string, T>): Record<string, T> =>
  Object.fromEntries(Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1)))

const headersIn = (language: Language): Record<string, Header> =>
  Object.fromEntries(
    Object.entries(headers).map(([name, { schema, words }]) => [name, { description: words[language], schema }]),
  )

const parametersIn = (language: Language): Record<string, Parameter> =>
  Object.fromEntries(
    Object.entries(headerParameters).map(([id, { name, words }]) => [
      id,
      { name, in: 'header', description: words[language], schema: { type: 'string' } },
    ]),
  )

/** Problems that answers show as an example: those that the server really throws. */
const thrown: Partial<Record<ErrorKind, () => RequestError>> = {
  invalid: () => refusal(() => parseQuery(z.strictObject(listParameters), 'limit=0')),
  unauthenticated: wrongKey,
  'not-found': notFound,
  unavailable: databaseAway,
}

/** The problems that some operation answers. Who has sent a plain HTML form reads them on a page. */
function problemResponses(
  paths: ApiDocument['paths'],
  { language, schemas }: OperationContext,
): Record<string, Response> {
  const schema = schemas.write(Problem, 'output')
  const references = JSON.stringify(paths)
  const responseOf = (kind: ErrorKind, method: Method): Response => {
    const error = thrown[kind]?.()
    // Of a post, a conflict may be with the same post, which is being dealt with.
    const isForLater = kind === 'too-many' || kind === 'unavailable' || (kind === 'conflict' && method === 'post')
    return {
      description: kinds[kind].title[language],
      headers: headerReferences([
        'Content-Language',
        ...(kind === 'unauthenticated' ? (['WWW-Authenticate'] as const) : []),
        ...(isForLater ? (['Retry-After'] as const) : []),
        ...(method === 'post' && kind !== 'unauthenticated' ? limitHeaders : []),
      ]),
      content: {
        'application/problem+json': { schema, ...(error && { example: problemOf(error, language) }) },
        ...(method === 'post' && { 'text/html': { schema: { type: 'string' } } }),
      },
    }
  }
  const every = (Object.keys(kinds) as ErrorKind[]).flatMap((kind) =>
    methods.map((method): [string, Response] => [problemName(kind, method), responseOf(kind, method)]),
  )
  return Object.fromEntries(every.filter(([name]) => references.includes(`/responses/${name}"`)))
}

function refusal(attempt: () => unknown): RequestError {
  try {
    attempt()
  } catch (error) {
    if (error instanceof RequestError) return error
  }
  throw new Error('nothing was refused')
}
