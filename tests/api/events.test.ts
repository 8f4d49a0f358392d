import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { toLexical } from '../../src/demonstration/lexical'
import type { EventListQuery } from '../../src/events/event-schema'
import { buildDocument, buildEvent, buildInitiative, buildMedia, buildOrganisation } from '../helpers/builders'
import { startTestCms, type TestCms } from '../helpers/cms'
import { expectSamePages, read, readProblem, walk } from '../helpers/read'

let cms: TestCms
beforeAll(async () => {
  cms = await startTestCms()
})
afterAll(() => cms.stop())

const day = (offset: number): string => new Date(Date.now() + offset * 86_400_000).toISOString()
const titles = async (path: string): Promise<unknown[]> => (await walk(cms, path)).items.map(({ title }) => title)

/** The list as it is at another time. */
async function titlesAt(now: string, query: Partial<EventListQuery> = {}): Promise<string[]> {
  const answer = await cms.services.events.list({ lang: 'sv', limit: 100, when: 'upcoming', ...query }, new Date(now))
  return answer.body.items.map(({ title }) => title)
}

describe('one event', () => {
  it('has every field of the contract', async () => {
    const image = await buildMedia(cms.payload)
    const organiser = await buildOrganisation(cms.payload, {
      name: 'Finsam Örebro',
      website: 'https://www.example.se/',
    })
    const initiative = await buildInitiative(cms.payload, { title: 'HOPPET' })
    const slides = await buildDocument(cms.payload, { title: 'Bilder', kind: 'presentation', language: 'en' })
    const { id } = await buildEvent(cms.payload, {
      title: 'Frukostmöte om unga',
      kind: 'breakfast-meeting',
      lead: 'Om unga.',
      body: toLexical(['Välkommen.']),
      startsAt: '2020-06-11T06:30:00.000Z',
      endsAt: '2020-06-11T08:00:00.000Z',
      online: true,
      onlineUrl: 'https://moten.example.se/hemligt-rum',
      venue: { name: 'Turebergs kyrka', address: 'Turebergs torg 1' },
      organisers: [organiser.id],
      initiatives: [initiative.id],
      registration: { mode: 'here', closesAt: '2020-06-05', seatsMax: 40, url: 'https://www.example.se/gammal' },
      programme: [
        {
          startsAt: '2020-06-11T06:30:00.000Z',
          endsAt: '2020-06-11T07:00:00.000Z',
          title: 'Inledning',
          description: 'Kort.',
          speakers: [{ name: 'Anna Andersson', title: 'Strateg', organisation: 'Sigtuna kommun' }, { name: 'Bo' }],
        },
        { title: 'Frågor' },
      ],
      attendance: 31,
      presentations: [slides.id],
      survey: { invited: 30, answered: 12, results: [{ statement: 'Jag lärde mig något', percent: 91.5 }] },
      image: image.id,
    })

    const { body } = await read(cms, '/events/frukostmote-om-unga')
    expect(body).toMatchObject({
      id,
      slug: 'frukostmote-om-unga',
      title: 'Frukostmöte om unga',
      kind: 'breakfast-meeting',
      lead: 'Om unga.',
      startsAt: '2020-06-11T08:30:00+02:00',
      endsAt: '2020-06-11T10:00:00+02:00',
      timeZone: 'Europe/Stockholm',
      status: 'scheduled',
      online: true,
      venue: { name: 'Turebergs kyrka', address: 'Turebergs torg 1' },
      organisers: [{ slug: 'finsam-orebro', name: 'Finsam Örebro', website: 'https://www.example.se/' }],
      registration: { mode: 'here', closesAt: '2020-06-05T23:59:59+02:00', seatsMax: 40, url: null },
      source: null,
      url: 'http://localhost:3000/api/v1/events/frukostmote-om-unga',
      webUrl: 'http://localhost:3000/evenemang/frukostmote-om-unga',
      body: { html: '<p>Välkommen.</p>', text: 'Välkommen.' },
      programme: [
        {
          startsAt: '2020-06-11T08:30:00+02:00',
          endsAt: '2020-06-11T09:00:00+02:00',
          title: 'Inledning',
          description: 'Kort.',
          speakers: [
            { name: 'Anna Andersson', title: 'Strateg', organisation: 'Sigtuna kommun' },
            { name: 'Bo', title: null, organisation: null },
          ],
        },
        { startsAt: null, endsAt: null, title: 'Frågor', description: null, speakers: [] },
      ],
      presentations: [{ title: 'Bilder', kind: 'presentation', lang: 'en' }],
      survey: { invited: 30, answered: 12, results: [{ statement: 'Jag lärde mig något', percent: 91.5 }] },
      attendance: 31,
      initiatives: [{ slug: 'hoppet', title: 'HOPPET' }],
    })
    expect(body.image).not.toBeNull()
  })

  it('has null where nothing is written', async () => {
    const event = await buildEvent(cms.payload)
    const { body } = await read(cms, `/events/${event.slug!}`)
    expect(body).toMatchObject({
      lead: null,
      online: false,
      venue: null,
      organisers: [],
      registration: { mode: 'none', closesAt: null, seatsMax: null, url: null },
      image: null,
      body: null,
      programme: [],
      presentations: [],
      survey: null,
      attendance: null,
      initiatives: [],
    })
  })

  it('has the address of the registration only when that is on another site', async () => {
    const url = 'https://anmalan.example.se/'
    const away = await buildEvent(cms.payload, { registration: { mode: 'external', url } })
    const none = await buildEvent(cms.payload, { registration: { mode: 'none', url } })
    expect((await read(cms, `/events/${away.slug!}`)).body.registration).toMatchObject({ mode: 'external', url })
    expect((await read(cms, `/events/${none.slug!}`)).body.registration).toMatchObject({ mode: 'none', url: null })
  })

  it('keeps showing what is cancelled', async () => {
    const event = await buildEvent(cms.payload, { status: 'cancelled' })
    expect((await read(cms, `/events/${event.slug!}`)).body.status).toBe('cancelled')
    expect(await titles('/events')).toContain(event.title)
  })

  it('has an end in winter and a start in summer when the clock changes in between', async () => {
    const event = await buildEvent(cms.payload, {
      startsAt: '2020-10-24T22:00:00.000Z',
      endsAt: '2020-10-25T22:00:00.000Z',
    })
    expect((await read(cms, `/events/${event.slug!}`)).body).toMatchObject({
      startsAt: '2020-10-25T00:00:00+02:00',
      endsAt: '2020-10-25T23:00:00+01:00',
    })
  })

  it('has English texts, nested ones too', async () => {
    const event = await buildEvent(cms.payload, {
      title: 'Konferens',
      programme: [{ title: 'Inledning', speakers: [{ name: 'Anna', title: 'Strateg' }] }],
      survey: { results: [{ statement: 'Bra', percent: 80 }] },
      en: {
        title: 'Conference',
        programme: [{ title: 'Opening', speakers: [{ title: 'Strategist' }] }],
        survey: { results: [{ statement: 'Good' }] },
      },
    })
    const { body, headers } = await read(cms, `/events/${event.slug!}?lang=en`)
    expect(headers['content-language']).toBe('en')
    expect(body).toMatchObject({
      title: 'Conference',
      programme: [{ title: 'Opening', speakers: [{ name: 'Anna', title: 'Strategist' }] }],
      survey: { results: [{ statement: 'Good', percent: 80 }] },
    })
    expect((await read(cms, `/events/${event.slug!}`)).body.programme[0].title).toBe('Inledning')
  })

  it.each(['does-not-exist', '__proto__'])('%s is not found', async (slug) => {
    expect(await readProblem(cms, `/events/${slug}`)).toMatchObject({ status: 404 })
  })
})

describe('the list', () => {
  /** 2015, when nothing else is going on. */
  beforeAll(async () => {
    const events: [string, string, string][] = [
      ['Lång', '2015-03-01T08:00:00.000Z', '2015-05-31T15:00:00.000Z'],
      ['April', '2015-04-15T08:00:00.000Z', '2015-04-15T09:00:00.000Z'],
      ['Sen kväll', '2015-04-15T20:00:00.000Z', '2015-04-15T21:59:00.000Z'],
      ['Efter midnatt', '2015-04-15T22:00:00.000Z', '2015-04-15T23:00:00.000Z'],
      ['Maj', '2015-05-20T08:00:00.000Z', '2015-05-20T09:00:00.000Z'],
      ['Samtidigt', '2015-05-20T08:00:00.000Z', '2015-05-20T09:00:00.000Z'],
      ['Samtidigt igen', '2015-05-20T08:00:00.000Z', '2015-05-20T09:00:00.000Z'],
    ]
    for (const [title, startsAt, endsAt] of events) await buildEvent(cms.payload, { title, startsAt, endsAt })
  })

  it('has what is coming, soonest first, unless told otherwise', async () => {
    await buildEvent(cms.payload, { title: 'Om 40 dagar', startsAt: day(40), endsAt: day(41) })
    await buildEvent(cms.payload, { title: 'Om 10 dagar', startsAt: day(10), endsAt: day(11) })
    await buildEvent(cms.payload, { title: 'Pågår', startsAt: day(-1), endsAt: day(1) })
    const { items } = await walk<{ title: string; startsAt: string; endsAt: string }>(cms, '/events')
    const starts = items.map(({ startsAt }) => Date.parse(startsAt))
    expect(starts).toEqual([...starts].sort((a, b) => a - b))
    expect(items[0]?.title).toBe('Pågår')
    expect(items.every(({ endsAt }) => Date.parse(endsAt) > Date.now() - 86_400_000)).toBe(true)
    expect(items).toEqual((await walk(cms, '/events?when=upcoming')).items)
  })

  it('has what has been, latest first', async () => {
    const { items } = await walk<{ title: string; startsAt: string }>(cms, '/events?when=past')
    const starts = items.map(({ startsAt }) => Date.parse(startsAt))
    expect(starts).toEqual([...starts].sort((a, b) => b - a))
    expect(items.map(({ title }) => title)).not.toContain('Pågår')
    const [all, upcoming] = await Promise.all(['/events?when=all', '/events'].map((path) => walk(cms, path)))
    expect(items.length + upcoming!.items.length).toBe(all!.items.length)
  })

  it.each([
    ['2015-04-15T21:59:59.000Z', ['Lång', 'April', 'Sen kväll', 'Efter midnatt', 'Maj']],
    ['2015-04-15T22:00:00.000Z', ['Lång', 'Efter midnatt', 'Maj']],
    ['2015-05-31T21:59:59.000Z', ['Lång']],
    ['2015-05-31T22:00:00.000Z', []],
  ])('at %s upcoming are those that end on that day in Stockholm or later: %j', async (now, expected) => {
    const upcoming = (await titlesAt(now, { to: '2015-12-31' })).filter((title) => !title.startsWith('Samtidigt'))
    expect(upcoming).toEqual(expected)
    const past = (await titlesAt(now, { when: 'past', from: '2015-01-01' })).filter(
      (title) => !title.startsWith('Samtidigt'),
    )
    expect([...upcoming, ...past].sort()).toEqual(['April', 'Efter midnatt', 'Lång', 'Maj', 'Sen kväll'])
  })

  it.each([
    ['from=2015-04-15&to=2015-04-15', ['Lång', 'April', 'Sen kväll']],
    ['from=2015-04-16&to=2015-04-16', ['Lång', 'Efter midnatt']],
    ['from=2015-05-31&to=2015-05-31', ['Lång']],
    ['from=2015-06-01&to=2015-06-30', []],
    ['to=2015-03-01', ['Lång']],
    ['to=2015-02-28', []],
  ])('%s: those that are going on then, also when they began before: %j', async (query, expected) => {
    expect(await titles(`/events?when=all&${query}`)).toEqual(expected)
  })

  it('has the same items in pages of 3 as in one, also where they start at the same time', async () => {
    expect((await expectSamePages(cms, '/events?when=all')).length).toBeGreaterThan(9)
    await expectSamePages(cms, '/events?when=past')
    await expectSamePages(cms, '/events')
    await expectSamePages(cms, '/events?when=past&from=2015-05-20&to=2015-05-20')
  })

  it('by kind and by organiser', async () => {
    const sigtuna = await buildOrganisation(cms.payload, { name: 'Sigtuna kommun' })
    const other = await buildOrganisation(cms.payload, { name: 'Annan kommun' })
    const secret = await buildOrganisation(cms.payload, { name: 'Hemlig part', _status: 'draft' })
    await buildEvent(cms.payload, { title: 'Delat', kind: 'webinar', organisers: [other.id, sigtuna.id, secret.id] })
    await buildEvent(cms.payload, { title: 'Eget', kind: 'training', organisers: [sigtuna.id] })
    expect((await titles('/events?organiser=sigtuna-kommun')).sort()).toEqual(['Delat', 'Eget'])
    expect(await titles('/events?organiser=sigtuna-kommun&kind=training')).toEqual(['Eget'])
    expect(await titles('/events?kind=webinar')).toEqual(['Delat'])
    expect(await titles('/events?organiser=hemlig-part')).toEqual([])
    expect(await titles('/events?organiser=ingen')).toEqual([])
    const { body } = await read(cms, '/events?kind=webinar')
    expect(body.items[0].organisers).toEqual([
      expect.objectContaining({ slug: 'annan-kommun' }),
      expect.objectContaining({ slug: 'sigtuna-kommun' }),
    ])
  })

  it('refuses a cursor of upcoming events on another day, because the list is then another one', async () => {
    const query = { lang: 'sv', limit: 1, when: 'upcoming' } as const
    const { nextCursor } = await cms.services.events.list(query, new Date('2015-04-01T10:00:00.000Z'))
    const onSameDay = await cms.services.events.list(
      { ...query, cursor: nextCursor! },
      new Date('2015-04-01T21:59:59.000Z'),
    )
    expect(onSameDay.body.items).toHaveLength(1)
    const nextDay = cms.services.events.list({ ...query, cursor: nextCursor! }, new Date('2015-04-01T22:00:00.000Z'))
    await expect(nextDay).rejects.toMatchObject({ kind: 'invalid', issues: [{ parameter: 'cursor' }] })
  })

  it.each([
    ['when=sometime', 'when'],
    ['from=2020-02-30', 'from'],
    ['to=20200401', 'to'],
    ['from=2020-05-02&to=2020-05-01', 'to'],
    ['kind=party', 'kind'],
    ['organiser=a%2Fb', 'organiser'],
    ['year=2020', 'year'],
  ])('?%s is refused, and %s is named', async (query, parameter) => {
    const problem = await readProblem(cms, `/events?${query}`)
    expect(problem.status).toBe(400)
    expect(problem.errors).toEqual([{ parameter, detail: expect.any(String) }])
  })
})
