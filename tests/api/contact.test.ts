import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { buildEvent, buildInitiative, buildNews } from '../helpers/builders'
import { startTestCms, type TestCms } from '../helpers/cms'
import { read, readProblem } from '../helpers/read'
import type { Association } from '../../src/payload-types'

let cms: TestCms
beforeAll(async () => {
  cms = await startTestCms()
})
afterAll(() => cms.stop())

const save = (data: Partial<Association>, locale: 'sv' | 'en' = 'sv') =>
  cms.payload.updateGlobal({ slug: 'association', data, locale, overrideAccess: true })

it('has a name and nothing else in a new association', async () => {
  const { body } = await read(cms, '/contact')
  expect(body).toEqual({
    name: 'Samordningsförbundet',
    orgNumber: null,
    address: null,
    email: null,
    phone: null,
    mediaContact: null,
    staffing: [],
  })
})

it('has every field of the contract, and nothing of the settings beside them', async () => {
  const saved = await save({
    name: 'Samordningsförbundet Provköping',
    orgNumber: '222000-1234',
    address: 'Storgatan 1\n123 45 Provköping',
    email: 'info@example.se',
    phone: '08-123 45 67',
    mediaContact: { name: 'Anna Andersson', email: 'anna@example.se', phone: null },
    staffing: [
      { year: 2020, weekFrom: 26, weekTo: 27, staffed: true },
      { year: 2020, weekFrom: 28, weekTo: 28, staffed: false, note: 'Stängt' },
    ],
    newsletter: { title: 'Brevet', fromName: 'Avsändaren', fromEmail: 'avsandaren@example.se' },
    privacyPolicyUrl: 'https://www.example.se/personuppgifter',
  })
  const rows = (saved.staffing ?? []).map(({ id }) => ({ id }))
  await save({ staffing: [{ ...rows[0] }, { ...rows[1], note: 'Closed' }] as Association['staffing'] }, 'en')

  const { body, headers } = await read(cms, '/contact')
  expect(headers['content-language']).toBe('sv')
  expect(body).toEqual({
    name: 'Samordningsförbundet Provköping',
    orgNumber: '222000-1234',
    address: 'Storgatan 1\n123 45 Provköping',
    email: 'info@example.se',
    phone: '08-123 45 67',
    mediaContact: { name: 'Anna Andersson', email: 'anna@example.se', phone: null },
    staffing: [
      { year: 2020, weekFrom: 26, weekTo: 27, staffed: true, note: null },
      { year: 2020, weekFrom: 28, weekTo: 28, staffed: false, note: 'Stängt' },
    ],
  })
  const english = await read(cms, '/contact?lang=en')
  expect(english.headers['content-language']).toBe('en')
  expect(english.body.staffing[1].note).toBe('Closed')
})

it.each([
  ['lang=xx', 'lang'],
  ['foo=1', 'foo'],
])('?%s is refused, and %s is named', async (query, parameter) => {
  const problem = await readProblem(cms, `/contact?${query}`)
  expect(problem.status).toBe(400)
  expect(problem.errors).toEqual([{ parameter, detail: expect.any(String) }])
})

describe('the association’s own site', () => {
  it('is where webUrl leads, for each topic that has a pattern', async () => {
    const news = await buildNews(cms.payload, { title: 'Adressen' })
    const event = await buildEvent(cms.payload, { title: 'Adressen' })
    const initiative = await buildInitiative(cms.payload, { title: 'Adressen' })
    await save({
      siteUrls: { news: 'https://www.example.se/aktuellt/{slug}', events: 'https://www.example.se/{slug}.html' },
    })
    const webUrl = async (path: string): Promise<unknown> => (await read(cms, path)).body.webUrl
    expect(await webUrl(`/news/${news.slug!}`)).toBe('https://www.example.se/aktuellt/adressen')
    expect(await webUrl(`/events/${event.slug!}`)).toBe('https://www.example.se/adressen.html')
    expect(await webUrl(`/initiatives/${initiative.slug!}`)).toBe('http://localhost:3000/insatser/adressen')
    await save({ siteUrls: { news: null, events: null } })
    expect(await webUrl(`/news/${news.slug!}`)).toBe('http://localhost:3000/nyheter/adressen')
  })

  it.each([
    'https://www.example.se/nyheter',
    '/nyheter/{slug}',
    'javascript:alert({slug})',
    'https://{slug}.example.se/ {slug}',
  ])('has no pattern such as %s', async (pattern) => {
    await expect(save({ siteUrls: { news: pattern } })).rejects.toMatchObject({
      data: { errors: [{ path: 'siteUrls.news', message: expect.stringContaining('{slug}') }] },
    })
    expect((await cms.payload.findGlobal({ slug: 'association' })).siteUrls?.news).toBeNull()
  })
})

it.each([
  [{ year: 2020, weekFrom: 0, weekTo: 1 }, 'Skriv ett veckonummer från 1 till 53.'],
  [{ year: 2020, weekFrom: 26, weekTo: 54 }, 'Skriv ett veckonummer från 1 till 53.'],
  [{ year: 2020, weekFrom: 28, weekTo: 27 }, 'Sista veckan är före den första.'],
])('staffing of %j is refused: %s', async (row, message) => {
  const before = (await read(cms, '/contact')).body.staffing
  await expect(save({ staffing: [row] })).rejects.toMatchObject({ data: { errors: [{ message }] } })
  expect((await read(cms, '/contact')).body.staffing).toEqual(before)
})
