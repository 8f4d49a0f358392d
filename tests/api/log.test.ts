import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import request from 'supertest'
import { startTestCms, type TestCms } from '../helpers/cms'
import { keepLog, personalIn } from '../helpers/log'
import { confirmedSubscriber, linkIn, outboxOf, subscribe, subscriberOf } from '../helpers/newsletter'
import { person, type Person } from '../helpers/people'
import { buildReceiver, startReceiver } from '../helpers/webhooks'

/** Words of this file's people, which stand nowhere in the program. */
const secrets = ['Hemligasson', 'hemlig.adress', 'hemlig%2Eadress', 'hemligt-innehåll', 'Prov-lösen']
const name = 'Hemma Hemligasson'
const email = (n: number | string): string => `hemlig.adress${n}@example.se`

let cms: TestCms
let editor: Person
let administrator: Person

const everything = (): string => cms.log.lines.join('')

function expectNothingOf(...more: string[]): void {
  const text = everything().toLowerCase()
  for (const secret of [...secrets, ...more])
    expect({ secret, isIn: text.includes(secret.toLowerCase()) }).toEqual({ secret, isIn: false })
  expect(cms.log.lines.flatMap(personalIn)).toEqual([])
}

describe('the log holds ids and nothing about people', () => {
  beforeAll(async () => {
    cms = await startTestCms({ WEBHOOK_ALLOW_PRIVATE: '1' })
    editor = await person(cms, 'editor')
    administrator = await person(cms, 'administrator')
  })
  afterAll(() => cms.stop())

  it('of a sign-up, a confirmation, a way out, and what an editor does to them', async () => {
    const { id, mail } = await confirmedSubscriber(cms, email(1), { name })
    const [confirm, leave] = [linkIn(mail, 'bekrafta'), linkIn(mail, 'avsluta')]
    await request(cms.app).get(confirm)
    await subscribe(cms, { email: email(1), name })
    await request(cms.app).post(leave)
    await editor.patch(`/api/newsletter-subscribers/${id}`).send({ name: 'Nya Hemligasson' })
    await editor.delete(`/api/newsletter-subscribers/${id}`)
    expect(await subscriberOf(cms.payload, email(1))).toBeUndefined()
    expect(everything()).toContain(id)
    expect(everything()).toContain('newsletter: confirmed')
    expect(everything()).toContain('mail: written to the outbox')
    const tokens = [confirm, leave].map((link) => link.split('/').at(-1)!)
    expectNothingOf(...tokens, ...(await outboxOf(cms)).map(({ subject }) => subject ?? '-'))
  })

  it('of a search for a person, a copy of the data, an erasure and a retention run', async () => {
    await confirmedSubscriber(cms, email(2), { name })
    for (const deed of ['search', 'export', 'erase'])
      await editor.post(`/api/privacy/${deed}`).send({ email: email(2) })
    await administrator.post('/api/retention/run')
    expect(everything()).toContain('privacy: data of a person')
    expect(everything()).toContain('retention: deleted')
    expectNothingOf()
  })

  it('of requests that are wrong, wherever the address stands in them', async () => {
    const at = encodeURIComponent(email(3))
    for (const path of [
      `/api/v1/news?email=${at}`,
      `/api/v1/newsletter/subscriptions?email=${at}`,
      `/api/v1/news/${at}`,
      `/nyhetsbrev/bekrafta/${at}`,
      `/nyhetsbrev/avsluta/${at}?name=Hemligasson`,
      `/${at}`,
      `/api/newsletter-subscribers?where[email][equals]=${at}`,
      `/api/newsletter-subscribers?where[nothing][equals]=${at}`,
      `/api/newsletter-subscribers?sort=${at}`,
      `/api/newsletter-subscribers/${at}`,
      `/api/${at}`,
      `/media/${at}`,
      `/api/media/file/${at}`,
    ]) {
      await request(cms.app).get(path)
      await editor.get(path)
      await editor.patch(path).send({ name })
      await editor.delete(path)
    }
    for (const body of [
      `{"email":"${email(3)}"`,
      `{"email":"${email(3)}","extra":"hemligt-innehåll"}`,
      '"hemligt-innehåll"',
    ])
      for (const path of ['/api/v1/newsletter/subscriptions', '/api/privacy/search', '/api/news', '/api/users/login'])
        await editor.post(path).type('json').send(body)
    expectNothingOf()
  })

  it('of sign-ins, wrong passwords, forgotten ones, and accounts that cannot be made', async () => {
    const wrong = { email: editor.email, password: 'hemligt-innehåll' }
    for (let n = 0; n < 6; n++) await request(cms.app).post('/api/users/login').send(wrong)
    await request(cms.app)
      .post('/api/users/login')
      .send({ email: email(4), password: 'hemligt-innehåll' })
    await request(cms.app).post('/api/users/forgot-password').send({ email: administrator.email })
    await request(cms.app)
      .post('/api/users/reset-password')
      .send({ token: 'hemligt-innehåll', password: 'hemligt-innehåll' })
    const account = { email: administrator.email, password: 'hemligt-innehåll-2026', name, role: 'reader' }
    for (const fault of [{}, { email: 'hemlig.adress' }, { role: 'hemligt-innehåll' }])
      await administrator.post('/api/users').send({ ...account, ...fault })
    await cms.services.mailer.deliverDue()
    expectNothingOf(administrator.email, editor.email)
  })

  it('of faults of ours and of the database in the middle of a request', async () => {
    const { find, create } = cms.payload.db
    const values = Object.assign(new Error(`Failed query: insert\nparams: ${email(5)},${name}`), { params: [email(5)] })
    for (const fault of [
      values,
      new TypeError('x is not a function'),
      Object.assign(new Error(email(5)), { code: 'SQLITE_IOERR' }),
    ]) {
      cms.payload.db.find = () => Promise.reject(fault)
      cms.payload.db.create = () => Promise.reject(fault)
      try {
        await subscribe(cms, { email: email(5), name })
        await request(cms.app).get(`/api/v1/news?lang=sv`)
        await request(cms.app).post(`/nyhetsbrev/avsluta/${email(5)}`)
        await editor.get(`/api/newsletter-subscribers?where[email][equals]=${email(5)}`)
        await editor.post('/api/privacy/search').send({ email: email(5) })
        await editor.post('/api/news').send({ title: 'hemligt-innehåll' })
      } finally {
        Object.assign(cms.payload.db, { find, create })
      }
    }
    expect(everything()).toContain('A request failed')
    expect(everything()).toContain('x is not a function')
    expectNothingOf()
  })

  it('of content that cannot be saved', async () => {
    const long = 'hemligt-innehåll '.repeat(50)
    for (const [collection, body] of [
      ['news', { title: long, lead: long, _status: 'published' }],
      ['events', { title: 'x', kind: 'hemligt-innehåll', startsAt: 'hemligt-innehåll', _status: 'published' }],
      ['initiatives', { title: 'x', contacts: [{ name, email: 'hemlig.adress' }], _status: 'published' }],
    ] as const) {
      expect((await editor.post(`/api/${collection}`).send(body)).status).toBe(400)
    }
    expectNothingOf()
  })

  it('of webhooks: no secret, no body, no answer of the receiver', async () => {
    const receiver = await startReceiver()
    receiver.answer = (_message, res) => void res.writeHead(500).end(`hemligt-innehåll ${email(6)}`)
    const { client, secret } = await buildReceiver(cms.payload, {
      webhookUrl: `${receiver.url}?key=hemligt-innehåll`,
      latestSeq: 0,
    })
    await administrator.post(`/api/api-clients/${client.id}/test-webhook`)
    cms.services.webhooks.start()
    await receiver.came(1)
    await cms.services.webhooks.stop()
    const { body } = await administrator.post(`/api/api-clients/${client.id}/new-key`)
    await request(cms.app)
      .get('/api/v1/news')
      .set('Authorization', `Bearer ${String(body.key)}`)
    await receiver.stop()
    expectNothingOf(secret, String(body.key))
  })
})

describe('what every test of the suite looks for in its log', () => {
  it.each([
    ['an e-mail address', '{"msg":"mail to anna@example.se"}'],
    ['an e-mail address', '{"msg":"åsa.öberg+x%40exempel.se"}'],
    ['a query string', '{"url":"/api/v1/news?q=anna"}'],
    ['a personal link', '{"url":"/nyhetsbrev/avsluta/65f0c0ffee.abcdefgh"}'],
    ['a key or a secret', '{"key":"smd_0123456789abcdefghij"}'],
    ['a session', '{"token":"eyJhbGciOiJIUzI1NiJ9.eyJpZCI6.x"}'],
    ['a hash of an address', '{"addressHash":"0011"}'],
  ])('finds %s', (what, line) => {
    expect(personalIn(line).join()).toContain(`${what}:`)
    const log = keepLog()
    log.write(line)
    expect(() => {
      log.expectNobodyIn()
    }).toThrow(what)
  })

  it('finds nothing in ids, places of our code and packages', () => {
    const line =
      '{"level":30,"name":"payload","subscriber":"65f0c0ffee","stack":"    at x (/app/node_modules/@libsql/client/lib.js:1:2)"}'
    expect(personalIn(line)).toEqual([])
  })
})
