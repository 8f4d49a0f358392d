import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import request from 'supertest'
import { createBounceService } from '../../src/newsletter/bounce-service'
import { type Leaving, whenSomebodyLeaves } from '../../src/newsletter/leaving-service'
import { holdPersonalData } from '../../src/newsletter/personal-data-service'
import { personalLinksOf } from '../../src/newsletter/personal-link-service'
import { startTestCms, type TestCms } from '../helpers/cms'
import { confirmedSubscriber, consentsOf, linkIn, mailsTo, subscribe, subscriberOf } from '../helpers/newsletter'
import { person, type Person } from '../helpers/people'

let cms: TestCms
let editor: Person
const left: Omit<Leaving, 'now'>[] = []
const erased: [email: string, subscriberId: string | null][] = []

beforeAll(async () => {
  cms = await startTestCms()
  editor = await person(cms, 'editor')
  whenSomebodyLeaves(cms.payload, ({ subscriberId, email, why }) => {
    left.push({ subscriberId, email, why })
    return Promise.resolve()
  })
  holdPersonalData(cms.payload, {
    name: 'otherThings',
    export: (email) => Promise.resolve(email.startsWith('asa') ? [{ kept: 'en sak' }] : null),
    erase: (email, subscriberId) => {
      erased.push([email, subscriberId])
      return Promise.resolve()
    },
  })
})
afterAll(() => cms.stop())

const pathOf = (id: string): string =>
  new URL(personalLinksOf(id, { serverUrl: cms.env.serverUrl, secret: cms.env.payloadSecret }).preferencesUrl).pathname
const get = (path: string) => request(cms.app).get(path).set('Accept', 'text/html')
const post = (path: string, fields: Record<string, string> = {}) =>
  request(cms.app).post(path).type('form').set('Accept', 'text/html').send(fields)
const eventsOf = async (id: string) => (await consentsOf(cms.payload, id)).map(({ event, method }) => [event, method])

describe('the own page', () => {
  it('shows what is known, is kept by nobody, and nothing on it is done by GET or HEAD', async () => {
    const { id, mail } = await confirmedSubscriber(cms, 'asa@example.se', { name: '<b>Åsa</b>' })
    const path = linkIn(mail, 'installningar')
    expect(path).toBe(pathOf(id))
    const before = await subscriberOf(cms.payload, 'asa@example.se')
    const page = await get(path)
    expect(page.status).toBe(200)
    expect(page.text).toContain('asa@example.se')
    expect(page.text).toContain('value="&lt;b&gt;Åsa&lt;/b&gt;"')
    expect(page.headers).toMatchObject({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' })
    for (const below of ['', '/avsluta', '/uppgifter', '/radera']) {
      for (const method of ['get', 'head', 'options'] as const) {
        expect((await request(cms.app)[method](path + below)).status).toBeLessThan(400)
      }
    }
    expect(await subscriberOf(cms.payload, 'asa@example.se')).toEqual(before)
  })

  it('changes name and language; what cannot be a name is told on the page', async () => {
    const { id } = await confirmedSubscriber(cms, 'byt@example.se', { name: 'Förr' })
    const done = await post(pathOf(id), { name: 'Nu', lang: 'en' })
    expect([done.status, done.headers.location]).toEqual([303, `${pathOf(id)}?gjort=sparat`])
    expect(await subscriberOf(cms.payload, 'byt@example.se')).toMatchObject({ name: 'Nu', lang: 'en' })
    const page = await get(String(done.headers.location))
    expect(page.text).toContain('The changes are saved.')
    expect(page.text).toContain('<html lang="en">')
    for (const name of ['a\r\nBcc: spion@example.se', 'x'.repeat(201)]) {
      const refused = await post(pathOf(id), { name, lang: 'sv' })
      expect([refused.status, refused.text.includes('aria-invalid')]).toEqual([400, true])
    }
    expect(await subscriberOf(cms.payload, 'byt@example.se')).toMatchObject({ name: 'Nu', lang: 'en' })
    await post(pathOf(id), { name: '', lang: 'de' })
    expect(await subscriberOf(cms.payload, 'byt@example.se')).toMatchObject({ name: null, lang: 'en' })
  })

  it('ends the subscription, tells those who have mail waiting, and says so', async () => {
    const { id } = await confirmedSubscriber(cms, 'sluta@example.se')
    const done = await post(`${pathOf(id)}/avsluta`)
    expect(left).toContainEqual({ subscriberId: id, email: 'sluta@example.se', why: 'unsubscribed' })
    expect((await get(String(done.headers.location))).text).toContain('Prenumerationen är avslutad.')
    expect(await eventsOf(id)).toEqual([
      ['asked', 'api'],
      ['confirmed', 'link'],
      ['withdrawn', 'preferences'],
    ])
  })

  it('hands out everything that is known, and nothing of others', async () => {
    const subscriber = await subscriberOf(cms.payload, 'asa@example.se')
    const response = await post(`${pathOf(String(subscriber?.id))}/uppgifter`)
    expect(response.headers['content-disposition']).toContain('attachment')
    expect(response.headers['cache-control']).toBe('no-store')
    expect(response.body).toMatchObject({
      address: 'asa@example.se',
      subscription: { email: 'asa@example.se', name: '<b>Åsa</b>', language: 'sv', status: 'confirmed' },
      consents: [
        { event: 'asked', consentTextVersion: '1', consentText: expect.stringContaining('nyhetsbrevet') },
        { event: 'confirmed', method: 'link' },
      ],
      held: { otherThings: [{ kept: 'en sak' }] },
    })
    expect(response.text).not.toContain('byt@example.se')
    expect(response.text).not.toMatch(/tokenHash|addressHash/i)
  })

  it('erases after one more question; then nothing answers with the address, and old links work without harm', async () => {
    const { id, mail } = await confirmedSubscriber(cms, 'borta@example.se', { name: 'Borta Helt' })
    await editor.get('/api/newsletter-subscribers?where[email][equals]=borta@example.se').expect(200)
    const asked = await get(`${pathOf(id)}/radera`)
    expect(asked.text).toContain('Ja, radera mina uppgifter')
    expect(await subscriberOf(cms.payload, 'borta@example.se')).toBeDefined()

    const done = await post(`${pathOf(id)}/radera`)
    expect((await get(String(done.headers.location))).status).toBe(200)
    expect(await subscriberOf(cms.payload, 'borta@example.se')).toBeUndefined()
    expect(left).toContainEqual({ subscriberId: id, email: 'borta@example.se', why: 'erased' })
    expect(erased).toContainEqual(['borta@example.se', id])
    expect(await eventsOf(id)).toEqual([
      ['asked', 'api'],
      ['confirmed', 'link'],
      ['erased', 'preferences'],
    ])
    for (const collection of [
      'newsletter-subscribers',
      'consents',
      'payload-locked-documents',
      'payload-preferences',
    ]) {
      expect((await editor.get(`/api/${collection}?limit=500&depth=2`)).text).not.toMatch(/borta@|Borta Helt/)
    }
    for (const path of [pathOf(id), `${pathOf(id)}/radera`]) expect((await get(path)).status).toBe(410)
    for (const below of ['', '/avsluta', '/uppgifter', '/radera']) {
      expect((await post(pathOf(id) + below)).status).toBe(410)
    }
    const oneClick = await post(linkIn(mail, 'avsluta'), { 'List-Unsubscribe': 'One-Click' })
    expect(oneClick.status).toBe(200)
    expect((await post(linkIn(mail, 'bekrafta'))).status).toBe(404)
    await subscribe(cms, { email: 'borta@example.se' })
    expect(await subscriberOf(cms.payload, 'borta@example.se')).toMatchObject({ status: 'pending', name: null })
  })

  it('takes a mail that waits with it', async () => {
    await subscribe(cms, { email: 'vantar@example.se' })
    const subscriber = await subscriberOf(cms.payload, 'vantar@example.se')
    const path = pathOf(String(subscriber?.id))
    expect((await post(`${path}/uppgifter`)).text).toContain('waitingMails')
    await post(`${path}/radera`)
    expect(await mailsTo(cms, 'vantar@example.se')).toEqual([])
  })

  it('opens for nobody whose link was not made for it', async () => {
    const { id, mail } = await confirmedSubscriber(cms, 'olle@example.se')
    const unsubscribeToken = linkIn(mail, 'avsluta').split('/').pop()
    const path = pathOf(id)
    const wrong = [
      `${path}x`,
      path.replace(id, id.replace(/^./, 'z')),
      path.slice(0, -3),
      '/nyhetsbrev/installningar/x',
    ]
    for (const tried of [...wrong, `/nyhetsbrev/installningar/${String(unsubscribeToken)}`]) {
      expect([(await get(tried)).status, (await post(tried, { name: 'Spion' })).status]).toEqual([404, 404])
      for (const below of ['/avsluta', '/uppgifter', '/radera']) expect((await post(tried + below)).status).toBe(404)
    }
    expect(await subscriberOf(cms.payload, 'olle@example.se')).toMatchObject({ status: 'confirmed', name: null })
  })
})

describe('what mail servers say', () => {
  const now = new Date('2026-11-23T12:00:00Z')

  it('ends a subscription: a bounce, once', async () => {
    const { id, mail } = await confirmedSubscriber(cms, 'studsar@example.se')
    const bounces = createBounceService(cms.payload, { secret: cms.env.payloadSecret })
    expect(await bounces.bounced({ subscriberId: id, now })).toBe(true)
    expect(await bounces.bounced({ subscriberId: id, now })).toBe(false)
    expect(await subscriberOf(cms.payload, 'studsar@example.se')).toMatchObject({
      ...{ status: 'bounced', bouncedAt: now.toISOString() },
    })
    expect(await eventsOf(id)).toContainEqual(['bounced', 'mail-server'])
    expect(left).toContainEqual({ subscriberId: id, email: 'studsar@example.se', why: 'bounced' })
    await post(linkIn(mail, 'avsluta'))
    expect(await bounces.bounced({ subscriberId: id, now })).toBe(false)
    expect(await subscriberOf(cms.payload, 'studsar@example.se')).toMatchObject({ status: 'unsubscribed' })
  })

  it('ends a subscription: a complaint, once', async () => {
    const { id } = await confirmedSubscriber(cms, 'klagar@example.se')
    const bounces = createBounceService(cms.payload, { secret: cms.env.payloadSecret })
    expect(await bounces.complained({ subscriberId: id, now })).toBe(true)
    expect(await bounces.complained({ subscriberId: id, now })).toBe(false)
    expect(await subscriberOf(cms.payload, 'klagar@example.se')).toMatchObject({ status: 'unsubscribed' })
    expect(await eventsOf(id)).toContainEqual(['withdrawn', 'complaint'])
    expect(left).toContainEqual({ subscriberId: id, email: 'klagar@example.se', why: 'complained' })
  })

  it('means nothing about one who is gone', async () => {
    const bounces = createBounceService(cms.payload, { secret: cms.env.payloadSecret })
    const nobody = { subscriberId: '0f8fad5b-d9cb-469f-a165-70867728950e', now }
    expect([await bounces.bounced(nobody), await bounces.complained(nobody)]).toEqual([false, false])
  })
})

describe('an editor', () => {
  it('reads the history in sentences and takes the evidence home', async () => {
    const { id } = await confirmedSubscriber(cms, 'bevis@example.se')
    const { body } = await editor.get(`/api/newsletter-subscribers/${id}/history`)
    expect((body as { history: { text: string }[] }).history.map(({ text }) => text)).toEqual([
      expect.stringMatching(/^Den \d+ \p{L}+ \d{4} kl\. \d+\.\d\d anmälde någon adressen genom ett program\.$/u),
      expect.stringMatching(/bekräftade hen via länken i mejlet\.$/),
    ])
    const evidence = await editor.get(`/api/newsletter-subscribers/${id}/evidence`)
    expect(evidence.headers['content-disposition']).toContain(`samtycke-${id}.json`)
    expect(evidence.body).toMatchObject({
      address: 'bevis@example.se',
      status: 'confirmed',
      addressHash: { value: expect.stringMatching(/^[\da-f]{64}$/), explanation: expect.stringContaining('HMAC') },
      consents: [{ event: 'asked', consentText: expect.any(String) }, { event: 'confirmed' }],
    })
  })

  it('alone may do so, and gets 404 for nobody', async () => {
    const { id } = await confirmedSubscriber(cms, 'hemlig@example.se')
    const reader = await person(cms, 'reader')
    for (const what of ['history', 'evidence']) {
      expect((await reader.get(`/api/newsletter-subscribers/${id}/${what}`)).status).toBe(403)
      expect((await request(cms.app).get(`/api/newsletter-subscribers/${id}/${what}`)).status).toBe(403)
      expect((await editor.get(`/api/newsletter-subscribers/finns-inte/${what}`)).status).toBe(404)
    }
  })

  it('who deletes a subscriber stops what waits for them', async () => {
    const { id } = await confirmedSubscriber(cms, 'tasbort@example.se')
    await editor.delete(`/api/newsletter-subscribers/${id}`).expect(200)
    expect(left).toContainEqual({ subscriberId: id, email: 'tasbort@example.se', why: 'erased' })
    expect(erased).toContainEqual(['tasbort@example.se', id])
  })
})
