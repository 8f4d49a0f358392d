import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import request from 'supertest'
import {
  buildBoardMember,
  buildDocument,
  buildEvent,
  buildInitiative,
  buildNews,
  buildOrganisation,
} from '../helpers/builders'
import { startTestCms, type TestCms } from '../helpers/cms'
import { createApp } from '../../src/http/app'
import { createServices } from '../../src/services'
import { type RawRequest, rawRequest, type RawResponse } from '../helpers/raw'
import { read, readRoutes, routeOf } from '../helpers/read'
import { buildSentIssue } from '../helpers/sent-issue'

let cms: TestCms
let server: Server
let port: number
beforeAll(async () => {
  cms = await startTestCms()
  await buildNews(cms.payload, { title: 'Prov' })
  // Enough years for the archive to become smaller when it is compressed.
  for (const year of [2018, 2019, 2020, 2021])
    await buildNews(cms.payload, { publishedAt: `${String(year)}-05-05T10:00:00.000Z` })
  await buildEvent(cms.payload, { title: 'Prov' })
  await buildInitiative(cms.payload, { title: 'Prov' })
  await buildOrganisation(cms.payload, { title: 'Prov' } as never)
  await buildBoardMember(cms.payload, { role: 'chair' })
  await buildDocument(cms.payload)
  await buildSentIssue(cms.payload, 'Prov')
  server = createServer(cms.app)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
})
afterAll(async () => {
  server.close()
  await cms.stop()
})

const send = (given: RawRequest): Promise<RawResponse> => rawRequest(port, given)

/** Every read of JSON there is; `slug` is the one that all of them have here. */
const reads = [
  '/api/v1',
  '/api/v1/',
  '/api/v1/news',
  '/api/v1/news/archive',
  '/api/v1/news/prov',
  '/api/v1/events',
  '/api/v1/events/prov',
  '/api/v1/initiatives',
  '/api/v1/initiatives/prov',
  '/api/v1/board',
  '/api/v1/board/chairs',
  '/api/v1/organisations',
  '/api/v1/documents',
  '/api/v1/contact',
  '/api/v1/changes',
  '/api/v1/events/prov.ics',
  '/api/v1/feeds/news.rss',
  '/api/v1/feeds/news.atom',
  '/api/v1/feeds/news.json',
  '/api/v1/feeds/events.ics',
  '/api/v1/feeds/events.atom',
  '/api/v1/feeds/events.json',
  '/api/v1/feeds/initiatives.json',
  '/api/v1/feeds/newsletters.rss',
  '/api/v1/feeds/newsletters.atom',
  '/api/v1/feeds/newsletters.json',
  '/api/v1/newsletters',
  '/api/v1/newsletters/prov',
  '/api/v1/openapi.json',
]

it('these are all the reads there are', () => {
  const withoutPage = readRoutes(cms).filter(({ operationId, isLive }) => operationId !== 'getDocs' && !isLive)
  const declared = withoutPage.map(({ path }) => `/api/v1${path.replace(':slug', 'prov')}`)
  expect([...declared].sort()).toEqual(reads.filter((path) => path !== '/api/v1').sort())
})

it('a read that changes without an edit is kept by nobody', async () => {
  const live = readRoutes(cms).filter(({ isLive }) => isLive)
  expect(live.map(({ path }) => path)).toEqual(['/events/:slug/availability'])
  const { status, headers } = await send({ path: '/api/v1/events/prov/availability' })
  expect(status).toBe(200)
  expect(headers).toMatchObject({ 'cache-control': 'no-store', 'access-control-allow-origin': '*' })
})

describe.each(reads)('GET %s', (path) => {
  let plain: RawResponse
  beforeAll(async () => {
    plain = await send({ path })
  })

  it('is in Swedish, and everybody may read it and must ask for it again', () => {
    const { contentType = 'application/json; charset=utf-8' } = routeOf(cms, path.slice('/api/v1'.length))
    expect(plain.status).toBe(200)
    expect(plain.headers).toMatchObject({
      'content-type': contentType,
      'content-language': 'sv',
      'cache-control': 'public, max-age=0, must-revalidate',
      'access-control-allow-origin': '*',
      'x-content-type-options': 'nosniff',
      'content-length': String(plain.bytes.length),
    })
    expect(plain.headers.vary?.split(/,\s*/)).toContain('Accept-Encoding')
    expect(plain.headers['access-control-expose-headers']).toMatch(/ETag.*Link|Link.*ETag/)
    expect(plain.headers['set-cookie']).toBeUndefined()
    expect(plain.headers['x-powered-by']).toBeUndefined()
    expect(plain.headers.etag).toMatch(/^"[^"]+"$/)
    if (contentType.includes('json')) expect(JSON.parse(plain.text)).toBeInstanceOf(Object)
  })

  it('has the same bytes in br and gzip', async () => {
    const [br, gzip] = await Promise.all(
      ['br', 'gzip'].map((encoding) => send({ path, headers: { 'Accept-Encoding': encoding } })),
    )
    expect([br!.headers['content-encoding'], gzip!.headers['content-encoding']]).toEqual(['br', 'gzip'])
    expect(brotliDecompressSync(br!.bytes).equals(plain.bytes)).toBe(true)
    expect(gunzipSync(gzip!.bytes).equals(plain.bytes)).toBe(true)
    expect(new Set([plain, br!, gzip!].map(({ headers }) => headers.etag)).size).toBe(3)
  })

  it('answers HEAD as GET, without the body', async () => {
    const head = await send({ method: 'HEAD', path })
    const notCompared = { date: '', 'keep-alive': '', connection: '' }
    expect(head.bytes).toHaveLength(0)
    expect(head.status).toBe(200)
    expect({ ...head.headers, ...notCompared }).toEqual({ ...plain.headers, ...notCompared })
  })

  it('is 304 for those who have it', async () => {
    const { etag } = plain.headers
    for (const have of [etag!, `W/${etag!}`, `"other", ${etag!}`, '*']) {
      for (const method of ['GET', 'HEAD']) {
        const response = await send({ method, path, headers: { 'If-None-Match': have } })
        expect([have, response.status, response.bytes.length]).toEqual([have, 304, 0])
        expect(response.headers.etag).toBe(etag)
        expect(response.headers['cache-control']).toBe('public, max-age=0, must-revalidate')
      }
    }
    expect((await send({ path, headers: { 'If-None-Match': '"other"' } })).status).toBe(200)
  })

  it('is the same for a tag that was given with another encoding', async () => {
    const { headers } = await send({ path, headers: { 'Accept-Encoding': 'gzip' } })
    expect((await send({ path, headers: { 'If-None-Match': String(headers.etag) } })).status).toBe(304)
  })

  it.each(['POST', 'PUT', 'PATCH', 'DELETE', 'PROPFIND'])(
    'does not know %s, and says what it knows',
    async (method) => {
      const response = await send({ method, path, headers: { 'Content-Type': 'application/json' }, body: '{}' })
      expect(response.status).toBe(405)
      expect(response.headers.allow).toBe('GET, HEAD, OPTIONS')
      expect(JSON.parse(response.text)).toMatchObject({ status: 405, detail: expect.stringContaining(method) })
      expect(response.headers['access-control-allow-origin']).toBe('*')
    },
  )

  it('tells a page of another site what it may do', async () => {
    const headers = { Origin: 'https://kommunen.example', 'Access-Control-Request-Method': 'GET' }
    const response = await send({ method: 'OPTIONS', path, headers })
    expect([response.status, response.bytes.length]).toEqual([204, 0])
    expect(response.headers).toMatchObject({
      'access-control-allow-origin': '*',
      'access-control-allow-methods': 'GET, HEAD, OPTIONS',
      allow: 'GET, HEAD, OPTIONS',
    })
    expect(response.headers['access-control-allow-credentials']).toBeUndefined()
  })

  it('refuses a parameter that does not exist, and names it', async () => {
    const response = await send({ path: `${path}?foo=1` })
    expect(response.headers['content-type']).toBe('application/problem+json; charset=utf-8')
    expect(JSON.parse(response.text)).toMatchObject({ status: 400, errors: [{ parameter: 'foo' }] })
  })
})

describe('the entry points', () => {
  it('are all there, with a summary each', async () => {
    const { body } = await read(cms, '/')
    const urls = (body.entryPoints as { method: string; url: string }[]).map(({ method, url }) => `${method} ${url}`)
    for (const path of [
      'news',
      'news/archive',
      'events',
      'initiatives',
      'board',
      'board/chairs',
      'organisations',
      'documents',
      'contact',
      'newsletters',
    ]) {
      expect(urls).toContain(`GET http://localhost:3000/api/v1/${path}`)
    }
    expect(urls).toContain('GET http://localhost:3000/api/v1/news/{slug}')
    expect(urls).toContain('POST http://localhost:3000/api/v1/newsletter/subscriptions')
    expect(new Set(urls).size).toBe(urls.length)
  })
})

describe('tags', () => {
  it('are the same as long as the content is, and another after a change', async () => {
    const tagOf = async (): Promise<unknown> => (await send({ path: '/api/v1/news/prov' })).headers.etag
    const before = await tagOf()
    expect(await tagOf()).toBe(before)
    const where = { slug: { equals: 'prov' } }
    await cms.payload.update({ collection: 'news', where, data: { lead: 'Ny ingress.' }, overrideAccess: true })
    expect(await tagOf()).not.toBe(before)
    const stale = await send({ path: '/api/v1/news/prov', headers: { 'If-None-Match': String(before) } })
    expect(stale.status).toBe(200)
    expect(JSON.parse(stale.text)).toMatchObject({ lead: 'Ny ingress.' })
  })
})

describe('problems', () => {
  const problem = async (headers: Record<string, string>, path = '/api/v1/news?limit=0') => {
    const response = await send({ path, headers })
    return { language: response.headers['content-language'], vary: response.headers.vary, ...JSON.parse(response.text) }
  }

  it.each([
    ['sv-SE,en;q=0.5', 'sv'],
    ['fr', 'sv'],
    ['en-GB,sv;q=0.3', 'en'],
    ['en', 'en'],
  ])('for %s are in %s', async (accepted, language) => {
    const told = await problem({ 'Accept-Language': accepted })
    expect(told).toMatchObject({ language, status: 400, type: 'about:blank' })
    expect(told.vary).toContain('Accept-Language')
    const title = { sv: 'Något i förfrågan är fel', en: 'Something in the request is wrong' }[language]
    const detail = { sv: 'Ska vara ett heltal från 1 till 100.', en: 'Must be a whole number from 1 to 100.' }[language]
    expect(told).toMatchObject({ title, errors: [{ parameter: 'limit', detail }] })
  })

  it('name everything that is wrong at once', async () => {
    const { errors } = await problem({}, '/api/v1/events?limit=0&lang=de&from=x&foo=1&kind=party')
    const named = (errors as { parameter: string }[]).map(({ parameter }) => parameter)
    expect(named.sort()).toEqual(['foo', 'from', 'kind', 'lang', 'limit'])
  })

  it.each([
    '/api/v1/nothing',
    '/api/v1/news/prov/more',
    '/api/v1/News',
    '/api/v1/news/',
    '/api/v1/v1',
    '/api/v2/news',
    '/nothing.php',
  ])('%s is not found', async (path) => {
    const response = await send({ path })
    expect(response.status).toBe(404)
  })

  it('under /api/v1 may be read by every site', async () => {
    const response = await send({ path: '/api/v1/nothing', headers: { Origin: 'https://kommunen.example' } })
    expect(response.headers['access-control-allow-origin']).toBe('*')
    expect(response.headers['content-type']).toBe('application/problem+json; charset=utf-8')
  })

  it('carry a number by which the log names them', async () => {
    const [one, two] = await Promise.all([send({ path: '/api/v1/nothing' }), send({ path: '/api/v1/nothing' })])
    expect(one.headers['x-request-id']).toMatch(/^[\w-]{36}$/)
    expect(one.headers['x-request-id']).not.toBe(two.headers['x-request-id'])
  })
})

describe('addresses', () => {
  it('never come from the request', async () => {
    const headers = {
      Host: 'ond.example',
      'X-Forwarded-Host': 'ond.example',
      Forwarded: 'host=ond.example',
      'X-Forwarded-Proto': 'gopher',
    }
    for (const path of [
      ...reads,
      '/',
      '/nyheter',
      '/nyheter/prov',
      '/evenemang',
      '/insatser/prov',
      '/api/v1/news?limit=1',
    ]) {
      const response = await send({ path, headers })
      expect(response.status).toBe(200)
      expect(response.text + JSON.stringify(response.headers)).not.toContain('ond.example')
    }
  })

  it('follow SERVER_URL', async () => {
    const env = { ...cms.env, serverUrl: 'https://cms.example.se/cms' }
    const services = createServices(cms.payload, env)
    const app = createApp({ payload: cms.payload, env, services })
    const { body } = await request(app).get('/api/v1/news?limit=1')
    expect(body.items[0]).toMatchObject({
      url: 'https://cms.example.se/cms/api/v1/news/prov',
      webUrl: 'https://cms.example.se/cms/nyheter/prov',
    })
  })
})

describe('headers of every answer', () => {
  it.each([
    '/api/v1/news',
    '/api/v1/nothing',
    '/',
    '/nyheter/prov',
    '/api/users/me',
    '/healthz',
    '/media/x.webp',
    '/nothing',
  ])('%s: no framing by others, no sniffing, no more in the referrer than needed', async (path) => {
    const { headers } = await send({ path })
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin')
    expect(headers['x-frame-options']).toMatch(/^(DENY|SAMEORIGIN)$/)
    expect(headers['content-security-policy']).toMatch(/default-src '(none|self)'/)
    expect(headers['permissions-policy']).toContain('geolocation=()')
    expect(headers['cross-origin-opener-policy']).toBe('same-origin')
    expect(headers['x-powered-by']).toBeUndefined()
    expect(headers.server).toBeUndefined()
  })

  it('own pages allow no script at all', async () => {
    for (const path of [
      '/',
      '/nyheter',
      '/nyheter/prov',
      '/evenemang/prov',
      '/insatser/prov',
      '/nyhetsbrev',
      '/finns-inte',
    ]) {
      const response = await send({ path, headers: { Accept: 'text/html' } })
      expect(response.headers['content-security-policy']).toContain("default-src 'none'")
      expect(response.headers['content-security-policy']).not.toContain('script-src')
      expect(response.text).not.toMatch(/<script|javascript:|\son\w+=/i)
    }
  })

  it('ask for https only where that is the address', async () => {
    expect((await send({ path: '/' })).headers['strict-transport-security']).toBeUndefined()
  })
})

describe('health', () => {
  it.each(['/healthz', '/readyz'])('%s answers GET and HEAD, and is never cached', async (path) => {
    const get = await send({ path })
    expect([get.status, JSON.parse(get.text)]).toEqual([200, { status: 'ok' }])
    expect(get.headers['cache-control']).toBe('no-store')
    const head = await send({ method: 'HEAD', path })
    expect([head.status, head.bytes.length]).toEqual([200, 0])
  })
})

describe('public reads', () => {
  it('are the same for those who are signed in: no one’s drafts, no private cache', async () => {
    const response = await request(cms.app)
      .get('/api/v1/news')
      .set('Authorization', 'JWT nonsense')
      .set('Cookie', 'payload-token=nonsense')
    expect(response.status).toBe(200)
    expect(response.headers['cache-control']).toContain('public')
  })

  it('are never limited', async () => {
    const statuses = new Set<number>()
    for (let n = 0; n < 150; n++) statuses.add((await send({ path: '/api/v1/contact' })).status)
    expect([...statuses]).toEqual([200])
  })
})
