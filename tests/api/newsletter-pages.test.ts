import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import request from 'supertest'
import { startTestCms, type TestCms } from '../helpers/cms'
import { confirmedSubscriber, consentsOf, linkIn, mailsTo, subscriberOf, subscribe } from '../helpers/newsletter'

let cms: TestCms
beforeAll(async () => {
  cms = await startTestCms()
})
afterAll(() => cms.stop())

const hourMs = 3_600_000
const statusOf = async (email: string) => (await subscriberOf(cms.payload, email))?.status
const eventsOf = async (id: string) => (await consentsOf(cms.payload, id)).map(({ event, method }) => [event, method])

/** Signs up; the address of the page behind the link in the mail. */
async function signedUp(email: string, more: Record<string, unknown> = {}): Promise<string> {
  await subscribe(cms, { email, ...more })
  return linkIn((await mailsTo(cms, email))[0], 'bekrafta')
}

describe('the page to confirm on', () => {
  it('asks with a button; looking at it any number of times changes nothing', async () => {
    const link = await signedUp('anna@example.se')
    for (let i = 0; i < 3; i++) {
      const page = await request(cms.app).get(link)
      expect(page.status).toBe(200)
      expect(page.text).toContain('<form method="post">')
      expect(page.text).toContain('Bekräfta prenumerationen')
      expect(page.headers).toMatchObject({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' })
      expect((await request(cms.app).head(link)).status).toBe(200)
    }
    expect(await statusOf('anna@example.se')).toBe('pending')
  })

  it('confirms by the button, and again without harm, with one row in the ledger', async () => {
    const link = await signedUp('bo@example.se')
    for (let i = 0; i < 2; i++) {
      const done = await request(cms.app).post(link).type('form').send('')
      expect([done.status, done.headers.location]).toEqual([303, '/nyhetsbrev/bekraftad'])
    }
    const subscriber = (await subscriberOf(cms.payload, 'bo@example.se'))!
    expect(subscriber.status).toBe('confirmed')
    expect(subscriber.confirmedAt).toBeTruthy()
    expect(await eventsOf(subscriber.id)).toEqual([
      ['asked', 'api'],
      ['confirmed', 'link'],
    ])
    const said = await request(cms.app).get('/nyhetsbrev/bekraftad')
    expect(said.text).toContain('Klart, du prenumererar')
    expect((await request(cms.app).get(link)).text).toContain('Klart, du prenumererar')
  })

  it('confirms once when the button is pressed five times at once', async () => {
    const link = await signedUp('snabb@example.se')
    const answers = await Promise.all(Array.from({ length: 5 }, () => request(cms.app).post(link)))
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303, 303, 303])
    const { id } = (await subscriberOf(cms.payload, 'snabb@example.se'))!
    expect(await eventsOf(id)).toHaveLength(2)
  })

  it('speaks English to one who chose it', async () => {
    const link = await signedUp('english@example.se', { lang: 'en' })
    const page = await request(cms.app).get(link)
    expect(page.text).toMatch(/<html lang="en">/)
    expect(page.text).toContain('Confirm the subscription')
    const done = await request(cms.app).post(link)
    expect(done.headers.location).toBe('/nyhetsbrev/bekraftad?lang=en')
    expect((await request(cms.app).get(done.headers.location!)).text).toContain('Done, you are subscribed')
  })

  it.each([
    ['cut', (link: string) => link.slice(0, -4)],
    ['lengthened', (link: string) => `${link}x`],
    ['changed', (link: string) => `${link.slice(0, -20)}AAAAAAAAAAAAAAAAAAAA`],
    ['made up', () => '/nyhetsbrev/bekrafta/%7B%22$ne%22:1%7D'],
  ])('tells in words that a link is wrong when it is %s', async (_what, spoil) => {
    const link = await signedUp('fel@example.se').catch(() => '/nyhetsbrev/bekrafta/abc')
    for (const page of [await request(cms.app).get(spoil(link)), await request(cms.app).post(spoil(link))]) {
      expect(page.status).toBe(404)
      expect(page.text).toContain('Länken fungerar inte')
      expect(page.text).not.toContain('<form')
    }
    expect(await statusOf('fel@example.se')).toBe('pending')
  })

  it('tells that a link is too old after seven days', async () => {
    const link = await signedUp('gammal@example.se')
    const token = link.split('/').at(-1)!
    const inSevenDays = new Date(Date.now() + 7 * 24 * hourMs)
    expect(await cms.services.newsletter.confirm(token, inSevenDays)).toEqual({ state: 'expired', language: 'sv' })
    expect(await statusOf('gammal@example.se')).toBe('pending')

    const { id } = (await subscriberOf(cms.payload, 'gammal@example.se'))!
    const data = { confirmTokenExpiresAt: new Date(Date.now() - hourMs).toISOString() }
    await cms.payload.update({ collection: 'newsletter-subscribers', id, data, overrideAccess: true })
    const page = await request(cms.app).get(link)
    expect(page.status).toBe(410)
    expect(page.text).toContain('Länken har gått ut')
  })

  it('answers what cannot be read as an address, and a body that is too large, without 5xx', async () => {
    expect((await request(cms.app).get('/nyhetsbrev/bekrafta/%E0%A4%A')).status).toBe(400)
    const large = await request(cms.app)
      .post('/nyhetsbrev/avsluta/abc')
      .type('form')
      .send(`a=${'x'.repeat(20_000)}`)
    expect(large.status).toBe(413)
    expect(large.text).toContain('<h1>')
  })
})

describe('the way out', () => {
  it('asks with a button; looking changes nothing; the button ends it and the ledger says so', async () => {
    const { id, mail } = await confirmedSubscriber(cms, 'ut@example.se')
    const link = linkIn(mail, 'avsluta')
    const page = await request(cms.app).get(link)
    expect(page.text).toContain('Avsluta prenumerationen')
    expect((await request(cms.app).head(link)).status).toBe(200)
    expect(await statusOf('ut@example.se')).toBe('confirmed')

    const done = await request(cms.app).post(link).type('form').send('')
    expect([done.status, done.headers.location]).toEqual([303, '/nyhetsbrev/avslutad'])
    const subscriber = await subscriberOf(cms.payload, 'ut@example.se')
    expect(subscriber?.status).toBe('unsubscribed')
    expect(subscriber?.unsubscribedAt).toBeTruthy()
    expect((await eventsOf(id)).at(-1)).toEqual(['withdrawn', 'link'])
    expect((await request(cms.app).get('/nyhetsbrev/avslutad')).text).toContain('Prenumerationen är avslutad')
    expect((await request(cms.app).get(link)).text).toContain('Prenumerationen är avslutad')
  })

  it('makes the old confirmation link void: an old mail does not undo a withdrawal', async () => {
    const { mail } = await confirmedSubscriber(cms, 'aldrig@example.se')
    await request(cms.app).post(linkIn(mail, 'avsluta'))
    expect((await request(cms.app).post(linkIn(mail, 'bekrafta'))).status).toBe(404)
    expect(await statusOf('aldrig@example.se')).toBe('unsubscribed')
  })

  it('is open to one who has not confirmed', async () => {
    await subscribe(cms, { email: 'nej@example.se' })
    const [mail] = await mailsTo(cms, 'nej@example.se')
    expect((await request(cms.app).post(linkIn(mail, 'avsluta'))).status).toBe(303)
    expect(await statusOf('nej@example.se')).toBe('unsubscribed')
  })

  it('can be taken back by signing up again', async () => {
    const { mail, id } = await confirmedSubscriber(cms, 'ater@example.se')
    await request(cms.app).post(linkIn(mail, 'avsluta'))
    const later = new Date(Date.now() + 2 * hourMs)
    await cms.services.newsletter.subscribe({ email: 'ater@example.se', sentFrom: null, method: 'form', now: later })
    expect(await statusOf('ater@example.se')).toBe('pending')
    const again = (await mailsTo(cms, 'ater@example.se')).at(-1)
    // Times of the ledger are those of the requests: this one is in the future.
    await cms.services.newsletter.confirm(linkIn(again, 'bekrafta').split('/').at(-1)!, later)
    expect(await statusOf('ater@example.se')).toBe('confirmed')
    const events = (await eventsOf(id)).map(([event]) => event).sort()
    expect(events).toEqual(['asked', 'asked', 'confirmed', 'confirmed', 'withdrawn'])
  })

  it.each([
    ['a form', 'application/x-www-form-urlencoded', 'List-Unsubscribe=One-Click'],
    [
      'multipart',
      'multipart/form-data; boundary=x',
      '--x\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--x--\r\n',
    ],
  ])(
    'takes one click of a mail program as %s (RFC 8058): no redirect, twice without harm',
    async (_what, type, body) => {
      const email = `klick-${type.length}@example.se`
      const { id, mail } = await confirmedSubscriber(cms, email)
      for (let i = 0; i < 2; i++) {
        const answer = await request(cms.app).post(linkIn(mail, 'avsluta')).set('Content-Type', type).send(body)
        expect(answer.status).toBe(200)
      }
      expect(await statusOf(email)).toBe('unsubscribed')
      expect((await eventsOf(id)).filter(([event]) => event === 'withdrawn')).toEqual([['withdrawn', 'one-click']])
    },
  )

  it('says to one who has been deleted that it is done, and to a wrong link that it is wrong', async () => {
    const { id, mail } = await confirmedSubscriber(cms, 'borta@example.se')
    await cms.payload.delete({ collection: 'newsletter-subscribers', id, overrideAccess: true })
    expect((await request(cms.app).post(linkIn(mail, 'avsluta'))).status).toBe(303)
    for (const link of [
      linkIn(mail, 'avsluta').slice(0, -3),
      `${linkIn(mail, 'avsluta')}x`,
      '/nyhetsbrev/avsluta/a.b',
    ]) {
      const page = await request(cms.app).get(link)
      expect(page.status).toBe(404)
      expect(page.text).toContain('Länken fungerar inte')
      expect((await request(cms.app).post(link)).status).toBe(404)
    }
  })
})

describe('the page with the form', () => {
  it('posts to the API, asks for consent in our words and has a trap that nobody sees', async () => {
    const page = await request(cms.app).get('/nyhetsbrev')
    expect(page.status).toBe(200)
    expect(page.text).toMatch(/<form[^>]* method="post"[^>]* action="\/nyhetsbrev\/anmalan"/)
    expect(page.text).toContain('Ja, jag vill få nyhetsbrevet från')
    expect(page.text).toMatch(/<div class="trap" aria-hidden="true">[\s\S]*name="website"[\s\S]*tabindex="-1"/)
    expect((await request(cms.app).get('/nyhetsbrev?lang=en')).text).toContain('Sign me up')
  })
})

describe('our own form', () => {
  const send = (fields: object) =>
    request(cms.app).post('/nyhetsbrev/anmalan').type('form').set('Accept', 'text/html').send(fields)
  const given = { name: '"><b>Åsa', lang: 'sv', consent: 'true', website: '' }

  it('asks about an address with a likely slip; nothing is stored until one of the two is chosen', async () => {
    const page = await send({ ...given, email: 'felskriven@gmial.com' })
    expect(page.status).toBe(200)
    expect(page.text).toContain('Ändra till felskriven@gmail.com')
    expect(page.text).toContain('value="&quot;&gt;&lt;b&gt;Åsa"')
    expect(page.text).toMatch(/name="email"\s+value="felskriven@gmial.com"/)
    expect(page.headers).toMatchObject({ 'cache-control': 'no-store', 'referrer-policy': 'same-origin' })
    for (const domain of ['gmial.com', 'gmail.com']) {
      expect(await subscriberOf(cms.payload, `felskriven@${domain}`)).toBeUndefined()
    }
  })

  it('is sent on as it is where there is nothing to ask, whether the address is known or not', async () => {
    await confirmedSubscriber(cms, 'kand@example.se')
    for (const fields of [
      { ...given, email: 'kand@example.se' },
      { ...given, email: 'okand@example.se' },
      { email: 'x' },
      {},
    ]) {
      const response = await send(fields)
      expect([response.status, response.headers.location]).toEqual([307, '/api/v1/newsletter/subscriptions'])
    }
    expect((await request(cms.app).get('/nyhetsbrev/anmalan')).headers.location).toBe('/nyhetsbrev')
  })
})
