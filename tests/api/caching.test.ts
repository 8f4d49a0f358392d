import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createApp } from '../../src/http/app'
import { ResponseCache } from '../../src/http/response-cache'
import {
  buildBoardMember,
  buildEvent,
  buildInitiative,
  buildMedia,
  buildNews,
  buildOrganisation,
} from '../helpers/builders'
import { startTestCms, type TestCms } from '../helpers/cms'
import { person, type Person } from '../helpers/people'
import { type RawRequest, rawRequest, type RawResponse } from '../helpers/raw'

let cms: TestCms
let editor: Person
let server: Server
beforeAll(async () => {
  cms = await startTestCms()
  editor = await person(cms, 'editor')
  server = createServer(cms.app)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterAll(async () => {
  server.close()
  await cms.stop()
})

type Seen = RawResponse & { isFromMemory: boolean }
/** Sent while nothing else is: what is not computed for it was in memory. */
const computing = jest.spyOn(ResponseCache.prototype, 'compute')
const send = async (given: RawRequest): Promise<Seen> => {
  const before = computing.mock.calls.length
  const response = await rawRequest((server.address() as AddressInfo).port, given)
  return { ...response, isFromMemory: computing.mock.calls.length === before }
}
const get = (path: string, headers: Record<string, string> = {}): Promise<Seen> =>
  send({ path: `/api/v1${path}`, headers })

describe('a read that is asked for again', () => {
  it('comes from memory, with the same bytes and headers in every encoding', async () => {
    await buildNews(cms.payload, { slug: 'i-minnet' })
    for (const path of ['/news', '/news/i-minnet', '/contact', '/board', '/changes?since=0']) {
      for (const encoding of ['identity', 'gzip', 'br']) {
        const headers = { 'Accept-Encoding': encoding }
        const [first, again] = [await get(path, headers), await get(path, headers)]
        const isComputed = encoding === 'identity'
        expect([path, encoding, first.isFromMemory, again.isFromMemory]).toEqual([path, encoding, !isComputed, true])
        const { date: _date, ...rest } = first.headers
        const { date: _again, ...same } = again.headers
        expect(same).toEqual(rest)
        expect(again.bytes.equals(first.bytes)).toBe(true)

        const tag = { ...headers, 'If-None-Match': `"x", W/${first.headers.etag ?? ''}` }
        const notModified = await get(path, tag)
        expect([notModified.status, notModified.bytes.length, notModified.isFromMemory]).toEqual([304, 0, true])
        expect(notModified.headers).toMatchObject({ etag: first.headers.etag, vary: 'Accept-Encoding' })
        const head = await send({ method: 'HEAD', path: `/api/v1${path}`, headers })
        expect([head.status, head.bytes.length, head.headers.etag]).toEqual([200, 0, first.headers.etag])
      }
    }
  })

  it('does not where there is nothing, where it is wrong, and where somebody shows a key', async () => {
    for (const path of ['/news/finns-inte', '/news?limit=0', '/news?okand=1']) {
      expect([path, (await get(path)).isFromMemory, (await get(path)).isFromMemory]).toEqual([path, false, false])
    }
    await get('/news')
    expect((await get('/news', { Authorization: 'Bearer x' })).status).toBe(401)
    expect((await send({ method: 'POST', path: '/api/v1/news' })).status).toBe(405)
  })
})

describe('what has changed', () => {
  const textOf = async (path: string): Promise<string> => (await get(path)).text

  it('is seen by the next who asks: in the item, in the list, in other languages', async () => {
    const { id } = await buildNews(cms.payload, { slug: 'andras', title: 'Före' })
    const paths = ['/news/andras', '/news/andras?lang=en', '/news', '/news?limit=3']
    for (const title of ['Ett', 'Två', 'Tre']) {
      for (const path of paths) await textOf(path)
      expect((await editor.patch(`/api/news/${id}`).send({ title })).status).toBe(200)
      for (const path of paths) expect([path, await textOf(path)]).toEqual([path, expect.stringContaining(title)])
    }
    await editor.patch(`/api/news/${id}`).send({ _status: 'draft' })
    expect((await get('/news/andras')).status).toBe(404)
    expect(await textOf('/news')).not.toContain('"Tre"')
    await editor.patch(`/api/news/${id}`).send({ _status: 'published', slug: 'har-flyttat' })
    expect((await get('/news/andras')).headers.location).toContain('/news/har-flyttat')
    expect(await textOf('/news/har-flyttat')).toContain('"Tre"')
  })

  it('leaves alone what it is not seen in', async () => {
    await buildNews(cms.payload, { slug: 'orord' })
    for (const path of ['/news/orord', '/organisations']) await textOf(path)
    await buildNews(cms.payload)
    expect([(await get('/news/orord')).isFromMemory, (await get('/organisations')).isFromMemory]).toEqual([true, true])
  })

  it('is seen where it is embedded: an image, an organisation, an initiative and who names it', async () => {
    const media = await buildMedia(cms.payload)
    const organisation = await buildOrganisation(cms.payload)
    const initiative = await buildInitiative(cms.payload, {
      slug: 'insats',
      owners: [organisation.id],
      image: media.id,
    })
    await buildEvent(cms.payload, { slug: 'traff', organisers: [organisation.id], initiatives: [initiative.id] })
    await buildBoardMember(cms.payload, { organisation: organisation.id, image: media.id, from: '2020-01-01' })
    const paths = ['/initiatives', '/initiatives/insats', '/events', '/events/traff', '/board', '/board?on=2021-05-05']
    const seenIn = async (text: string): Promise<string[]> => {
      const found = await Promise.all(paths.map(async (path) => ((await textOf(path)).includes(text) ? [path] : [])))
      return found.flat()
    }
    await seenIn('')
    await editor.patch(`/api/media/${media.id}?locale=sv`).send({ alt: 'En ny beskrivning' })
    expect(await seenIn('En ny beskrivning')).toEqual([
      '/initiatives',
      '/initiatives/insats',
      '/board',
      '/board?on=2021-05-05',
    ])
    await editor.patch(`/api/organisations/${organisation.id}`).send({ name: 'Nya namnet' })
    expect(await seenIn('Nya namnet')).toEqual([
      '/initiatives/insats',
      '/events',
      '/events/traff',
      '/board',
      '/board?on=2021-05-05',
    ])
    await editor.patch(`/api/initiatives/${initiative.id}`).send({ title: 'Ny titel' })
    expect(await seenIn('Ny titel')).toEqual(['/initiatives', '/initiatives/insats', '/events/traff'])
    await buildNews(cms.payload, { title: 'Om insatsen', initiatives: [initiative.id] })
    expect(await seenIn('Om insatsen')).toEqual(['/initiatives/insats'])
  })

  it('is seen in every app of the process', async () => {
    const other = createServer(createApp(cms))
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const { port } = other.address() as AddressInfo
    const { id, slug } = await buildNews(cms.payload, { title: 'Före' })
    const path = `/api/v1/news/${slug ?? ''}`
    await rawRequest(port, { path })
    await editor.patch(`/api/news/${id}`).send({ title: 'Efter' })
    expect((await rawRequest(port, { path })).text).toContain('Efter')
    other.close()
  })

  it('never goes back to an older state while many read and one writes', async () => {
    const { id, slug } = await buildNews(cms.payload, { title: 'Steg 0' })
    let isWriting = true
    const readers = Array.from({ length: 4 }, async () => {
      const seen: number[] = []
      while (isWriting) seen.push(Number(/Steg (\d+)/.exec(await textOf(`/news/${slug ?? ''}`))?.[1]))
      return seen
    })
    for (let step = 1; step <= 8; step++) await editor.patch(`/api/news/${id}`).send({ title: `Steg ${String(step)}` })
    isWriting = false
    for (const seen of await Promise.all(readers)) expect(seen).toEqual([...seen].sort((a, b) => a - b))
    expect(await textOf(`/news/${slug ?? ''}`)).toContain('Steg 8')
  })
})

it('the day in Stockholm is part of the state', async () => {
  const tonight = new Date('2030-03-15T22:30:00Z')
  const tomorrow = new Date('2030-03-15T23:00:00Z')
  const at = { startsAt: '2030-03-15T07:00:00.000Z', endsAt: '2030-03-15T08:00:00.000Z' }
  await buildEvent(cms.payload, { slug: 'dagens', ...at })
  await buildBoardMember(cms.payload, { name: 'Sista Dagen', from: '2020-01-01', to: '2030-03-15' })
  jest.useFakeTimers({ now: tonight, doNotFake: everythingButDate })
  try {
    const seen = async (): Promise<boolean[]> => [
      (await get('/events')).text.includes('"dagens"'),
      (await get('/board')).text.includes('Sista Dagen'),
    ]
    expect([await seen(), await seen()]).toEqual([
      [true, true],
      [true, true],
    ])
    jest.setSystemTime(tomorrow)
    expect(await seen()).toEqual([false, false])
  } finally {
    jest.useRealTimers()
  }
})

const everythingButDate = [
  ...(['hrtime', 'nextTick', 'performance', 'queueMicrotask', 'setImmediate', 'clearImmediate'] as const),
  ...(['setInterval', 'clearInterval', 'setTimeout', 'clearTimeout'] as const),
]

describe('the total of a list', () => {
  const totalAt = async (path: string): Promise<unknown> =>
    (JSON.parse((await get(path)).text) as { total: unknown }).total

  it('is counted once for all pages, and again when something has changed', async () => {
    await buildNews(cms.payload)
    await buildNews(cms.payload)
    const counting = jest.spyOn(cms.payload, 'count')
    const total = (await totalAt('/news?limit=91')) as number
    expect(await totalAt('/news?limit=92')).toBe(total)
    expect(counting).toHaveBeenCalledTimes(1)
    counting.mockRestore()
    await buildNews(cms.payload)
    expect(await totalAt('/news?limit=91')).toBe(total + 1)
  })
})
