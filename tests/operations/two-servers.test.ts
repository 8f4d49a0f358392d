import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, expect, it } from '@jest/globals'
import {
  administrator,
  databaseSettings,
  killServers,
  type ServerProcess,
  signIn,
  startServer,
  temporaryFolder,
} from '../helpers/server-process'

afterAll(() => killServers())

const onMongo = process.env.TEST_DATABASE === 'mongodb' ? it : it.skip

const startOne = async (settings: Record<string, string>): Promise<ServerProcess> => {
  const folder = temporaryFolder()
  const server = await startServer({ ...settings, DATA_DIR: folder, MEDIA_DIR: path.join(folder, 'media') })
  await server.until('/readyz')
  return server
}

/** Waits until the answer of `url` holds `text`. Returns when, in ms from now, the last one without it was asked for. */
async function staleForMs(url: string, text: string): Promise<number> {
  const startedAt = performance.now()
  let staleAt = 0
  for (;;) {
    const askedAt = performance.now() - startedAt
    if ((await (await fetch(url)).text()).includes(text)) return staleAt
    if (askedAt > 60_000) throw new Error(`${url} never had ${text}`)
    staleAt = askedAt
    await wait(5)
  }
}

const staleAtMostMs = 1000

onMongo('two servers on one MongoDB: nobody reads what is older than a second, and the log has no gaps', async () => {
  const settings = { ...administrator, ...databaseSettings() }
  const [a, b] = [await startOne(settings), await startOne(settings)]
  const [atA, atB] = [await signIn(a.base), await signIn(b.base)]
  const data = { lead: 'Ingress.', _status: 'published' }
  const { doc } = (await (await atA('POST', '/api/news', { ...data, title: 'Först', slug: 'delad' })).json()) as {
    doc: { id: string }
  }

  const addresses = [`${b.base}/api/v1/news/delad`, `${b.base}/api/v1/news`, `${b.base}/api/v1/feeds/news.json`]
  for (const title of ['Andra', 'Tredje', 'Fjärde']) {
    for (const address of addresses) await staleForMs(address, 'delad')
    expect((await atA('PATCH', `/api/news/${doc.id}`, { title })).status).toBe(200)
    for (const address of addresses) expect(await staleForMs(address, title)).toBeLessThan(staleAtMostMs)
  }

  const write = async (call: typeof atA, i: number): Promise<void> => {
    expect((await call('POST', '/api/news', { ...data, title: `Samtidigt ${String(i)}` })).status).toBe(201)
  }
  await Promise.all(Array.from({ length: 40 }, (_, i) => write(i % 2 ? atA : atB, i)))
  const { items, latest } = (await (await fetch(`${b.base}/api/v1/changes?limit=100`)).json()) as {
    items: { seq: number; action: string }[]
    latest: number
  }
  expect(items.map(({ seq }) => seq)).toEqual(Array.from({ length: latest }, (_, i) => i + 1))
  expect(items.filter(({ action }) => action === 'published')).toHaveLength(41)

  // What a server that is killed has not written, the other one writes.
  const writing = Array.from({ length: 5 }, (_, i) =>
    atA('POST', '/api/news', { ...data, title: `Sist ${String(i)}`, slug: `sist-${String(i)}` }).catch(() => null),
  )
  await wait(100)
  await a.kill('SIGKILL')
  await Promise.all(writing)
  await wait(staleAtMostMs)
  const { items: news } = (await (await fetch(`${b.base}/api/v1/news?limit=100`)).json()) as { items: { id: string }[] }
  const later = (await (await fetch(`${b.base}/api/v1/changes?since=${String(latest)}`)).json()) as {
    items: { id: string }[]
  }
  expect(later.items).toHaveLength(news.length - 41)
})

onMongo('two servers on one MongoDB let one network post as much as one server would', async () => {
  const settings = { ...administrator, ...databaseSettings() }
  const servers = [await startOne(settings), await startOne(settings)]
  const post = async (i: number): Promise<number> => {
    const address = `${servers[i % 2]!.base}/api/v1/newsletter/subscriptions`
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: '{}',
    })
    return response.status
  }
  const statuses = await Promise.all(Array.from({ length: 100 }, (_, i) => post(i)))
  expect(statuses.filter((status) => status === 400)).toHaveLength(60)
  expect(statuses.filter((status) => status === 429)).toHaveLength(40)
})
