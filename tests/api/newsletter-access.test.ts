import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import request from 'supertest'
import { userRoles, type UserRole, wordsOf } from '../../src/shared/words'
import { startTestCms, type TestCms } from '../helpers/cms'
import { confirmedSubscriber, consentsOf, subscriberOf } from '../helpers/newsletter'

const password = 'Prov-lösen-2026!x'
const secretFields = ['confirmTokenHash', 'confirmTokenExpiresAt', 'lastMailAt']

let cms: TestCms
let subscriberId: string
const tokens = new Map<UserRole | 'nobody', string>()

beforeAll(async () => {
  cms = await startTestCms()
  for (const role of wordsOf(userRoles)) {
    const email = `${role}@example.se`
    await cms.payload.create({ collection: 'users', data: { email, password, name: role, role }, overrideAccess: true })
    const { body } = await request(cms.app).post('/api/users/login').send({ email, password })
    tokens.set(role, body.token as string)
  }
  subscriberId = (await confirmedSubscriber(cms, 'anna@example.se', { name: 'Anna' })).id
})
afterAll(() => cms.stop())

const as = (role: UserRole | 'nobody') => {
  const token = tokens.get(role)
  const headers = token ? { Authorization: `JWT ${token}` } : {}
  return {
    get: (path: string) => request(cms.app).get(path).set(headers),
    post: (path: string, body: object) => request(cms.app).post(path).set(headers).send(body),
    patch: (path: string, body: object) => request(cms.app).patch(path).set(headers).send(body),
    delete: (path: string) => request(cms.app).delete(path).set(headers),
  }
}

describe('subscribers', () => {
  it.each([
    ['administrator', 200],
    ['editor', 200],
    ['contributor', 403],
    ['reader', 403],
    ['nobody', 403],
  ] as const)('%s gets %i', async (role, status) => {
    const response = await as(role).get('/api/newsletter-subscribers')
    expect(response.status).toBe(status)
    expect(response.text.includes('anna@example.se')).toBe(status === 200)
    for (const field of secretFields) expect(response.text).not.toContain(field)
  })

  it('are not made by hand, by anybody', async () => {
    for (const role of [...wordsOf(userRoles), 'nobody'] as const) {
      const response = await as(role).post('/api/newsletter-subscribers', {
        email: 'smyg@example.se',
        status: 'confirmed',
      })
      expect(response.status).toBe(403)
    }
    expect(await subscriberOf(cms.payload, 'smyg@example.se')).toBeUndefined()
  })

  it('keep status and address whatever an editor sends; name and language can be changed', async () => {
    const change = {
      name: 'Anna Ek',
      lang: 'en',
      status: 'unsubscribed',
      email: 'annan@example.se',
      confirmTokenHash: 'x',
    }
    const response = await as('editor').patch(`/api/newsletter-subscribers/${subscriberId}`, change)
    expect(response.status).toBe(200)
    const subscriber = await subscriberOf(cms.payload, 'anna@example.se')
    expect(subscriber).toMatchObject({ name: 'Anna Ek', lang: 'en', status: 'confirmed' })
    expect(subscriber?.confirmTokenHash).not.toBe('x')
  })

  it('cannot be asked for by what is hidden of them', async () => {
    for (const field of secretFields) {
      const response = await as('administrator').get(`/api/newsletter-subscribers?where[${field}][exists]=true`)
      expect(response.status).toBe(400)
    }
  })
})

describe('the ledger of consents', () => {
  it.each(['administrator', 'editor'] as const)('is read by %s and written by nobody', async (role) => {
    const { body, text } = await as(role).get('/api/consents?limit=100')
    expect(body.docs.length).toBeGreaterThan(0)
    expect(text).not.toContain('anna@')
    const row = `/api/consents/${String(body.docs[0].id)}`
    expect((await as(role).post('/api/consents', { event: 'confirmed' })).status).toBe(403)
    expect((await as(role).patch(row, { event: 'withdrawn' })).status).toBe(403)
    expect((await as(role).delete(row)).status).toBe(403)
    expect((await as(role).delete('/api/consents?where[id][exists]=true')).status).toBe(403)
    expect((await as(role).get('/api/consents?limit=100')).body.totalDocs).toBe(body.totalDocs)
  })

  it.each(['contributor', 'reader', 'nobody'] as const)('is closed to %s', async (role) => {
    expect((await as(role).get('/api/consents')).status).toBe(403)
  })

  it('keeps its rows when an editor deletes the subscriber, and says that the consent is gone', async () => {
    const { id } = await confirmedSubscriber(cms, 'bort@example.se')
    expect((await as('editor').delete(`/api/newsletter-subscribers/${id}`)).status).toBe(200)
    expect((await consentsOf(cms.payload, id)).map(({ event, method }) => [event, method])).toEqual([
      ['asked', 'api'],
      ['confirmed', 'link'],
      ['withdrawn', 'admin'],
    ])
  })
})

describe('outgoing mail', () => {
  it('is seen by administrators only, without what it says and to whom', async () => {
    await request(cms.app).post('/api/v1/newsletter/subscriptions').send({ email: 'koad@example.se', consent: true })
    const response = await as('administrator').get('/api/mails?limit=100')
    expect(response.status).toBe(200)
    expect(response.body.docs.length).toBeGreaterThan(0)
    expect(response.text).not.toMatch(/koad@|nyhetsbrev\/bekrafta|"html"|"subject"|"to"/)
    for (const role of ['editor', 'contributor', 'reader', 'nobody'] as const) {
      expect((await as(role).get('/api/mails')).status).toBe(403)
    }
    expect((await as('administrator').post('/api/mails', { kind: 'account' })).status).toBe(403)
    const id = String(response.body.docs[0].id)
    expect((await as('administrator').patch(`/api/mails/${id}`, { status: 'queued' })).status).toBe(403)
    expect((await as('administrator').delete(`/api/mails/${id}`)).status).toBe(403)
  })
})
