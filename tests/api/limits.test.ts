import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import express, { type RequestHandler } from 'express'
import type { RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import request, { type Response } from 'supertest'
import type { Caller } from '../../src/api-clients/api-client-service'
import { createApp } from '../../src/http/app'
import { createLimits } from '../../src/http/limits'
import { buildUser } from '../helpers/builders'
import { startTestCms, type TestCms } from '../helpers/cms'

let cms: TestCms
/** Another server on the same database, and the same one after a restart: it has nothing but the database. */
let other: RequestListener
beforeAll(async () => {
  cms = await startTestCms({ TRUST_PROXY: '1' })
  other = createApp(cms)
})
afterAll(() => cms.stop())

const path = '/api/v1/newsletter/subscriptions'
let networks = 0
/** An address of a network that nobody has used yet. */
const somewhere = (): string => `198.51.100.${String(++networks)}`
const post = (from: string, body: object | string = {}, app: RequestListener = cms.app) =>
  request(app).post(path).set('X-Forwarded-For', from).type('json').send(body)
const use = async (times: number, from: string, app?: RequestListener): Promise<void> => {
  for (let n = 0; n < times; n++) expect((await post(from, {}, app)).status).toBe(400)
}
const seconds = (response: Response): number => Number(/;t=(\d+)$/.exec(String(response.headers.ratelimit))?.[1])
const counters = async () =>
  (await cms.payload.find({ collection: 'counters', overrideAccess: true, limit: 0, pagination: false })).docs

describe('public posts of one network', () => {
  it('are 60 in ten minutes, refused ones too, and then 429 that says when', async () => {
    const from = somewhere()
    await use(60, from)

    const limited = await post(from, { email: 'sen@example.se', consent: true }).set('Accept-Language', 'en')
    expect(limited.status).toBe(429)
    expect(limited.type).toBe('application/problem+json')
    const wait = Number(limited.headers['retry-after'])
    expect(wait).toBeGreaterThan(500)
    expect(wait).toBeLessThanOrEqual(600)
    expect(limited.headers.ratelimit).toBe(`"posts";r=0;t=${String(wait)}`)
    expect(limited.body).toMatchObject({
      status: 429,
      title: 'Too many requests',
      detail: `Wait ${String(wait)} seconds and try again.`,
    })
    const { totalDocs } = await cms.payload.count({ collection: 'newsletter-subscribers' })
    expect(totalDocs).toBe(0)
    expect((await post(somewhere())).status).toBe(400)
  })

  it('are counted together by several servers, and a restart forgets nothing', async () => {
    const from = somewhere()
    await use(30, from)
    await use(30, from, other)
    expect((await post(from)).status).toBe(429)
    expect((await post(from, {}, createApp(cms))).status).toBe(429)
  })

  it('are exactly 60, also when they come at once to several servers', async () => {
    const from = somewhere()
    const answers = await Promise.all(Array.from({ length: 90 }, (_, i) => post(from, {}, i % 2 ? cms.app : other)))
    expect(answers.filter(({ status }) => status === 400)).toHaveLength(60)
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(30)
  })

  it('of IPv6 are those of the /64', async () => {
    await use(60, '2001:db8:9:9::1')
    expect((await post('2001:db8:9:9:ffff::2')).status).toBe(429)
    expect((await post('2001:db8:9:a::1')).status).toBe(400)
  })

  it('leave no address in the database', async () => {
    await post('203.0.113.77')
    await post('2001:db8:abcd:1::7')
    const rows = await counters()
    expect(rows.length).toBeGreaterThan(2)
    for (const { name } of rows) expect(name).toMatch(/^posts:[\w-]{43}$/)
    expect(JSON.stringify(rows)).not.toMatch(/203\.0\.113|2001:db8/)
  })

  it('once over, cost the database nothing more for a while', async () => {
    const from = somewhere()
    const app = createApp(cms)
    await use(60, from, app)
    const before = await counters()
    await post(from, {}, app)
    await post(from, {}, app)
    await post(from, {}, app)
    const total = (rows: { count: number }[]): number => rows.reduce((sum, { count }) => sum + count, 0)
    expect(total(await counters()) - total(before)).toBe(1)
  })
})

describe('the headers of a limited route', () => {
  it('say what the limit is and what is left of it, whatever the answer', async () => {
    const from = somewhere()
    const answers = [
      await post(from, { email: 'rubrik@example.se', consent: true }),
      await post(from, {}),
      await post(from, '{'),
      await request(cms.app).post(path).set('X-Forwarded-For', from).type('text/plain').send('x'),
      await post(from, JSON.stringify({ email: 'x'.repeat(70_000) })),
      await request(cms.app)
        .post(path)
        .set('X-Forwarded-For', from)
        .type('form')
        .send('email=form%40example.se&consent=on'),
    ]
    expect(answers.map(({ status }) => status)).toEqual([202, 400, 400, 415, 413, 303])
    answers.forEach((answer, i) => {
      expect(answer.headers['ratelimit-policy']).toBe('"posts";q=60;w=600')
      expect(answer.headers.ratelimit).toMatch(new RegExp(`^"posts";r=${String(59 - i)};t=\\d+$`))
      expect(seconds(answer)).toBeGreaterThan(500)
      expect(answer.headers['access-control-expose-headers']).toMatch(/RateLimit, RateLimit-Policy/)
    })
  })

  it('are not on reads, nor on what asks whether a post is allowed', async () => {
    const get = () => request(cms.app).get('/api/v1/news')
    for (const answer of [
      await get(),
      await get(),
      await request(cms.app).options(path),
      await request(cms.app).put(path),
    ]) {
      expect(answer.headers['ratelimit-policy']).toBeUndefined()
      expect(answer.headers.ratelimit).toBeUndefined()
    }
  })

  it('are on sign-ins: a success takes nothing', async () => {
    const from = somewhere()
    const { email, password } = await buildUser(cms.payload, { role: 'reader' })
    const signIn = (given: string) =>
      request(cms.app).post('/api/users/login').set('X-Forwarded-For', from).send({ email, password: given })
    const answers = [await signIn('fel'), await signIn(password), await signIn('fel igen')]
    expect(answers.map(({ status }) => status)).toEqual([401, 200, 401])
    expect(answers.map(({ headers }) => headers['ratelimit-policy'])).toEqual(Array(3).fill('"sign-ins";q=30;w=600'))
    expect(answers.map(({ headers }) => /r=\d+/.exec(String(headers.ratelimit))?.[0])).toEqual(['r=29', 'r=29', 'r=28'])
  })
})

describe('limits', () => {
  const start = new Date('2026-11-20T10:00:00Z')
  let now = start
  let caller: Caller | null = null
  /** What a sign-in waits for before it succeeds. */
  let held = Promise.resolve()
  const showKey: RequestHandler = (_req, res, next) => {
    res.locals.caller = caller
    next()
  }
  /** A server of limits alone, at a time and for a caller of our choosing. */
  const limitedApp = (): express.Express => {
    const app = express()
    const limits = createLimits({ payload: cms.payload, secret: cms.env.payloadSecret, clock: () => now })
    app.set('trust proxy', 1)
    app.post('/post', showKey, limits.posts, (_req, res) => void res.json({}))
    app.post('/sign-in', showKey, limits.signIns, async (req, res) => {
      if (req.query.ok === 'later') await held
      // The second time nothing is taken back.
      for (let n = 0; n < 2 && req.query.ok; n++) await limits.forgive(res)
      res.json({})
    })
    app.use(((error: { kind?: string }, _req, res, _next) => {
      res.status(error.kind === 'too-many' ? 429 : 500).json({ kind: error.kind })
    }) as express.ErrorRequestHandler)
    return app
  }
  const send = (app: express.Express, from: string, address = '/post') =>
    request(app).post(address).set('X-Forwarded-For', from)

  it('begin anew when ten minutes have passed since the first', async () => {
    const app = limitedApp()
    const from = somewhere()
    now = start
    for (let n = 0; n < 60; n++) expect((await send(app, from)).status).toBe(200)
    now = new Date(start.getTime() + 599_000)
    const late = await send(app, from)
    expect([late.status, late.headers.ratelimit]).toEqual([429, '"posts";r=0;t=1'])
    now = new Date(start.getTime() + 600_000)
    const anew = await send(app, from)
    expect([anew.status, anew.headers.ratelimit]).toEqual([200, '"posts";r=59;t=600'])
  })

  it('are 6,000 for a program with a key, wherever it calls from, and apart from the network’s', async () => {
    const app = limitedApp()
    const from = somewhere()
    now = start
    caller = { id: 'kommunen', scopes: ['read'] }
    const first = await send(app, from)
    expect(first.headers).toMatchObject({
      'ratelimit-policy': '"posts";q=6000;w=600',
      ratelimit: '"posts";r=5999;t=600',
    })
    expect((await send(app, somewhere())).headers.ratelimit).toBe('"posts";r=5998;t=600')
    caller = { id: 'regionen', scopes: ['read'] }
    expect((await send(app, from)).headers.ratelimit).toBe('"posts";r=5999;t=600')
    // Nobody signs in with a key.
    expect((await send(app, from, '/sign-in')).headers['ratelimit-policy']).toBe('"sign-ins";q=30;w=600')
    caller = null
    expect((await send(app, from)).headers.ratelimit).toBe('"posts";r=59;t=600')
  })

  it('take one step back for a success, and no more', async () => {
    const app = limitedApp()
    const from = somewhere()
    now = start
    const left = []
    for (const address of ['/sign-in', '/sign-in?ok=now', '/sign-in', '/sign-in?ok=now'])
      left.push((await send(app, from, address)).headers.ratelimit)
    expect(left).toEqual([29, 29, 28, 28].map((r) => `"sign-ins";r=${String(r)};t=600`))
  })

  it('let in again who was refused while others were about to succeed', async () => {
    const app = limitedApp()
    const from = somewhere()
    now = start
    let release = (): void => undefined
    held = new Promise((resolve) => {
      release = resolve
    })
    const server = app.listen(0)
    const address = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/sign-in`
    const headers = { 'X-Forwarded-For': from }
    const waiting = [1, 2].map(() => fetch(`${address}?ok=later`, { method: 'POST', headers }))
    const status = async (): Promise<number> => (await fetch(address, { method: 'POST', headers })).status
    const statuses = []
    for (let n = 0; n < 30; n++) statuses.push(await status())
    release()
    await Promise.all(waiting)
    statuses.push(await status())
    server.close()
    server.closeAllConnections()
    expect(statuses).toEqual([...Array<number>(28).fill(200), 429, 429, 200])
  })
})
