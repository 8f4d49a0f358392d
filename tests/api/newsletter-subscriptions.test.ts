import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import request from 'supertest'
import { createNewsletterService, type NewsletterService } from '../../src/newsletter/newsletter-service'
import { startTestCms, type TestCms } from '../helpers/cms'
import { confirmedSubscriber, consentsOf, linkIn, mailsTo, subscriberOf, subscribe } from '../helpers/newsletter'

let cms: TestCms
beforeAll(async () => {
  cms = await startTestCms({ TRUST_PROXY: '1' })
})
afterAll(() => cms.stop())

const path = '/api/v1/newsletter/subscriptions'
/** The same service as in the app, without its pause, for calls at other times. */
const serviceNow = (): NewsletterService =>
  createNewsletterService({ payload: cms.payload, env: cms.env, mailer: cms.services.mailer, answerStepMs: 0 })
const at = (time: string, email: string) => ({ email, sentFrom: null, method: 'api', now: new Date(time) }) as const

describe('a sign-up as JSON', () => {
  it('answers 202, stores a pending subscriber without its token and asks by mail', async () => {
    const response = await request(cms.app)
      .post(path)
      .set('Origin', 'https://kommunen.example')
      .set('Host', 'ond.example')
      .send({ email: 'anna@example.se', name: 'Anna', lang: 'sv', consent: true })

    expect(response.status).toBe(202)
    expect(response.body).toEqual({ status: 'pending' })
    const subscriber = await subscriberOf(cms.payload, 'anna@example.se')
    expect(subscriber).toMatchObject({ name: 'Anna', lang: 'sv', status: 'pending' })

    const [mail, ...more] = await mailsTo(cms, 'anna@example.se')
    expect(more).toEqual([])
    const token = linkIn(mail, 'bekrafta').split('/').at(-1)!
    expect(token).toMatch(/^[\w-]{43}$/)
    expect(JSON.stringify(subscriber)).not.toContain(token)
    expect(mail?.subject).toBe('Bekräfta din prenumeration på Nyhetsbrevet')
    expect(mail?.html).toMatch(/<html[^>]* lang="sv"/)
    expect(mail?.html).not.toMatch(/<img|<script|<link|@import|url\(/i)
    expect(`${String(mail?.html)}${mail?.text ?? ''}`).not.toContain('ond.example')
    expect(mail?.headers.get('auto-submitted')).toBe('auto-generated')
    expect(mail?.headerLines.find(({ key }) => key === 'list-unsubscribe')?.line).toContain(linkIn(mail, 'avsluta'))
  })

  it('writes to the ledger what was asked, from where, and no address', async () => {
    const subscriber = (await subscriberOf(cms.payload, 'anna@example.se'))!
    const rows = await consentsOf(cms.payload, subscriber.id)
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatchObject({
      event: 'asked',
      method: 'api',
      sentFrom: 'https://kommunen.example',
      lang: 'sv',
      consentTextVersion: '1',
    })
    expect(rows[0]?.consentText).toContain('Samordningsförbundet')
    expect(rows[0]?.addressHash).toMatch(/^[0-9a-f]{64}$/)
    expect(JSON.stringify(rows)).not.toContain('anna@')
  })

  it('writes in English to one who chose it', async () => {
    await subscribe(cms, { email: 'english@example.se', lang: 'en' })
    const [mail] = await mailsTo(cms, 'english@example.se')
    expect(mail?.subject).toMatch(/^Confirm your subscription/)
    expect(mail?.html).toMatch(/<html[^>]* lang="en"/)
    expect(mail?.text).toContain('The link works for seven days.')
  })

  it('finds an address again whatever its case and however its domain is written', async () => {
    await subscribe(cms, { email: 'Olof@Räksmörgås.example' })
    await subscribe(cms, { email: ' OLOF@xn--rksmrgs-5wao1o.example ' })
    const found = await cms.payload.count({
      collection: 'newsletter-subscribers',
      where: { email: { equals: 'olof@xn--rksmrgs-5wao1o.example' } },
    })
    expect(found.totalDocs).toBe(1)
  })

  it('never repeats in a mail what is no name', async () => {
    for (const [email, name] of [
      ['markup@example.se', 'Anna <b>Prov</b>'],
      ['spam@example.se', 'Vinn pengar på https://ond.example'],
    ] as const) {
      await subscribe(cms, { email, name })
      const [mail] = await mailsTo(cms, email)
      expect(`${String(mail?.html)}${mail?.text ?? ''}`).not.toMatch(/<b>|&lt;b|Vinn|ond\.example/)
      expect((await subscriberOf(cms.payload, email))?.name).toBe(name)
    }
  })
})

describe('a sign-up as a form', () => {
  it.each(['on', 'true'])('takes consent=%s and leads to a page that says the same', async (consent) => {
    const email = `form-${consent}@example.se`
    const response = await request(cms.app)
      .post(path)
      .type('form')
      .set('Referer', 'https://kommunen.example/nyheter?a=1')
      .send({ email, name: '', consent })
    expect(response.status).toBe(303)
    expect(response.headers.location).toBe('/nyhetsbrev/tack')

    const page = await request(cms.app).get('/nyhetsbrev/tack')
    expect(page.status).toBe(200)
    expect(page.text).toContain('Titta i din inkorg')
    const subscriber = (await subscriberOf(cms.payload, email))!
    expect(subscriber.name ?? null).toBeNull()
    expect((await consentsOf(cms.payload, subscriber.id))[0]).toMatchObject({
      method: 'form',
      sentFrom: 'https://kommunen.example',
    })
  })

  it('refuses one without a tick', async () => {
    const response = await request(cms.app).post(path).type('form').send({ email: 'utan@example.se' })
    expect(response.status).toBe(400)
    expect(await subscriberOf(cms.payload, 'utan@example.se')).toBeUndefined()
  })
})

describe('bad input', () => {
  const long = 'a'.repeat(201)
  it.each([
    ['email', { email: 'not-an-address' }],
    ['email', { email: undefined }],
    ['email', { email: 5 }],
    ['email', { email: { $ne: null } }],
    ['email', { email: `${'a'.repeat(300)}@example.se` }],
    ['email', { email: 'a@example.se\r\nBcc: b@example.se' }],
    ['consent', { consent: false }],
    ['consent', { consent: 'yes' }],
    ['name', { name: long }],
    ['name', { name: 'Anna\nBcc: spion@example.se' }],
    ['lang', { lang: 'de' }],
    ['foo', { foo: 1 }],
    ['status', { status: 'confirmed' }],
  ])('names the field %s', async (field, wrong) => {
    const response = await subscribe(cms, { email: 'fel@example.se', ...wrong })
    expect(response.status).toBe(400)
    expect(response.body.errors).toEqual([{ pointer: `#/${field}`, detail: expect.any(String) }])
    expect(await subscriberOf(cms.payload, 'fel@example.se')).toBeUndefined()
  })

  it('answers a program that fills in the honeypot as if it had worked, and does nothing', async () => {
    const response = await subscribe(cms, { email: 'bot@example.se', website: 'http://spam.example' })
    expect([response.status, response.body]).toEqual([202, { status: 'pending' }])
    expect(await subscriberOf(cms.payload, 'bot@example.se')).toBeUndefined()
    expect(await mailsTo(cms, 'bot@example.se')).toEqual([])
    expect((await subscribe(cms, { email: 'folk@example.se', website: '' })).status).toBe(202)
    expect(await mailsTo(cms, 'folk@example.se')).toHaveLength(1)
  })
})

describe('what the answer tells of an address', () => {
  it('is nothing: status, body and headers are the same for new, pending, confirmed and unsubscribed', async () => {
    await confirmedSubscriber(cms, 'bekraftad@example.se')
    const { mail } = await confirmedSubscriber(cms, 'gick@example.se')
    await request(cms.app).post(linkIn(mail, 'avsluta'))
    const answers = []
    for (const email of ['helt-ny@example.se', 'anna@example.se', 'bekraftad@example.se', 'gick@example.se']) {
      const { status, text, headers } = await subscribe(cms, { email })
      answers.push(JSON.stringify([status, text, Object.keys(headers).sort()]))
    }
    expect(new Set(answers).size).toBe(1)
    expect((await subscriberOf(cms.payload, 'bekraftad@example.se'))?.status).toBe('confirmed')
  })

  it('is no time either: no answer comes before a whole step is over', async () => {
    const answerStepMs = 1500
    const slow = createNewsletterService({ ...cms, mailer: cms.services.mailer, answerStepMs })
    for (const email of ['tid-ny@example.se', 'bekraftad@example.se', 'tid-ny@example.se']) {
      const startedAt = performance.now()
      await slow.subscribe({ email, sentFrom: null, method: 'api', now: new Date() })
      expect(performance.now() - startedAt).toBeGreaterThan(answerStepMs - 5)
    }
  })
})

describe('mail about a subscription', () => {
  it('goes to an address once an hour, however often and however many at once ask for it', async () => {
    const email = 'igen@example.se'
    await Promise.all(Array.from({ length: 10 }, () => subscribe(cms, { email })))
    await subscribe(cms, { email })
    expect(await mailsTo(cms, email)).toHaveLength(1)
    const count = { collection: 'newsletter-subscribers', where: { email: { equals: email } } } as const
    expect((await cms.payload.count(count)).totalDocs).toBe(1)
  })

  it('goes again after the hour, with a new link; the old one is void', async () => {
    const email = 'senare@example.se'
    const service = serviceNow()
    await service.subscribe(at('2026-11-20T10:00:00Z', email))
    await service.subscribe(at('2026-11-20T10:59:59Z', email))
    await service.subscribe(at('2026-11-20T11:00:00Z', email))
    const mails = await mailsTo(cms, email)
    expect(mails).toHaveLength(2)
    const tokens = mails.map((mail) => linkIn(mail, 'bekrafta').split('/').at(-1)!)
    const states = await Promise.all(
      tokens.map((token) => service.lookAtConfirmation(token, new Date('2026-11-20T12:00:00Z'))),
    )
    expect(states.map(({ state }) => state).sort()).toEqual(['ready', 'unknown'])
  })

  it('tells a confirmed subscriber that nothing has changed, with the way out', async () => {
    const { id } = await confirmedSubscriber(cms, 'redan@example.se', { name: 'Rut', lang: 'en' })
    await serviceNow().subscribe({
      ...at(new Date(Date.now() + 2 * 3_600_000).toISOString(), 'redan@example.se'),
      name: 'Någon annan',
      lang: 'sv',
    })
    const mail = (await mailsTo(cms, 'redan@example.se')).at(-1)
    expect(mail?.subject).toMatch(/^You already subscribe/)
    expect(mail?.text).toContain('Hello Rut!')
    expect(linkIn(mail, 'avsluta')).toContain(id)
    expect(mail?.text).not.toContain('/nyhetsbrev/bekrafta/')
    expect(await subscriberOf(cms.payload, 'redan@example.se')).toMatchObject({
      status: 'confirmed',
      name: 'Rut',
      lang: 'en',
    })
  })
})
