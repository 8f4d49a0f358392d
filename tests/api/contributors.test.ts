import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Where } from 'payload'
import type { Response } from 'supertest'
import { buildNews } from '../helpers/builders'
import { startTestCms, type TestCms } from '../helpers/cms'
import { person, type Person } from '../helpers/people'
import { read, readProblem } from '../helpers/read'

// Contributors write drafts of their own; an editor publishes. Here are the ways around that which somebody might try.

let cms: TestCms
let contributor: Person
let another: Person
let editor: Person
let reader: Person
let administrator: Person
beforeAll(async () => {
  cms = await startTestCms()
  contributor = await person(cms, 'contributor')
  another = await person(cms, 'contributor')
  editor = await person(cms, 'editor')
  reader = await person(cms, 'reader')
  administrator = await person(cms, 'administrator')
})
afterAll(() => cms.stop())

interface Draft {
  id: string
  slug: string
  title: string
}
const write = async (who: Person = contributor, data: object = {}): Promise<Draft> => {
  const response = await who.post('/api/news?draft=true').send({ title: 'Skribentens text', lead: 'Ingress.', ...data })
  expect(response.status).toBe(201)
  return response.body.doc
}
const isRefused = ({ status }: Response): boolean => [401, 403, 404].includes(status)
/** Bulk operations answer 200 and list what was refused; or refuse altogether. */
const isAllRefused = ({ status, body }: Response): boolean =>
  [401, 403, 404].includes(status) || (body.docs as unknown[] | undefined)?.length === 0
const stored = (id: string) =>
  cms.payload.findByID({ collection: 'news', id, trash: true, depth: 0, disableErrors: true })
const isPublic = async (slug: string): Promise<boolean> => (await editor.get(`/api/v1/news/${slug}`)).status === 200

it('writes, changes and deletes a draft of their own', async () => {
  const draft = await write()
  const changed = await contributor.patch(`/api/news/${draft.id}?draft=true&autosave=true`).send({ title: 'Ny rubrik' })
  expect([changed.status, changed.body.doc.title]).toEqual([200, 'Ny rubrik'])
  const english = await contributor.patch(`/api/news/${draft.id}?draft=true&locale=en`).send({ title: 'English' })
  expect(english.status).toBe(200)
  expect((await contributor.delete(`/api/news/${draft.id}`)).status).toBe(200)
  expect(await stored(draft.id)).toBeNull()
})

describe('the lock on a document that somebody has open', () => {
  const open = async (who: Person): Promise<{ id: string; user: { value: string } }> => {
    const { id } = await buildNews(cms.payload)
    const user = { relationTo: 'users', value: administrator.id }
    const response = await who
      .post('/api/payload-locked-documents?depth=0')
      .send({ document: { relationTo: 'news', value: id }, user })
    expect(response.status).toBe(201)
    return response.body.doc
  }

  it('is in the name of who opened it, whoever is named', async () => {
    expect((await open(contributor)).user.value).toBe(contributor.id)
    expect((await open(editor)).user.value).toBe(editor.id)
  })

  it('is let go by a contributor only where it is their own, and taken over by an editor', async () => {
    const others = `/api/payload-locked-documents/${(await open(another)).id}`
    expect(isRefused(await contributor.patch(others).send({ globalSlug: null }))).toBe(true)
    expect(isRefused(await contributor.delete(others))).toBe(true)
    const taken = await editor.patch(`${others}?depth=0`).send({ user: { relationTo: 'users', value: editor.id } })
    expect([taken.status, taken.body.doc.user.value]).toEqual([200, editor.id])
    const own = `/api/payload-locked-documents/${(await open(contributor)).id}`
    expect((await contributor.delete(own)).status).toBe(200)
  })
})

describe('the address of a user', () => {
  it('is told by no condition and no order, not letter by letter either', async () => {
    for (const who of [reader, contributor]) {
      for (const query of [
        'where[createdBy.email][contains]=@',
        'where[and][0][or][0][createdBy.role][equals]=administrator',
        'where[initiatives.createdBy.email][contains]=@',
        'where[version.createdBy.email][contains]=@',
        'sort=-createdBy.email',
        'sort=title,createdBy.name',
      ]) {
        expect([query, (await who.get(`/api/news?draft=true&${query}`)).status]).toEqual([query, 400])
      }
    }
    expect((await contributor.get(`/api/news?where[createdBy][equals]=${contributor.id}`)).status).toBe(200)
  })
})

describe('cannot publish', () => {
  it.each([
    [
      'on creating',
      (_: Draft) => contributor.post('/api/news').send({ title: 'Direkt', lead: 'x', _status: 'published' }),
    ],
    ['without saying so', (_: Draft) => contributor.post('/api/news').send({ title: 'Direkt', lead: 'x' })],
    ['by a change', (d: Draft) => contributor.patch(`/api/news/${d.id}`).send({ _status: 'published' })],
    [
      'as a draft that says published',
      (d: Draft) => contributor.patch(`/api/news/${d.id}?draft=true`).send({ _status: 'published' }),
    ],
    [
      'by autosave',
      (d: Draft) => contributor.patch(`/api/news/${d.id}?draft=true&autosave=true`).send({ _status: 'published' }),
    ],
    [
      'in one language',
      (d: Draft) => contributor.patch(`/api/news/${d.id}?publishSpecificLocale=sv`).send({ _status: 'published' }),
    ],
    [
      'in all languages',
      (d: Draft) => contributor.patch(`/api/news/${d.id}?publishAllLocales=true`).send({ _status: 'published' }),
    ],
    ['from English', (d: Draft) => contributor.patch(`/api/news/${d.id}?locale=en`).send({ _status: 'published' })],
    ['in bulk', (d: Draft) => contributor.patch(`/api/news?where[id][equals]=${d.id}`).send({ _status: 'published' })],
    [
      'in bulk as drafts',
      (d: Draft) => contributor.patch(`/api/news?draft=true&where[id][in]=${d.id}`).send({ _status: 'published' }),
    ],
    ['by a copy', (d: Draft) => contributor.post(`/api/news/${d.id}/duplicate`).send({ _status: 'published' })],
    ['by a copy that says nothing', (d: Draft) => contributor.post(`/api/news/${d.id}/duplicate`).send({})],
    [
      'with PUT',
      (d: Draft) =>
        contributor.post(`/api/news/${d.id}`).set('X-HTTP-Method-Override', 'PATCH').send({ _status: 'published' }),
    ],
  ])('%s', async (_, attempt) => {
    const draft = await write()
    const before = (await read(cms, '/news?limit=1')).body.total as number
    const response = await attempt(draft)
    expect(response.status).toBeLessThan(500)
    expect((await stored(draft.id))?._status).toBe('draft')
    expect((await read(cms, '/news?limit=1')).body.total).toBe(before)
    expect((await readProblem(cms, `/news/${draft.slug}`)).status).toBe(404)
  })

  it('by restoring a version that was published', async () => {
    const draft = await write()
    await editor.patch(`/api/news/${draft.id}`).send({ _status: 'published' })
    await editor.patch(`/api/news/${draft.id}`).send({ _status: 'draft' })
    const where: Where = { and: [{ parent: { equals: draft.id } }, { 'version._status': { equals: 'published' } }] }
    const { docs } = await cms.payload.findVersions({ collection: 'news', where, limit: 1 })
    for (const query of ['', '?draft=false', '?publishAllLocales=true']) {
      const response = await contributor.post(`/api/news/versions/${docs[0]!.id}${query}`)
      expect([query, isRefused(response)]).toEqual([query, true])
    }
    expect(await isPublic(draft.slug)).toBe(false)
  })

  it('with the job queue', async () => {
    const draft = await write()
    const input = { type: 'publish', doc: { relationTo: 'news', value: draft.id } }
    const job = { taskSlug: 'schedulePublish', input, waitUntil: new Date(0).toISOString() }
    for (const attempt of [
      contributor.post('/api/payload-jobs').send(job),
      contributor.get('/api/payload-jobs/run?allQueues=true'),
      contributor.post('/api/payload-jobs/run').send({}),
      contributor.get('/api/payload-jobs/handle-schedules'),
    ]) {
      expect(isRefused(await attempt)).toBe(true)
    }
    expect((await cms.payload.count({ collection: 'payload-jobs' })).totalDocs).toBe(0)
    expect(await isPublic(draft.slug)).toBe(false)
  })
})

describe('what is published is closed to the one who wrote it, also when a newer draft waits', () => {
  let published: Draft
  let withNewerDraft: Draft
  beforeAll(async () => {
    published = await write(contributor, { title: 'Publicerad av en redaktör' })
    withNewerDraft = await write(contributor, { title: 'Publicerad, med nyare utkast' })
    for (const { id } of [published, withNewerDraft])
      await editor.patch(`/api/news/${id}`).send({ _status: 'published' })
    await editor.patch(`/api/news/${withNewerDraft.id}?draft=true`).send({ title: 'Redaktörens utkast' })
  })

  it.each([
    ['change', (d: Draft) => contributor.patch(`/api/news/${d.id}`).send({ title: 'Kapad' })],
    [
      'change and publish',
      (d: Draft) => contributor.patch(`/api/news/${d.id}`).send({ title: 'Kapad', _status: 'published' }),
    ],
    ['save a draft', (d: Draft) => contributor.patch(`/api/news/${d.id}?draft=true`).send({ title: 'Kapad' })],
    [
      'autosave',
      (d: Draft) => contributor.patch(`/api/news/${d.id}?draft=true&autosave=true`).send({ title: 'Kapad' }),
    ],
    ['unpublish', (d: Draft) => contributor.patch(`/api/news/${d.id}`).send({ _status: 'draft' })],
    [
      'unpublish a language',
      (d: Draft) => contributor.patch(`/api/news/${d.id}?unpublishAllLocales=true`).send({ _status: 'draft' }),
    ],
    ['throw away', (d: Draft) => contributor.patch(`/api/news/${d.id}`).send({ deletedAt: new Date().toISOString() })],
    [
      'throw away as a draft',
      (d: Draft) => contributor.patch(`/api/news/${d.id}?draft=true`).send({ deletedAt: new Date().toISOString() }),
    ],
    ['delete', (d: Draft) => contributor.delete(`/api/news/${d.id}`)],
    ['delete from the trash', (d: Draft) => contributor.delete(`/api/news/${d.id}?trash=true`)],
    ['change in bulk', (d: Draft) => contributor.patch(`/api/news?where[id][equals]=${d.id}`).send({ title: 'Kapad' })],
    [
      'change drafts in bulk',
      (d: Draft) => contributor.patch(`/api/news?draft=true&where[id][equals]=${d.id}`).send({ title: 'Kapad' }),
    ],
    ['delete in bulk', (d: Draft) => contributor.delete(`/api/news?where[id][equals]=${d.id}`)],
    ['delete in bulk by title', (_: Draft) => contributor.delete('/api/news?where[title][like]=Publicerad')],
  ])('%s', async (_, attempt) => {
    for (const target of [published, withNewerDraft]) {
      const versions = { collection: 'news', where: { parent: { equals: target.id } } } as const
      const before = await cms.payload.countVersions(versions)
      expect(isAllRefused(await attempt(target))).toBe(true)
      expect((await read(cms, `/news/${target.slug}`)).body.title).toBe(target.title)
      expect(await cms.payload.countVersions(versions)).toEqual(before)
      expect((await stored(target.id))?.deletedAt ?? null).toBeNull()
    }
  })

  it('restore a version', async () => {
    const { docs } = await cms.payload.findVersions({ collection: 'news', where: { parent: { equals: published.id } } })
    for (const version of docs) {
      for (const query of ['', '?draft=true']) {
        expect(isRefused(await contributor.post(`/api/news/versions/${version.id}${query}`))).toBe(true)
      }
    }
    expect(await isPublic(published.slug)).toBe(true)
  })
})

describe('what somebody else wrote is closed', () => {
  it.each([
    ['change', (d: Draft) => contributor.patch(`/api/news/${d.id}?draft=true`).send({ title: 'Kapad' })],
    ['throw away', (d: Draft) => contributor.patch(`/api/news/${d.id}`).send({ deletedAt: new Date().toISOString() })],
    ['delete', (d: Draft) => contributor.delete(`/api/news/${d.id}`)],
    [
      'change in bulk',
      (d: Draft) => contributor.patch(`/api/news?draft=true&where[id][equals]=${d.id}`).send({ title: 'Kapad' }),
    ],
    ['delete in bulk', (d: Draft) => contributor.delete(`/api/news?where[id][equals]=${d.id}`)],
    ['claim it', (d: Draft) => contributor.patch(`/api/news/${d.id}?draft=true`).send({ createdBy: contributor.id })],
  ])('%s', async (_, attempt) => {
    const draft = await write(another, { title: 'En annans text' })
    expect(isAllRefused(await attempt(draft))).toBe(true)
    expect(await stored(draft.id)).toMatchObject({ title: 'En annans text', createdBy: another.id })
    expect((await stored(draft.id))?.deletedAt ?? null).toBeNull()
  })

  it('also a copy of it is their own, and a draft', async () => {
    const draft = await write(another)
    const copy = await contributor.post(`/api/news/${draft.id}/duplicate?draft=true`).send({ _status: 'draft' })
    expect([copy.status, copy.body.doc._status]).toEqual([200, 'draft'])
    expect((await stored(copy.body.doc.id as string))?.createdBy).toBe(contributor.id)
    expect((await stored(draft.id))?.createdBy).toBe(another.id)
  })
})

describe('who made it and when', () => {
  it('is what happened, whatever is sent', async () => {
    const forged = {
      createdBy: editor.id,
      createdAt: '2001-01-01T00:00:00.000Z',
      updatedAt: '2001-01-01T00:00:00.000Z',
    }
    const draft = await write(contributor, forged)
    await contributor.patch(`/api/news/${draft.id}?draft=true`).send(forged)
    for (const now of [
      await stored(draft.id),
      await cms.payload.findByID({ collection: 'news', id: draft.id, draft: true, depth: 0 }),
    ]) {
      expect(now?.createdBy).toBe(contributor.id)
      expect(now?.createdAt).toMatch(/^20[2-9]/)
      expect(now?.updatedAt).toMatch(/^20[2-9]/)
    }
  })

  it('is not for editors to change either', async () => {
    const news = await buildNews(cms.payload)
    const forged = {
      createdBy: editor.id,
      createdAt: '2001-01-01T00:00:00.000Z',
      updatedAt: '2001-01-01T00:00:00.000Z',
    }
    expect((await editor.patch(`/api/news/${news.id}`).send({ ...forged, _status: 'published' })).status).toBe(200)
    const now = await stored(news.id)
    expect([now?.createdBy ?? null, now?.createdAt]).toEqual([null, news.createdAt])
    expect(now?.updatedAt).toMatch(/^20[2-9]/)
    const media = await editor.patch(`/api/users/${editor.id}`).send({ createdAt: '2001-01-01T00:00:00.000Z' })
    expect(media.body.doc?.createdAt ?? '2026').toMatch(/^20[2-9]/)
  })

  it('stays when an editor changes the text', async () => {
    const draft = await write()
    await editor.patch(`/api/news/${draft.id}?draft=true`).send({ title: 'Rättad' })
    expect((await stored(draft.id))?.createdBy).toBe(contributor.id)
    expect((await contributor.patch(`/api/news/${draft.id}?draft=true`).send({ title: 'Rättad igen' })).status).toBe(
      200,
    )
  })
})

describe('nobody makes themselves more than they are', () => {
  it.each(['editor', 'contributor', 'reader'] as const)('%s', async (role) => {
    const who = { editor, contributor, reader }[role]
    const attempts = [
      who.patch(`/api/users/${who.id}`).send({ role: 'administrator' }),
      who.patch(`/api/users?where[id][equals]=${who.id}`).send({ role: 'administrator' }),
      who.patch(`/api/users/${who.id}`).send({ roles: ['administrator'], role: ['administrator'] }),
      who
        .post('/api/users')
        .send({ email: `ny-${role}@example.se`, password: 'Abcd-1234-efgh', name: 'Ny', role: 'administrator' }),
      who
        .post('/api/users/first-register')
        .send({ email: `ny-${role}@example.se`, password: 'Abcd-1234-efgh', role: 'administrator' }),
      who.patch(`/api/users/${administrator.id}`).send({ password: 'Övertaget-2026-konto' }),
      who.patch(`/api/users/${administrator.id}`).send({ email: who.email }),
      who.delete(`/api/users/${administrator.id}`),
      who.post(`/api/users/${administrator.id}/duplicate`).send({}),
      who.post('/api/users/unlock').send({ email: administrator.email }),
      who.post('/api/users/refresh-token').send({ role: 'administrator' }),
    ]
    for (const attempt of attempts) expect((await attempt).status).toBeLessThan(500)

    const now = await cms.payload.findByID({ collection: 'users', id: who.id })
    expect(now).toMatchObject({ role, email: who.email })
    expect((await who.get('/api/users/me')).body.user.role).toBe(role)
    expect((await cms.payload.find({ collection: 'users', where: { email: { like: `ny-${role}` } } })).docs).toEqual([])
    expect((await administrator.get('/api/users/me')).body.user.email).toBe(administrator.email)
  })

  it.each(['editor', 'contributor', 'reader'] as const)(
    '%s writes nothing of their account but name, e-mail and password',
    async (role) => {
      const who = { editor, contributor, reader }[role]
      const hidden = {
        salt: 'x',
        hash: 'x',
        loginAttempts: 99,
        lockUntil: '2099-01-01T00:00:00.000Z',
        resetPasswordToken: 'known',
        resetPasswordExpiration: '2099-01-01T00:00:00.000Z',
        sessions: [{ id: 'a', createdAt: '2020-01-01T00:00:00.000Z', expiresAt: '2099-01-01T00:00:00.000Z' }],
        createdAt: '2001-01-01T00:00:00.000Z',
      }
      const response = await who.patch(`/api/users/${who.id}`).send({ name: 'Nytt namn', ...hidden })
      expect(response.status).toBe(200)
      const now = await cms.payload.findByID({ collection: 'users', id: who.id, showHiddenFields: true })
      expect(now.name).toBe('Nytt namn')
      expect(now).toMatchObject({ loginAttempts: 0, createdAt: expect.stringMatching(/^20[2-9]/) })
      expect([now.lockUntil ?? null, now.resetPasswordToken ?? null]).toEqual([null, null])
      expect(now.sessions?.map(({ id }) => id)).not.toContain('a')
      expect(JSON.stringify(response.body)).not.toMatch(/"(salt|hash|resetPasswordToken|lockUntil)"/)
    },
  )

  it('and sees of others’ accounts no more than the list needs', async () => {
    for (const who of [editor, contributor, reader]) {
      const { body } = await who.get('/api/users?limit=100')
      expect((body.docs as { id: string }[]).map(({ id }) => id)).toEqual([who.id])
      expect((await who.get(`/api/users/${another.id}`)).status).toBe(404)
      for (const field of ['hash', 'salt', 'resetPasswordToken', 'sessions.id', 'loginAttempts']) {
        const guess = await who.get(`/api/users?where[${field}][exists]=true`)
        expect([field, guess.status === 400 || guess.body.totalDocs === 0 || guess.body.totalDocs === 1]).toEqual([
          field,
          true,
        ])
      }
      const news = await write(another)
      const shown = await who.get(`/api/news/${news.id}?depth=5&draft=true`)
      expect(JSON.stringify(shown.body)).not.toMatch(/"(hash|salt|sessions)"/)
      expect(JSON.stringify(shown.body)).not.toContain(another.email)
    }
  })
})
