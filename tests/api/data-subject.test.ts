import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { buildInitiative } from '../helpers/builders'
import { startTestCms, type TestCms } from '../helpers/cms'
import { confirmedSubscriber, consentsOf, mailsTo, subscribe, subscriberOf } from '../helpers/newsletter'
import { anonymous, person, type Person } from '../helpers/people'

interface Known {
  address: string
  isKnown: boolean
  subscription: Record<string, unknown> | null
  consents: { event: string; method: string }[]
  held: { deliveries?: Record<string, unknown>[]; waitingMails?: Record<string, unknown>[] }
  mentions: Record<string, unknown>[]
}

let cms: TestCms
let editor: Person
let administrator: Person
const others: Person[] = []

beforeAll(async () => {
  cms = await startTestCms()
  editor = await person(cms, 'editor')
  administrator = await person(cms, 'administrator')
  for (const role of ['contributor', 'reader'] as const) others.push(await person(cms, role))
  others.push(anonymous(cms))
})
afterAll(() => cms.stop())

const search = async (email: string, by = editor): Promise<Known> => {
  const { status, body } = await by.post('/api/privacy/search').send({ email })
  expect({ status, body: body as unknown }).toMatchObject({ status: 200 })
  return body as Known
}

async function deliveryTo(subscriber: { id: string; email: string }, status: 'sent' | 'queued'): Promise<string> {
  const issue = await cms.payload.create({
    collection: 'newsletter-issues',
    data: { title: 'Unga i arbete' } as never,
    overrideAccess: true,
  })
  const endedAtMs = status === 'sent' ? Date.parse('2026-09-01T08:00:00Z') : null
  const row = await cms.payload.create({
    collection: 'newsletter-deliveries',
    data: {
      ...{ issue: issue.id, subscriber: subscriber.id, email: subscriber.email, lang: 'sv', status },
      ...{ dueAtMs: 0, attempts: 1, endedAtMs, answer: '250' },
    },
    overrideAccess: true,
  })
  return row.id
}

const rowOf = async (id: string): Promise<{ email: string; status: string }> => {
  const where = { id: { equals: id } }
  const [row] = (await cms.payload.find({ collection: 'newsletter-deliveries', where, overrideAccess: true })).docs
  return row!
}

describe('the search for a person', () => {
  it('finds everything about an address, however it is written', async () => {
    const { id } = await confirmedSubscriber(cms, 'asa@example.se', { name: 'Åsa Öberg' })
    await deliveryTo({ id, email: 'asa@example.se' }, 'sent')
    const known = await search('  ASA@Example.SE ')
    expect(known).toMatchObject({ address: 'asa@example.se', isKnown: true, mentions: [] })
    expect(known.subscription).toMatchObject({ name: 'Åsa Öberg', status: 'confirmed', language: 'sv' })
    expect(known.consents.map(({ event }) => event)).toEqual(['asked', 'confirmed'])
    expect(known.held.deliveries).toEqual([
      {
        issue: expect.stringMatching(/^\d+\.\d{4}$/) as unknown,
        title: 'Unga i arbete',
        status: 'sent',
        at: '2026-09-01T10:00:00+02:00',
        answer: '250',
      },
    ])
    expect(await search('asa@example.se', administrator)).toMatchObject({ isKnown: true })
  })

  it('finds mail that waits, by the address of one who has not confirmed', async () => {
    await subscribe(cms, { email: 'vantar@example.se' })
    const { held } = await search('vantar@example.se')
    expect(held.waitingMails).toHaveLength(1)
    expect(JSON.stringify(held)).not.toContain('/nyhetsbrev/')
  })

  it('says plainly that nothing is known', async () => {
    expect(await search('okand@example.se')).toMatchObject({
      ...{ isKnown: false, subscription: null, consents: [], held: {}, mentions: [] },
    })
  })

  it('points at accounts and at contacts in content', async () => {
    await buildInitiative(cms.payload, {
      title: 'Vägen in',
      contacts: [{ name: 'Karin', email: 'karin@example.se' }],
    })
    await buildInitiative(cms.payload, {
      title: 'Utkastet',
      _status: 'draft',
      contacts: [{ name: 'Karin', email: 'karin@example.se' }],
    })
    const known = await search('karin@example.se')
    expect(known.isKnown).toBe(true)
    expect(known.mentions.map(({ name }) => name).sort()).toEqual(['Utkastet', 'Vägen in'])
    const [account] = (await search(administrator.email)).mentions
    expect(account).toMatchObject({
      ...{ kind: 'account', role: { sv: 'Administratör', en: 'Administrator' } },
      href: `/admin/collections/users/${administrator.id}`,
    })
    await cms.payload.updateGlobal({
      slug: 'association',
      data: { mediaContact: { name: 'Press', email: 'press@example.se' } },
      overrideAccess: true,
    })
    expect((await search('press@example.se')).mentions).toMatchObject([{ kind: 'association' }])
  })

  it('gives it all as a file', async () => {
    await confirmedSubscriber(cms, 'fil@example.se')
    const response = await editor.post('/api/privacy/export').send({ email: 'fil@example.se' })
    expect(response.status).toBe(200)
    expect(response.headers['content-disposition']).toMatch(
      /^attachment; filename="registerutdrag-\d{4}-\d\d-\d\d\.json"$/,
    )
    expect(response.headers['cache-control']).toBe('no-store')
    expect(response.body).toMatchObject({ address: 'fil@example.se', subscription: { status: 'confirmed' } })
  })

  it('erases what can be erased; the ledger still shows that there was a consent, without the address', async () => {
    const email = 'glom-mig@example.se'
    const { id } = await confirmedSubscriber(cms, email)
    const sent = await deliveryTo({ id, email }, 'sent')
    const queued = await deliveryTo({ id, email }, 'queued')

    const response = await editor.post('/api/privacy/erase').send({ email })
    expect(response.status).toBe(200)
    expect(response.body).toMatchObject({ subscription: null, held: {} })
    expect(await subscriberOf(cms.payload, email)).toBeUndefined()
    expect(await rowOf(sent)).toMatchObject({ email: '', status: 'sent' })
    expect(await rowOf(queued)).toMatchObject({ email: '', status: 'skipped' })
    expect((await consentsOf(cms.payload, id)).at(-1)).toMatchObject({ event: 'erased', method: 'admin' })

    const after = await search(email)
    expect(after.consents.map(({ event }) => event)).toEqual(['asked', 'confirmed', 'erased'])
    expect(after).toMatchObject({ isKnown: true, subscription: null })
    expect((await editor.post('/api/privacy/erase').send({ email })).status).toBe(200)
    expect((await search(email)).consents).toHaveLength(3)
  })

  it('erases mail that waits, so that it is not sent', async () => {
    await subscribe(cms, { email: 'angrar@example.se' })
    await administrator.post('/api/privacy/erase').send({ email: 'angrar@example.se' })
    expect(await mailsTo(cms, 'angrar@example.se')).toEqual([])
  })

  it('erases no account', async () => {
    const response = await editor.post('/api/privacy/erase').send({ email: administrator.email })
    expect(response.body).toMatchObject({ mentions: [{ kind: 'account' }] })
    expect((await administrator.get('/api/users/me')).body.user.email).toBe(administrator.email)
  })

  it('refuses what is no address, and says so', async () => {
    const bodies = [{ email: 'anna' }, { email: '' }, { email: 7 }, {}, { email: `${'a'.repeat(300)}@example.se` }]
    for (const body of [...bodies, { email: 'a@example.se', x: 1 }, { email: 'a@example.se\nBcc: b@example.se' }]) {
      const { status, body: answer } = await editor.post('/api/privacy/search').send(body)
      expect({ body, status }).toEqual({ body, status: 400 })
      expect(answer.errors[0].message).toContain('e-postadress')
    }
    expect((await editor.post('/api/privacy/search').type('form').send('email=a@example.se')).status).toBe(400)
  })

  it('is for administrators and editors, and changes nothing for others', async () => {
    await confirmedSubscriber(cms, 'skyddad@example.se')
    for (const other of others)
      for (const deed of ['search', 'export', 'erase']) {
        const response = await other.post(`/api/privacy/${deed}`).send({ email: 'skyddad@example.se' })
        expect({ deed, role: other.role, status: response.status }).toEqual({ deed, role: other.role, status: 403 })
        expect(response.text).not.toContain('skyddad@')
      }
    expect(await subscriberOf(cms.payload, 'skyddad@example.se')).toBeDefined()
    expect((await editor.get('/api/privacy/search?email=skyddad@example.se')).status).toBe(404)
  })
})
