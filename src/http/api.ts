import express, { type Request, type RequestHandler, type Response, Router } from 'express'
import { type ZodObject, z } from 'zod'
import type { Found } from '../shared/answer'
import { RequestError } from '../shared/errors'
import { type Language, preferredLanguage } from '../shared/language'
import { parseUrl } from '../shared/parse-url'
import { addDays, dayInStockholm, startOfDay } from '../shared/time'
import { callerOf } from './caller'
import type { DeedAnswer, Idempotency } from './idempotency'
import { idempotencyKeyOf } from './idempotency-key'
import { type Limits, networkOf } from './limits'
import { parseBody, parseQuery } from './parse'
import { sendStored } from './respond'
import type { Computed, ResponseCache } from './response-cache'
import type { PostRoute, ReadRoute, Route } from './route'
import { mustRevalidate, StoredResponse } from './stored-response'

const bodyMaxBytes = 64 * 1024
const bodyMaxDepth = 32
const noParams = z.strictObject({})
/** Of every answer under `/api/v1`: any site may read it. */
export const apiHeaders = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers':
    'ETag, Link, Content-Language, Last-Modified, Retry-After, Location, RateLimit, RateLimit-Policy, Idempotency-Replayed',
}

interface ApiContext {
  serverUrl: string
  checkKey: RequestHandler
  limits: Pick<Limits, 'posts'>
  idempotency: Idempotency
  cache: ResponseCache
}

/** Answers the declared routes: parse, call, present; 405 with `Allow`, HEAD and CORS come of themselves. */
export function apiRouter(routes: Route[], context: ApiContext): Router {
  const router = Router({ caseSensitive: true, strict: true })
  router.use((_req, res, next) => {
    res.set(apiHeaders)
    next()
  }, context.checkKey)
  for (const path of new Set(routes.map((route) => route.path))) {
    const here = routes.filter((route) => route.path === path)
    const read = here.find((route): route is ReadRoute => route.method === 'get')
    const post = here.find((route): route is PostRoute => route.method === 'post')
    const methods = [...(read ? ['GET', 'HEAD'] : []), ...(post ? ['POST'] : []), 'OPTIONS']
    if (read) router.get(path, (req, res) => answerRead(read, req, res, context))
    if (post)
      router.post(path, context.limits.posts, requireKnownType, bodyParsers, (req: Request, res: Response) =>
        answerPost(post, req, res, context.idempotency),
      )
    router.options(path, (_req, res) => {
      res.set({
        Allow: methods.join(', '),
        'Access-Control-Allow-Methods': methods.join(', '),
        'Access-Control-Allow-Headers': 'Authorization, Content-Type, Idempotency-Key, If-None-Match',
        'Access-Control-Max-Age': '86400',
      })
      res.status(204).end()
    })
    router.all(path, (req) => {
      throw new RequestError(
        'method-not-allowed',
        {
          sv: `${req.method} går inte här. Använd ${methods.join(', ')}.`,
          en: `${req.method} is not possible here. Use ${methods.join(', ')}.`,
        },
        { headers: { Allow: methods.join(', ') } },
      )
    })
  }
  return router
}

const paramsOf = (schema: ZodObject | undefined, req: Request): Record<string, unknown> =>
  (schema ?? noParams).parse(req.params)

const searchOf = (req: Request): string => {
  const at = req.url.indexOf('?')
  return at < 0 ? '' : req.url.slice(at + 1)
}

async function answerRead(route: ReadRoute, req: Request, res: Response, context: ApiContext): Promise<void> {
  const key = req.originalUrl
  const kept = route.isLive ? undefined : context.cache.get(key)
  const computeNow = () => compute(route, req, context)
  const answer = kept
    ? { response: kept }
    : await (route.isLive ? computeNow() : context.cache.compute(key, route.topics, computeNow))
  if ('movedTo' in answer) {
    res.set('Cache-Control', route.isLive ? 'no-store' : mustRevalidate).redirect(301, answer.movedTo)
    return
  }
  await sendStored(req, res, answer.response)
  if (!route.isLive) context.cache.measure(key)
}

/** The answer to a read, by what it is made of; or the address that the thing has moved to. */
async function compute(
  route: ReadRoute,
  req: Request,
  { serverUrl }: ApiContext,
): Promise<Computed | { movedTo: string }> {
  const now = new Date()
  const query = parseQuery(route.query, searchOf(req))
  const answer = await route.handle({ params: paramsOf(route.params, req), query, now })
  if ('movedTo' in answer) {
    const path = `${req.baseUrl}${route.path.replace(':slug', encodeURIComponent(answer.movedTo))}`
    const search = searchOf(req)
    return { movedTo: `${serverUrl}${path}${search && `?${search}`}` }
  }
  const next = nextUrl(answer, req, serverUrl)
  const body = next === undefined ? answer.body : { ...(answer.body as object), next }
  const response = new StoredResponse({
    bytes: Buffer.from(typeof body === 'string' ? body : JSON.stringify(body)),
    contentType: route.contentType ?? 'application/json; charset=utf-8',
    language: answer.language,
    ...(route.isLive && { cacheControl: 'no-store' }),
    headers: {
      ...route.headers,
      ...(next && { Link: `<${next}>; rel="next"` }),
      ...(answer.lastModified && { 'Last-Modified': new Date(answer.lastModified).toUTCString() }),
    },
  })
  const tags = answer.document === undefined ? [...route.topics] : [`${route.topics[0] ?? ''}/${answer.document}`]
  return { response, tags, validUntilMs: route.isOfDay ? nextMidnight(now) : Infinity }
}

const nextMidnight = (now: Date): number => startOfDay(addDays(dayInStockholm(now), 1)).getTime()

/** The address of the next page: this one's with another cursor; null on the last page, undefined for what is no list. */
function nextUrl(answer: Found<unknown>, req: Request, serverUrl: string): string | null | undefined {
  if (answer.nextCursor === undefined) return undefined
  if (answer.nextCursor === null) return null
  const parameters = new URLSearchParams(searchOf(req))
  parameters.set('cursor', answer.nextCursor)
  return `${serverUrl}${req.baseUrl}${req.path}?${parameters.toString()}`
}

const formType = 'application/x-www-form-urlencoded'
const bodyParsers: RequestHandler[] = [
  express.json({ limit: bodyMaxBytes, strict: false }),
  express.urlencoded({ limit: bodyMaxBytes, extended: false }),
]

/** A body is JSON or a form; anything else is 415. */
const requireKnownType: RequestHandler = (req, _res, next) => {
  if (!req.is('json') && !req.is(formType)) {
    const detail = { sv: `Skicka application/json eller ${formType}.`, en: `Send application/json or ${formType}.` }
    throw new RequestError('unsupported-type', detail)
  }
  next()
}

async function answerPost(route: PostRoute, req: Request, res: Response, idempotency: Idempotency): Promise<void> {
  const isForm = Boolean(req.is(formType))
  if (depthOf(req.body) > bodyMaxDepth) {
    throw new RequestError('invalid', { sv: 'Innehållet har för många nivåer.', en: 'The body has too many levels.' })
  }
  const given: unknown = isForm ? { ...(req.body as object) } : req.body
  const deed = (): Promise<DeedAnswer> => doPost(route, req, { given, isForm })
  const key = idempotencyKeyOf(req)
  const caller = callerOf(res)?.id ?? `network ${networkOf(req.ip)}`
  const post = { caller, method: req.method, path: req.path, isForm, body: given }
  const { answer, isReplay } =
    key === null ? { answer: await deed(), isReplay: false } : await idempotency.once({ ...post, key }, deed)
  res.set({ 'Cache-Control': 'no-store', ...(isReplay && { 'Idempotency-Replayed': 'true' }) })
  if (answer.location !== null) res.redirect(answer.status, answer.location)
  else res.status(answer.status).type('json').send(answer.body)
}

async function doPost(
  route: PostRoute,
  req: Request,
  { given, isForm }: { given: unknown; isForm: boolean },
): Promise<DeedAnswer> {
  const language: Language = preferredLanguage(req.headers['accept-language'])
  const params = paramsOf(route.params, req)
  const answer = await route.handle({
    params,
    body: parseBody(route.body, given),
    isForm,
    language,
    sentFrom: originOf(req),
    now: new Date(),
  })
  const { formPage } = route
  if (isForm) {
    return { status: 303, location: typeof formPage === 'string' ? formPage : formPage(params), body: null }
  }
  return { status: route.status, location: null, body: JSON.stringify(answer) }
}

/** The site that a form stood on. */
function originOf(req: Request): string | null {
  const given = req.headers.origin ?? req.headers.referer
  const url = given ? parseUrl(given) : null
  return url && /^https?:$/.test(url.protocol) ? url.origin.slice(0, 300) : null
}

function depthOf(value: unknown, limit = bodyMaxDepth + 1): number {
  if (typeof value !== 'object' || value === null || limit === 0) return 0
  let deepest = 0
  for (const inner of Object.values(value)) deepest = Math.max(deepest, depthOf(inner, limit - 1))
  return deepest + 1
}
