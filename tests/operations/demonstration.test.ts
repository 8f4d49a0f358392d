import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { CollectionSlug } from 'payload'
import { apiClients } from '../../src/demonstration/content/api-clients'
import { boardMembers } from '../../src/demonstration/content/board'
import { documents } from '../../src/demonstration/content/documents'
import { events } from '../../src/demonstration/content/events'
import { initiatives } from '../../src/demonstration/content/initiatives'
import { news } from '../../src/demonstration/content/news'
import { organisations } from '../../src/demonstration/content/organisations'
import { pictureCredit, pictures } from '../../src/demonstration/content/pictures'
import { abandonDemonstration, seedDemonstration } from '../../src/demonstration/seed'
import { isDemonstrationUnfinished } from '../../src/demonstration/unfinished'
import {
  buildApiClient,
  buildBoardMember,
  buildDocument,
  buildEvent,
  buildInitiative,
  buildMedia,
  buildNews,
  buildOrganisation,
  buildUser,
} from '../helpers/builders'
import { startTestCms, type TestCms } from '../helpers/cms'

const collections = [
  'news',
  'events',
  'initiatives',
  'documents',
  'board-members',
  'api-clients',
  'organisations',
  'media',
] as const satisfies CollectionSlug[]

let cms: TestCms
beforeAll(async () => {
  cms = await startTestCms()
})
afterAll(() => cms.stop())

const idsIn = async (collection: CollectionSlug): Promise<unknown[]> =>
  (await cms.payload.find({ collection, trash: true, pagination: false, depth: 0, overrideAccess: true })).docs.map(
    ({ id }) => id,
  )

/** Loads until `step` begins, as when somebody stops the server then; what was printed. */
async function loadUntil(step: string): Promise<string> {
  const stop = new AbortController()
  const lines: string[] = []
  const progress = (line: string): void => {
    lines.push(line)
    if (line.includes(step)) stop.abort()
  }
  await seedDemonstration({ payload: cms.payload, progress, signal: stop.signal })
  return lines.join('\n')
}

it('what a load that was stopped has made goes when nothing is to be loaded', async () => {
  expect(await loadUntil('images')).not.toContain('100 %')
  expect(await idsIn('organisations')).toHaveLength(organisations.length)
  expect(await isDemonstrationUnfinished(cms.payload)).toBe(true)
  await abandonDemonstration(cms.payload)
  expect(await idsIn('organisations')).toEqual([])
  expect(await isDemonstrationUnfinished(cms.payload)).toBe(false)
})

it('a load that was stopped begins anew', async () => {
  await loadUntil('images')
  await loadUntil('images')
  expect(await idsIn('organisations')).toHaveLength(organisations.length)
  expect(await isDemonstrationUnfinished(cms.payload)).toBe(true)
})

it('other content stays, whoever made it, and nothing is loaded beside it', async () => {
  const { payload } = cms
  const own = await Promise.all([
    buildNews(payload, { title: news[0]!.title.sv }),
    buildEvent(payload, { title: events[0]!.title.sv }),
    buildInitiative(payload, { title: initiatives[0]!.title.sv }),
    buildDocument(payload, { title: documents[0]!.title.sv }),
    buildBoardMember(payload, { name: boardMembers[0]!.name }),
    buildApiClient(payload, { name: apiClients[0]!.name }),
    buildMedia(payload, { alt: pictures[0]!.alt.sv, credit: pictureCredit }),
  ])
  const editor = await buildUser(payload, { role: 'editor' })
  const others = {
    news: [
      await buildNews(payload, { title: 'Utan författare' }),
      await payload.create({
        collection: 'news',
        data: { title: news[0]!.title.sv, lead: 'Egen', _status: 'published' } as never,
        user: editor,
        overrideAccess: true,
      }),
    ],
    events: [await buildEvent(payload)],
    initiatives: [await buildInitiative(payload)],
    documents: [await buildDocument(payload)],
    'board-members': [await buildBoardMember(payload)],
    'api-clients': [await buildApiClient(payload)],
    organisations: [await buildOrganisation(payload)],
    media: [await buildMedia(payload), await buildMedia(payload, { credit: pictureCredit })],
  }
  const said = await loadUntil('images')
  expect(said).toMatch(/^The database already has content \(2 in news\).*$/)
  for (const collection of collections) {
    const ids = others[collection].map(({ id }) => id)
    expect([collection, new Set(await idsIn(collection))]).toEqual([collection, new Set(ids)])
  }
  expect(await isDemonstrationUnfinished(payload)).toBe(false)
  const left = await payload.count({
    collection: 'addresses',
    where: { document: { in: own.map(({ id }) => id) } },
    overrideAccess: true,
  })
  expect(left.totalDocs).toBe(0)
})
