import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import express, { type ErrorRequestHandler, type RequestHandler } from 'express'
import request, { type Response } from 'supertest'
import { z } from 'zod'
import { holdLease } from '../../src/database/lease'
import { apiRouter } from '../../src/http/api'
import { createIdempotency } from '../../src/http/idempotency'
import { sendProblem, tellable } from '../../src/http/problem'
import { ResponseCache } from '../../src/http/response-cache'
import { post as declare } from '../../src/http/route'
import { RequestError } from '../../src/shared/errors'
import { startTestCms, type TestCms } from '../helpers/cms'
import { mailsTo, subscriberOf } from '../helpers/newsletter'

let cms: TestCms
beforeAll(async () => {
  cms = await startTestCms({ TRUST_PROXY: '1' })
})
afterAll(() => cms.stop())

const rows = async () =>
  (await cms.payload.find({ collection: 'idempotent-answers', overrideAccess: true, pagination: false })).docs
const leases = async () =>
  (await cms.payload.find({ collection: 'leases', overrideAccess: true, pagination: false })).docs

describe('the newsletter form', () => {
  const path = '/api/v1/newsletter/subscriptions'
  const send = (key: string | null, body: object, type = 'json') => {
    const call = request(cms.app).post(path).type(type)
    return (key === null ? call : call.set('Idempotency-Key', key)).send(body)
  }

  it('sent again with its key gets the first answer, and nothing more is done', async () => {
    const key = randomUUID()
    const body = { email: 'igen@example.se', consent: true }
    const first = await send(key, body)
    expect([first.status, first.body]).toEqual([202, { status: 'pending' }])
    expect(first.headers['idempotency-replayed']).toBeUndefined()
    expect(await mailsTo(cms, 'igen@example.se')).toHaveLength(1)
    // The deed would make the subscriber again.
    await cms.payload.delete({ collection: 'newsletter-subscribers', where: {}, overrideAccess: true })

    const again = await send(`"${key}"`, { consent: true, email: 'igen@example.se' })
    expect([again.status, again.text]).toEqual([202, first.text])
    expect(again.headers['idempotency-replayed']).toBe('true')
    for (const name of ['content-type', 'content-length', 'cache-control', 'access-control-allow-origin'])
      expect([name, again.headers[name]]).toEqual([name, first.headers[name]])
    expect(again.headers['access-control-expose-headers']).toContain('Idempotency-Replayed')
    expect(await subscriberOf(cms.payload, 'igen@example.se')).toBeUndefined()
    // It counts against the limit all the same.
    const left = [first, again].map(({ headers }) => Number(/r=(\d+)/.exec(String(headers.ratelimit))?.[1]))
    expect(left[0]! - left[1]!).toBe(1)
  })

  it('as a form is led to the same page again', async () => {
    const key = randomUUID()
    const body = { email: 'formular@example.se', consent: 'on' }
    const first = await send(key, body, 'form')
    await cms.payload.delete({ collection: 'newsletter-subscribers', where: {}, overrideAccess: true })
    const again = await send(key, body, 'form')
    expect([first, again].map(({ status, headers }) => [status, headers.location])).toEqual(
      Array(2).fill([303, '/nyhetsbrev/tack']),
    )
    expect(again.headers['idempotency-replayed']).toBe('true')
    expect(await subscriberOf(cms.payload, 'formular@example.se')).toBeUndefined()
  })

  it('leaves neither its key nor what was sent in the database', async () => {
    await send('nyckeln-som-ingen-ska-se', { email: 'hemlig@example.se', consent: true })
    const kept = await rows()
    expect(kept.length).toBeGreaterThan(0)
    expect(JSON.stringify(kept)).not.toMatch(/nyckeln-som|hemlig@/)
    for (const { key, fingerprint } of kept) expect([key, fingerprint].join(' ')).toMatch(/^[\w-]{43} [\w-]{43}$/)
  })

  it('without a key keeps nothing', async () => {
    const before = await rows()
    expect((await send(null, { email: 'utan@example.se', consent: true })).status).toBe(202)
    expect(await rows()).toEqual(before)
    expect(await leases()).toEqual([])
  })

  it('with a key that is none is refused by name, and does nothing', async () => {
    for (const key of ['""', 'x'.repeat(256), '"open']) {
      const { status, body } = await send(key, { email: 'fel@example.se', consent: true }).set('Accept-Language', 'en')
      expect([status, body.detail]).toEqual([400, expect.stringContaining('Idempotency-Key must be')])
    }
    expect(await subscriberOf(cms.payload, 'fel@example.se')).toBeUndefined()
  })
})

describe('a deed with a key', () => {
  const start = new Date('2026-11-20T10:00:00Z')
  const dayMs = 86_400_000
  let now: Date
  /** What has been done: the `thing` of each deed. */
  let done: string[]
  /** What a deed does before it is done. */
  let meanwhile: () => Promise<void>
  let callerId: string | null
  beforeEach(async () => {
    now = start
    done = []
    meanwhile = () => Promise.resolve()
    callerId = null
    for (const collection of ['idempotent-answers', 'leases'] as const)
      await cms.payload.delete({ collection, where: {}, overrideAccess: true })
  })

  const route = (path: string) =>
    declare({
      path,
      operationId: 'doThing',
      summary: { sv: 'Gör', en: 'Do' },
      params: z.strictObject({ slug: z.string() }),
      body: z.strictObject({ thing: z.string(), more: z.unknown().optional() }),
      example: { thing: 'x' },
      answer: z.strictObject({ number: z.int() }),
      status: 201,
      formPage: '/tack',
      handle: async ({ body: { thing } }) => {
        await meanwhile()
        done.push(thing)
        return { number: done.length }
      },
    })
  const setCaller: RequestHandler = (_req, res, next) => {
    res.locals.caller = callerId === null ? undefined : { id: callerId, scopes: ['read'] }
    next()
  }
  const tell: ErrorRequestHandler = (error: unknown, req, res, _next) => {
    sendProblem(req, res, tellable(error) ?? new RequestError('failed', { sv: 'Fel', en: 'Failed' }))
  }
  /** A server whose only route counts its deeds; several on one database are several processes. */
  const serverOf = (): express.Express => {
    const idempotency = createIdempotency({ payload: cms.payload, secret: cms.env.payloadSecret, clock: () => now })
    const context = {
      serverUrl: 'http://localhost',
      checkKey: setCaller,
      limits: {
        posts: ((_req, _res, next) => {
          next()
        }) as RequestHandler,
      },
      idempotency,
      cache: new ResponseCache(1_000_000),
    }
    return express()
      .set('trust proxy', 1)
      .use(apiRouter([route('/things/:slug/deeds'), route('/other/:slug/deeds')], context), tell)
  }
  const send = (
    key: string,
    body: object | string = { thing: 'a' },
    { path = '/things/x/deeds', type = 'json', server = serverOf() } = {},
  ) => request(server).post(path).set('Idempotency-Key', key).set('Accept-Language', 'en').type(type).send(body)
  const told = ({ status, body, headers }: Response) => [status, body.number, headers['idempotency-replayed']]

  it('is done once, on every server; fields may come in another order', async () => {
    expect(told(await send('k', { thing: 'a', more: { x: 1, y: [2] } }))).toEqual([201, 1, undefined])
    expect(told(await send('k', { more: { y: [2], x: 1 }, thing: 'a' }, { server: serverOf() }))).toEqual([
      201,
      1,
      'true',
    ])
    expect(told(await send('"k"', { thing: 'a', more: { x: 1, y: [2] } }))).toEqual([201, 1, 'true'])
    expect(done).toEqual(['a'])
    expect(await leases()).toEqual([])
  })

  it('with another body is 422, whether that one would be taken or not, and is not done', async () => {
    await send('k', { thing: 'a' })
    for (const other of [{ thing: 'b' }, { thing: 'a', more: 1 }, { thing: 1 }, {}]) {
      const { status, type, body } = await send('k', other)
      expect([status, type]).toEqual([422, 'application/problem+json'])
      expect(body).toMatchObject({
        title: 'The key is in use for something else',
        detail: expect.stringMatching(/new key/),
      })
    }
    expect((await send('k', { thing: 'a' }, { type: 'form' })).status).toBe(422)
    expect(done).toEqual(['a'])
    expect(told(await send('k'))).toEqual([201, 1, 'true'])
  })

  it('is another one at another address, with another key, and for another caller', async () => {
    await send('k')
    for (const path of ['/things/y/deeds', '/other/x/deeds']) await send('k', undefined, { path })
    await send('K')
    callerId = 'kommunen'
    await send('k')
    expect(told(await send('k'))).toEqual([201, 5, 'true'])
    callerId = 'regionen'
    expect(told(await send('k'))).toEqual([201, 6, undefined])
    expect(done).toHaveLength(6)
  })

  it('is another one for a stranger on another network', async () => {
    const from = (address: string) => send('1').set('X-Forwarded-For', address)
    expect(told(await from('192.0.2.7'))).toEqual([201, 1, undefined])
    expect(told(await from('198.51.100.1'))).toEqual([201, 2, undefined])
    expect(told(await from('192.0.2.7'))).toEqual([201, 1, 'true'])
  })

  it('is done exactly once when 20 come at once to two servers; the others are told so, or to wait', async () => {
    const servers = [serverOf(), serverOf()]
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, i) => send('k', { thing: 'a' }, { server: servers[i % 2]! })),
    )
    expect(done).toEqual(['a'])
    expect(answers.filter(({ status, headers }) => status === 201 && !headers['idempotency-replayed'])).toHaveLength(1)
    for (const answer of answers) {
      if (answer.status === 409) expect(answer.headers['retry-after']).toBe('1')
      else expect([answer.status, answer.body]).toEqual([201, { number: 1 }])
    }
    expect(told(await send('k'))).toEqual([201, 1, 'true'])
  })

  it('that is running is 409 for whoever sends it again, also with other content, and then 201', async () => {
    let begin = (): void => undefined
    let end = (): void => undefined
    const begun = new Promise<void>((resolve) => {
      begin = resolve
    })
    meanwhile = () => {
      meanwhile = () => Promise.resolve()
      return new Promise((resolve) => {
        end = resolve
        begin()
      })
    }
    const first = send('k').then((response) => response)
    await begun
    for (const body of [{ thing: 'a' }, { thing: 'b' }]) {
      const { status, headers, body: problem } = await send('k', body, { server: serverOf() })
      expect([status, headers['retry-after'], problem.detail]).toEqual([409, '1', expect.stringMatching(/same key/)])
    }
    end()
    expect(told(await first)).toEqual([201, 1, undefined])
    expect(told(await send('k'))).toEqual([201, 1, 'true'])
    expect(done).toEqual(['a'])
  })

  it.each<[string, () => Promise<void>, number]>([
    ['a refusal', () => Promise.reject(new RequestError('conflict', { sv: 'Stängt', en: 'Closed' })), 409],
    ['a fault', () => Promise.reject(new Error('a fault of ours')), 500],
    [
      'a database that is away',
      () => Promise.reject(Object.assign(new Error('x'), { name: 'MongoNetworkError' })),
      503,
    ],
  ])('that ended with %s is not remembered', async (_, deed, status) => {
    meanwhile = deed
    expect((await send('k')).status).toBe(status)
    expect([await rows(), await leases()]).toEqual([[], []])
    meanwhile = () => Promise.resolve()
    expect(told(await send('k', { thing: 'mended' }))).toEqual([201, 1, undefined])
  })

  it('whose input was wrong may be mended with the same key', async () => {
    const { status, body } = await send('k', { thing: 1 })
    expect([status, body.errors[0].pointer]).toEqual([400, '#/thing'])
    expect((await send('k', '{')).status).toBe(400)
    expect(told(await send('k', { thing: 'a' }))).toEqual([201, 1, undefined])
  })

  it('is remembered for a day, and may then be done again, as it was or otherwise', async () => {
    await send('k')
    now = new Date(start.getTime() + dayMs - 1)
    expect(told(await send('k'))).toEqual([201, 1, 'true'])
    now = new Date(start.getTime() + dayMs)
    expect(told(await send('k', { thing: 'b' }))).toEqual([201, 2, undefined])
    expect(told(await send('k', { thing: 'b' }))).toEqual([201, 2, 'true'])
    expect(await rows()).toHaveLength(1)
  })

  it('is locked for a minute at most by a process that was killed', async () => {
    let lease = ''
    meanwhile = async () => {
      lease = (await leases())[0]!.name
      throw new RequestError('conflict', { sv: '', en: '' })
    }
    await send('k')
    meanwhile = () => Promise.resolve()
    // What the process leaves: its lease, held from now on.
    expect(await holdLease(cms.payload, { name: lease, ttlMs: 60_000, now, owner: 'killed' })).toBe(true)
    expect((await send('k')).status).toBe(409)
    now = new Date(start.getTime() + 60_001)
    expect(told(await send('k'))).toEqual([201, 1, undefined])
  })

  it('holds its lease for a minute', async () => {
    let expiresAtMs = 0
    meanwhile = async () => {
      expiresAtMs = (await leases())[0]!.expiresAtMs
    }
    await send('k')
    expect(expiresAtMs - start.getTime()).toBe(60_000)
  })

  it('that another process ended just before this one got the lease is not done again', async () => {
    const post = { key: 'k', caller: 'x', method: 'POST', path: '/x', isForm: false, body: {} }
    const deed = () => Promise.resolve({ status: 201, location: null, body: `{"number":${String(done.push('a'))}}` })
    const parts = { secret: cms.env.payloadSecret, clock: () => now }
    const other = createIdempotency({ payload: cms.payload, ...parts })
    /** Between its looking and its taking the lease, the other one does it all. */
    const late: typeof cms.payload = Object.create(cms.payload, {
      find: {
        value: async (given: Parameters<typeof cms.payload.find>[0]) => {
          const found = await cms.payload.find(given)
          if (done.length === 0) await other.once(post, deed)
          return found
        },
      },
    }) as typeof cms.payload
    const { answer, isReplay } = await createIdempotency({ payload: late, ...parts }).once(post, deed)
    expect([answer.body, isReplay, done]).toEqual(['{"number":1}', true, ['a']])
    expect(await leases()).toEqual([])
  })

  it('that was done is told as done, also when it could not be remembered', async () => {
    const breaks: typeof cms.payload = Object.create(cms.payload, {
      create: { value: () => Promise.reject(new Error('the database went away')) },
    }) as typeof cms.payload
    const idempotency = createIdempotency({ payload: breaks, secret: 'x' })
    const answer = { status: 201, location: null, body: '{}' }
    const post = { key: 'k', caller: 'x', method: 'POST', path: '/x', isForm: false, body: {} }
    expect(await idempotency.once(post, () => Promise.resolve(answer))).toEqual({ answer, isReplay: false })
    expect([await rows(), await leases()]).toEqual([[], []])
  })
})
