import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import request, { type Response } from 'supertest'
import { buildEvent, buildNews, buildOrganisation } from '../helpers/builders'
import { startTestCms, type TestCms } from '../helpers/cms'
import { person, type Person } from '../helpers/people'
import { read, readProblem } from '../helpers/read'

let cms: TestCms
let editor: Person
beforeAll(async () => {
  cms = await startTestCms()
  editor = await person(cms, 'editor')
})
afterAll(() => cms.stop())

/** As the admin does while somebody writes. */
const autosave = '?draft=true&autosave=true&locale=sv'
const create = async (data: object, query = ''): Promise<{ id: string; slug: string; title: string }> => {
  const response = await editor.post(`/api/news${query}`).send(data)
  expect([response.status, response.body.errors]).toEqual([201, undefined])
  return response.body.doc
}
const change = async (id: string, data: object, query = ''): Promise<{ slug: string }> => {
  const response = await editor.patch(`/api/news/${id}${query}`).send(data)
  expect([response.status, response.body.errors]).toEqual([200, undefined])
  return response.body.doc
}
const news = (title: string) => ({ title, lead: 'Ingress.', _status: 'published' })
const refusalOf = (response: Response): { path: string; message: string }[] => response.body.errors?.[0]?.data?.errors

describe('a slug is made of the title', () => {
  it.each([
    ['Åtgärder för öppna möten', 'atgarder-for-oppna-moten'],
    ['Ängen & Ön: 50 % fler?', 'angen-on-50-fler'],
    ['🎉', 'news'],
  ])('%s: %s', async (title, slug) => {
    expect((await create(news(title))).slug).toBe(slug)
  })

  it('in each collection that has one', async () => {
    expect((await buildEvent(cms.payload, { title: 'Över gränsen' })).slug).toBe('over-gransen')
    expect((await buildOrganisation(cms.payload, { name: 'Över gränsen' })).slug).toBe('over-gransen')
  })

  it('and is unique within its collection, in drafts and in the trash too', async () => {
    const first = await create(news('Samma rubrik'))
    const draft = await create({ title: 'Samma rubrik' }, autosave)
    const thrown = await create(news('Samma rubrik'))
    await change(thrown.id, { deletedAt: new Date().toISOString() })
    const last = await create(news('Samma rubrik'))
    expect([first, draft, thrown, last].map(({ slug }) => slug)).toEqual([
      'samma-rubrik',
      'samma-rubrik-2',
      'samma-rubrik-3',
      'samma-rubrik-4',
    ])
  })

  it('also when many are made at once', async () => {
    const made = await Promise.all(Array.from({ length: 6 }, () => editor.post('/api/news').send(news('Samtidigt'))))
    const slugs = made.filter(({ status }) => status === 201).map(({ body }) => body.doc.slug as string)
    expect(new Set(slugs).size).toBe(slugs.length)
    // Whoever lost the race is told which field is in the way, or that somebody was first, and can try again.
    for (const { status, body } of made)
      if (status !== 201 && status !== 409)
        expect([status, body.errors?.[0]?.data?.errors?.[0]?.path]).toEqual([400, 'slug'])
    expect(slugs.length).toBeGreaterThan(0)
  })
})

describe('while somebody writes', () => {
  it('the slug follows the title until the text is published, then it stays', async () => {
    const { id, slug } = await create({ title: 'N' }, autosave)
    expect(slug).toBe('n')
    expect((await change(id, { title: 'Ny' }, autosave)).slug).toBe('ny')
    expect((await change(id, { title: 'Ny insats i Sigtuna', lead: 'Ingress.' }, autosave)).slug).toBe(
      'ny-insats-i-sigtuna',
    )
    expect((await change(id, { lead: 'Längre ingress.' }, autosave)).slug).toBe('ny-insats-i-sigtuna')
    expect((await change(id, { _status: 'published' })).slug).toBe('ny-insats-i-sigtuna')
    expect((await change(id, { title: 'Helt annan rubrik' }, autosave)).slug).toBe('ny-insats-i-sigtuna')
    expect((await change(id, { title: 'Helt annan rubrik', _status: 'published' })).slug).toBe('ny-insats-i-sigtuna')
    expect((await read(cms, '/news/ny-insats-i-sigtuna')).body.title).toBe('Helt annan rubrik')
  })

  it('a text without a title yet gets its slug when the title comes', async () => {
    const { id } = await create({}, autosave)
    expect((await change(id, { title: 'Rubriken kom sen' }, autosave)).slug).toBe('rubriken-kom-sen')
  })

  it('a slug that somebody chose stays', async () => {
    const { id } = await create({ title: 'Första' }, autosave)
    expect((await change(id, { slug: 'min-egen' }, autosave)).slug).toBe('min-egen')
    expect((await change(id, { title: 'Andra' }, autosave)).slug).toBe('min-egen')
    expect((await change(id, { ...news('Tredje'), slug: 'min-egen' })).slug).toBe('min-egen')
  })

  it('a title that gets its number keeps it', async () => {
    await create(news('Årsmöte'))
    const { id, slug } = await create({ title: 'Årsmöte' }, autosave)
    expect(slug).toBe('arsmote-2')
    expect((await change(id, { title: 'Årsmöte', lead: 'Kom.' }, autosave)).slug).toBe('arsmote-2')
  })

  it('an English title changes nothing', async () => {
    const { id } = await create(news('Svensk rubrik'))
    expect((await change(id, { title: 'English title', _status: 'published' }, '?locale=en')).slug).toBe(
      'svensk-rubrik',
    )
    const draft = await create({ title: 'Svenskt utkast' }, autosave)
    expect((await change(draft.id, { title: 'English draft' }, '?locale=en&draft=true&autosave=true')).slug).toBe(
      'svenskt-utkast',
    )
    expect((await read(cms, '/news/svensk-rubrik?lang=en')).body.title).toBe('English title')
  })
})

describe('a slug of one’s own', () => {
  it('is put into shape', async () => {
    expect((await create({ ...news('Form'), slug: 'Över Ån' })).slug).toBe('over-an')
  })

  it('that is taken is refused in Swedish, and nothing changes', async () => {
    await create(news('Upptagen'))
    const { id } = await create(news('Egen'))
    const response = await editor.patch(`/api/news/${id}`).send({ slug: 'upptagen' })
    expect(response.status).toBe(400)
    expect(refusalOf(response)).toMatchObject([
      { path: 'slug', message: 'Adressen används redan. Välj en annan, till exempel med årtalet sist.' },
    ])
    expect((await read(cms, '/news/egen')).body.id).toBe(id)
  })

  it('that is too long is cut', async () => {
    expect((await create({ ...news('Lång'), slug: 'a'.repeat(300) })).slug).toBe('a'.repeat(80))
  })

  it('without letters is refused in Swedish', async () => {
    const response = await editor.post('/api/news').send({ ...news('Tecken'), slug: '!!!' })
    expect(response.status).toBe(400)
    expect(refusalOf(response)).toMatchObject([
      { path: 'slug', message: 'Använd bara små bokstäver a–z, siffror och bindestreck.' },
    ])
  })

  it('may be the same in another collection', async () => {
    await create(news('Delad adress'))
    expect((await buildEvent(cms.payload, { title: 'Delad adress' })).slug).toBe('delad-adress')
  })
})

describe('an old address', () => {
  const get = (path: string) => request(cms.app).get(path)

  it('leads to the new one, in the API and on the page, with what was asked', async () => {
    const { id } = await create(news('Gammal rubrik'))
    await change(id, { slug: 'mellan', _status: 'published' })
    await change(id, { slug: 'ny-adress', _status: 'published' })
    for (const old of ['gammal-rubrik', 'mellan']) {
      const moved = await get(`/api/v1/news/${old}?lang=en`)
      expect([moved.status, moved.headers.location]).toEqual([
        301,
        'http://localhost:3000/api/v1/news/ny-adress?lang=en',
      ])
      expect(moved.headers['access-control-allow-origin']).toBe('*')
      const page = await get(`/nyheter/${old}`)
      expect(page.status).toBe(301)
      expect(new URL(page.headers.location!, cms.env.serverUrl).pathname).toBe('/nyheter/ny-adress')
    }
    expect((await read(cms, '/news/ny-adress')).body.id).toBe(id)
  })

  it('in a draft alone moves nothing', async () => {
    const { id } = await create(news('Stannar kvar'))
    await change(id, { slug: 'utkastets-adress' }, autosave)
    expect((await get('/api/v1/news/stannar-kvar')).status).toBe(200)
    expect((await readProblem(cms, '/news/utkastets-adress')).status).toBe(404)
  })

  it('that the document gets back is its own again', async () => {
    const { id } = await create(news('Fram och tillbaka'))
    await change(id, { slug: 'fram', _status: 'published' })
    await change(id, { slug: 'fram-och-tillbaka', _status: 'published' })
    expect((await read(cms, '/news/fram-och-tillbaka')).body.id).toBe(id)
    expect((await get('/api/v1/news/fram')).headers.location).toMatch('/fram-och-tillbaka')
  })

  it('belongs to whoever was published under it last', async () => {
    const first = await create(news('Omtvistad'))
    await change(first.id, { slug: 'omtvistad-forr', _status: 'published' })
    const second = await create({ ...news('Annan'), slug: 'omtvistad' })
    expect((await read(cms, '/news/omtvistad')).body.id).toBe(second.id)
    await change(second.id, { slug: 'omtvistad-nu', _status: 'published' })
    expect((await get('/api/v1/news/omtvistad')).headers.location).toMatch('/omtvistad-nu')
  })

  it('is not given to a new text by itself', async () => {
    const { id } = await create(news('Återkommande rubrik'))
    await change(id, { slug: 'nagot-annat', _status: 'published' })
    expect((await create(news('Återkommande rubrik'))).slug).toBe('aterkommande-rubrik-2')
    expect((await get('/api/v1/news/aterkommande-rubrik')).status).toBe(301)
  })

  it('of what is no longer published is not found', async () => {
    const { id } = await create(news('Försvinner'))
    await change(id, { slug: 'forsvann', _status: 'published' })
    await change(id, { _status: 'draft' })
    expect((await readProblem(cms, '/news/forsvinner')).status).toBe(404)
    expect((await readProblem(cms, '/news/forsvann')).status).toBe(404)
  })

  it('of what was deleted is free again', async () => {
    const { id } = await create(news('Raderad'))
    expect((await editor.delete(`/api/news/${id}`)).status).toBe(200)
    expect((await readProblem(cms, '/news/raderad')).status).toBe(404)
    const again = await create(news('Raderad'))
    expect((await read(cms, `/news/${again.slug}`)).body.id).toBe(again.id)
  })

  it('of an event and an initiative works alike', async () => {
    const event = await buildEvent(cms.payload, { title: 'Flyttat möte' })
    const data = { slug: 'mote-pa-ny-adress', _status: 'published' as const }
    await cms.payload.update({ collection: 'events', id: event.id, data, overrideAccess: true })
    const moved = await get('/api/v1/events/flyttat-mote')
    expect([moved.status, moved.headers.location]).toEqual([
      301,
      'http://localhost:3000/api/v1/events/mote-pa-ny-adress',
    ])
  })
})

it('a slug is one for both languages', async () => {
  const { slug } = await buildNews(cms.payload, { title: 'Ett namn', en: { title: 'One name' } })
  expect((await read(cms, `/news/${slug!}?lang=en`)).body).toMatchObject({ slug: 'ett-namn', title: 'One name' })
})
