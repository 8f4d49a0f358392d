import type { z } from 'zod'
import { kinds } from '../http/problem'
import type { PostRoute, ReadRoute, Route } from '../http/route'
import type { ErrorKind } from '../shared/errors'
import type { Bilingual, Language } from '../shared/language'
import type { SchemaWriter } from './json-schema'
import { answers, type headerParameters, type HeaderName } from './openapi-words'
import type { JsonSchema, Method, Operation, Parameter, Reference, Response } from './openapi-types'

export interface OperationContext {
  language: Language
  schemas: SchemaWriter
  /** What the demonstration content answers, by operation. */
  examples: Record<string, unknown>
}

const formType = 'application/x-www-form-urlencoded'
const readErrors: ErrorKind[] = ['invalid', 'unauthenticated', 'failed', 'unavailable']
const postErrors: ErrorKind[] = [
  'invalid',
  'unauthenticated',
  'conflict',
  'too-large',
  'unsupported-type',
  'reused-key',
  'too-many',
  'failed',
  'unavailable',
]
/** Of every answer to a post, also when it is refused. */
export const limitHeaders = ['RateLimit-Policy', 'RateLimit'] as const satisfies HeaderName[]
const doneHeaders: HeaderName[] = ['Cache-Control', ...limitHeaders, 'Idempotency-Replayed']
const readHeaders: HeaderName[] = ['ETag', 'Cache-Control', 'Vary', 'Content-Language']

/** One route as an operation: what it takes, and every answer that it gives. */
export function operationOf(route: Route, context: OperationContext): Operation {
  const { language } = context
  return {
    operationId: route.operationId,
    tags: [tagOf(route)],
    summary: route.summary[language],
    ...(route.description && { description: route.description[language] }),
    ...(route.method === 'get' ? readParts(route, context) : postParts(route, context)),
  }
}

/** The first part of the path: the topic. */
export const tagOf = ({ path }: Route): string => /^\/(\w*)/.exec(path)?.[1] ?? ''

/** The name of a problem's component: `too-many` of a post is `PostTooMany`. */
export const problemName = (kind: ErrorKind, method: Method): string =>
  `${method}-${kind}`.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())

type Parts = Pick<Operation, 'parameters' | 'requestBody' | 'responses'>

function readParts(route: ReadRoute, context: OperationContext): Parts {
  const { query, params } = route
  const { language } = context
  return {
    parameters: [
      ...withExamples(
        route,
        [...parametersOf(params, 'path', context), ...parametersOf(query, 'query', context)],
        language,
      ),
      headerParameter('IfNoneMatch'),
      headerParameter('AcceptLanguage'),
    ],
    responses: {
      200: foundResponse(route, context),
      ...(params && 'slug' in params.shape && { 301: plain(answers.moved, context, ['Location', 'Cache-Control']) }),
      304: plain(answers.notModified, context, headersOf(route)),
      ...problems('get', [...readErrors, ...(params ? (['not-found'] as const) : []), ...(route.errors ?? [])]),
    },
  }
}

const headersOf = ({ query, hasLastModified }: ReadRoute): HeaderName[] => [
  ...readHeaders,
  ...('cursor' in query.shape ? (['Link'] as const) : []),
  ...(hasLastModified ? (['Last-Modified'] as const) : []),
]

function foundResponse(route: ReadRoute, { schemas, examples, language }: OperationContext): Response {
  const contentType = route.contentType?.split(';')[0] ?? 'application/json'
  const example = examples[route.operationId]
  return {
    description: answers.found[language],
    headers: headerReferences(headersOf(route)),
    content: {
      [contentType]: { schema: schemas.write(route.answer, 'output'), ...(example !== undefined && { example }) },
    },
  }
}

function postParts(route: PostRoute, context: OperationContext): Parts {
  const { schemas, examples, language } = context
  const schema = schemas.write(route.body, 'input')
  const answer = examples[route.operationId]
  return {
    parameters: [
      ...parametersOf(route.params, 'path', context),
      headerParameter('IdempotencyKey'),
      headerParameter('AcceptLanguage'),
    ],
    requestBody: {
      required: true,
      content: { 'application/json': { schema, example: route.example }, [formType]: { schema } },
    },
    responses: {
      [route.status]: {
        description: answers.done[language],
        headers: headerReferences(doneHeaders),
        content: {
          'application/json': {
            schema: schemas.write(route.answer, 'output'),
            ...(answer !== undefined && { example: answer }),
          },
        },
      },
      303: plain(answers.formDone, context, ['Location', ...doneHeaders]),
      ...problems('post', [...postErrors, ...(route.params ? (['not-found'] as const) : []), ...(route.errors ?? [])]),
    },
  }
}

/** Each field of an object of parameters; what it takes is what the route's own schema takes. */
function parametersOf(
  object: z.ZodObject | undefined,
  place: 'path' | 'query',
  { schemas }: OperationContext,
): Parameter[] {
  if (!object) return []
  const { properties = {}, required = [] } = schemas.write(object, 'input') as {
    properties?: Record<string, JsonSchema>
    required?: string[]
  }
  return Object.entries(properties).map(([name, { description, ...schema }]) => ({
    name,
    in: place,
    ...(required.includes(name) && { required: true }),
    ...(description !== undefined && { description }),
    schema,
  }))
}

/** The address, under `/api/v1`, whose answer from the demonstration content is the example of a read. */
export function exampleAddress({ path, query, example = path }: ReadRoute, language: Language): string {
  const isTranslated = language === 'en' && 'lang' in query.shape
  return isTranslated ? `${example}${example.includes('?') ? '&' : '?'}lang=en` : example
}

/** The parameters with the values that they have in the example's address. */
function withExamples(route: ReadRoute, parameters: Parameter[], language: Language): Parameter[] {
  const { pathname, searchParams } = new URL(exampleAddress(route, language), 'http://example')
  const parts = pathname.split('/')
  const values: Record<string, string> = Object.fromEntries(searchParams)
  route.path.split('/').forEach((part, i) => {
    if (part.startsWith(':') && parts[i] !== part) values[part.slice(1)] = decodeURIComponent(parts[i] ?? '')
  })
  return parameters.map((parameter) => {
    const value = values[parameter.name]
    if (value === undefined) return parameter
    return { ...parameter, example: parameter.schema.type === 'integer' ? Number(value) : value }
  })
}

const headerParameter = (name: keyof typeof headerParameters): Reference => ({
  $ref: `#/components/parameters/${name}`,
})

/** Headers of an answer, by reference to where they are described. */
export const headerReferences = (names: HeaderName[]): Record<string, Reference> =>
  Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]))

const plain = (words: Bilingual, { language }: OperationContext, names: HeaderName[]): Response => ({
  description: words[language],
  headers: headerReferences(names),
})

/** A reference for each status. */
function problems(method: Method, errors: ErrorKind[]): Record<string, Reference> {
  const references = errors.map((kind): [number, Reference] => [
    kinds[kind].status,
    { $ref: `#/components/responses/${problemName(kind, method)}` },
  ])
  return Object.fromEntries(references)
}
