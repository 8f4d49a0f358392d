import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { changeLogOf } from '../../src/changes/change-log'
import { keptDays } from '../../src/changes/change-rules'
import type { ChangeItem } from '../../src/changes/change-schema'
import { createJobRunner } from '../../src/jobs/job-runner'
import {
  buildBoardMember,
  buildDocument,
  buildEvent,
  buildInitiative,
  buildMedia,
  buildNews,
  buildOrganisation,
  textWithImage,
} from '../helpers/builders'
import { startTestCms, type TestCms } from '../helpers/cms'
import { person, type Person } from '../helpers/people'
import { read, readProblem } from '../helpers/read'

let cms: TestCms
let editor: Person
let start = 0
beforeAll(async () => {
  cms = await startTestCms()
  editor = await person(cms, 'editor')
})
afterAll(() => cms.stop())
beforeEach(async () => {
  start = (await read(cms, '/changes')).body.latest as number
})

/** The rows since the test began, each as `action topic/slug`. */
async function rows(): Promise<ChangeItem[]> {
  const { body } = await read(cms, `/changes?since=${String(start)}&limit=100`)
  return body.items as ChangeItem[]
}
const words = async (): Promise<string[]> =>
  (await rows()).map(({ action, topic, slug, id }) => `${action} ${topic}/${slug ?? id}`)

describe('a piece of news', () => {
  it('has a row for each change of what is public, and none for drafts', async () => {
    const { body } = await editor.post('/api/news?draft=true').send({ title: 'En gång', lead: 'Ingress.' })
    const { id } = body.doc as { id: string }
    const at = `/api/news/${id}`
    await editor.patch(`${at}?draft=true&autosave=true`).send({ lead: 'Ännu ett utkast.' })
    expect(await words()).toEqual([])
    await editor.patch(at).send({ _status: 'published' })
    await editor.patch(`${at}?draft=true&autosave=true`).send({ lead: 'Ett utkast av det publicerade.' })
    await editor.patch(at).send({ lead: 'Ny ingress.', _status: 'published' })
    await editor.patch(at).send({ slug: 'tva-ganger' })
    await editor.patch(at).send({ _status: 'draft' })
    await editor.patch(at).send({ _status: 'published' })
    await editor.patch(at).send({ deletedAt: new Date().toISOString() })
    await editor.patch(`${at}?trash=true`).send({ deletedAt: null })
    await editor.delete(at)
    expect(await words()).toEqual([
      'published news/en-gang',
      'updated news/en-gang',
      'updated news/tva-ganger',
      'removed news/tva-ganger',
      'published news/tva-ganger',
      'removed news/tva-ganger',
      'published news/tva-ganger',
      'removed news/tva-ganger',
    ])
    const [first] = await rows()
    expect(first).toMatchObject({ id, seq: start + 1, url: `${cms.env.serverUrl}/api/v1/news/en-gang` })
  })

  it('has one when it is published and unpublished by the clock', async () => {
    const news = await buildNews(cms.payload, { slug: 'efter-schema', _status: 'draft' })
    const jobs = createJobRunner(cms.payload)
    for (const type of ['publish', 'unpublish'] as const) {
      const input = { type, doc: { relationTo: 'news' as const, value: news.id }, locale: 'all' }
      await cms.payload.jobs.queue({ task: 'schedulePublish', input, waitUntil: new Date(Date.now() - 1000) })
      await jobs.tick(new Date())
    }
    await jobs.stop()
    expect(await words()).toEqual(['published news/efter-schema', 'removed news/efter-schema'])
  })

  it('has one when many are changed at once, or by a program', async () => {
    const one = await buildNews(cms.payload, { slug: 'flera-ett' })
    await buildNews(cms.payload, { slug: 'flera-tva' })
    const response = await editor.patch('/api/news?where[slug][like]=flera-').send({ lead: 'Samma ingress.' })
    expect(response.status).toBe(200)
    await cms.payload.update({ collection: 'news', id: one.id, data: { lead: 'Programmets.' } })
    await editor.delete('/api/news?where[slug][like]=flera-')
    const found = await words()
    expect(found.slice(0, 2)).toEqual(['published news/flera-ett', 'published news/flera-tva'])
    expect(found.slice(2, 4).sort()).toEqual(['updated news/flera-ett', 'updated news/flera-tva'])
    expect(found.slice(4, 5)).toEqual(['updated news/flera-ett'])
    expect(found.slice(5).sort()).toEqual(['removed news/flera-ett', 'removed news/flera-tva'])
  })
})

describe('what is seen in other documents', () => {
  it('is an image: its text, and that it is gone', async () => {
    const media = await buildMedia(cms.payload)
    await buildNews(cms.payload, { slug: 'med-bild', image: media.id })
    await buildEvent(cms.payload, { slug: 'med-bild-i-text', body: textWithImage('Se bilden', media) })
    await buildNews(cms.payload, { slug: 'utan-bild' })
    await buildNews(cms.payload, { slug: 'utkast-med-bild', image: media.id, _status: 'draft' })
    start = (await read(cms, '/changes')).body.latest as number
    await editor.patch(`/api/media/${media.id}?locale=sv`).send({ alt: 'Ny text' })
    expect((await words()).sort()).toEqual(['updated events/med-bild-i-text', 'updated news/med-bild'])
    await editor.delete(`/api/media/${media.id}`)
    expect((await words()).slice(2).sort()).toEqual(['updated events/med-bild-i-text', 'updated news/med-bild'])
  })

  it('is an organisation, a document and an initiative, by what is shown of them', async () => {
    const organisation = await buildOrganisation(cms.payload, { slug: 'kommunen' })
    const initiative = await buildInitiative(cms.payload, { slug: 'insatsen', owners: [organisation.id] })
    const document = await buildDocument(cms.payload, { initiative: initiative.id })
    await buildNews(cms.payload, { slug: 'om-insatsen', initiatives: [initiative.id], documents: [document.id] })
    await buildBoardMember(cms.payload, { organisation: organisation.id })
    start = (await read(cms, '/changes')).body.latest as number

    await editor.patch(`/api/organisations/${organisation.id}`).send({ name: 'Nya kommunen' })
    const [own, ...others] = await words()
    expect([own, others.map((word) => word.replace(/board\/.*/, 'board')).sort()]).toEqual([
      'updated organisations/kommunen',
      ['updated board', 'updated initiatives/insatsen'],
    ])

    start = (await read(cms, '/changes')).body.latest as number
    await editor.patch(`/api/initiatives/${initiative.id}`).send({ lead: 'Det som ingen annan visar.' })
    expect(await words()).toEqual(['updated initiatives/insatsen'])
    await editor.patch(`/api/initiatives/${initiative.id}`).send({ title: 'Det som andra visar' })
    expect((await words()).slice(1)).toEqual([
      'updated initiatives/insatsen',
      ...[`updated documents/${document.id}`, 'updated news/om-insatsen'],
    ])

    start = (await read(cms, '/changes')).body.latest as number
    await editor.patch(`/api/documents/${document.id}`).send({ _status: 'draft' })
    expect(await words()).toEqual([`removed documents/${document.id}`, 'updated news/om-insatsen'])
  })

  it('is the list of news and events of an initiative', async () => {
    const one = await buildInitiative(cms.payload, { slug: 'lista-ett' })
    const two = await buildInitiative(cms.payload, { slug: 'lista-tva' })
    start = (await read(cms, '/changes')).body.latest as number
    const news = await buildNews(cms.payload, { slug: 'i-listor', initiatives: [one.id] })
    expect(await words()).toEqual(['published news/i-listor', 'updated initiatives/lista-ett'])
    await editor.patch(`/api/news/${news.id}`).send({ lead: 'Syns inte i listan.' })
    expect((await words()).slice(2)).toEqual(['updated news/i-listor'])
    await editor.patch(`/api/news/${news.id}`).send({ initiatives: [two.id] })
    expect((await words()).slice(3).sort()).toEqual([
      'updated initiatives/lista-ett',
      'updated initiatives/lista-tva',
      'updated news/i-listor',
    ])
    await editor.delete(`/api/news/${news.id}`)
    expect((await words()).slice(6)).toEqual(['removed news/i-listor', 'updated initiatives/lista-tva'])
  })

  it('is where the association has its own pages', async () => {
    const news = await buildNews(cms.payload, { slug: 'har-en-sida' })
    await editor.post('/api/globals/association').send({ phone: '08-765 43 21' })
    start = (await read(cms, '/changes')).body.latest as number
    await editor.post('/api/globals/association').send({ phone: '08-123 45 67' })
    expect(await words()).toEqual(['updated contact/association'])
    const siteUrls = { news: 'https://www.example.se/nyheter/{slug}' }
    await editor.post('/api/globals/association').send({ siteUrls })
    expect(await words()).toContain('updated news/har-en-sida')
    expect((await read(cms, `/news/${news.slug!}`)).body.webUrl).toBe('https://www.example.se/nyheter/har-en-sida')
  })
})

describe('the numbers', () => {
  it('have no gaps and no doubles when many write at once', async () => {
    await Promise.all(Array.from({ length: 25 }, (_, i) => buildNews(cms.payload, { slug: `samtidigt-${String(i)}` })))
    const found = await rows()
    expect(found.map(({ seq }) => seq)).toEqual(Array.from({ length: 25 }, (_, i) => start + i + 1))
    expect(new Set(found.map(({ slug }) => slug)).size).toBe(25)
  })

  it('lead from page to page, of one topic too', async () => {
    for (let i = 0; i < 3; i++) await buildNews(cms.payload)
    await buildOrganisation(cms.payload)
    for (const topic of ['', '&topic=news']) {
      const seen: number[] = []
      for (let next = `/changes?since=${String(start)}&limit=2${topic}`; ;) {
        const { body } = await read(cms, next)
        if (body.items.length === 0) break
        seen.push(...(body.items as ChangeItem[]).map(({ seq }) => seq))
        next = (body.next as string).slice(`${cms.env.serverUrl}/api/v1`.length)
        expect(next).toContain(`since=${String(seen.at(-1))}`)
      }
      expect(seen).toEqual([1, 2, 3, ...(topic ? [] : [4])].map((n) => start + n))
    }
  })

  it('that were never given are gone, and the answer says where to start again', async () => {
    const problem = await readProblem(cms, `/changes?since=${String(start + 1000)}`)
    expect(problem).toMatchObject({ status: 410, restart: `${cms.env.serverUrl}/api/v1/changes?since=0` })
    for (const [query, parameter] of [
      ['since=-1', 'since'],
      ['since=1e9', 'since'],
      ['since=1&since=2', 'since'],
      ['topic=users', 'topic'],
      ['limit=0', 'limit'],
      ['lang=de', 'lang'],
    ] as const) {
      const { status, errors } = await readProblem(cms, `/changes?${query}`)
      expect([query, status, errors?.[0]?.parameter]).toEqual([query, 400, parameter])
    }
  })
})

describe('a log that missed something', () => {
  it('is mended: what was published, changed and removed without it', async () => {
    const [changed, removed] = [await buildNews(cms.payload), await buildNews(cms.payload)]
    const hidden = await buildNews(cms.payload, { slug: 'utan-rad', _status: 'draft' })
    start = (await read(cms, '/changes')).body.latest as number
    const { db } = cms.payload
    // Below the hooks, as when the process is killed between a change and its row.
    await db.updateOne({ collection: 'news', id: changed.id, data: { updatedAt: new Date().toISOString() }, req: {} })
    await db.updateOne({ collection: 'news', id: hidden.id, data: { _status: 'published' }, req: {} })
    await db.deleteOne({ collection: 'news', where: { id: { equals: removed.id } }, req: {} })
    expect(await words()).toEqual([])
    await changeLogOf(cms.payload).reconcile()
    const mended = [`removed news/${removed.slug!}`, `updated news/${changed.slug!}`, 'published news/utan-rad']
    expect((await words()).sort()).toEqual(mended.sort())
    await changeLogOf(cms.payload).reconcile()
    expect(await words()).toHaveLength(3)
  })

  it('forgets rows after their time, but tells of all that is public anew', async () => {
    const gone = await buildNews(cms.payload)
    const kept = await buildNews(cms.payload)
    await editor.delete(`/api/news/${gone.id}`)
    const before = (await read(cms, '/changes?limit=1')).body as { items: ChangeItem[]; latest: number }
    expect(before.items[0]?.seq).toBe(1)
    await changeLogOf(cms.payload).trim(new Date(Date.now() + (keptDays - 1) * 86_400_000))
    expect((await read(cms, '/changes?limit=1')).body).toEqual(before)

    await changeLogOf(cms.payload).trim(new Date(Date.now() + (keptDays + 1) * 86_400_000))
    const { body } = await read(cms, '/changes?limit=100')
    const items = body.items as ChangeItem[]
    expect(items[0]?.seq).toBe(before.latest + 1)
    expect(items.map(({ id }) => id)).toContain(kept.id)
    expect(items.map(({ id }) => id)).not.toContain(gone.id)
    expect(items.every(({ action }) => action === 'updated')).toBe(true)
    expect(await readProblem(cms, '/changes?since=1')).toMatchObject({
      status: 410,
      restart: `${cms.env.serverUrl}/api/v1/changes?since=0`,
    })
    expect((await read(cms, `/changes?since=${String(before.latest)}`)).body.items).toHaveLength(
      Math.min(20, items.length),
    )
  })
})
