import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { CollectionSlug } from 'payload'
import type { Response, Test } from 'supertest'
import {
  buildApiClient,
  buildBoardMember,
  buildDocument,
  buildEvent,
  buildInitiative,
  buildIssue,
  buildMedia,
  buildNews,
  buildOrganisation,
  buildSubscriber,
  buildUser,
} from '../helpers/builders'
import { startTestCms, type TestCms } from '../helpers/cms'
import { plainImage, tinyPdf } from '../helpers/files'
import { anonymous, person, type Person } from '../helpers/people'

// Who may do what. Each cell below is a test: the deed is tried by the REST that the admin uses, the answer is looked at, and
// then what is stored. `own`: with what the same person has made, and as long as it is a draft.

const roles = ['administrator', 'editor', 'contributor', 'reader', 'anonymous'] as const

const content = table(`
  deed                     | administrator | editor | contributor | reader | anonymous
  read                     | yes           | yes    | yes         | yes    | -
  read drafts              | yes           | yes    | yes         | yes    | -
  read versions            | yes           | yes    | yes         | yes    | -
  create a draft           | yes           | yes    | yes         | -      | -
  create published         | yes           | yes    | -           | -      | -
  change a draft           | yes           | yes    | own         | -      | -
  change what is published | yes           | yes    | -           | -      | -
  save a newer draft of it | yes           | yes    | -           | -      | -
  publish                  | yes           | yes    | -           | -      | -
  unpublish                | yes           | yes    | -           | -      | -
  restore a version        | yes           | yes    | own         | -      | -
  copy                     | yes           | yes    | yes         | -      | -
  throw away a draft       | yes           | yes    | own         | -      | -
  throw away published     | yes           | yes    | -           | -      | -
  take out of the trash    | yes           | yes    | own         | -      | -
  delete a draft           | yes           | yes    | own         | -      | -
  delete what is published | yes           | yes    | -           | -      | -
`)

const others = table(`
  collection               deed          | administrator | editor | contributor | reader | anonymous
  media                    read          | yes           | yes    | yes         | yes    | -
  media                    create        | yes           | yes    | yes         | -      | -
  media                    update        | yes           | yes    | -           | -      | -
  media                    delete        | yes           | yes    | -           | -      | -
  media                    readVersions  | yes           | yes    | yes         | yes    | -
  newsletter-subscribers   read          | yes           | yes    | -           | -      | -
  newsletter-subscribers   create        | -             | -      | -           | -      | -
  newsletter-subscribers   update        | yes           | yes    | -           | -      | -
  newsletter-subscribers   delete        | yes           | yes    | -           | -      | -
  newsletter-issues        read          | yes           | yes    | yes         | yes    | -
  newsletter-issues        create        | yes           | yes    | -           | -      | -
  newsletter-issues        update        | yes           | yes    | -           | -      | -
  newsletter-issues        delete        | yes           | yes    | -           | -      | -
  newsletter-editions      read          | -             | -      | -           | -      | -
  newsletter-editions      create        | -             | -      | -           | -      | -
  newsletter-deliveries    read          | yes           | yes    | -           | -      | -
  newsletter-deliveries    create        | -             | -      | -           | -      | -
  event-registrations      read          | yes           | yes    | -           | -      | -
  event-registrations      create        | -             | -      | -           | -      | -
  event-registrations      update        | yes           | yes    | -           | -      | -
  event-registrations      delete        | yes           | yes    | -           | -      | -
  event-messages           read          | yes           | yes    | -           | -      | -
  event-messages           create        | -             | -      | -           | -      | -
  event-places             read          | -             | -      | -           | -      | -
  event-places             create        | -             | -      | -           | -      | -
  consents                 read          | yes           | yes    | -           | -      | -
  consents                 create        | -             | -      | -           | -      | -
  users                    read          | yes           | -      | -           | -      | -
  users                    create        | yes           | -      | -           | -      | -
  users                    update        | yes           | -      | -           | -      | -
  users                    delete        | yes           | -      | -           | -      | -
  mails                    read          | yes           | -      | -           | -      | -
  mails                    create        | -             | -      | -           | -      | -
  addresses                read          | -             | -      | -           | -      | -
  addresses                create        | -             | -      | -           | -      | -
  leases                   read          | -             | -      | -           | -      | -
  leases                   create        | -             | -      | -           | -      | -
  changes                  read          | -             | -      | -           | -      | -
  changes                  create        | -             | -      | -           | -      | -
  publications             read          | -             | -      | -           | -      | -
  publications             create        | -             | -      | -           | -      | -
  change-marks             read          | -             | -      | -           | -      | -
  change-marks             create        | -             | -      | -           | -      | -
  counters                 read          | -             | -      | -           | -      | -
  counters                 create        | -             | -      | -           | -      | -
  idempotent-answers       read          | -             | -      | -           | -      | -
  idempotent-answers       create        | -             | -      | -           | -      | -
  webhook-deliveries       read          | yes           | -      | -           | -      | -
  webhook-deliveries       create        | -             | -      | -           | -      | -
  api-clients              read          | yes           | -      | -           | -      | -
  api-clients              update        | yes           | -      | -           | -      | -
  api-clients              delete        | yes           | -      | -           | -      | -
  payload-jobs             read          | yes           | -      | -           | -      | -
  payload-jobs             create        | -             | -      | -           | -      | -
  payload-locked-documents read          | yes           | yes    | yes         | yes    | -
  payload-locked-documents create        | yes           | yes    | yes         | -      | -
  payload-migrations       read          | -             | -      | -           | -      | -
  payload-migrations       create        | -             | -      | -           | -      | -
  payload-kv               read          | -             | -      | -           | -      | -
  payload-kv               create        | -             | -      | -           | -      | -
  association              read          | yes           | yes    | yes         | yes    | -
  association              update        | yes           | yes    | -           | -      | -
  association              readVersions  | yes           | yes    | -           | -      | -
`)

type Role = (typeof roles)[number]
type Cell = 'yes' | 'own' | '-'

/** Rows of a table as written above: the first column, and a cell for each role. */
function table(text: string): { name: string; cells: Record<Role, Cell> }[] {
  const [head = [], ...rows] = text
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
  return rows.map(([name = '', ...cells]) => {
    const byRole = cells.map((cell, index) => [head[index + 1], cell] as const)
    return { name: name.replace(/\s+/g, ' '), cells: Object.fromEntries(byRole) as Record<Role, Cell> }
  })
}

let cms: TestCms
const people = {} as Record<Role, Person>
beforeAll(async () => {
  cms = await startTestCms()
  for (const role of roles) people[role] = role === 'anonymous' ? anonymous(cms) : await person(cms, role)
})
afterAll(() => cms.stop())

const refusals = [401, 403, 404]

const collections = ['news', 'events', 'initiatives', 'organisations', 'board-members', 'documents'] as const
type Content = (typeof collections)[number]
type Status = 'draft' | 'published'
const nameField = (collection: Content): 'title' | 'name' =>
  collection === 'organisations' || collection === 'board-members' ? 'name' : 'title'

/** What must be sent to publish one. */
const complete: Record<Content, object> = {
  news: { title: 'Nyhet', lead: 'Ingress.' },
  events: { title: 'Möte', kind: 'meeting', startsAt: '2020-06-11T06:30:00.000Z', endsAt: '2020-06-11T08:00:00.000Z' },
  initiatives: { title: 'Insats', kind: 'individual', status: 'ongoing', lead: 'Ingress.' },
  organisations: { name: 'Organisation', kind: 'other' },
  'board-members': { name: 'Ledamot', role: 'member', from: '2020-01-01' },
  documents: { title: 'Handling', kind: 'minutes' },
}
const build: Record<Content, (_status: Status) => Promise<{ id: string }>> = {
  news: (_status) => buildNews(cms.payload, { _status }),
  events: (_status) => buildEvent(cms.payload, { _status }),
  initiatives: (_status) => buildInitiative(cms.payload, { _status }),
  organisations: (_status) => buildOrganisation(cms.payload, { _status }),
  'board-members': (_status) => buildBoardMember(cms.payload, { _status }),
  documents: (_status) =>
    buildDocument(cms.payload, {
      _status,
      file: { name: 'a.pdf', mimetype: 'application/pdf', data: tinyPdf, size: tinyPdf.length },
    }),
}

/** Sends fields, with a file where the collection is one of files. */
const create = (who: Person, collection: Content | 'media', fields: object, file: Buffer | null, query = ''): Test => {
  const call = who.post(`/api/${collection}${query}`)
  if (!file) return call.send(fields)
  const [filename, contentType] = collection === 'media' ? ['a.png', 'image/png'] : ['a.pdf', 'application/pdf']
  return call.field('_payload', JSON.stringify(fields)).attach('file', file, { filename, contentType })
}

interface Stored {
  [field: string]: unknown
  _status?: Status
  deletedAt?: string | null
}

/** What a deed is tried on, how it is tried, and how one sees that it was done. */
interface Deed {
  on: Status | null
  /** It lies in the trash beforehand. */
  inTrash?: boolean
  /** The attempt leaves traces even when it is refused. */
  spoils?: boolean
  attempt: (target: { who: Person; collection: Content; id: string }) => PromiseLike<Response>
  isDone: (now: { response: Response; stored: Stored | null; latest: Stored | null; collection: Content }) => boolean
}

const renamed = 'Ändrad av den som försökte'
const patch = (who: Person, collection: Content, id: string, data: object, query = ''): Test =>
  who.patch(`/api/${collection}/${id}${query}`).send(data)
const hasNewName = (document: Stored | null, collection: Content): boolean =>
  document?.[nameField(collection)] === renamed
const newName = (collection: Content): object => ({ [nameField(collection)]: renamed })
const trashed = { deletedAt: '2026-01-01T00:00:00.000Z' }

const deeds: Record<string, Deed> = {
  read: {
    on: 'published',
    attempt: ({ who, collection, id }) => who.get(`/api/${collection}/${id}`),
    isDone: ({ response, stored }) => response.body.id === stored?.id,
  },
  'read drafts': {
    on: 'draft',
    attempt: ({ who, collection, id }) => who.get(`/api/${collection}?draft=true&where[id][equals]=${id}`),
    isDone: ({ response }) => response.body.docs?.length === 1,
  },
  'read versions': {
    on: 'published',
    attempt: ({ who, collection, id }) => who.get(`/api/${collection}/versions?where[parent][equals]=${id}`),
    isDone: ({ response }) => response.body.docs?.length >= 1,
  },
  'create a draft': {
    on: null,
    attempt: ({ who, collection }) =>
      create(who, collection, complete[collection], collection === 'documents' ? tinyPdf : null, '?draft=true'),
    isDone: ({ response }) => response.body.doc?._status === 'draft',
  },
  'create published': {
    on: null,
    attempt: ({ who, collection }) =>
      create(
        who,
        collection,
        { ...complete[collection], _status: 'published' },
        collection === 'documents' ? tinyPdf : null,
      ),
    isDone: ({ response }) => response.body.doc?._status === 'published',
  },
  'change a draft': {
    on: 'draft',
    attempt: ({ who, collection, id }) => patch(who, collection, id, newName(collection), '?draft=true'),
    isDone: ({ latest, collection }) => hasNewName(latest, collection),
  },
  'change what is published': {
    on: 'published',
    attempt: ({ who, collection, id }) => patch(who, collection, id, { ...newName(collection), _status: 'published' }),
    isDone: ({ stored, collection }) => hasNewName(stored, collection),
  },
  'save a newer draft of it': {
    on: 'published',
    attempt: ({ who, collection, id }) => patch(who, collection, id, newName(collection), '?draft=true&autosave=true'),
    isDone: ({ latest, collection }) => hasNewName(latest, collection),
  },
  publish: {
    on: 'draft',
    attempt: ({ who, collection, id }) => patch(who, collection, id, { _status: 'published' }),
    isDone: ({ stored }) => stored?._status === 'published',
  },
  unpublish: {
    on: 'published',
    attempt: ({ who, collection, id }) => patch(who, collection, id, { _status: 'draft' }),
    isDone: ({ stored }) => stored?._status === 'draft',
  },
  'restore a version': {
    on: 'draft',
    spoils: true,
    attempt: async ({ who, collection, id }) => {
      const where = { parent: { equals: id } }
      const { docs } = await cms.payload.findVersions({ collection, where, limit: 1 })
      await cms.payload.update({ collection, id, data: { ...newName(collection), _status: 'draft' }, draft: true })
      return who.post(`/api/${collection}/versions/${docs[0]!.id}?draft=true`)
    },
    isDone: ({ latest, collection }) => latest?._status === 'draft' && !hasNewName(latest, collection),
  },
  copy: {
    on: 'draft',
    attempt: ({ who, collection, id }) =>
      who.post(`/api/${collection}/${id}/duplicate?draft=true`).send({ _status: 'draft' }),
    isDone: ({ response, stored }) => Boolean(response.body.doc) && response.body.doc.id !== stored?.id,
  },
  'throw away a draft': {
    on: 'draft',
    attempt: ({ who, collection, id }) => patch(who, collection, id, trashed),
    isDone: ({ stored }) => Boolean(stored?.deletedAt),
  },
  'throw away published': {
    on: 'published',
    attempt: ({ who, collection, id }) => patch(who, collection, id, trashed),
    isDone: ({ stored }) => Boolean(stored?.deletedAt),
  },
  'take out of the trash': {
    on: 'draft',
    inTrash: true,
    attempt: ({ who, collection, id }) =>
      patch(who, collection, id, { deletedAt: null, _status: 'draft' }, '?trash=true'),
    isDone: ({ stored }) => stored?.deletedAt === null || stored?.deletedAt === undefined,
  },
  'delete a draft': {
    on: 'draft',
    attempt: ({ who, collection, id }) => who.delete(`/api/${collection}/${id}`),
    isDone: ({ stored }) => stored === null,
  },
  'delete what is published': {
    on: 'published',
    attempt: ({ who, collection, id }) => who.delete(`/api/${collection}/${id}`),
    isDone: ({ stored }) => stored === null,
  },
}

async function storedAs(collection: Content, id: string, draft = false): Promise<Stored | null> {
  const found = await cms.payload.findByID({ collection, id, draft, trash: true, depth: 0, disableErrors: true })
  return found as Stored | null
}

/** Something to try it on: made by nobody in particular, or by somebody by REST. */
async function make(collection: Content, { on, inTrash }: Deed, madeBy: Person | undefined): Promise<string> {
  let id: string
  if (madeBy) {
    const file = collection === 'documents' ? tinyPdf : null
    const { body } = await create(madeBy, collection, complete[collection], file, '?draft=true')
    id = String(body.doc.id)
    if (on === 'published') await cms.payload.update({ collection, id, data: { _status: 'published' } })
  } else ({ id } = await build[collection](on!))
  if (inTrash) await cms.payload.update({ collection, id, data: trashed })
  return id
}

/** What nobody has managed to change yet is tried on again. */
const untouched = new Map<string, string>()

/** Tries a deed and answers whether it was done; a deed that was not done has been refused with 401, 403 or 404. */
async function tryDeed(name: string, who: Person, collection: Content, madeBy?: Person): Promise<boolean> {
  const deed = deeds[name]!
  const key = [collection, deed.on, deed.inTrash, madeBy?.role].join()
  const id = deed.on ? (untouched.get(key) ?? (await make(collection, deed, madeBy))) : ''

  const response = await deed.attempt({ who, collection, id })
  const [stored, latest] = id ? [await storedAs(collection, id), await storedAs(collection, id, true)] : [null, null]
  const isDone = deed.isDone({ response, stored, latest, collection })
  if (isDone) expect([200, 201]).toContain(response.status)
  else expect(refusals).toContain(response.status)
  if (deed.on && !deed.spoils && (!isDone || name.startsWith('read'))) untouched.set(key, id)
  else untouched.delete(key)
  return isDone
}

const cellsOf = (cells: Record<Role, Cell>) => roles.map((role) => [role, cells[role]] as const)

describe.each(collections)('%s', (collection) => {
  describe.each(content)('$name', ({ name, cells }) => {
    it.each(cellsOf(cells))('%s: %s', async (role, cell) => {
      expect(await tryDeed(name, people[role], collection)).toBe(cell === 'yes')
    })
    if (deeds[name]?.on)
      it(`contributor, of their own: ${cells.contributor === '-' ? '-' : 'yes'}`, async () => {
        const done = await tryDeed(name, people.contributor, collection, people.contributor)
        expect(done).toBe(cells.contributor !== '-')
      })
  })
})

it('the table names every deed', () => {
  expect(content.map(({ name }) => name).sort()).toEqual(Object.keys(deeds).sort())
})

describe('everything else', () => {
  /** One of each, to be read, changed and deleted. */
  const buildOther: Record<string, () => Promise<{ id: string }>> = {
    media: () => buildMedia(cms.payload),
    'newsletter-subscribers': () => buildSubscriber(cms.payload),
    'newsletter-issues': () => buildIssue(cms.payload),
    'event-registrations': async () => {
      const event = await buildEvent(cms.payload)
      const data = { event: event.id, status: 'seat', lang: 'sv', key: `x ${event.id}` } as const
      return cms.payload.create({ collection: 'event-registrations', data, overrideAccess: true })
    },
    users: () => buildUser(cms.payload, { role: 'reader' }),
    'api-clients': () => buildApiClient(cms.payload),
    'payload-locked-documents': async () => {
      const news = await buildNews(cms.payload)
      const user = { relationTo: 'users', value: people.administrator.id } as const
      const data = { document: { relationTo: 'news', value: news.id }, user } as const
      return cms.payload.create({ collection: 'payload-locked-documents', data })
    },
  }
  const changes: Record<string, object> = {
    media: { alt: 'Ändrad' },
    'newsletter-subscribers': { name: 'Ändrad' },
    'newsletter-issues': { title: 'Ändrad' },
    'event-registrations': { name: 'Ändrad' },
    users: { name: 'Ändrad' },
    'api-clients': { name: 'Ändrad' },
  }
  const samples: Record<string, () => object> = {
    media: () => ({ alt: 'Bild' }),
    users: () => ({
      email: `ny-${String(Math.random()).slice(2)}@example.se`,
      name: 'Ny',
      password: 'Abcd-1234-efgh',
      role: 'reader',
    }),
    'payload-locked-documents': () => ({
      user: { relationTo: 'users', value: people.reader.id },
      globalSlug: 'association',
    }),
    'payload-jobs': () => ({ taskSlug: 'schedulePublish', input: {} }),
    'newsletter-subscribers': () => ({ email: 'ny@example.se', lang: 'sv', status: 'confirmed' }),
    'newsletter-issues': () => ({ title: 'Nyhetsbrev' }),
    'newsletter-editions': () => ({ key: 'x:sv', issue: 'x', lang: 'sv', subject: 'x', title: 'x' }),
    'newsletter-deliveries': () => ({ issue: 'x', subscriber: 'x', email: 'x', lang: 'sv', status: 'queued' }),
    'event-registrations': () => ({ event: 'x', name: 'Ny', status: 'seat', lang: 'sv', key: 'x' }),
    'event-messages': () => ({ key: 'x', event: 'x', audience: 'seat', subject: 'x', text: 'x' }),
    'event-places': () => ({ event: 'x', turns: 1 }),
    'payload-kv': () => ({ key: 'x', data: {} }),
    addresses: () => ({ topic: 'news', slug: 'x', document: 'x' }),
    leases: () => ({ name: 'x', owner: 'x', expiresAtMs: 1 }),
    changes: () => ({ seq: 1, topic: 'news', document: 'x', action: 'removed', at: '2020-01-01T00:00:00.000Z' }),
    publications: () => ({ key: 'news/x', document: 'x', stamp: 'x', face: 'x', seq: 1 }),
    'change-marks': () => ({ key: 'news/x' }),
    counters: () => ({ name: 'x', count: 1, expiresAtMs: 1 }),
    'idempotent-answers': () => ({ key: 'x', fingerprint: 'x', status: 200, expiresAtMs: 1 }),
    'webhook-deliveries': () => ({
      client: 'x',
      messageId: 'x',
      firstSeq: 0,
      lastSeq: 0,
      state: 'waiting',
      attempts: 0,
    }),
  }
  const numberOf = async (collection: CollectionSlug): Promise<number> =>
    (await cms.payload.count({ collection, overrideAccess: true })).totalDocs

  let png: Buffer
  beforeAll(async () => {
    png = await plainImage()
  })

  async function tryOther(collection: CollectionSlug, deed: string, who: Person): Promise<boolean> {
    const made = deed === 'create' ? null : await buildOther[collection]?.()
    const path = `/api/${collection}${made && deed !== 'readVersions' ? `/${made.id}` : ''}`
    const before = await numberOf(collection)
    const attempt: Record<string, () => Test> = {
      read: () => who.get(path),
      readVersions: () => who.get(`${path}/versions`),
      create: () =>
        create(who, collection as 'media', samples[collection]?.() ?? {}, collection === 'media' ? png : null),
      update: () => who.patch(path).send(changes[collection]),
      delete: () => who.delete(path),
    }
    const response = await attempt[deed]!()
    const isDone = response.status < 300
    if (!isDone) expect(refusals).toContain(response.status)
    const change = { create: 1, delete: -1 }[deed] ?? 0
    expect((await numberOf(collection)) - before).toBe(isDone ? change : 0)
    if (deed === 'update') {
      const now = await cms.payload.findByID({ collection, id: made!.id })
      expect(JSON.stringify(now).includes('Ändrad')).toBe(isDone)
    }
    return isDone
  }

  async function tryAssociation(deed: string, who: Person): Promise<boolean> {
    const attempt: Record<string, () => Test> = {
      read: () => who.get('/api/globals/association'),
      readVersions: () => who.get('/api/globals/association/versions'),
      update: () => who.post('/api/globals/association').send({ name: `Namn satt av ${who.role}` }),
    }
    const response = await attempt[deed]!()
    const isDone = response.status === 200
    if (!isDone) expect(refusals).toContain(response.status)
    const { name } = await cms.payload.findGlobal({ slug: 'association' })
    if (deed === 'update') expect(name === `Namn satt av ${who.role}`).toBe(isDone)
    return isDone
  }

  describe.each(others)('$name', ({ name, cells }) => {
    const [collection = '', deed = ''] = name.split(' ')
    it.each(cellsOf(cells))('%s: %s', async (role, cell) => {
      const who = people[role]
      const attempt =
        collection === 'association' ? tryAssociation(deed, who) : tryOther(collection as CollectionSlug, deed, who)
      expect(await attempt).toBe(cell === 'yes')
    })
  })
})
