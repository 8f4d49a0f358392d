import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import request, { type Response } from 'supertest'
import { openSecret } from '../../src/api-clients/webhook-secret'
import { buildNews, buildOrganisation } from '../helpers/builders'
import { startTestCms, type TestCms } from '../helpers/cms'
import { person, type Person } from '../helpers/people'

let cms: TestCms
let administrator: Person
beforeAll(async () => {
  cms = await startTestCms()
  administrator = await person(cms, 'administrator')
})
afterAll(() => cms.stop())

const dayMs = 86_400_000

interface Client {
  id: string
  key: string
  webhookSecret?: string
}
let serial = 0
async function makeClient(fields: object = {}): Promise<Client> {
  const data = { name: `Kommun ${String(++serial)}`, scopes: ['read', 'webhooks'], ...fields }
  const { status, body } = await administrator.post('/api/api-clients').send(data)
  expect([status, body.errors]).toEqual([201, undefined])
  return body.doc as Client
}
const webhookUrl = 'https://mottagare.example.se/krok'
const readWith = (authorization: string, path = '/api/v1/news'): Promise<Response> =>
  request(cms.app).get(path).set('Authorization', authorization)
const statusWith = async (key: string): Promise<number> => (await readWith(`Bearer ${key}`)).status
const stored = (id: string) =>
  cms.payload.findByID({ collection: 'api-clients', id, depth: 0, overrideAccess: true, showHiddenFields: true })
const hidden = ['keyHash', 'sealedSecret', 'sealedFormerSecret', 'formerSecretUntil', 'webhooksFromSeq']

describe('a new client', () => {
  it('gets a key and a webhook secret, which are in the answer that makes it and in no other', async () => {
    const organisation = await buildOrganisation(cms.payload)
    const { id, key, webhookSecret } = await makeClient({ webhookUrl, organisation: organisation.id })
    expect(key).toMatch(/^smd_[\w-]{43}$/)
    expect(webhookSecret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/)
    const answers = await Promise.all([
      administrator.get(`/api/api-clients/${id}`),
      administrator.get('/api/api-clients?limit=100&showHiddenFields=true'),
      administrator.patch(`/api/api-clients/${id}`).send({ name: 'Nytt namn' }),
    ])
    for (const { status, text, body } of answers) {
      expect(status).toBe(200)
      expect(text).toContain(key.slice(0, 10))
      for (const secret of [key, webhookSecret!, ...hidden]) expect(text).not.toContain(secret)
      expect(JSON.stringify(body)).not.toContain('smd_' + key.slice(10))
    }
    const kept = JSON.stringify(await stored(id))
    expect([kept.includes(key), kept.includes(webhookSecret!)]).toEqual([false, false])
  })

  it('without a webhook address has no secret until it gets one', async () => {
    const { id, webhookSecret } = await makeClient()
    expect(webhookSecret).toBeUndefined()
    const { body } = await administrator.patch(`/api/api-clients/${id}`).send({ webhookUrl })
    expect(body.doc.webhookSecret).toMatch(/^whsec_/)
    const { body: again } = await administrator.patch(`/api/api-clients/${id}`).send({ webhookUrl: `${webhookUrl}/2` })
    expect(again.doc.webhookSecret).toBeUndefined()
  })

  it('is told of what changes after it has got an address and may be told', async () => {
    await buildNews(cms.payload)
    const { id } = await makeClient({ webhookUrl, scopes: ['read'] })
    expect((await stored(id)).webhooksFromSeq).toBeFalsy()
    await administrator.patch(`/api/api-clients/${id}`).send({ scopes: ['webhooks'] })
    const { webhooksFromSeq: from } = await stored(id)
    expect(from).toBe(await cms.services.changes.latestSeq())
    await buildNews(cms.payload)
    for (const change of [{ name: 'Annat' }, { isWebhookOn: false }, { isWebhookOn: true }]) {
      await administrator.patch(`/api/api-clients/${id}`).send(change)
      expect((await stored(id)).webhooksFromSeq).toBe(from)
    }
  })

  it('does not take what the server alone sets', async () => {
    const given = {
      keyHash: 'f'.repeat(64),
      keyPrefix: 'smd_falsk',
      webhookState: 'stopped',
      lastPulledAt: '2020-01-01',
    }
    const { id, key } = await makeClient({ ...given, sealedSecret: 'x' })
    await administrator.patch(`/api/api-clients/${id}`).send(given)
    expect(await stored(id)).toMatchObject({ keyPrefix: key.slice(0, 10), webhookState: 'off', lastPulledAt: null })
    expect(await statusWith(key)).toBe(200)
  })
})

describe('a key', () => {
  it('is taken on every endpoint, and another one is 401 on every endpoint', async () => {
    const { key } = await makeClient()
    const wrong = [`Bearer ${key.slice(0, -4)}AAAA`, `Bearer ${key}A`, 'Bearer ', 'Bearer x', key]
    for (const path of [
      '/api/v1',
      '/api/v1/news',
      '/api/v1/changes',
      '/api/v1/feeds/news.json',
      '/api/v1/finns-inte',
    ]) {
      expect([path, (await readWith(`Bearer ${key}`, path)).status]).toEqual([path, path.endsWith('inte') ? 404 : 200])
      expect((await readWith(`bearer ${key}`, path)).status).toBeLessThan(405)
      for (const authorization of wrong) {
        const answer = await readWith(authorization, path)
        expect([path, authorization, answer.status, answer.type]).toEqual([
          path,
          authorization,
          401,
          'application/problem+json',
        ])
        expect(answer.headers['www-authenticate']).toMatch(/^Bearer /)
        expect(answer.headers['access-control-allow-origin']).toBe('*')
      }
    }
    for (const other of [`Basic ${key}`, `JWT ${key}`, 'users API-Key x', 'x', '']) {
      expect([other, (await readWith(other)).status]).toEqual([other, 200])
    }
    const posted = await request(cms.app)
      .post('/api/v1/newsletter/subscriptions')
      .set('Authorization', 'Bearer x')
      .send({ email: 'kim@example.se', consent: true })
    expect(posted.status).toBe(401)
    expect((await cms.payload.count({ collection: 'newsletter-subscribers', overrideAccess: true })).totalDocs).toBe(0)
  })

  it('stops being valid within a second of being revoked or removed, and when it expires', async () => {
    const { id, key } = await makeClient()
    const gone = await makeClient()
    const at = (ms: number) => new Date(Date.now() + ms)
    const valid = async (one: Client, now: Date) =>
      (await cms.services.apiClients.callerWith(`Bearer ${one.key}`, now)) !== null
    expect([await valid({ id, key }, at(0)), await valid(gone, at(0))]).toEqual([true, true])
    await administrator.patch(`/api/api-clients/${id}`).send({ isActive: false })
    await administrator.delete(`/api/api-clients/${gone.id}`)
    expect([await valid({ id, key }, at(1000)), await valid(gone, at(1000))]).toEqual([false, false])
    await administrator.patch(`/api/api-clients/${id}`).send({ isActive: true, expiresAt: '2031-05-05' })
    const midnight = Date.parse('2031-05-05T22:00:00Z')
    expect(await valid({ id, key }, new Date(midnight - 1000))).toBe(true)
    expect(await valid({ id, key }, new Date(midnight))).toBe(false)
  })

  it('is replaced by a new one, which is shown once', async () => {
    const { id, key } = await makeClient()
    const { status, body, headers } = await administrator.post(`/api/api-clients/${id}/new-key`)
    expect([status, headers['cache-control']]).toEqual([200, 'no-store'])
    expect(body.key).not.toBe(key)
    expect([await statusWith(String(body.key)), await statusWith(key)]).toEqual([200, 401])
    expect((await administrator.get(`/api/api-clients/${id}`)).body.keyPrefix).toBe(String(body.key).slice(0, 10))
  })
})

it('the requests of a key are counted and written together', async () => {
  const { id, key } = await makeClient()
  const idle = await makeClient()
  const { updatedAt } = await stored(id)
  for (let i = 0; i < 3; i++) await statusWith(key)
  const { usage } = cms.services.apiClients
  await usage.flush(new Date())
  usage.count(id, new Date(Date.now() - 29 * dayMs))
  await usage.flush(new Date())
  usage.count(id, new Date(Date.now() - 31 * dayMs))
  await usage.flush(new Date())
  await usage.flush(new Date())
  const seen = async (one: string) => (await administrator.get(`/api/api-clients/${one}`)).body
  expect(await seen(id)).toMatchObject({ requests30Days: 4, updatedAt })
  expect(await seen(idle.id)).toMatchObject({ requests30Days: 0, lastPulledAt: null })
  const list = await administrator.get(`/api/api-clients?where[id][equals]=${id}`)
  expect(list.body.docs).toMatchObject([{ requests30Days: 4 }])
})

it('when a client pulled last', async () => {
  const { id, key } = await makeClient()
  const before = Date.now()
  await statusWith(key)
  await cms.services.apiClients.usage.flush(new Date())
  const { lastPulledAt } = (await administrator.get(`/api/api-clients/${id}`)).body
  expect(Date.parse(lastPulledAt)).toBeGreaterThanOrEqual(before)
})

it('another webhook secret is shown once, and the one before is kept for a week', async () => {
  const { id, webhookSecret } = await makeClient({ webhookUrl })
  const before = await stored(id)
  const { body } = await administrator.post(`/api/api-clients/${id}/new-webhook-secret`)
  const after = await stored(id)
  expect(body.webhookSecret).not.toBe(webhookSecret)
  expect(cms.payload.decrypt(after.sealedSecret!)).toBe(body.webhookSecret)
  expect(cms.payload.decrypt(after.sealedFormerSecret!)).toBe(webhookSecret)
  expect(after.sealedFormerSecret).toBe(before.sealedSecret)
  const days = (Date.parse(after.formerSecretUntil!) - Date.now()) / 86_400_000
  expect(days).toBeCloseTo(7, 2)
})

describe('who is no administrator', () => {
  it.each(['editor', 'contributor', 'reader'] as const)(
    '%s sees none, makes none and gives none a key',
    async (role) => {
      const { id, key } = await makeClient()
      const somebody = await person(cms, role)
      const answers = await Promise.all([
        somebody.get('/api/api-clients'),
        somebody.get(`/api/api-clients/${id}`),
        somebody.post('/api/api-clients').send({ name: 'Min', scopes: ['read'] }),
        somebody.patch(`/api/api-clients/${id}`).send({ isActive: false }),
        somebody.delete(`/api/api-clients/${id}`),
        somebody.post(`/api/api-clients/${id}/new-key`),
        somebody.post(`/api/api-clients/${id}/new-webhook-secret`),
      ])
      expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 403))
      expect(await statusWith(key)).toBe(200)
    },
  )

  it('404 for a client that is not there', async () => {
    const { id } = await makeClient()
    await administrator.delete(`/api/api-clients/${id}`)
    expect((await administrator.post(`/api/api-clients/${id}/new-key`)).status).toBe(404)
  })
})

it('a bulk edit shows each client its own webhook secret', async () => {
  const clients = [await makeClient(), await makeClient(), await makeClient()]
  const where = clients.map(({ id }, i) => `where[id][in][${String(i)}]=${id}`).join('&')
  const { body } = await administrator.patch(`/api/api-clients?${where}`).send({ webhookUrl })
  const shown = (body.docs as Client[]).map(({ id, webhookSecret }) => [id, webhookSecret])
  expect(shown).toHaveLength(3)
  for (const [id, secret] of shown) expect(secret).toBe(openSecret(cms.payload, (await stored(id!)).sealedSecret!))
})
