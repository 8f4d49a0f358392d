import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { buildMedia, buildOrganisation } from '../helpers/builders'
import { startTestCms, type TestCms } from '../helpers/cms'
import { expectSamePages, read, readProblem, walk } from '../helpers/read'

let cms: TestCms
beforeAll(async () => {
  cms = await startTestCms()
  expect((await read(cms, '/organisations')).body).toEqual({ items: [], total: 0, next: null })

  const logo = await buildMedia(cms.payload, { alt: 'Logotyp' })
  const municipality = { kind: 'municipality', isOwner: true } as const
  await buildOrganisation(cms.payload, { ...municipality, name: 'Östersunds kommun' })
  await buildOrganisation(cms.payload, {
    ...municipality,
    name: 'Sigtuna kommun',
    website: 'https://www.sigtuna.example/',
    logo: logo.id,
  })
  await buildOrganisation(cms.payload, { ...municipality, name: 'Åre kommun' })
  await buildOrganisation(cms.payload, {
    name: 'Arbetsförmedlingen',
    kind: 'authority',
    isOwner: true,
    en: { name: 'Swedish Public Employment Service' },
  })
  await buildOrganisation(cms.payload, { name: 'Coompanion', kind: 'partner' })
  await buildOrganisation(cms.payload, { name: 'Finsam Norr', kind: 'association', isOwner: false })
  await buildOrganisation(cms.payload, { name: 'Hemlig', kind: 'municipality', isOwner: true, _status: 'draft' })
})
afterAll(() => cms.stop())

const names = async (path: string): Promise<unknown[]> => (await walk(cms, path)).items.map(({ name }) => name)

it('lists all by name as a Swede sorts, the same in pages of 3 as in one', async () => {
  await expectSamePages(cms, '/organisations')
  expect(await names('/organisations')).toEqual([
    'Arbetsförmedlingen',
    'Coompanion',
    'Finsam Norr',
    'Sigtuna kommun',
    'Åre kommun',
    'Östersunds kommun',
  ])
})

it('has every field of the contract', async () => {
  const { items } = await walk(cms, '/organisations?kind=municipality')
  expect(items[0]).toEqual({
    slug: 'sigtuna-kommun',
    name: 'Sigtuna kommun',
    kind: 'municipality',
    isOwner: true,
    website: 'https://www.sigtuna.example/',
    logo: expect.objectContaining({ alt: 'Logotyp', width: 48, height: 32 }),
  })
  expect(items[1]).toMatchObject({ slug: 'are-kommun', website: null, logo: null })
})

it.each([
  ['owner=true', ['Arbetsförmedlingen', 'Sigtuna kommun', 'Åre kommun', 'Östersunds kommun']],
  ['owner=false', ['Coompanion', 'Finsam Norr']],
  ['kind=authority', ['Arbetsförmedlingen']],
  ['kind=municipality&owner=true', ['Sigtuna kommun', 'Åre kommun', 'Östersunds kommun']],
  ['kind=region', []],
])('%s: %j', async (query, expected) => {
  expect(await names(`/organisations?${query}`)).toEqual(expected)
})

it('is sorted by the names that are shown, in English too', async () => {
  const { headers } = await read(cms, '/organisations?lang=en')
  expect(headers['content-language']).toBe('en, sv')
  expect((await names('/organisations?lang=en')).slice(0, 4)).toEqual([
    'Coompanion',
    'Finsam Norr',
    'Sigtuna kommun',
    'Swedish Public Employment Service',
  ])
})

it.each([
  ['owner=maybe', 'owner'],
  ['owner=1', 'owner'],
  ['kind=company', 'kind'],
  ['name=x', 'name'],
])('?%s is refused, and %s is named', async (query, parameter) => {
  const problem = await readProblem(cms, `/organisations?${query}`)
  expect(problem.status).toBe(400)
  expect(problem.errors).toEqual([{ parameter, detail: expect.any(String) }])
})
