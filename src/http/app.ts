import express, { type ErrorRequestHandler, type RequestHandler } from 'express'
import { randomUUID } from 'node:crypto'
import type { RequestListener } from 'node:http'
import type { Payload } from 'payload'
import { z } from 'zod'
import type { Language } from '../shared/language'
import { LanguageQuery } from '../shared/query'
import { boardRoutes } from '../board/board-routes'
import { changeLogOf } from '../changes/change-log'
import { changeRoutes } from '../changes/change-routes'
import { contactRoutes } from '../contact/contact-routes'
import { isDatabaseUp } from '../database/handles'
import { documentRoutes } from '../documents/document-routes'
import type { Environment } from '../env'
import { eventRoutes } from '../events/event-routes'
import { feedLinks } from '../feeds/feed-catalogue'
import { eventCalendarRoutes, feedRoutes } from '../feeds/feed-routes'
import { initiativeRoutes } from '../initiatives/initiative-routes'
import { newsRoutes } from '../news/news-routes'
import { archiveRoutes } from '../newsletter-issues/archive-routes'
import { newsletterRoutes } from '../newsletter/newsletter-routes'
import { registrationRoutes } from '../registrations/registration-routes'
import { registrationPages } from '../pages/registration-pages'
import { organisationRoutes } from '../organisations/organisation-routes'
import { documentationRoutes } from '../openapi/openapi-routes'
import { sendErrorPage, wantsPage } from '../pages/error-page'
import { newsletterPages } from '../pages/newsletter-pages'
import { newsletterPreferencesPages } from '../pages/newsletter-preferences-pages'
import { newsletterTypoPage } from '../pages/newsletter-typo-page'
import { pageRoutes } from '../pages/page-routes'
import type { PageSources } from '../pages/page-sources'
import type { Services } from '../services'
import { described, named } from '../shared/described'
import { notFound, RequestError } from '../shared/errors'
import { apiHeaders, apiRouter } from './api'
import { checkKey } from './caller'
import { withFastPath } from './fast-path'
import { createIdempotency } from './idempotency'
import { createLimits } from './limits'
import { mediaRouter } from './media'
import { databaseAway, sendProblem, tellable } from './problem'
import { ResponseCache } from './response-cache'
import { payloadRest } from './rest'
import { read, type Route } from './route'
import { adminHeaders, securityHeaders } from './security'

interface Parts {
  payload: Payload
  env: Environment
  services: Services
  /** Next, once it is built and ready; absent in tests of the API. */
  admin?: RequestHandler
}

const pathMaxLength = 4000

/** The route table: who answers what. Every read is public; posts are limited; `/api` and `/admin` ask who is signed in. */
export function createApp({ payload, env, services, admin }: Parts): RequestListener {
  const limits = createLimits({ payload, secret: env.payloadSecret })
  const idempotency = createIdempotency({ payload, secret: env.payloadSecret })
  const headers = securityHeaders(env)
  const cache = new ResponseCache(env.cacheMaxBytes)
  changeLogOf(payload).listen((changes) => {
    cache.changed(changes)
  })
  const app = express()
  app.disable('x-powered-by')
  app.set('etag', false)
  app.set('trust proxy', env.trustedProxies)
  app.use(withHeaders(headers), plainPaths)

  app.get('/healthz', (_req, res) => void res.set('Cache-Control', 'no-store').json({ status: 'ok' }))
  app.get('/readyz', async (_req, res) => {
    if (!(await isDatabaseUp(payload))) throw databaseAway()
    res.set('Cache-Control', 'no-store').json({ status: 'ok' })
  })
  app.use(
    '/api/v1',
    apiRouter(publicRoutes(services, env), {
      serverUrl: env.serverUrl,
      checkKey: checkKey(services.apiClients),
      limits,
      idempotency,
      cache,
    }),
  )
  app.use('/api/v1', () => {
    throw notFound()
  })
  app.post(['/api/users/login', '/api/users/forgot-password', '/api/users/reset-password'], limits.signIns)
  // The first administrator is made at the start: nobody may make themselves one.
  app.use('/api/users/first-register', () => {
    throw notFound()
  })
  app.use('/api', adminHeaders(env), payloadRest(payload, { serverUrl: env.serverUrl, onSignIn: limits.forgive }))
  app.use('/media', mediaRouter(env, services.documents.isPublic))
  app.use(newsletterPages(services))
  app.use(newsletterPreferencesPages(services))
  app.use(newsletterTypoPage(services.association))
  app.use(registrationPages(services, limits.posts))
  app.use(pageRoutes({ ...services, serverUrl: env.serverUrl, feeds: feedLinks }))
  if (admin) {
    app.use('/admin', needsDatabase(payload))
    app.use(['/admin', '/_next'], adminHeaders(env), admin)
  }

  app.use(() => {
    throw notFound()
  })
  app.use(errorHandler(payload, services.association))
  return withFastPath(app, { cache, headers: { ...headers, ...apiHeaders } })
}

/** Every endpoint under `/api/v1`. */
export function publicRoutes(services: Services, env: Environment): Route[] {
  const routes: Route[] = [
    ...newsRoutes(services.news),
    ...eventCalendarRoutes(services.feeds),
    ...registrationRoutes(services.registrations, services.eventRef),
    ...eventRoutes(services.events),
    ...initiativeRoutes(services.initiatives),
    ...boardRoutes(services.board),
    ...organisationRoutes(services.organisations),
    ...documentRoutes(services.documents),
    ...contactRoutes(services.contact),
    ...changeRoutes(services.changes),
    ...feedRoutes(services.feeds),
    ...archiveRoutes(services.newsletters),
    ...newsletterRoutes(services.newsletter),
    ...documentationRoutes({ routes: () => all, serverUrl: env.serverUrl, association: services.association }),
  ]
  const all = [entryPoints(routes, env), ...routes]
  return all
}

const EntryPoint = z.strictObject({ method: z.enum(['GET', 'POST']), url: z.string(), summary: z.string() })
const EntryPoints = named(
  'EntryPoints',
  described(z.strictObject({ name: z.string(), entryPoints: z.array(EntryPoint) }), {
    entryPoints: {
      sv: 'Varje ingång med metod; det inom klammer i adressen fylls i.',
      en: 'Every entry point with its method; what is in braces is filled in.',
    },
  }),
)

/** `GET /api/v1`: every entry point. */
function entryPoints(routes: Route[], env: Environment): Route {
  const bodyIn = (lang: Language): z.infer<typeof EntryPoints> => ({
    name: 'Samordna',
    entryPoints: routes.map(({ method, path, summary }) => ({
      method: method === 'get' ? ('GET' as const) : ('POST' as const),
      url: `${env.serverUrl}/api/v1${path.replace(/:(\w+)/g, '{$1}')}`,
      summary: summary[lang],
    })),
  })
  return read({
    path: '/',
    operationId: 'getEntryPoints',
    summary: { sv: 'Alla ingångar till API:et', en: 'Every entry point of the API' },
    query: LanguageQuery,
    answer: EntryPoints,
    topics: [],
    handle: ({ query: { lang } }) => Promise.resolve({ body: bodyIn(lang), language: lang }),
  })
}

/** Without it Payload would find no session and ask people to sign in, which they cannot. */
const needsDatabase =
  (payload: Payload): RequestHandler =>
  async (_req, _res, next) => {
    if (!(await isDatabaseUp(payload))) throw databaseAway()
    next()
  }

const withHeaders =
  (headers: Record<string, string>): RequestHandler =>
  (_req, res, next) => {
    res.set(headers)
    next()
  }

const plainPaths: RequestHandler = (req, _res, next) => {
  if (req.url.length > pathMaxLength)
    throw new RequestError('invalid', { sv: 'Adressen är för lång.', en: 'The address is too long.' })
  // The absolute form is for proxies (RFC 9112, 3.2.2); Next would redirect to the host in it.
  if (!req.url.startsWith('/'))
    throw new RequestError('invalid', { sv: 'Adressen ska börja med /.', en: 'The address must begin with /.' })
  next()
}

/**
 * What was thrown, as a problem with a number. Only what nobody expected is logged, by that number and without what was sent.
 */
const errorHandler =
  (payload: Payload, association: PageSources['association']): ErrorRequestHandler =>
  async (error: unknown, req, res, _next) => {
    const told = tellable(error)
    const requestId = randomUUID()
    if (!told) payload.logger.error({ err: error, requestId, method: req.method }, 'A request failed')
    if (res.headersSent) {
      res.destroy()
      return
    }
    res.set('X-Request-Id', requestId)
    const problem = told ?? unexpected()
    if (wantsPage(req)) await sendErrorPage(req, res, { error: problem, association })
    else sendProblem(req, res, problem)
  }

const unexpected = (): RequestError =>
  new RequestError('failed', {
    sv: 'Något gick fel hos oss. Försök igen; hjälper inte det, kontakta förbundet.',
    en: 'Something went wrong on our side. Try again; if that does not help, contact the association.',
  })
