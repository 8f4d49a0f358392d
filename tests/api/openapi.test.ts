import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { Validator } from '@seriousme/openapi-schema-validator'
import request from 'supertest'
import { publicRoutes } from '../../src/http/app'
import { openApiDocument } from '../../src/openapi/openapi-document'
import type { ApiDocument, Method, Operation, Parameter, Reference } from '../../src/openapi/openapi-types'
import { type Language, languages } from '../../src/shared/language'
import { buildEvent, buildNews } from '../helpers/builders'
import { startTestCms, type TestCms } from '../helpers/cms'
import { type Answer, type Judge, judgeBy } from '../helpers/contract'

let cms: TestCms
const documents = {} as Record<Language, ApiDocument>
beforeAll(async () => {
  cms = await startTestCms()
  await buildNews(cms.payload, { title: 'Prov' })
  await buildEvent(cms.payload, { title: 'Prov', registration: { mode: 'here' } })
  for (const language of languages) {
    const { body } = await request(cms.app).get(`/api/v1/openapi.json?lang=${language}`)
    documents[language] = body as ApiDocument
  }
})
afterAll(() => cms.stop())

/** The contract (docs/api.md) as far as it is built. A name that is published here never changes. */
const contract = {
  getEntryPoints: 'GET /',
  listNews: 'GET /news',
  getNewsArchive: 'GET /news/archive',
  getNews: 'GET /news/{slug}',
  listEvents: 'GET /events',
  getEvent: 'GET /events/{slug}',
  getEventAvailability: 'GET /events/{slug}/availability',
  registerForEvent: 'POST /events/{slug}/registrations',
  listInitiatives: 'GET /initiatives',
  getInitiative: 'GET /initiatives/{slug}',
  getBoard: 'GET /board',
  listChairs: 'GET /board/chairs',
  listOrganisations: 'GET /organisations',
  listDocuments: 'GET /documents',
  getContact: 'GET /contact',
  listChanges: 'GET /changes',
  getEventCalendar: 'GET /events/{slug}.ics',
  getNewsFeedAsRss: 'GET /feeds/news.rss',
  getNewsFeedAsAtom: 'GET /feeds/news.atom',
  getNewsFeedAsJson: 'GET /feeds/news.json',
  getEventsFeedAsIcs: 'GET /feeds/events.ics',
  getEventsFeedAsAtom: 'GET /feeds/events.atom',
  getEventsFeedAsJson: 'GET /feeds/events.json',
  getInitiativesFeedAsJson: 'GET /feeds/initiatives.json',
  getNewslettersFeedAsRss: 'GET /feeds/newsletters.rss',
  getNewslettersFeedAsAtom: 'GET /feeds/newsletters.atom',
  getNewslettersFeedAsJson: 'GET /feeds/newsletters.json',
  listNewsletters: 'GET /newsletters',
  getNewsletter: 'GET /newsletters/{slug}',
  subscribeToNewsletter: 'POST /newsletter/subscriptions',
  getOpenApi: 'GET /openapi.json',
  getDocs: 'GET /docs',
}

interface Described {
  call: string
  path: string
  method: Method
  operation: Operation
}

const operationsIn = ({ paths }: ApiDocument): Described[] =>
  Object.entries(paths).flatMap(([path, methods]) =>
    (Object.entries(methods) as [Method, Operation][]).map(([method, operation]) => ({
      call: `${method.toUpperCase()} ${path}`,
      path,
      method,
      operation,
    })),
  )

const isParameter = (given: Parameter | Reference): given is Parameter => !('$ref' in given)

describe.each(languages)('the document in %s', (language) => {
  it('is valid OpenAPI 3.1', async () => {
    const validator = new Validator()
    expect(await validator.validate({ ...structuredClone(documents[language]) })).toEqual({ valid: true })
    expect(validator.version).toBe('3.1')
  })

  it('has every endpoint of the contract under its name, and no other', () => {
    const named = operationsIn(documents[language]).map(({ operation, call }) => [operation.operationId, call])
    expect(Object.fromEntries(named)).toEqual(contract)
  })

  it('says in words what every operation and every parameter is for', () => {
    for (const { call, operation } of operationsIn(documents[language])) {
      expect([call, operation.summary]).toEqual([call, expect.stringMatching(/\w{4}/)])
      for (const { name, description } of operation.parameters.filter(isParameter)) {
        expect([call, name, description]).toEqual([call, name, expect.stringMatching(/\w{4}/)])
      }
    }
  })

  it('gives every answer of JSON a name, for the types that are made of it', () => {
    for (const { call, operation } of operationsIn(documents[language])) {
      const [found] = Object.values(operation.responses)
      const media = 'content' in found! ? found.content : {}
      const schema = media?.['application/json']?.schema
      expect([call, schema?.$ref]).toEqual([call, schema && expect.stringContaining('#/components/schemas/')])
    }
  })
})

it('every post takes a key, tells of its limit, and says what happens to who sends again', () => {
  const document = documents.en
  const posts = operationsIn(document).filter(({ method }) => method === 'post')
  expect(posts.length).toBeGreaterThan(0)
  for (const { operation } of posts) {
    expect(operation.parameters).toContainEqual({ $ref: '#/components/parameters/IdempotencyKey' })
    for (const [status, response] of Object.entries(operation.responses)) {
      // Who shows a key that is none gets no further.
      if (status === '401') continue
      const { headers = {} } =
        '$ref' in response ? document.components.responses[response.$ref.split('/').at(-1)!]! : response
      expect([status, Object.keys(headers)]).toEqual([
        status,
        expect.arrayContaining(['RateLimit-Policy', 'RateLimit']),
      ])
      expect('Retry-After' in headers).toBe(['409', '429', '503'].includes(status))
      expect('Idempotency-Replayed' in headers).toBe(Number(status) < 400)
    }
    expect(Object.keys(operation.responses)).toContain('422')
  }
})

it('says nothing in the other language', () => {
  const textsIn = (value: unknown, path = ''): [string, string][] => {
    if (typeof value !== 'object' || value === null || path.endsWith('/example')) return []
    return Object.entries(value).flatMap(([name, inner]) =>
      typeof inner === 'string' && /^(summary|description)$/.test(name)
        ? [[`${path}/${name}`, inner] as [string, string]]
        : textsIn(inner, `${path}/${name}`),
    )
  }
  const swedish = textsIn(documents.sv)
  const english = new Map(textsIn(documents.en))
  expect([...english.keys()]).toEqual(swedish.map(([path]) => path))
  const same = swedish.filter(([path, text]) => english.get(path) === text && /[a-z]{3} /.test(text))
  expect(same).toEqual([])
})

describe('an example', () => {
  const judges = (): Record<Language, Judge> => ({ sv: judgeBy(documents.sv), en: judgeBy(documents.en) })
  const headers = { 'content-type': 'application/json' }

  it('is shown for every answer of JSON, and is as its schema says', () => {
    for (const language of languages) {
      const judge = judges()[language]
      for (const { call, path, method, operation } of operationsIn(documents[language])) {
        const [status, found] = Object.entries(operation.responses)[0]!
        const media = 'content' in found ? found.content?.['application/json'] : undefined
        if (!media || ['getEntryPoints', 'getOpenApi'].includes(operation.operationId)) continue
        expect([call, media.example]).toEqual([call, expect.anything()])
        const body = Buffer.from(JSON.stringify(media.example))
        const url = `/api/v1${path.replace('{slug}', 'prov')}`
        expect([call, judge({ method: method.toUpperCase(), url, status: Number(status), headers, body })]).toEqual([
          call,
          null,
        ])
      }
    }
  })

  it('of what is sent is taken', async () => {
    for (const { path, operation } of operationsIn(documents.sv)) {
      const example = operation.requestBody?.content['application/json']?.example
      if (!operation.requestBody) continue
      const { status } = await request(cms.app)
        .post(`/api/v1${path.replace('{slug}', 'prov')}`)
        .send(example as object)
      expect(Object.keys(operation.responses)).toContain(String(status))
      expect(status).toBeLessThan(300)
    }
  })

  it('names this server, as every answer does', () => {
    const text = JSON.stringify(documents.sv)
    expect(text).toContain(`${cms.env.serverUrl}/api/v1/news/nu-infors-samre-modellen`)
    expect(text).not.toContain('samordna.example')
  })
})

describe('an answer that is not as the document says is found out', () => {
  const list = (items: object[]): Buffer => Buffer.from(JSON.stringify({ items, total: items.length, next: null }))
  const answer = (given: Partial<Answer>): Answer => ({
    method: 'GET',
    url: '/api/v1/news',
    status: 200,
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: list([]),
    ...given,
  })
  const routesWithout = (path: string) => publicRoutes(cms.services, cms.env).filter((route) => route.path !== path)

  it.each<[string, Partial<Answer>, string]>([
    ['an item without what it must have', { body: list([{ slug: 'prov' }]) }, "must have required property 'title'"],
    ['a field that nobody has described', { url: '/api/v1/contact', body: list([]) }, 'must NOT have additional'],
    ['a status', { status: 418 }, '418 is not described'],
    ['a media type', { headers: { 'content-type': 'text/plain' } }, 'text/plain is not described'],
    ['a header', { headers: { 'content-type': 'application/json', 'retry-after': '5' } }, 'retry-after is not'],
    ['a limit', { headers: { 'content-type': 'application/json', ratelimit: '"posts";r=1;t=1' } }, 'ratelimit is not'],
    ['an endpoint', { url: '/api/v1/nothing' }, 'is not described'],
    ['a method', { method: 'DELETE' }, 'is not described'],
    ['a problem without a title', { status: 404, url: '/api/v1/nothing' }, "must have required property 'title'"],
    ['a body that is no JSON', { body: Buffer.from('<html>') }, 'is no JSON'],
  ])('%s', (_, given, fault) => {
    expect(judgeBy(documents.sv)(answer(given))).toContain(fault)
  })

  it('an endpoint that is left out of the document', () => {
    const document = openApiDocument(routesWithout('/board'), { language: 'sv', serverUrl: cms.env.serverUrl })
    expect(judgeBy(document)(answer({ url: '/api/v1/board' }))).toBe('is not described')
  })
})

describe('the page for people', () => {
  it('shows every operation with a command to copy, and works without script', async () => {
    const { text, headers } = await request(cms.app).get('/api/v1/docs')
    for (const id of Object.keys(contract)) expect(text).toContain(`<section class="operation" id="${id}">`)
    expect(text).toContain(`curl '${cms.env.serverUrl}/api/v1/board?on=2020-06-01'`.replaceAll("'", '&#39;'))
    expect(text).not.toMatch(/<script(?![^>]* src="\/assets\/)|\son\w+=|style=/)
    expect(headers['content-security-policy']).toMatch(/default-src 'none'.*script-src 'self'/)
  })

  it('shows what is about the words searched for', async () => {
    const { text } = await request(cms.app).get('/api/v1/docs?q=styrelse')
    expect(text).toContain('id="getBoard"')
    expect(text).not.toContain('id="listNews"')
  })

  it('has links to nothing that is not in it', async () => {
    const { text } = await request(cms.app).get('/api/v1/docs?lang=en')
    const ids = new Set([...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))
    const targets = [...text.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id)
    expect(targets.length).toBeGreaterThan(50)
    expect(targets.filter((id) => !ids.has(id))).toEqual([])
    expect(text).toContain('<html lang="en">')
  })

  it.each(['docs.css', 'docs.js', 'site.css'])('%s is served by us, and kept until it changes', async (name) => {
    const { text } = await request(cms.app).get('/api/v1/docs')
    const [address = ''] = new RegExp(`/assets/${name}\\?v=\\w+`).exec(text) ?? []
    const { status, headers } = await request(cms.app).get(address)
    expect([status, headers['cache-control']]).toEqual([200, 'public, max-age=31536000, immutable'])
  })
})
