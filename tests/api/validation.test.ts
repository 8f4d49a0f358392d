import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { buildBoardMember, buildDocument, buildMedia, buildNews, uploadOf } from '../helpers/builders'
import { startTestCms, type TestCms } from '../helpers/cms'
import { person, type Person } from '../helpers/people'
import { read } from '../helpers/read'

let cms: TestCms
let editor: Person
beforeAll(async () => {
  cms = await startTestCms()
  editor = await person(cms, 'editor')
})
afterAll(() => cms.stop())

const complete = {
  news: { title: 'Nyhet', lead: 'Ingress.' },
  events: {
    title: 'Möte',
    kind: 'meeting',
    startsAt: '2020-06-11T06:30:00.000Z',
    endsAt: '2020-06-11T08:00:00.000Z',
  },
  initiatives: { title: 'Insats', kind: 'individual', status: 'ongoing', lead: 'Ingress.' },
  organisations: { name: 'Organisation', kind: 'other' },
  'board-members': { name: 'Ledamot', role: 'member', from: '2020-01-01' },
} as const
type Collection = keyof typeof complete

interface Refusal {
  path: string
  message: string
}
const refusals = (body: { errors?: { data?: { errors?: Refusal[] } }[] }): Refusal[] =>
  (body.errors ?? []).flatMap(({ data }) => data?.errors ?? []).map(({ path, message }) => ({ path, message }))

const publish = (collection: Collection, data: object, query = '') =>
  editor.post(`/api/${collection}${query}`).send({ ...data, _status: 'published' })
const numberOf = async (collection: Collection): Promise<number> =>
  (await cms.payload.count({ collection, trash: true, overrideAccess: true })).totalDocs

/** The one refusal of publishing this; nothing of it is stored. */
async function refusalOf(collection: Collection, data: object, query = ''): Promise<Refusal> {
  const before = await numberOf(collection)
  const { status, body } = await publish(collection, { ...complete[collection], ...data }, query)
  expect(status).toBe(400)
  expect(await numberOf(collection)).toBe(before)
  expect(refusals(body)).toHaveLength(1)
  return refusals(body)[0]!
}

describe('what must be there to publish', () => {
  const required = Object.entries(complete).flatMap(([collection, data]) =>
    Object.keys(data).map((field) => [collection as Collection, field] as const),
  )

  it.each(Object.keys(complete) as Collection[])(
    '%s: this is enough, and the rest has defaults',
    async (collection) => {
      const { status, body } = await publish(collection, complete[collection])
      expect([status, refusals(body)]).toEqual([201, []])
      expect(body.doc._status).toBe('published')
    },
  )

  it.each(required)('%s without %s is refused in Swedish', async (collection, field) => {
    const { path, message } = await refusalOf(collection, { [field]: null })
    expect(path).toBe(field)
    expect(message).not.toMatch(/\b(this|field|required|must|invalid|value)\b/i)
    expect(message).toMatch(/[a-zåäö]{3}/)
  })

  it.each(required)('a draft of %s needs no %s', async (collection, field) => {
    const data = { ...complete[collection], [field]: null, _status: 'draft' }
    const response = await editor.post(`/api/${collection}?draft=true&autosave=true`).send(data)
    expect([response.status, refusals(response.body)]).toEqual([201, []])
    const published = await editor
      .patch(`/api/${collection}/${String(response.body.doc.id)}`)
      .send({ _status: 'published' })
    expect([published.status, refusals(published.body).map(({ path }) => path)]).toEqual([400, [field]])
  })

  it.each(['visible', '', 1, ['published']])('a status of %j is refused', async (status) => {
    const { id } = await buildNews(cms.payload)
    for (const attempt of [
      editor.post('/api/news').send({ ...complete.news, _status: status }),
      editor.patch(`/api/news/${id}`).send({ _status: status }),
      editor.patch(`/api/news/${id}?autosave=true`).send({ _status: status }),
    ]) {
      const response = await attempt
      expect([response.status, refusals(response.body).map(({ path }) => path)]).toEqual([400, ['_status']])
    }
  })

  it('names everything that is missing at once', async () => {
    const { body } = await publish('events', {})
    expect(
      refusals(body)
        .map(({ path }) => path)
        .sort(),
    ).toEqual(['endsAt', 'kind', 'startsAt', 'title'])
  })

  it('is told in English to those who have chosen it', async () => {
    const response = await publish('news', { title: 'x' }).set('Cookie', 'payload-lng=en')
    expect(refusals(response.body)).toMatchObject([{ path: 'lead', message: 'This field is required.' }])
  })

  it('is the Swedish text, also when somebody publishes from the English side', async () => {
    const { status, body } = await publish('news', { title: 'English', lead: 'Lead' }, '?locale=en')
    const message = 'Skriv detta på svenska innan du publicerar.'
    expect([status, refusals(body)]).toEqual([
      400,
      [
        { path: 'title', message },
        { path: 'lead', message },
      ],
    ])
  })

  it('a document needs a title, a kind and a file', async () => {
    const file = { filename: 'a.pdf', contentType: 'application/pdf' }
    const pdf = Buffer.from('%PDF-1.7\n1 0 obj<<>>endobj\nxref\n0 1\ntrailer<<>>\nstartxref\n9\n%%EOF\n')
    const upload = (data: object) =>
      editor
        .post('/api/documents')
        .field('_payload', JSON.stringify({ ...data, _status: 'published' }))
        .attach('file', pdf, file)
    const whole = await upload({ title: 'Protokoll', kind: 'minutes' })
    expect([whole.status, whole.body.errors]).toEqual([201, undefined])
    const untitled = await upload({ kind: 'minutes' })
    expect([untitled.status, refusals(untitled.body).map(({ path }) => path)]).toEqual([400, ['title']])
    const unkind = await upload({ title: 'x' })
    expect([unkind.status, refusals(unkind.body).map(({ path }) => path)]).toEqual([400, ['kind']])
    const fileless = await editor.post('/api/documents').send({ title: 'x', kind: 'minutes', _status: 'published' })
    expect(fileless.status).toBe(400)
    expect(JSON.stringify(fileless.body)).toMatch(/fil/i)
    expect(JSON.stringify(fileless.body)).not.toMatch(/No files were uploaded/)
    const draft = await editor.post('/api/documents?draft=true').send({ title: 'Utan fil', kind: 'minutes' })
    const published = await editor.patch(`/api/documents/${String(draft.body.doc.id)}`).send({ _status: 'published' })
    expect([published.status, refusals(published.body)]).toEqual([
      400,
      [{ path: 'file', message: 'Välj en fil innan du publicerar.' }],
    ])
  })

  it('an image needs its alternative text in Swedish', async () => {
    const png = await buildMedia(cms.payload)
    const bytes = uploadOf('bild.png', 'image/png', await samplePng())
    const upload = (data: object, query = '') =>
      editor
        .post(`/api/media${query}`)
        .field('_payload', JSON.stringify(data))
        .attach('file', bytes.data, { filename: 'bild.png', contentType: 'image/png' })
    const before = await cms.payload.count({ collection: 'media' })
    for (const response of [
      await upload({}),
      await upload({ alt: ' ' }),
      await upload({ alt: 'Only English' }, '?locale=en'),
    ]) {
      expect([response.status, response.body.doc?.alt]).toEqual([400, undefined])
      expect(refusals(response.body)).toEqual([
        { path: 'alt', message: expect.stringMatching(/obligatorisk|svenska|Fyll i/) },
      ])
    }
    const emptied = await editor.patch(`/api/media/${png.id}`).send({ alt: '' })
    expect([emptied.status, refusals(emptied.body).map(({ path }) => path)]).toEqual([400, ['alt']])
    expect(await cms.payload.count({ collection: 'media' })).toEqual(before)
  })
})

async function samplePng(): Promise<Buffer> {
  const { default: sharp } = await import('sharp')
  return sharp({ create: { width: 4, height: 4, channels: 3, background: '#fff' } })
    .png()
    .toBuffer()
}

describe('events', () => {
  it.each([
    ['2020-06-11T06:30:00.000Z', 'at its start'],
    ['2020-06-11T06:00:00.000Z', 'before it'],
    ['2020-06-11T08:00:00+02:00', 'before it in another zone'],
  ])('that end %s (%s) are refused', async (endsAt) => {
    expect(await refusalOf('events', { endsAt })).toEqual({
      path: 'endsAt',
      message: 'Sluttiden måste vara senare än starttiden.',
    })
  })

  it('are refused when a change moves the start past the end', async () => {
    const made = await publish('events', complete.events)
    const response = await editor
      .patch(`/api/events/${String(made.body.doc.id)}`)
      .send({ startsAt: '2020-06-12T06:30:00.000Z' })
    expect([response.status, refusals(response.body).map(({ path }) => path)]).toEqual([400, ['endsAt']])
    const stored = await cms.payload.findByID({ collection: 'events', id: made.body.doc.id })
    expect(stored.startsAt).toBe('2020-06-11T06:30:00.000Z')
  })

  const closing = (closesAt: string) => ({ registration: { mode: 'here', closesAt } })

  it.each([
    ['2020-06-10', '2020-06-10T23:59:59+02:00', 'a day alone means its end in Stockholm'],
    ['2020-06-09T22:00:00.000Z', '2020-06-10T23:59:59+02:00', 'midnight there is what a picker of days gives'],
    ['2020-06-10T10:00:00.000Z', '2020-06-10T12:00:00+02:00', 'a time is that time'],
    ['2020-06-11T06:30:00.000Z', '2020-06-11T08:30:00+02:00', 'until the very start'],
  ])('registration until %s closes at %s (%s)', async (closesAt, published) => {
    const { status, body } = await publish('events', { ...complete.events, ...closing(closesAt) })
    expect(status).toBe(201)
    const { slug } = body.doc as { slug: string }
    expect((await read(cms, `/events/${slug}`)).body.registration.closesAt).toBe(published)
  })

  it('in winter a day ends an hour later by UTC', async () => {
    const winter = { startsAt: '2020-11-25T08:00:00.000Z', endsAt: '2020-11-25T09:00:00.000Z' }
    const { body } = await publish('events', { ...complete.events, ...winter, ...closing('2020-11-20') })
    expect(body.doc.registration.closesAt).toBe('2020-11-20T22:59:59.999Z')
  })

  it.each(['2020-06-11', '2020-06-12', '2020-06-11T06:31:00.000Z'])(
    'registration until %s, after the start, is refused',
    async (closesAt) => {
      expect(await refusalOf('events', closing(closesAt))).toEqual({
        path: 'registration.closesAt',
        message:
          'Sista anmälningsdag måste vara före evenemangets start. Lägg den senast dagen innan, eller välj ett klockslag.',
      })
    },
  )

  it.each([
    [{ kind: 'party' }, 'kind'],
    [{ status: 'maybe' }, 'status'],
    [{ startsAt: 'i morgon' }, 'startsAt'],
    [{ registration: { mode: 'fax' } }, 'registration.mode'],
    [{ registration: { mode: 'external', url: 'anmälan' } }, 'registration.url'],
    [{ registration: { mode: 'here', seatsMax: 0 } }, 'registration.seatsMax'],
    [{ registration: { mode: 'here', seatsMax: 1.5 } }, 'registration.seatsMax'],
    [{ online: true, onlineUrl: 'javascript:alert(1)' }, 'onlineUrl'],
    [{ attendance: -1 }, 'attendance'],
    [{ title: 'x'.repeat(201) }, 'title'],
    [
      { programme: [{ startsAt: '2020-06-11T07:00:00.000Z', endsAt: '2020-06-11T06:45:00.000Z', title: 'x' }] },
      'programme.0.endsAt',
    ],
    [{ programme: [{}] }, 'programme.0.title'],
    [{ survey: { results: [{ statement: 'x', percent: 101 }] } }, 'survey.results.0.percent'],
    [{ organisers: ['finns-inte'] }, 'organisers'],
  ])('with %j are refused', async (data, path) => {
    const refusal = await refusalOf('events', data)
    expect(refusal.path).toMatch(path)
    expect(refusal.message).not.toMatch(/\b(this|field|must|invalid|value)\b/i)
  })
})

describe('the board', () => {
  const chair = { ...complete['board-members'], role: 'chair' }

  it('has no term that ends before it begins; one day is enough', async () => {
    expect(await refusalOf('board-members', { from: '2020-01-02', to: '2020-01-01' })).toEqual({
      path: 'to',
      message: 'Uppdraget slutar innan det börjar.',
    })
    expect((await publish('board-members', { ...complete['board-members'], to: '2020-01-01' })).status).toBe(201)
  })

  it('has one chair at a time, by day', async () => {
    await buildBoardMember(cms.payload, {
      name: 'Mattias Askerson',
      role: 'chair',
      from: '2019-01-01',
      to: '2020-12-31',
    })
    const terms = [
      { from: '2020-12-31' },
      { from: '2018-01-01', to: '2019-01-01' },
      { from: '2019-06-01', to: '2019-06-30' },
      { from: '2018-01-01' },
    ]
    for (const term of terms) {
      expect(await refusalOf('board-members', { ...chair, ...term })).toEqual({
        path: 'role',
        message: 'Mattias Askerson är ordförande från 2019-01-01 till 2020-12-31. Avsluta det uppdraget först.',
      })
    }
    expect((await publish('board-members', { ...chair, from: '2018-01-01', to: '2018-12-31' })).status).toBe(201)
    const next = await publish('board-members', { ...chair, name: 'Nora Ny', from: '2021-01-01' })
    expect(next.status).toBe(201)
    expect((await refusalOf('board-members', { ...chair, from: '2030-01-01' })).message).toContain(
      'Nora Ny är ordförande från 2021-01-01 tills vidare.',
    )
    // Who is chair may be changed without being in one’s own way.
    expect(
      (await editor.patch(`/api/board-members/${String(next.body.doc.id)}`).send({ party: 'S', to: '2022-12-31' }))
        .status,
    ).toBe(200)
    expect((await publish('board-members', { ...chair, from: '2023-01-01' })).status).toBe(201)
  })

  it('does not count drafts and what lies in the trash as chairs', async () => {
    const term = { from: '1990-01-01', to: '1990-12-31' }
    await buildBoardMember(cms.payload, { role: 'chair', ...term, _status: 'draft' })
    const thrown = await buildBoardMember(cms.payload, { role: 'chair', ...term })
    await cms.payload.update({
      collection: 'board-members',
      id: thrown.id,
      data: { deletedAt: new Date().toISOString() },
    })
    expect((await publish('board-members', { ...chair, ...term })).status).toBe(201)
  })

  it('refuses two chairs when a draft is published', async () => {
    const term = { from: '1980-01-01', to: '1980-12-31' }
    await buildBoardMember(cms.payload, { role: 'chair', ...term })
    const draft = await buildBoardMember(cms.payload, { role: 'chair', ...term, _status: 'draft' })
    const response = await editor.patch(`/api/board-members/${draft.id}`).send({ _status: 'published' })
    expect([response.status, refusals(response.body).map(({ path }) => path)]).toEqual([400, ['role']])
  })

  it('stores a day so that every zone shows the same one', async () => {
    for (const from of ['2020-03-29', '2020-03-28T23:00:00.000Z', '2020-03-29T12:00:00.000Z']) {
      const { body } = await publish('board-members', { ...complete['board-members'], from })
      expect([from, body.doc.from]).toEqual([from, '2020-03-29T12:00:00.000Z'])
    }
  })
})

describe('initiatives', () => {
  it.each([
    [
      { startsOn: '2020-02-01', endsOn: '2020-01-31' },
      'endsOn',
      'Slutdatum måste vara samma dag som startdatum eller senare.',
    ],
    [{ ageFrom: 30, ageTo: 29 }, 'ageTo', 'Den högsta åldern är lägre än den lägsta.'],
    [{ ageFrom: -1 }, 'ageFrom', 'Skriv en ålder från 0 till 120 år.'],
    [{ ageTo: 121 }, 'ageTo', 'Skriv en ålder från 0 till 120 år.'],
    [{ ageTo: 16.5 }, 'ageTo', 'Skriv en ålder från 0 till 120 år.'],
  ])('%j is refused at %s: %s', async (data, path, message) => {
    expect(await refusalOf('initiatives', data)).toEqual({ path, message })
  })

  it.each([
    [{ kind: 'group' }, 'kind'],
    [{ status: 'paused' }, 'status'],
    [{ contacts: [{ name: 'x', email: 'ingen adress' }] }, 'contacts.0.email'],
    [{ contacts: [{}] }, 'contacts.0.name'],
    [{ funding: [{ source: 'x', amountSek: -1 }] }, 'funding.0.amountSek'],
    [{ voices: [{}] }, 'voices.0.quote'],
    [{ owners: ['finns-inte'] }, 'owners'],
  ])('with %j are refused', async (data, path) => {
    expect((await refusalOf('initiatives', data)).path).toMatch(path)
  })

  it('may last one day and be for one age', async () => {
    const data = { startsOn: '2020-02-01', endsOn: '2020-02-01', ageFrom: 0, ageTo: 0 }
    expect((await publish('initiatives', { ...complete.initiatives, ...data })).status).toBe(201)
  })
})

describe('news', () => {
  it.each([
    [{ links: [{ label: 'x', url: '/nyheter' }] }, 'links.0.url', /hela adressen/],
    [{ links: [{ label: 'x', url: 'javascript:alert(1)' }] }, 'links.0.url', /hela adressen/],
    [{ links: [{ url: 'https://www.example.se/' }] }, 'links.0.label', /Fyll i/],
    [{ lead: 'x'.repeat(1001) }, 'lead', /1000/],
    [{ title: ' ' }, 'title', /Fyll i/],
  ])('with %j are refused at %s', async (data, path, message) => {
    const refusal = await refusalOf('news', data)
    expect(refusal.path).toBe(path)
    expect(refusal.message).toMatch(message)
  })

  it('get the moment of their first publishing, and keep it', async () => {
    const { body } = await publish('news', complete.news)
    const { id, publishedAt } = body.doc as { id: string; publishedAt: string }
    expect(Math.abs(Date.parse(publishedAt) - Date.now())).toBeLessThan(60_000)
    await editor.patch(`/api/news/${id}`).send({ lead: 'Ny.', _status: 'published' })
    expect((await cms.payload.findByID({ collection: 'news', id })).publishedAt).toBe(publishedAt)
    const chosen = await publish('news', { ...complete.news, publishedAt: '2019-05-06T10:00:00.000Z' })
    expect(chosen.body.doc.publishedAt).toBe('2019-05-06T10:00:00.000Z')
    const draft = await editor.post('/api/news?draft=true').send(complete.news)
    expect(draft.body.doc.publishedAt ?? null).toBeNull()
  })
})

describe('documents', () => {
  it('keep the file when everything else is changed', async () => {
    const { id, filename } = await buildDocument(cms.payload)
    const response = await editor.patch(`/api/documents/${id}`).send({ title: 'Ny titel', kind: 'agreement' })
    expect([response.status, response.body.doc.filename]).toEqual([200, filename])
  })
})
