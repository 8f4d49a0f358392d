import type { z } from 'zod'
import type { Answer } from '../shared/answer'
import type { ErrorKind } from '../shared/errors'
import type { Bilingual, Language } from '../shared/language'
import type { Topic } from '../shared/topic'

/** What parsed input a read gets. `now` is the moment of the request: nothing below reads the clock. */
export interface ReadInput<Params, Query> {
  params: Params
  query: Query
  now: Date
}

/** What the documentation says of a route beside its schemas. */
interface Documented {
  path: string
  /** Its name in OpenAPI, and of the method in generated clients: never changed once published. */
  operationId: string
  summary: Bilingual
  description?: Bilingual
  /** Refusals that its kind of route does not have by itself. */
  errors?: readonly ErrorKind[]
}

/** A public read under `/api/v1`: GET and HEAD, no key needed. The schemas parse the input and describe the endpoint. */
export interface ReadRoute<
  P extends z.ZodObject = z.ZodObject,
  Q extends z.ZodObject = z.ZodObject,
> extends Documented {
  method: 'get'
  params?: P
  query: Q
  answer: z.ZodType
  /** Of the body, when it is not `application/json`; a body that is a string is sent as it is. */
  contentType?: string
  /** Sent with every answer, beside those that all reads have. */
  headers?: Record<string, string>
  /** A path with a query whose answer from the demonstration content the documentation shows; the path itself if none. */
  example?: string
  /** The answer says when something in it changed last. */
  hasLastModified?: true
  /** What the answer is made of: it stays the same until something in one of these topics changes. */
  topics: readonly Topic[]
  /** The answer changes without an edit: it is computed for each request, and kept by nobody (`no-store`). */
  isLive?: true
  /** The answer also depends on which day it is in Stockholm. */
  isOfDay?: true
  handle: (input: ReadInput<z.infer<P>, z.infer<Q>>) => Promise<Answer<unknown>>
}

/** What a public post gets. `isForm`: it came from a plain HTML form and is answered with a redirect to a page. */
export interface PostInput<Params, Body> {
  params: Params
  body: Body
  isForm: boolean
  /** Language of messages to the sender, by `Accept-Language`. */
  language: Language
  /** The site that the form stood on (`Origin` or the origin of `Referer`), for the consent ledger; null if unknown. */
  sentFrom: string | null
  now: Date
}

/** A public post under `/api/v1`, as JSON or as an HTML form, from any origin, rate limited per network. */
export interface PostRoute<
  P extends z.ZodObject = z.ZodObject,
  B extends z.ZodObject = z.ZodObject,
> extends Documented {
  method: 'post'
  params?: P
  body: B
  /** A body that is taken, for the documentation. */
  example: z.input<B>
  answer: z.ZodType
  status: 200 | 201 | 202
  /** The page (path) a form is sent to after the deed; it says the same as the JSON answer. */
  formPage: string | ((params: z.infer<P>) => string)
  handle: (input: PostInput<z.infer<P>, z.infer<B>>) => Promise<unknown>
}

export type Route = ReadRoute | PostRoute

/** Types a read from its own schemas, then forgets them so that routes fit in one table. */
export const read = <P extends z.ZodObject, Q extends z.ZodObject>(route: Omit<ReadRoute<P, Q>, 'method'>): Route =>
  ({ ...route, method: 'get' }) as unknown as Route

/** Types a post from its own schemas, then forgets them so that routes fit in one table. */
export const post = <P extends z.ZodObject, B extends z.ZodObject>(route: Omit<PostRoute<P, B>, 'method'>): Route =>
  ({ ...route, method: 'post' }) as unknown as Route
