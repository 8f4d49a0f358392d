import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import request, { type Response } from 'supertest'
import {
  buildDocument,
  buildEvent,
  buildInitiative,
  buildMedia,
  buildNews,
  buildOrganisation,
} from '../helpers/builders'
import { startTestCms, type TestCms } from '../helpers/cms'

let cms: TestCms
const open = (path: string): Promise<Response> => request(cms.app).get(path)
const wordsOf = (page: Response): string => page.text.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

beforeAll(async () => {
  cms = await startTestCms()
  const association = { name: 'Samordningsförbundet Prov', privacyPolicyUrl: 'https://www.example.se/personuppgifter' }
  await cms.payload.updateGlobal({ slug: 'association', data: association, overrideAccess: true })
})
afterAll(() => cms.stop())

/** What holds for every page of ours. */
function expectPlainPage(page: Response, language = 'sv'): void {
  expect(page.headers['content-type']).toBe('text/html; charset=utf-8')
  expect(page.text).toMatch(new RegExp(`^<!doctype html>\\s*<html lang="${language}">`))
  expect(page.text.match(/<h1[ >]/g)).toHaveLength(1)
  expect(page.text).toMatch(/<title>[^<]*Samordningsförbundet Prov<\/title>/)
  expect(page.text).not.toMatch(/<script|<style|<iframe| style="| on\w+="|undefined|\[object|NaN/)
  expect(page.headers['content-security-policy']).toContain("default-src 'none'")
  expect(page.headers['content-security-policy']).not.toContain('script-src')
}

describe('the start page', () => {
  it('of an empty installation says what will come', async () => {
    const page = await open('/')
    expect(page.status).toBe(200)
    expectPlainPage(page)
    expect(wordsOf(page)).toContain('Här kommer våra nyheter.')
    expect(wordsOf(page)).toContain('Inga evenemang är inlagda just nu.')
    for (const href of ['/admin', '/api/v1/docs', '/nyheter', '/evenemang', '/insatser', '/nyhetsbrev']) {
      expect(page.text).toContain(`href="${href}"`)
    }
    expect(page.text).toContain('action="/nyhetsbrev/anmalan"')
  })

  it('shows the latest past events when none is coming, else the coming ones', async () => {
    const past = { startsAt: '2020-02-05T07:30:00.000Z', endsAt: '2020-02-05T08:30:00.000Z' }
    await buildEvent(cms.payload, { title: 'Frukostmöte i Messingen', ...past })
    expect(wordsOf(await open('/'))).toMatch(/Tidigare evenemang .*Frukostmöte i Messingen/)
    await buildEvent(cms.payload, { title: 'Digitalt möte om sociala företag' })
    const words = wordsOf(await open('/'))
    expect(words).toMatch(/Kommande evenemang .*Digitalt möte om sociala företag/)
    expect(words).not.toContain('Frukostmöte i Messingen')
  })

  it('shows five published news, the latest first, and no draft', async () => {
    for (let day = 1; day <= 6; day++) {
      await buildNews(cms.payload, {
        title: `Nyhet nummer ${String(day)}`,
        publishedAt: `2020-05-0${String(day)}T10:00:00.000Z`,
      })
    }
    await buildNews(cms.payload, { title: 'Hemligt utkast', _status: 'draft' })
    const shown = [...wordsOf(await open('/')).matchAll(/Nyhet nummer (\d)/g)].map(([, day]) => day)
    expect([...new Set(shown)]).toEqual(['6', '5', '4', '3', '2'])
    expect((await open('/nyheter')).text).not.toContain('Hemligt')
  })

  it('is not sent again to one who has it, is compressed, and answers HEAD', async () => {
    const page = await open('/')
    expect(page.headers['cache-control']).toBe('public, max-age=0, must-revalidate')
    const again = await request(cms.app).get('/').set('If-None-Match', page.headers.etag!)
    expect(again.status).toBe(304)
    const head = await request(cms.app).head('/')
    expect([head.status, head.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8'])
    const packed = await request(cms.app).get('/').set('Accept-Encoding', 'gzip')
    expect(packed.headers['content-encoding']).toBe('gzip')
  })

  it('speaks English when asked to', async () => {
    const page = await open('/?lang=en')
    expectPlainPage(page, 'en')
    expect(wordsOf(page)).toContain('Latest news')
    expect(page.text).toContain('href="/nyheter?lang=en"')
  })
})

describe('a piece of news', () => {
  it('is shown whole: text, picture with caption and photographer, links, documents and what it is about', async () => {
    const image = await buildMedia(cms.payload, { alt: 'Ett möte', caption: 'Mötet i juni.', credit: 'Anna Ek' })
    const document = await buildDocument(cms.payload, { title: 'Utvärdering', kind: 'evaluation', date: '2020-03-01' })
    const initiative = await buildInitiative(cms.payload, { title: 'HOPPET' })
    const event = await buildEvent(cms.payload, { title: 'Frukostmötet' })
    const news = await buildNews(cms.payload, {
      title: 'Ny <ordförande> & mer',
      publishedAt: '2020-02-04T09:00:00.000Z',
      image: image.id,
      links: [{ label: 'Regionens sida', url: 'https://www.example.se/sida' }],
      documents: [document.id],
      initiatives: [initiative.id],
      events: [event.id],
    })
    const page = await open(`/nyheter/${String(news.slug)}`)
    expect(page.status).toBe(200)
    expectPlainPage(page)
    expect(page.text).toContain('Ny &lt;ordförande&gt; &amp; mer')
    expect(page.text).toMatch(/<time datetime="2020-02-04T10:00:00\+01:00">4 februari 2020<\/time>/)
    expect(page.text).toMatch(/<img[^>]* src="\/media\/[^"]+"[^>]* alt="Ett möte"/)
    const words = wordsOf(page)
    for (const text of ['Mötet i juni. Foto: Anna Ek', 'Brödtext till', 'Utvärdering, 1 mars 2020, PDF, ']) {
      expect(words).toContain(text)
    }
    expect(page.text).toContain('href="https://www.example.se/sida"')
    expect(page.text).toContain(`href="/insatser/${String(initiative.slug)}"`)
    expect(page.text).toContain(`href="/evenemang/${String(event.slug)}"`)
    expect(page.text).toContain(`<link rel="canonical" href="http://localhost:3000/nyheter/${String(news.slug)}"`)
  })

  it('is shown in English where it is written, and in Swedish where not', async () => {
    const news = await buildNews(cms.payload, {
      title: 'Bara på svenska',
      lead: 'En ingress.',
      en: { title: 'Now in English' },
    })
    const page = await open(`/nyheter/${String(news.slug)}?lang=en`)
    expectPlainPage(page, 'en')
    expect(wordsOf(page)).toContain('Now in English')
    expect(wordsOf(page)).toContain('En ingress.')
    expect(page.headers['content-language']).toBe('en, sv')
  })

  it('is found under its old address', async () => {
    const news = await buildNews(cms.payload, { title: 'Gammalt namn' })
    const data = { slug: 'nytt-namn', _status: 'published' } as const
    await cms.payload.update({ collection: 'news', id: news.id, locale: 'sv', data, overrideAccess: true })
    const moved = await open('/nyheter/gammalt-namn')
    expect([moved.status, moved.headers.location]).toEqual([301, '/nyheter/nytt-namn'])
    expect((await open('/nyheter/gammalt-namn?lang=en')).headers.location).toBe('/nyheter/nytt-namn?lang=en')
  })

  it('that is not there, or only a draft, is told in words', async () => {
    const draft = await buildNews(cms.payload, { title: 'Ofärdig text', _status: 'draft' })
    for (const slug of ['finns-inte', '__proto__', String(draft.slug)]) {
      const page = await open(`/nyheter/${slug}`)
      expect(page.status).toBe(404)
      expectPlainPage(page)
      expect(wordsOf(page)).toContain('Sidan finns inte')
      expect(page.text).not.toContain('Ofärdig')
    }
    const english = await request(cms.app).get('/nyheter/finns-inte').set('Accept-Language', 'en')
    expect(wordsOf(english)).toContain('There is no such page')
  })

  it('lists page by page', async () => {
    for (let i = 0; i < 16; i++) await buildNews(cms.payload, { publishedAt: '2019-01-01T10:00:00.000Z' })
    const first = await open('/nyheter')
    const next = /<a rel="next" href="([^"]+)"/.exec(first.text)?.[1]?.replaceAll('&amp;', '&')
    const second = await open(next!)
    expect(second.status).toBe(200)
    const titles = (page: Response): string[] =>
      [...page.text.matchAll(/href="\/nyheter\/([^"?]+)"/g)].map(([, slug]) => slug!)
    expect(titles(first)).toHaveLength(20)
    expect(titles(second).length).toBeGreaterThan(0)
    expect(titles(second).filter((slug) => titles(first).includes(slug))).toEqual([])
  })
})

describe('an event', () => {
  const times = { startsAt: '2020-06-11T06:30:00.000Z', endsAt: '2020-06-11T07:30:00.000Z' }

  it('is shown with time, place, programme and how it went; what is only for those registered is not', async () => {
    const organiser = await buildOrganisation(cms.payload, { name: 'Roslagens samordningsförbund' })
    const event = await buildEvent(cms.payload, {
      title: 'Två ESF-projekt',
      ...times,
      online: true,
      onlineUrl: 'https://moten.example.se/hemligt',
      venue: { name: 'Messingen', address: 'Upplands Väsby' },
      organisers: [organiser.id],
      registration: { mode: 'external', url: 'https://www.example.se/anmalan', closesAt: '2020-06-05T21:59:59.999Z' },
      programme: [
        {
          startsAt: times.startsAt,
          title: 'Välkommen',
          description: 'Kaffe finns.',
          speakers: [{ name: 'Anna Ek', title: 'chef' }],
        },
      ],
      survey: { invited: 50, answered: 40, results: [{ statement: 'Det var bra', percent: 93 }] },
      attendance: 40,
    })
    const page = await open(`/evenemang/${String(event.slug)}`)
    expect(page.status).toBe(200)
    expectPlainPage(page)
    const words = wordsOf(page)
    for (const text of [
      'torsdag 11 juni 2020 kl. 8.30–9.30',
      'Digitalt, Messingen, Upplands Väsby',
      'Roslagens samordningsförbund',
      '8.30 Välkommen Kaffe finns. Anna Ek, chef',
      '40 av 50 svarade.',
      'Det var bra 93 %',
    ]) {
      expect(words).toContain(text)
    }
    expect(page.text).not.toContain('hemligt')
    // Its time to register is over: no link that leads nowhere.
    expect(page.text).not.toContain('https://www.example.se/anmalan')
  })

  it('of several days says the day of each item of the programme', async () => {
    const event = await buildEvent(cms.payload, {
      startsAt: '2020-06-10T22:30:00.000Z',
      endsAt: '2020-06-12T10:00:00.000Z',
      programme: [
        { startsAt: '2020-06-10T22:30:00.000Z', title: 'Nattvandring' },
        { startsAt: '2020-06-12T07:00:00.000Z', endsAt: '2020-06-12T07:30:00.000Z', title: 'Avslutning' },
      ],
    })
    const words = wordsOf(await open(`/evenemang/${String(event.slug)}`))
    expect(words).toContain('torsdag 11 juni 0.30 Nattvandring')
    expect(words).toContain('fredag 12 juni 9.00–9.30 Avslutning')
  })

  it('offers registration until it closes', async () => {
    const registration = { mode: 'external', url: 'https://www.example.se/anmal-dig' } as const
    const event = await buildEvent(cms.payload, { registration })
    expect((await open(`/evenemang/${String(event.slug)}`)).text).toContain('href="https://www.example.se/anmal-dig"')
  })

  it.each([
    ['cancelled', 'Evenemanget är inställt.', 'Inställt'],
    ['postponed', 'Evenemanget är framflyttat.', 'Framflyttat'],
  ] as const)('that is %s says so first, on its page and in lists', async (status, notice, tag) => {
    const event = await buildEvent(cms.payload, { title: `Möte som är ${status}`, status })
    expect(wordsOf(await open(`/evenemang/${String(event.slug)}`))).toContain(`Möte som är ${status} ${notice}`)
    expect(wordsOf(await open('/evenemang'))).toContain(`${tag} Möte som är ${status}`)
  })
})

describe('an initiative', () => {
  it('is shown with its facts and texts, contacts and what is written of it', async () => {
    const owner = await buildOrganisation(cms.payload, { name: 'Sollentuna kommun' })
    const initiative = await buildInitiative(cms.payload, {
      title: 'Resursteamen',
      status: 'implemented',
      ageFrom: 16,
      ageTo: 64,
      startsOn: '2017-06-01',
      owners: [owner.id],
      funding: [{ source: 'Förbundet', amountSek: 200_000, year: 2020 }],
      contacts: [{ name: 'Eva Ek', role: 'projektledare', email: 'eva@example.se', phone: '08-123 45' }],
      voices: [{ quote: 'Här fick jag tid.', attribution: 'Deltagare' }],
    })
    const news = await buildNews(cms.payload, { initiatives: [initiative.id] })
    const page = await open(`/insatser/${String(initiative.slug)}`)
    expect(page.status).toBe(200)
    expectPlainPage(page)
    const words = wordsOf(page)
    for (const text of [
      'Införd i ordinarie verksamhet',
      '16–64 år',
      'från 1 juni 2017',
      'Sollentuna kommun',
      'Förbundet, 200 000 kronor, 2020',
      'Eva Ek , projektledare',
      'Här fick jag tid.',
    ]) {
      expect(words).toContain(text)
    }
    expect(page.text).toContain('href="mailto:eva@example.se"')
    expect(page.text).toContain('href="tel:0812345"')
    expect(page.text).toContain(`href="/nyheter/${String(news.slug)}"`)
    expect(wordsOf(await open('/insatser'))).toContain('Resursteamen')
  })
})

describe('what pages are made of', () => {
  it('is one stylesheet, kept for ever under an address that changes with it', async () => {
    const href = /<link rel="stylesheet" href="([^"]+)"/.exec((await open('/')).text)?.[1]
    expect(href).toMatch(/^\/assets\/site\.css\?v=[0-9a-f]{12}$/)
    const css = await open(href!)
    expect([css.status, css.headers['content-type'], css.headers['cache-control']]).toEqual([
      200,
      'text/css; charset=utf-8',
      'public, max-age=31536000, immutable',
    ])
    expect((await open('/assets/icon.svg')).headers['content-type']).toBe('image/svg+xml')
  })

  it.each([
    '/nyheter?cursor=garbage',
    '/nyheter/%E0%A4%A',
    '/evenemang?cursor=%00',
    '/nyheter/a%00b',
    '/?lang=de&lang=en',
  ])('never fails on %s', async (path) => {
    const page = await open(path)
    expect(page.status).toBeLessThan(500)
    expectPlainPage(page)
  })
})
