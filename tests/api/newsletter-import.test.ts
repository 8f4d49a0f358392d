import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import request, { type Response } from 'supertest'
import { createDataSubjectService } from '../../src/newsletter/data-subject-service'
import { startTestCms, type TestCms } from '../helpers/cms'
import { confirmedSubscriber, consentsOf, mailsTo, linkIn, subscribe, subscriberOf } from '../helpers/newsletter'
import { anonymous, person, type Person } from '../helpers/people'

let cms: TestCms
let editor: Person

beforeAll(async () => {
  cms = await startTestCms()
  editor = await person(cms, 'editor')
})
afterAll(() => cms.stop())

const headings = 'email,name,lang,consentAt,consentSource'
const source = 'Listan från den gamla webbplatsen'
const at = '2020-02-05T08:00:00Z'
const list = (...rows: string[]): string => [headings, ...rows].map((row) => `${row}\r\n`).join('')
const row = (email: string, name = 'Prov'): string => `${email},${name},sv,${at},${source}`

function send(file: string | Buffer, { dryRun = false, as = editor } = {}): Promise<Response> {
  const address = `/api/newsletter-subscribers/import${dryRun ? '?dryRun=true' : ''}`
  return as.post(address).attach('file', Buffer.from(file as string), 'lista.csv')
}
const nothing = { created: 0, updated: 0, skipped: 0, errors: [] }

describe('an import', () => {
  it('says first what it would do, then does it with evidence, and a second time nothing', async () => {
    const file = list(row('Ny.Person@Example.SE', 'Åsa'), row('ny2@example.se'))
    const dry = await send(file, { dryRun: true })
    expect([dry.status, dry.body]).toEqual([200, { ...nothing, created: 2 }])
    expect(await subscriberOf(cms.payload, 'ny2@example.se')).toBeUndefined()

    expect((await send(file)).body).toEqual({ ...nothing, created: 2 })
    const subscriber = await subscriberOf(cms.payload, 'ny.person@example.se')
    expect(subscriber).toMatchObject({ name: 'Åsa', lang: 'sv', status: 'confirmed' })
    expect(await consentsOf(cms.payload, String(subscriber?.id))).toMatchObject([
      { event: 'imported', method: 'import', source, givenAt: '2020-02-05T08:00:00.000Z', lang: 'sv' },
    ])
    expect((await send(file)).body).toEqual({ ...nothing, skipped: 2 })
    expect(await consentsOf(cms.payload, String(subscriber?.id))).toHaveLength(1)
  })

  it('confirms one who has signed up and not pressed the link; one who is confirmed stays as they are', async () => {
    await subscribe(cms, { email: 'halv@example.se', name: 'Halv' })
    const { id } = await confirmedSubscriber(cms, 'hel@example.se', { name: 'Hel', lang: 'en' })
    const file = list(`halv@example.se,,en,2024-05-05,${source}`, row('hel@example.se', 'Annan'))
    const dry = await send(file, { dryRun: true })
    const real = await send(file)
    expect(dry.body).toEqual({ ...nothing, updated: 1, skipped: 1 })
    expect(real.body).toEqual(dry.body)
    expect(await subscriberOf(cms.payload, 'halv@example.se')).toMatchObject({
      ...{ status: 'confirmed', name: 'Halv', lang: 'en' },
    })
    expect(await subscriberOf(cms.payload, 'hel@example.se')).toMatchObject({ id, name: 'Hel', lang: 'en' })
  })

  it('brings nobody back who has left, also when no row is left of them', async () => {
    const people = createDataSubjectService(cms.payload, { secret: cms.env.payloadSecret })
    const { mail } = await confirmedSubscriber(cms, 'nej@example.se')
    await request(cms.app).post(linkIn(mail, 'avsluta'))
    const { id } = await confirmedSubscriber(cms, 'bort@example.se')
    await editor.delete(`/api/newsletter-subscribers/${id}`).expect(200)
    await confirmedSubscriber(cms, 'raderad@example.se')
    await people.erase({ email: 'raderad@example.se', method: 'admin', now: new Date() })

    const file = list(row('nej@example.se'), row('bort@example.se'), row('raderad@example.se'))
    for (const dryRun of [true, false]) expect((await send(file, { dryRun })).body).toEqual({ ...nothing, skipped: 3 })
    expect(await subscriberOf(cms.payload, 'nej@example.se')).toMatchObject({ status: 'unsubscribed' })
    for (const email of ['bort@example.se', 'raderad@example.se']) {
      expect(await subscriberOf(cms.payload, email)).toBeUndefined()
    }
  })

  it('takes an address once, however it is written', async () => {
    const file = list(row('tva@example.se'), row('TVA@EXAMPLE.se'))
    for (const dryRun of [true, false]) {
      expect((await send(file, { dryRun })).body).toEqual({ ...nothing, created: 1, skipped: 1 })
    }
  })

  it('tells each fault by line and column, and takes the other rows', async () => {
    const file = list(
      row('anna@'),
      `x1@example.se,X,sv,,${source}`,
      'x2@example.se,X,sv,2024-01-01,',
      `x3@example.se,X,de,igår,${source}`,
      `x4@example.se,"rad\r\nbrytning",sv,${at},${source}`,
      `x5@example.se,X,sv,2999-01-01,${source}`,
      row('anna!bo@example.se'),
      row(`${'a'.repeat(300)}@example.se`),
      row('god@example.se', '<b>Anna</b>'),
    )
    const dry = await send(file, { dryRun: true })
    expect(dry.body).toMatchObject({ created: 1, updated: 0, skipped: 0 })
    const told = (dry.body as { errors: { row: number; column: string; detail: string }[] }).errors
    expect(told.map(({ row: line, column }) => [line, column])).toEqual([
      [2, 'email'],
      [3, 'consentAt'],
      [4, 'consentSource'],
      [5, 'lang'],
      [5, 'consentAt'],
      [6, 'name'],
      [8, 'consentAt'],
      [9, 'email'],
      [10, 'email'],
    ])
    expect(told[0]?.detail).toBe('”anna@” är ingen e-postadress.')
    expect((await send(file)).body).toEqual(dry.body)
    expect(await subscriberOf(cms.payload, 'god@example.se')).toMatchObject({ name: '<b>Anna</b>' })
  })

  it.each([
    ['semicolons and a byte order mark', '\uFEFF', (text: string) => Buffer.from(text.replaceAll(',', ';'))],
    ['Windows-1252', '', (text: string) => Buffer.from(text, 'latin1')],
    ['tabs', '', (text: string) => Buffer.from(text.replaceAll(',', '\t'))],
  ])('reads %s', async (name, mark, encode) => {
    const email = `${name.replace(/\W/g, '').toLowerCase()}@example.se`
    expect((await send(encode(mark + list(row(email, 'Åsa Öberg'))))).body).toEqual({ ...nothing, created: 1 })
    expect(await subscriberOf(cms.payload, email)).toMatchObject({ name: 'Åsa Öberg' })
  })

  it.each([
    ['an empty file', '', /tom/],
    ['headings alone', list(), /bara rubriker/],
    ['a missing column', 'email,name\r\nx@example.se,X\r\n', /consentAt, consentSource/],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), /ingen textfil/],
    ['Unicode text', Buffer.from(`\uFEFF${list(row('u@example.se'))}`, 'utf16le'), /CSV UTF-8/],
    ['an open quotation mark', `${list(row('q@example.se'))}"x`, /citattecken/],
  ])('refuses %s with a reason', async (_name, file, reason) => {
    for (const dryRun of [true, false]) {
      const { status, body } = await send(file, { dryRun })
      expect([status, (body as { errors: { message: string }[] }).errors[0]?.message]).toEqual([
        400,
        expect.stringMatching(reason),
      ])
    }
  })

  it('refuses what is no file', async () => {
    const post = editor.post('/api/newsletter-subscribers/import')
    expect((await post.send({ file: 'x' })).status).toBe(400)
  })

  it('is for editors', async () => {
    for (const as of [await person(cms, 'contributor'), await person(cms, 'reader'), anonymous(cms)]) {
      expect((await send(list(row('smyg@example.se')), { as })).status).toBe(403)
      const exported = await as.get('/api/newsletter-subscribers/export.csv')
      expect([exported.status, exported.text.includes('@')]).toEqual([403, false])
    }
    expect(await subscriberOf(cms.payload, 'smyg@example.se')).toBeUndefined()
  })
})

describe('an import that was cut off', () => {
  it('is done to the end by the same file: pending rows get their evidence and are confirmed, once', async () => {
    const data = { email: 'avbruten@example.se', name: 'A', lang: 'sv', status: 'pending' } as const
    const { id } = await cms.payload.create({ collection: 'newsletter-subscribers', data, overrideAccess: true })
    const file = list(row('avbruten@example.se'), row('aldrig-lagd@example.se'))
    expect((await send(file)).body).toEqual({ ...nothing, created: 1, updated: 1 })
    expect((await consentsOf(cms.payload, id)).map(({ event }) => event)).toEqual(['imported'])
    expect(await subscriberOf(cms.payload, 'avbruten@example.se')).toMatchObject({ status: 'confirmed' })
  })
})

it('takes 10,000 rows within 20 s', async () => {
  const many = Array.from({ length: 10_000 }, (_, n) => row(`person${String(n)}@stor.example.se`))
  const startedAt = performance.now()
  const { body } = await send(list(...many))
  const tookMs = performance.now() - startedAt
  expect(body).toEqual({ ...nothing, created: 10_000 })
  expect(tookMs).toBeLessThan(20_000)
  const where = { status: { equals: 'confirmed' }, email: { contains: '@stor.example.se' } } as const
  expect((await cms.payload.count({ collection: 'newsletter-subscribers', where })).totalDocs).toBe(10_000)
}, 60_000)

describe('the export', () => {
  it('has everybody, and nothing that a spreadsheet would run', async () => {
    await subscribe(cms, { email: 'formel@example.se', name: '=HYPERLINK("http://x.example")' })
    const response = await editor.get('/api/newsletter-subscribers/export.csv')
    expect(response.status).toBe(200)
    expect(response.headers['content-disposition']).toContain('prenumeranter.csv')
    const lines = response.text.trim().split('\r\n')
    expect(lines[0]).toBe('email,name,lang,status,createdAt,confirmedAt,unsubscribedAt,bouncedAt')
    const { totalDocs } = await cms.payload.count({ collection: 'newsletter-subscribers' })
    expect(lines).toHaveLength(totalDocs + 1)
    expect(response.text).toContain(`formel@example.se,"'=HYPERLINK(""http://x.example"")",sv,pending,`)
    expect((await mailsTo(cms, 'formel@example.se'))[0]?.text).not.toContain('http://x.example')
  })
})
