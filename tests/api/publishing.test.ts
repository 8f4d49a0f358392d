import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { CollectionSlug } from 'payload'
import { holdLease } from '../../src/database/lease'
import { createJobRunner } from '../../src/jobs/job-runner'
import { buildEvent, buildNews, buildUser } from '../helpers/builders'
import { startTestCms, type TestCms } from '../helpers/cms'
import { person, type Person } from '../helpers/people'
import { read, readProblem } from '../helpers/read'

let cms: TestCms
let editor: Person
let contributor: Person
let jobs: ReturnType<typeof createJobRunner>
beforeAll(async () => {
  cms = await startTestCms()
  editor = await person(cms, 'editor')
  contributor = await person(cms, 'contributor')
  jobs = createJobRunner(cms.payload)
})
afterAll(async () => {
  await jobs.stop()
  await cms.stop()
})

const statusOf = async (slug: string | null | undefined): Promise<number> => {
  const response = await editor.get(`/api/v1/news/${slug ?? ''}`)
  return response.status
}

describe('drafts', () => {
  it('become public when they are published, and private again when they are not', async () => {
    const draft = await buildNews(cms.payload, { title: 'Kommer och går', _status: 'draft' })
    expect(await statusOf(draft.slug)).toBe(404)
    expect((await editor.patch(`/api/news/${draft.id}`).send({ _status: 'published' })).status).toBe(200)
    expect((await read(cms, `/news/${draft.slug!}`)).body.title).toBe('Kommer och går')
    expect((await editor.patch(`/api/news/${draft.id}`).send({ _status: 'draft' })).status).toBe(200)
    expect(await statusOf(draft.slug)).toBe(404)
  })

  it('of what is published are shown when they are published, and not before', async () => {
    const news = await buildNews(cms.payload, { title: 'Publicerad' })
    const autosave = await editor
      .patch(`/api/news/${news.id}?draft=true&autosave=true`)
      .send({ title: 'Påbörjad ändring' })
    expect(autosave.status).toBe(200)
    expect((await read(cms, `/news/${news.slug!}`)).body.title).toBe('Publicerad')
    expect((await editor.get(`/api/news/${news.id}?draft=true`)).body.title).toBe('Påbörjad ändring')
    await editor.patch(`/api/news/${news.id}`).send({ _status: 'published' })
    expect((await read(cms, `/news/${news.slug!}`)).body.title).toBe('Påbörjad ändring')
  })

  it('saved while somebody writes are one version, not one for each word', async () => {
    const { body } = await editor.post('/api/news?draft=true&autosave=true').send({ title: 'A' })
    const { id } = body.doc as { id: string }
    for (const title of ['AB', 'ABC', 'ABCD', 'ABCDE']) {
      await editor.patch(`/api/news/${id}?draft=true&autosave=true`).send({ title })
    }
    const { totalDocs } = await cms.payload.countVersions({ collection: 'news', where: { parent: { equals: id } } })
    expect(totalDocs).toBe(1)
  })
})

describe('versions', () => {
  it('are kept, the newest 50', async () => {
    const news = await buildNews(cms.payload, { title: 'Version 0' })
    for (let n = 1; n <= 52; n++) {
      await cms.payload.update({
        collection: 'news',
        id: news.id,
        data: { title: `Version ${n}`, _status: 'published' },
      })
    }
    const { docs } = await cms.payload.findVersions({
      collection: 'news',
      where: { parent: { equals: news.id } },
      limit: 100,
      sort: '-updatedAt',
    })
    expect(docs).toHaveLength(50)
    expect([docs[0]?.version.title, docs[49]?.version.title]).toEqual(['Version 52', 'Version 3'])
  })

  it('can be brought back by an editor, as a draft or published', async () => {
    const news = await buildNews(cms.payload, { title: 'Första' })
    await editor.patch(`/api/news/${news.id}`).send({ title: 'Andra', _status: 'published' })
    const versions = await editor.get(`/api/news/versions?where[parent][equals]=${news.id}&sort=updatedAt`)
    const first = versions.body.docs[0] as { id: string; version: { title: string } }
    expect(first.version.title).toBe('Första')

    expect((await editor.post(`/api/news/versions/${first.id}?draft=true`)).status).toBe(200)
    expect((await read(cms, `/news/${news.slug!}`)).body.title).toBe('Andra')
    expect((await editor.get(`/api/news/${news.id}?draft=true`)).body.title).toBe('Första')
    expect((await editor.post(`/api/news/versions/${first.id}`)).status).toBe(200)
    expect((await read(cms, `/news/${news.slug!}`)).body.title).toBe('Första')
  })
})

describe('the trash', () => {
  it('takes what is thrown away out of the API, and gives it back', async () => {
    const news = await buildNews(cms.payload, { title: 'Slängd och hämtad' })
    expect((await editor.patch(`/api/news/${news.id}`).send({ deletedAt: new Date().toISOString() })).status).toBe(200)
    expect(await statusOf(news.slug)).toBe(404)
    const inTrash = await editor.get('/api/news?trash=true&where[deletedAt][exists]=true')
    expect((inTrash.body.docs as { id: string }[]).map(({ id }) => id)).toContain(news.id)
    expect((await editor.get(`/api/news/${news.id}`)).status).toBe(404)

    const restored = await editor
      .patch(`/api/news/${news.id}?trash=true`)
      .send({ deletedAt: null, _status: 'published' })
    expect(restored.status).toBe(200)
    expect((await read(cms, `/news/${news.slug!}`)).body).toMatchObject({ id: news.id, title: 'Slängd och hämtad' })
  })

  it('gives back as a draft too', async () => {
    const news = await buildNews(cms.payload)
    await editor.patch(`/api/news/${news.id}`).send({ deletedAt: new Date().toISOString() })
    await editor.patch(`/api/news/${news.id}?trash=true`).send({ deletedAt: null, _status: 'draft' })
    expect(await statusOf(news.slug)).toBe(404)
    expect((await editor.get(`/api/news/${news.id}?draft=true`)).body).toMatchObject({ id: news.id, _status: 'draft' })
  })

  it('can be emptied for good', async () => {
    const news = await buildNews(cms.payload)
    await editor.patch(`/api/news/${news.id}`).send({ deletedAt: new Date().toISOString() })
    expect((await editor.delete(`/api/news/${news.id}?trash=true`)).status).toBe(200)
    const where = { id: { equals: news.id } }
    expect((await cms.payload.count({ collection: 'news', where, trash: true })).totalDocs).toBe(0)
    const versions = await cms.payload.countVersions({ collection: 'news', where: { parent: { equals: news.id } } })
    expect(versions.totalDocs).toBe(0)
  })
})

interface Schedule {
  collection?: CollectionSlug
  id: string
  type: 'publish' | 'unpublish'
  waitUntil: string
  user: string
}

/** What the admin's drawer for scheduling leaves in the database. */
const schedule = ({ collection = 'news', id, type, waitUntil, user }: Schedule) =>
  cms.payload.jobs.queue({
    task: 'schedulePublish',
    input: { type, doc: { relationTo: collection, value: id }, user: { relationTo: 'users', value: user } } as never,
    waitUntil: new Date(waitUntil),
  })
const aMinuteAgo = (): string => new Date(Date.now() - 60_000).toISOString()
const inAnHour = (): string => new Date(Date.now() + 3_600_000).toISOString()
const jobsLeft = async (): Promise<number> =>
  (await cms.payload.count({ collection: 'payload-jobs', where: { hasError: { not_equals: true } } })).totalDocs

describe('what is scheduled', () => {
  it('is published when its time has come, with what is in the draft then, and not before', async () => {
    const news = await buildNews(cms.payload, { title: 'Planerad', _status: 'draft' })
    const job = await schedule({ id: news.id, type: 'publish', waitUntil: inAnHour(), user: editor.id })
    await jobs.tick(new Date())
    expect(await statusOf(news.slug)).toBe(404)

    await editor.patch(`/api/news/${news.id}?draft=true`).send({ lead: 'Ändrad efter schemaläggning.' })
    await cms.payload.update({ collection: 'payload-jobs', id: job.id, data: { waitUntil: aMinuteAgo() } })
    await jobs.tick(new Date())
    const { body } = await read(cms, `/news/${news.slug!}`)
    expect(body.lead).toBe('Ändrad efter schemaläggning.')
    expect(Math.abs(Date.parse(body.publishedAt as string) - Date.now())).toBeLessThan(60_000)
    expect(await jobsLeft()).toBe(0)
  })

  it('is unpublished when its time has come', async () => {
    const news = await buildNews(cms.payload)
    await schedule({ id: news.id, type: 'unpublish', waitUntil: aMinuteAgo(), user: editor.id })
    expect(await statusOf(news.slug)).toBe(200)
    await jobs.tick(new Date())
    expect(await statusOf(news.slug)).toBe(404)
    expect((await editor.get(`/api/news/${news.id}?draft=true`)).body).toMatchObject({
      title: news.title,
      _status: 'draft',
    })
  })

  it('works for events as for news', async () => {
    const event = await buildEvent(cms.payload, { _status: 'draft' })
    await schedule({ collection: 'events', id: event.id, type: 'publish', waitUntil: aMinuteAgo(), user: editor.id })
    await jobs.tick(new Date())
    expect((await read(cms, `/events/${event.slug!}`)).body.id).toBe(event.id)
  })

  it('stays a draft when something that must be there is missing', async () => {
    const news = await buildNews(cms.payload, { lead: '', _status: 'draft' })
    const job = await schedule({ id: news.id, type: 'publish', waitUntil: aMinuteAgo(), user: editor.id })
    await jobs.tick(new Date())
    expect(await statusOf(news.slug)).toBe(404)
    const left = await cms.payload.findByID({ collection: 'payload-jobs', id: job.id })
    expect(left).toMatchObject({ hasError: true, processing: false })
  })

  it.each(['publish', 'unpublish'] as const)('by a contributor does nothing (%s)', async (type) => {
    const { body } = await contributor.post('/api/news?draft=true').send({ title: 'Min text', lead: 'x' })
    const own = body.doc as { id: string; slug: string }
    if (type === 'unpublish') await editor.patch(`/api/news/${own.id}`).send({ _status: 'published' })
    const before = await statusOf(own.slug)
    await schedule({ id: own.id, type, waitUntil: aMinuteAgo(), user: contributor.id })
    await jobs.tick(new Date())
    expect(await statusOf(own.slug)).toBe(before)
  })

  it('by somebody whose account is gone does nothing', async () => {
    const gone = await buildUser(cms.payload, { role: 'editor' })
    const news = await buildNews(cms.payload, { _status: 'draft' })
    await schedule({ id: news.id, type: 'publish', waitUntil: aMinuteAgo(), user: gone.id })
    await cms.payload.delete({ collection: 'users', id: gone.id })
    await jobs.tick(new Date())
    expect(await statusOf(news.slug)).toBe(404)
  })
})

describe('the job runner', () => {
  it('leaves the jobs to the process that holds the lease, and takes over when that lets go', async () => {
    const now = new Date()
    await jobs.stop()
    expect(await holdLease(cms.payload, { name: 'jobs', ttlMs: 60_000, now, owner: 'another-process' })).toBe(true)
    const news = await buildNews(cms.payload, { _status: 'draft' })
    await schedule({ id: news.id, type: 'publish', waitUntil: aMinuteAgo(), user: editor.id })
    await jobs.tick(now)
    await jobs.tick(new Date(now.getTime() + 59_000))
    expect(await statusOf(news.slug)).toBe(404)
    await jobs.tick(new Date(now.getTime() + 60_001))
    expect(await statusOf(news.slug)).toBe(200)
  })

  it('runs what a killed process had begun', async () => {
    const news = await buildNews(cms.payload, { _status: 'draft' })
    const job = await schedule({ id: news.id, type: 'publish', waitUntil: aMinuteAgo(), user: editor.id })
    await cms.payload.update({ collection: 'payload-jobs', id: job.id, data: { processing: true } })
    await jobs.tick(new Date())
    expect(await statusOf(news.slug)).toBe(404)
    const afterRestart = createJobRunner(cms.payload)
    await afterRestart.tick(new Date())
    expect(await statusOf(news.slug)).toBe(200)
    await afterRestart.stop()
  })

  it('runs a job once, also when two ticks come at once', async () => {
    const news = await buildNews(cms.payload, { _status: 'draft' })
    await schedule({ id: news.id, type: 'publish', waitUntil: aMinuteAgo(), user: editor.id })
    const versions = () => cms.payload.countVersions({ collection: 'news', where: { parent: { equals: news.id } } })
    const before = (await versions()).totalDocs
    await Promise.all([jobs.tick(new Date()), jobs.tick(new Date())])
    expect(await statusOf(news.slug)).toBe(200)
    expect((await versions()).totalDocs - before).toBeLessThanOrEqual(2)
    expect(await jobsLeft()).toBe(0)
  })
})

it('what was never published has no public address under any name', async () => {
  const news = await buildNews(cms.payload, { title: 'Aldrig publicerad', _status: 'draft' })
  for (const name of [news.id, news.slug!, 'aldrig-publicerad'])
    expect((await readProblem(cms, `/news/${name}`)).status).toBe(404)
})
