import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import request from 'supertest'
import { buildDocument, buildEvent, buildInitiative, buildNews } from '../helpers/builders'
import { startTestCms, type TestCms } from '../helpers/cms'
import { expectSamePages, read, readProblem, walk } from '../helpers/read'

let cms: TestCms
beforeAll(async () => {
  cms = await startTestCms()
})
afterAll(() => cms.stop())

const titles = async (path: string): Promise<unknown[]> => (await walk(cms, path)).items.map(({ title }) => title)
const fetchFile = (url: string) => request(cms.app).get(new URL(url, cms.env.serverUrl).pathname)

it('has no documents in a new association', async () => {
  expect((await read(cms, '/documents')).body).toEqual({ items: [], total: 0, next: null })
})

describe('the list', () => {
  beforeAll(async () => {
    const initiative = await buildInitiative(cms.payload, { title: 'HOPPET' })
    const secret = await buildInitiative(cms.payload, { title: 'Hemlig insats', _status: 'draft' })
    const event = await buildEvent(cms.payload, { title: 'Frukostmöte' })
    const documents = [
      { title: 'Årsredovisning 2019', kind: 'annual-report', date: '2020-03-15' },
      { title: 'Protokoll 1 januari', kind: 'minutes', date: '2020-01-01' },
      { title: 'Protokoll 31 december', kind: 'minutes', date: '2019-12-31' },
      { title: 'Slutrapport', kind: 'final-report', date: '2020-06-30', initiative: initiative.id, event: event.id },
      { title: 'Hemlig insats rapport', kind: 'evaluation', date: '2018-05-05', initiative: secret.id },
      { title: 'Utan datum', kind: 'agreement', date: null },
      { title: 'Utan datum igen', kind: 'agreement', date: null },
    ] as const
    for (const document of documents) await buildDocument(cms.payload, document)
    await buildDocument(cms.payload, {
      title: 'Utkast',
      date: '2020-02-02',
      _status: 'draft',
      initiative: initiative.id,
    })
  })

  it('is latest first; what has no date comes last; the same in pages of 3 as in one', async () => {
    await expectSamePages(cms, '/documents')
    const all = await titles('/documents')
    expect(all.slice(0, 5)).toEqual([
      'Slutrapport',
      'Årsredovisning 2019',
      'Protokoll 1 januari',
      'Protokoll 31 december',
      'Hemlig insats rapport',
    ])
    expect(all.slice(5).sort()).toEqual(['Utan datum', 'Utan datum igen'])
  })

  it('has every field of the contract, and leads to the file', async () => {
    const { items } = await walk<Record<string, unknown> & { url: string; bytes: number }>(
      cms,
      '/documents?kind=final-report',
    )
    expect(items).toHaveLength(1)
    expect(items[0]).toMatchObject({
      title: 'Slutrapport',
      kind: 'final-report',
      date: '2020-06-30',
      mimeType: 'application/pdf',
      lang: 'sv',
      initiative: { slug: 'hoppet', title: 'HOPPET', url: 'http://localhost:3000/api/v1/initiatives/hoppet' },
      event: { slug: 'frukostmote', webUrl: 'http://localhost:3000/evenemang/frukostmote' },
    })
    const file = await fetchFile(items[0]!.url).buffer(true)
    expect([file.status, file.type]).toEqual([200, 'application/pdf'])
    expect(file.body).toHaveLength(items[0]!.bytes)
    expect((file.body as Buffer).subarray(0, 5).toString()).toBe('%PDF-')
  })

  it('does not show an initiative that is not published', async () => {
    const { items } = await walk(cms, '/documents?kind=evaluation')
    expect(items).toMatchObject([{ title: 'Hemlig insats rapport', initiative: null, event: null }])
  })

  it.each([
    ['kind=minutes', ['Protokoll 1 januari', 'Protokoll 31 december']],
    ['year=2020', ['Slutrapport', 'Årsredovisning 2019', 'Protokoll 1 januari']],
    ['year=2019', ['Protokoll 31 december']],
    ['year=2020&kind=minutes', ['Protokoll 1 januari']],
    ['initiative=hoppet', ['Slutrapport']],
    ['initiative=hemlig-insats', []],
    ['initiative=ingen', []],
    ['year=2001', []],
  ])('%s: %j', async (query, expected) => {
    expect(await titles(`/documents?${query}`)).toEqual(expected)
  })

  it.each([
    ['kind=photo', 'kind'],
    ['year=x', 'year'],
    ['year=20200', 'year'],
    ['initiative=A', 'initiative'],
    ['event=x', 'event'],
  ])('?%s is refused, and %s is named', async (query, parameter) => {
    const problem = await readProblem(cms, `/documents?${query}`)
    expect(problem.status).toBe(400)
    expect(problem.errors).toEqual([{ parameter, detail: expect.any(String) }])
  })
})

describe('the file', () => {
  const statusOf = async (filename: string): Promise<number> => (await fetchFile(`/media/documents/${filename}`)).status

  it('is public while the document is, and only then', async () => {
    const { id, filename } = await buildDocument(cms.payload, { title: 'Går in och ut', _status: 'draft' })
    const update = { collection: 'documents', id, overrideAccess: true } as const
    expect(await statusOf(filename!)).toBe(404)
    await cms.payload.update({ ...update, data: { _status: 'published' } })
    expect(await statusOf(filename!)).toBe(200)
    await cms.payload.update({ ...update, draft: true, data: { title: 'Nytt utkast', _status: 'draft' } })
    expect(await statusOf(filename!)).toBe(200)
    await cms.payload.update({ ...update, data: { _status: 'draft' } })
    expect(await statusOf(filename!)).toBe(404)
    await cms.payload.update({ ...update, data: { _status: 'published' } })
    await cms.payload.update({ ...update, data: { deletedAt: new Date().toISOString() } })
    expect(await statusOf(filename!)).toBe(404)
  })

  it('is not asked for by a name that is no name', async () => {
    for (const name of [
      '..%2Fsecret',
      '%2e%2e%2fsecret.pdf',
      'a%00.pdf',
      '.pdf',
      'x'.repeat(300),
      '%E0%A4%A.pdf',
      'a%2fb.pdf',
    ]) {
      expect([400, 404]).toContain(await statusOf(name))
    }
  })

  it('is not shown by the news that refers to a draft', async () => {
    const draft = await buildDocument(cms.payload, { title: 'Hemlig bilaga', _status: 'draft' })
    const news = await buildNews(cms.payload, { documents: [draft.id] })
    const { body } = await read(cms, `/news/${news.slug!}`)
    expect(body.documents).toEqual([])
    expect(JSON.stringify(body)).not.toContain(draft.filename)
  })
})
