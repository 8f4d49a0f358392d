import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { toLexical } from '../../src/demonstration/lexical'
import {
  buildDocument,
  buildEvent,
  buildInitiative,
  buildMedia,
  buildNews,
  buildOrganisation,
} from '../helpers/builders'
import { startTestCms, type TestCms } from '../helpers/cms'
import { expectSamePages, read, readProblem, walk } from '../helpers/read'

let cms: TestCms
beforeAll(async () => {
  cms = await startTestCms()
})
afterAll(() => cms.stop())

const titles = async (path: string): Promise<unknown[]> => (await walk(cms, path)).items.map(({ title }) => title)

describe('one initiative', () => {
  it('has every field of the contract', async () => {
    const owner = await buildOrganisation(cms.payload, {
      name: 'Sigtuna kommun',
      website: 'https://www.sigtuna.example/',
    })
    const partner = await buildOrganisation(cms.payload, { name: 'Arbetsförmedlingen' })
    const report = await buildDocument(cms.payload, { title: 'Delårsrapport', kind: 'interim-report' })
    const image = await buildMedia(cms.payload)
    const { id } = await buildInitiative(cms.payload, {
      title: 'Resursteamen',
      kind: 'individual',
      status: 'implemented',
      lead: 'Stöd till arbete.',
      goal: toLexical(['Mål.']),
      targetGroup: toLexical(['Målgrupp.']),
      assignment: toLexical(['Uppdrag.']),
      background: toLexical(['Bakgrund.']),
      result: toLexical(['Resultat.']),
      ageFrom: 16,
      ageTo: 64,
      targetGroups: ['unga', 'långtidssjukskrivna'],
      municipalities: ['Sigtuna', 'Upplands Väsby'],
      startsOn: '2018-01-01',
      endsOn: '2020-12-31',
      funding: [{ source: 'Förbundet', amountSek: 2_500_000, year: 2020 }, { source: 'Egen tid' }],
      owners: [owner.id],
      partners: [partner.id, owner.id],
      contacts: [
        { name: 'Anna Andersson', role: 'Samordnare', email: 'anna@example.se', phone: '08-123 45 67' },
        { name: 'Bo' },
      ],
      reports: [report.id],
      voices: [{ quote: 'Det hjälpte mig.', attribution: 'Deltagare, 24 år' }, { quote: 'Bra.' }],
      image: image.id,
    })
    const older = await buildNews(cms.payload, { initiatives: [id], publishedAt: '2019-01-01T12:00:00.000Z' })
    const newer = await buildNews(cms.payload, { initiatives: [id], publishedAt: '2020-01-01T12:00:00.000Z' })
    await buildNews(cms.payload, { initiatives: [id], _status: 'draft' })
    const event = await buildEvent(cms.payload, { initiatives: [id] })
    await buildEvent(cms.payload, { initiatives: [id], _status: 'draft' })

    const { body } = await read(cms, '/initiatives/resursteamen')
    const rich = (text: string) => ({ html: `<p>${text}</p>`, text })
    expect(body).toMatchObject({
      id,
      slug: 'resursteamen',
      title: 'Resursteamen',
      kind: 'individual',
      status: 'implemented',
      lead: 'Stöd till arbete.',
      ageFrom: 16,
      ageTo: 64,
      targetGroups: ['unga', 'långtidssjukskrivna'],
      municipalities: ['Sigtuna', 'Upplands Väsby'],
      startsOn: '2018-01-01',
      endsOn: '2020-12-31',
      url: 'http://localhost:3000/api/v1/initiatives/resursteamen',
      webUrl: 'http://localhost:3000/insatser/resursteamen',
      goal: rich('Mål.'),
      targetGroup: rich('Målgrupp.'),
      assignment: rich('Uppdrag.'),
      background: rich('Bakgrund.'),
      result: rich('Resultat.'),
      funding: [
        { source: 'Förbundet', amountSek: 2_500_000, year: 2020 },
        { source: 'Egen tid', amountSek: null, year: null },
      ],
      contacts: [
        { name: 'Anna Andersson', role: 'Samordnare', email: 'anna@example.se', phone: '08-123 45 67' },
        { name: 'Bo', role: null, email: null, phone: null },
      ],
      voices: [
        { quote: 'Det hjälpte mig.', attribution: 'Deltagare, 24 år' },
        { quote: 'Bra.', attribution: null },
      ],
      reports: [{ title: 'Delårsrapport', kind: 'interim-report' }],
    })
    const slugs = (list: { slug: string }[]): string[] => list.map(({ slug }) => slug)
    expect(slugs(body.owners)).toEqual(['sigtuna-kommun'])
    expect(slugs(body.partners)).toEqual(['arbetsformedlingen', 'sigtuna-kommun'])
    expect(slugs(body.news)).toEqual([newer.slug, older.slug])
    expect(slugs(body.events)).toEqual([event.slug])
    expect(body.image).not.toBeNull()
  })

  it('has null and empty lists where nothing is written', async () => {
    const initiative = await buildInitiative(cms.payload)
    const { body } = await read(cms, `/initiatives/${initiative.slug!}`)
    const nothing = { goal: null, targetGroup: null, assignment: null, background: null, result: null, image: null }
    const none = { ageFrom: null, ageTo: null, startsOn: null, endsOn: null, targetGroups: [], municipalities: [] }
    const lists = { funding: [], owners: [], partners: [], contacts: [], reports: [], voices: [], news: [], events: [] }
    expect(body).toMatchObject({ ...nothing, ...none, ...lists })
  })

  it('has English texts, nested ones too', async () => {
    const initiative = await buildInitiative(cms.payload, {
      title: 'Grön rehabilitering',
      lead: 'Trädgård.',
      goal: toLexical(['Mål.']),
      contacts: [{ name: 'Anna', role: 'Samordnare' }],
      voices: [{ quote: 'Det hjälpte.', attribution: 'Deltagare' }],
      en: {
        title: 'Green rehabilitation',
        lead: 'Garden.',
        contacts: [{ role: 'Coordinator' }],
        voices: [{ quote: 'It helped.', attribution: 'Participant' }],
      },
    })
    const { body, headers } = await read(cms, `/initiatives/${initiative.slug!}?lang=en`)
    expect(headers['content-language']).toBe('en, sv')
    expect(body).toMatchObject({
      title: 'Green rehabilitation',
      goal: { text: 'Mål.' },
      contacts: [{ name: 'Anna', role: 'Coordinator' }],
      voices: [{ quote: 'It helped.', attribution: 'Participant' }],
    })
  })

  it.each(['does-not-exist', '__proto__'])('%s is not found', async (slug) => {
    expect(await readProblem(cms, `/initiatives/${slug}`)).toMatchObject({ status: 404 })
  })
})

describe('the list', () => {
  beforeAll(async () => {
    const unga = { targetGroups: ['unga', 'nyanlända'], municipalities: ['Sollentuna'] }
    await buildInitiative(cms.payload, { ...unga, title: 'Örebrometoden', ageFrom: 16, ageTo: 24, status: 'planned' })
    await buildInitiative(cms.payload, {
      title: 'Ängen',
      ageFrom: 25,
      kind: 'structural',
      municipalities: ['Sollentuna', 'Sigtuna'],
    })
    await buildInitiative(cms.payload, { title: 'Åkern', ageTo: 64, status: 'completed', targetGroups: ['unga vuxna'] })
    await buildInitiative(cms.payload, { title: 'ama', municipalities: ['Sollentuna kommun'] })
    await buildInitiative(cms.payload, { title: 'Zebra', _status: 'draft', municipalities: ['Sollentuna'] })
  })

  it('is in Swedish alphabetical order', async () => {
    const all = (await titles('/initiatives')) as string[]
    expect(all).toEqual([...all].sort(new Intl.Collator('sv').compare))
    expect(all[0]).toBe('ama')
    expect(all.slice(-3)).toEqual(['Åkern', 'Ängen', 'Örebrometoden'])
    expect(all).not.toContain('Zebra')
  })

  it('has the same items in pages of 3 as in one', async () => {
    expect((await expectSamePages(cms, '/initiatives')).length).toBeGreaterThan(6)
    await expectSamePages(cms, '/initiatives?lang=en')
  })

  it('is sorted by the names that are shown', async () => {
    const all = (await titles('/initiatives?lang=en')) as string[]
    expect(all).toContain('Green rehabilitation')
    expect(all).toEqual([...all].sort(new Intl.Collator('sv').compare))
  })

  it.each([
    ['status=planned', ['Örebrometoden']],
    ['kind=structural', ['Ängen']],
    ['targetGroup=unga', ['Resursteamen', 'Örebrometoden']],
    ['targetGroup=unga+vuxna', ['Åkern']],
    ['municipality=Sollentuna', ['Ängen', 'Örebrometoden']],
    ['municipality=Sollentuna&kind=structural', ['Ängen']],
    ['municipality=Ingenstans', []],
    ['municipality=Sollentuna%25', []],
    ['municipality=sol_entuna', []],
  ])('%s: %j', async (query, expected) => {
    expect(await titles(`/initiatives?${query}`)).toEqual(expected)
  })

  it.each([
    [15, false, false, true],
    [16, true, false, true],
    [24, true, false, true],
    [25, false, true, true],
    [64, false, true, true],
    [65, false, true, false],
  ])('age=%d: Örebrometoden (16–24) %s, Ängen (25 and above) %s, Åkern (up to 64) %s', async (age, ...shown) => {
    const all = await titles(`/initiatives?age=${String(age)}`)
    expect(['Örebrometoden', 'Ängen', 'Åkern'].map((title) => all.includes(title))).toEqual(shown)
    expect(all).toContain('ama') // no ages: for everybody
  })

  it.each([
    ['status=nonsense', 'status'],
    ['kind=webinar', 'kind'],
    ['age=abc', 'age'],
    ['age=-1', 'age'],
    ['age=121', 'age'],
    [`municipality=${'x'.repeat(201)}`, 'municipality'],
    ['targetGroup=a%00', 'targetGroup'],
    ['q=unga', 'q'],
  ])('?%s is refused, and %s is named', async (query, parameter) => {
    const problem = await readProblem(cms, `/initiatives?${query}`)
    expect(problem.status).toBe(400)
    expect(problem.errors).toEqual([{ parameter, detail: expect.any(String) }])
  })
})
