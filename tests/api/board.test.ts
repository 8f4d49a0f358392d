import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { buildBoardMember, buildMedia, buildOrganisation } from '../helpers/builders'
import { startTestCms, type TestCms } from '../helpers/cms'
import { expectSamePages, read, readProblem } from '../helpers/read'

let cms: TestCms
beforeAll(async () => {
  cms = await startTestCms()
})
afterAll(() => cms.stop())

const namesOn = async (day: string): Promise<string[]> =>
  ((await read(cms, `/board?on=${day}`)).body.members as { name: string }[]).map(({ name }) => name)

it('is empty in a new association, today', async () => {
  const { body } = await read(cms, '/board')
  expect(body.members).toEqual([])
  expect(body.on).toMatch(/^\d{4}-\d\d-\d\d$/)
  expect((await read(cms, '/board/chairs')).body).toEqual({ items: [], total: 0, next: null })
})

describe('with members', () => {
  beforeAll(async () => {
    const sigtuna = await buildOrganisation(cms.payload, {
      name: 'Sigtuna kommun',
      en: { name: 'Sigtuna municipality' },
    })
    const draft = await buildOrganisation(cms.payload, { name: 'Hemlig part', _status: 'draft' })
    const image = await buildMedia(cms.payload, { alt: 'Porträtt' })
    const term = { from: '2019-01-01', to: '2020-12-31' }
    await buildBoardMember(cms.payload, { ...term, name: 'Östen Östlund', role: 'member', organisation: draft.id })
    await buildBoardMember(cms.payload, { ...term, name: 'Åsa Åberg', role: 'member' })
    await buildBoardMember(cms.payload, { ...term, name: 'Adam Alm', role: 'substitute' })
    await buildBoardMember(cms.payload, { ...term, name: 'Maria Fälth', role: 'vice-chair', party: 'KD' })
    await buildBoardMember(cms.payload, {
      ...term,
      name: 'Mattias Askerson',
      role: 'chair',
      party: 'M',
      organisation: sigtuna.id,
      image: image.id,
    })
    await buildBoardMember(cms.payload, { name: 'Nora Ny', role: 'chair', from: '2021-01-01' })
    await buildBoardMember(cms.payload, { name: 'Gunnar Gammal', role: 'chair', from: '2017-01-01', to: '2018-12-31' })
    await buildBoardMember(cms.payload, { name: 'Greta Gammal', role: 'chair', from: '2015-01-01', to: '2016-12-31' })
    await buildBoardMember(cms.payload, { name: 'Hemlig', role: 'member', from: '2019-01-01', _status: 'draft' })
  })

  it('lists those whose term includes the day: chair, vice chair, members, substitutes, each by name', async () => {
    expect(await namesOn('2020-06-01')).toEqual([
      'Mattias Askerson',
      'Maria Fälth',
      'Åsa Åberg',
      'Östen Östlund',
      'Adam Alm',
    ])
  })

  it.each([
    ['2018-12-31', 'Gunnar Gammal'],
    ['2019-01-01', 'Mattias Askerson'],
    ['2020-12-31', 'Mattias Askerson'],
    ['2021-01-01', 'Nora Ny'],
    ['2999-12-31', 'Nora Ny'],
    ['2014-12-31', undefined],
  ])('on %s the first is %s: the first and the last day count', async (day, first) => {
    expect((await namesOn(day))[0]).toBe(first)
  })

  it('has every field of the contract', async () => {
    const { body, headers } = await read(cms, '/board?on=2020-06-01')
    expect(body.on).toBe('2020-06-01')
    expect(headers['content-language']).toBe('sv')
    expect(body.members[0]).toMatchObject({
      name: 'Mattias Askerson',
      party: 'M',
      role: 'chair',
      organisation: { slug: 'sigtuna-kommun', name: 'Sigtuna kommun', website: null },
      from: '2019-01-01',
      to: '2020-12-31',
      image: { alt: 'Porträtt' },
    })
    expect(body.members[4]).toMatchObject({ party: null, organisation: null, image: null })
    // Appointed by an organisation that is not published: the person is shown, the organisation is not.
    expect(body.members[3].organisation).toBeNull()
    const english = await read(cms, '/board?on=2020-06-01&lang=en')
    expect(english.body.members[0].organisation.name).toBe('Sigtuna municipality')
  })

  it('is today’s board unless a day is given', async () => {
    const { body } = await read(cms, '/board')
    expect(body.members).toEqual([expect.objectContaining({ name: 'Nora Ny' })])
    const lateInTheEvening = await cms.services.board.board({ lang: 'sv' }, new Date('2020-12-31T22:59:59.000Z'))
    expect(lateInTheEvening.body).toMatchObject({
      on: '2020-12-31',
      members: [{ name: 'Mattias Askerson' }, {}, {}, {}, {}],
    })
    const midnight = await cms.services.board.board({ lang: 'sv' }, new Date('2020-12-31T23:00:00.000Z'))
    expect(midnight.body).toMatchObject({ on: '2021-01-01', members: [{ name: 'Nora Ny' }] })
  })

  it('lists chairs, latest first, page by page', async () => {
    const chairs = await expectSamePages(cms, '/board/chairs')
    expect(chairs).toEqual([
      { name: 'Nora Ny', party: null, organisation: null, from: '2021-01-01', to: null },
      {
        name: 'Mattias Askerson',
        party: 'M',
        organisation: { slug: 'sigtuna-kommun', name: 'Sigtuna kommun', website: null },
        from: '2019-01-01',
        to: '2020-12-31',
      },
      { name: 'Gunnar Gammal', party: null, organisation: null, from: '2017-01-01', to: '2018-12-31' },
      { name: 'Greta Gammal', party: null, organisation: null, from: '2015-01-01', to: '2016-12-31' },
    ])
  })

  it.each([
    ['/board?on=2020-13-01', 'on'],
    ['/board?on=2020-02-30', 'on'],
    ['/board?on=', 'on'],
    ['/board?on=today', 'on'],
    ['/board?limit=5', 'limit'],
    ['/board/chairs?on=2020-01-01', 'on'],
    ['/board/chairs?limit=0', 'limit'],
  ])('%s is refused, and %s is named', async (path, parameter) => {
    const problem = await readProblem(cms, path)
    expect(problem.status).toBe(400)
    expect(problem.errors).toEqual([{ parameter, detail: expect.any(String) }])
  })
})
