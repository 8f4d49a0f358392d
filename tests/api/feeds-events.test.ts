import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import request from 'supertest'
import { toLexical } from '../../src/demonstration/lexical'
import type { JsonFeed } from '../../src/feeds/feed-schema'
import { buildEvent, buildMedia, buildOrganisation } from '../helpers/builders'
import { startTestCms, type TestCms } from '../helpers/cms'
import { type Atom, eventsByIcalJs, eventsByNodeIcal, lineFaults, parseXml } from '../helpers/feeds'
import { read, readProblem, walk } from '../helpers/read'

let cms: TestCms
beforeAll(async () => {
  cms = await startTestCms()
})
afterAll(() => cms.stop())

const textOf = async (path: string): Promise<string> => (await read(cms, path)).text
const calendar = async (path = '/feeds/events.ics') => eventsByIcalJs(await textOf(path))
const jsonFeed = async (): Promise<JsonFeed> => (await read(cms, '/feeds/events.json')).body
const update = async (id: string, data: object): Promise<void> => {
  await cms.payload.update({ collection: 'events', id, data, locale: 'sv', overrideAccess: true })
}
const setAssociation = async (data: object): Promise<void> => {
  await cms.payload.updateGlobal({ slug: 'association', data, overrideAccess: true })
}

const awkward = `Råd & stöd, <b>"x"</b>; 🎈`
const long = `Ärenden, ${'åäö🎈 '.repeat(40)}; slut\\n på raden\nny rad`

describe('one event', () => {
  let id: string
  beforeAll(async () => {
    await setAssociation({ name: 'Samordningsförbundet Väst', email: 'kansli@example.se' })
    const organiser = await buildOrganisation(cms.payload, { name: 'Finsam; "Väst", Örebro' })
    const image = await buildMedia(cms.payload, { alt: 'Kyrkan' })
    const event = await buildEvent(cms.payload, {
      title: awkward,
      slug: 'awkward',
      kind: 'breakfast-meeting',
      lead: long,
      body: toLexical(['Välkommen & in.']),
      startsAt: '2030-06-11T06:30:00.000Z',
      endsAt: '2030-06-11T08:00:00.000Z',
      online: true,
      onlineUrl: 'https://moten.example.se/hemligt-rum',
      venue: { name: 'Turebergs kyrka', address: 'Turebergs torg 1, Sollentuna' },
      organisers: [organiser.id],
      image: image.id,
    })
    id = event.id
  })

  it.each(['/feeds/events.ics', '/events/awkward.ics'])('is whole in %s', async (path) => {
    const text = await textOf(path)
    expect(lineFaults(text)).toEqual([])
    const [event] = eventsByIcalJs(text)
    expect(event).toMatchObject({
      uid: expect.stringMatching(/^[0-9a-f-]{36}$/),
      summary: awkward,
      location: 'Digitalt, Turebergs kyrka, Turebergs torg 1, Sollentuna',
      status: 'CONFIRMED',
      url: 'http://localhost:3000/evenemang/awkward',
      organizer: { name: 'Finsam; "Väst", Örebro', address: 'mailto:kansli@example.se' },
      startsAt: '2030-06-11T06:30:00.000Z',
      endsAt: '2030-06-11T08:00:00.000Z',
    })
    expect(event!.description).toBe(`${long}\n\nVälkommen & in.\n\nhttp://localhost:3000/evenemang/awkward`)
    expect(text).toContain('\r\nDTSTART;TZID=Europe/Stockholm:20300611T083000\r\n')
  })

  it('has the same properties in both calendars, and only the feed asks to be fetched again', async () => {
    const [feed, single] = [await textOf('/feeds/events.ics'), await textOf('/events/awkward.ics')]
    const eventIn = (text: string): string => text.slice(text.indexOf('BEGIN:VEVENT'), text.indexOf('END:VEVENT'))
    expect(eventIn(single)).toBe(eventIn(feed))
    expect(feed).toContain('\r\nNAME:Evenemang – Samordningsförbundet Väst\r\n')
    expect(feed).toContain('\r\nREFRESH-INTERVAL;VALUE=DURATION:PT1H\r\n')
    expect(feed.replaceAll('\r\n ', '')).toContain('SOURCE;VALUE=URI:http://localhost:3000/api/v1/feeds/events.ics\r\n')
    expect(single).not.toMatch(/NAME:Evenemang|REFRESH-INTERVAL/)
    expect(feed).not.toContain('METHOD')
  })

  it('gives the same bytes each time, though a calendar has stamps', async () => {
    expect(await textOf('/feeds/events.ics')).toBe(await textOf('/feeds/events.ics'))
    const updatedAt = (await cms.payload.findByID({ collection: 'events', id, overrideAccess: true })).updatedAt
    const stamp = updatedAt.slice(0, 19).replace(/[-:]/g, '')
    expect(await textOf('/events/awkward.ics')).toContain(`\r\nDTSTAMP:${stamp}Z\r\nLAST-MODIFIED:${stamp}Z\r\n`)
  })

  it('is in JSON Feed and Atom with its time and place before the text', async () => {
    const when = 'tisdag 11 juni 2030 kl.\u00a08.30–10.00 · Digitalt, Turebergs kyrka, Turebergs torg 1, Sollentuna'
    const body = await jsonFeed()
    expect(body).toMatchObject({ title: 'Evenemang – Samordningsförbundet Väst', language: 'sv' })
    const item = body.items[0]!
    expect(item).toMatchObject({
      title: awkward,
      url: 'http://localhost:3000/evenemang/awkward',
      summary: `${when}. ${long}`,
      attachments: [{ mime_type: 'image/webp', title: 'Kyrkan' }],
    })
    expect(item.content_html).toBe(`<p>${when}</p><p>${long}</p><p>Välkommen &amp; in.</p>`)
    expect(item.date_published).toBeUndefined()
    const { entry, author } = parseXml<Atom>(await textOf('/feeds/events.atom')).feed
    expect(author.name).toBe('Samordningsförbundet Väst')
    expect(entry).toMatchObject([
      { id: item.id, title: awkward, summary: item.summary, content: { '@type': 'html', '#text': item.content_html } },
    ])
    expect(item.id).toBe(`urn:uuid:${(await calendar())[0]!.uid}`)
  })

  it('never tells the link to the digital meeting', async () => {
    for (const path of ['/feeds/events.ics', '/feeds/events.json', '/feeds/events.atom', '/events/awkward.ics'])
      expect((await textOf(path)).replaceAll('\r\n ', '')).not.toContain('moten.example.se')
  })

  it('keeps its ids when it is moved and gets a new address, and its number grows', async () => {
    const ids = async (): Promise<unknown[]> => {
      const { entry } = parseXml<Atom>(await textOf('/feeds/events.atom')).feed
      const { items } = await jsonFeed()
      return [(await calendar())[0]!.uid, entry![0]!.id, items[0]!.id]
    }
    const [before, idsBefore] = [(await calendar())[0]!, await ids()]
    await update(id, { slug: 'flyttat', startsAt: '2030-06-11T07:00:00.000Z' })
    const after = (await calendar())[0]!
    expect(await ids()).toEqual(idsBefore)
    expect(after).toMatchObject({ uid: before.uid, startsAt: '2030-06-11T07:00:00.000Z' })
    expect(after.sequence).toBeGreaterThan(before.sequence)
    expect(Date.parse(after.lastModified)).toBeGreaterThanOrEqual(Date.parse(before.lastModified))
    expect(after.url).toBe('http://localhost:3000/evenemang/flyttat')
  })

  it('leads from its former address to the present one, as the event itself does', async () => {
    for (const query of ['', '?lang=en']) {
      const response = await request(cms.app).get(`/api/v1/events/awkward.ics${query}`)
      expect([response.status, response.headers.location]).toEqual([
        301,
        `http://localhost:3000/api/v1/events/flyttat.ics${query}`,
      ])
    }
  })

  it('is not found where there is none', async () => {
    const draft = await buildEvent(cms.payload, { _status: 'draft' })
    for (const slug of ['finns-inte', '__proto__', draft.slug ?? 'utkast', '.ics'])
      expect(await readProblem(cms, `/events/${slug}.ics`)).toMatchObject({ status: 404 })
  })

  it('has the association as organiser where no organisation is named, and none without its address', async () => {
    const { slug } = await buildEvent(cms.payload, { title: 'Egen' })
    expect((await calendar(`/events/${slug!}.ics`))[0]!.organizer).toEqual({
      name: 'Samordningsförbundet Väst',
      address: 'mailto:kansli@example.se',
    })
    await setAssociation({ email: null })
    expect((await calendar(`/events/${slug!}.ics`))[0]!.organizer).toBeNull()
  })
})

describe('status', () => {
  it.each([
    ['scheduled', 'CONFIRMED', null],
    ['postponed', 'TENTATIVE', 'Framflyttat'],
    ['cancelled', 'CANCELLED', 'Inställt'],
  ] as const)('%s is %s, and said in the text: %s', async (status, word, said) => {
    const { title, slug } = await buildEvent(cms.payload, { status, lead: 'Ingress.' })
    const event = (await calendar()).find(({ summary }) => summary === title)!
    expect(event.status).toBe(word)
    expect(event.description!.startsWith(said === null ? 'Ingress.' : `${said}.\n\nIngress.`)).toBe(true)
    expect((await calendar(`/events/${slug!}.ics`))[0]!.status).toBe(word)
    const { items } = await jsonFeed()
    const item = items.find((other) => other.title === title)!
    expect(item.summary.startsWith(`${said ?? ''} · `)).toBe(said !== null)
  })
})

describe('times', () => {
  const cases: [string, string, string][] = [
    ['in winter', '2031-01-15T07:30:00.000Z', '2031-01-15T08:30:00.000Z'],
    ['in summer', '2031-07-15T06:30:00.000Z', '2031-07-15T07:30:00.000Z'],
    ['over the change to summer time', '2031-03-30T00:30:00.000Z', '2031-03-30T01:30:00.000Z'],
    ['over the change to winter time', '2031-10-25T23:30:00.000Z', '2031-10-26T03:00:00.000Z'],
    ['in the hour that comes twice', '2031-10-26T00:30:00.000Z', '2031-10-26T01:30:00.000Z'],
    ['from midnight to midnight', '2031-06-09T22:00:00.000Z', '2031-06-10T22:00:00.000Z'],
    ['three whole days', '2031-06-09T22:00:00.000Z', '2031-06-12T22:00:00.000Z'],
    ['three days by day', '2031-06-10T06:00:00.000Z', '2031-06-12T15:00:00.000Z'],
    ['a whole day of 25 hours', '2031-10-25T22:00:00.000Z', '2031-10-26T23:00:00.000Z'],
    ['a season, over both changes', '2031-03-01T08:00:00.000Z', '2031-11-30T15:00:00.000Z'],
  ]

  it.each(cases)(
    '%s: the stored moments come back from both calendars, by both readers',
    async (_, startsAt, endsAt) => {
      const { slug, title } = await buildEvent(cms.payload, { startsAt, endsAt })
      for (const path of ['/feeds/events.ics', `/events/${slug!}.ics`]) {
        const text = await textOf(path)
        const event = eventsByIcalJs(text).find(({ summary }) => summary === title)!
        expect(event).toMatchObject({ startsAt, endsAt })
        expect(eventsByNodeIcal(text).find(({ uid }) => uid === event.uid)).toMatchObject({ startsAt, endsAt })
        expect(text).not.toContain('VALUE=DATE:')
      }
    },
  )
})

describe('what is in the feeds', () => {
  it('has those that end from 90 days back, by whole days in Stockholm', async () => {
    const ends = {
      'Sist på dagen före': '2020-03-31T21:59:59.000Z',
      'Först på dagen': '2020-03-31T22:00:00.000Z',
      'Börjar före, slutar efter': '2020-04-05T08:00:00.000Z',
    }
    for (const [title, endsAt] of Object.entries(ends))
      await buildEvent(cms.payload, { title, startsAt: '2020-03-01T08:00:00.000Z', endsAt })
    const titlesAt = async (now: string): Promise<string[]> => {
      const { body } = await cms.services.feeds.calendar({ lang: 'sv', now: new Date(now) })
      return eventsByIcalJs(body).map(({ summary }) => summary)
    }
    const all = Object.keys(ends)
    const inFeed = async (now: string): Promise<string[]> =>
      (await titlesAt(now)).filter((title) => all.includes(title))
    expect((await inFeed('2020-06-30T00:00:00+02:00')).sort()).toEqual(all.slice(1).sort())
    expect((await inFeed('2020-06-30T23:59:59+02:00')).sort()).toEqual(all.slice(1).sort())
    expect(await inFeed('2020-07-01T00:00:00+02:00')).toEqual(all.slice(2))
    expect((await inFeed('2020-06-29T12:00:00+02:00')).sort()).toEqual([...all].sort())
  })

  it('has the same events in every format, soonest first, and as many as the list', async () => {
    const { items } = await walk<{ title: string; endsAt: string }>(cms, '/events?when=all')
    const from = Date.now() - 91 * 86_400_000
    const titles = items.filter(({ endsAt }) => Date.parse(endsAt) > from).map(({ title }) => title)
    const { entry } = parseXml<Atom>(await textOf('/feeds/events.atom')).feed
    expect(titles.length).toBeGreaterThan(10)
    expect((await calendar()).map(({ summary }) => summary)).toEqual(titles)
    expect(entry!.map(({ title }) => title)).toEqual(titles)
    expect((await jsonFeed()).items.map(({ title }) => title)).toEqual(titles)
  })

  it('what is unpublished, thrown away or deleted is in none of them', async () => {
    const options = { collection: 'events', overrideAccess: true } as const
    const built = []
    for (const n of [1, 2, 3]) built.push(await buildEvent(cms.payload, { title: `Försvinner ${n}` }))
    const paths = ['/feeds/events.ics', '/feeds/events.json', '/feeds/events.atom']
    for (const path of paths) expect((await textOf(path)).match(/Försvinner \d/g)).not.toBeNull()
    await cms.payload.update({ ...options, id: built[0]!.id, data: { _status: 'draft' } })
    await cms.payload.update({ ...options, id: built[1]!.id, data: { deletedAt: new Date().toISOString() } })
    await cms.payload.delete({ ...options, id: built[2]!.id })
    for (const path of paths) expect(await textOf(path)).not.toContain('Försvinner')
    expect(await readProblem(cms, `/events/${built[0]!.slug!}.ics`)).toMatchObject({ status: 404 })
  })

  it('is in English where somebody wrote it', async () => {
    const { slug } = await buildEvent(cms.payload, {
      title: 'Frukost',
      kind: 'conference',
      status: 'cancelled',
      lead: 'Ingress.',
      online: true,
      en: { title: 'Breakfast' },
    })
    const { text, headers } = await read(cms, `/events/${slug!}.ics?lang=en`)
    expect(headers['content-language']).toBe('en, sv')
    expect(eventsByIcalJs(text)[0]).toMatchObject({ summary: 'Breakfast', location: 'Online' })
    expect(eventsByIcalJs(text)[0]!.description).toMatch(/^Cancelled\.\n\nIngress\./)
    expect(text).toContain('CATEGORIES:Conference')
    expect((await calendar('/feeds/events.ics?lang=en')).map(({ summary }) => summary)).toContain('Breakfast')
    expect((await calendar()).map(({ summary }) => summary)).toContain('Frukost')
  })
})
