import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { sync } from '../../scripts/examples/sync'
import { differences, memoryCopy, readAll } from '../helpers/mirror'
import {
  administrator,
  databaseSettings,
  freePort,
  killServers,
  type ServerProcess,
  signIn,
  startServer,
  temporaryFolder,
} from '../helpers/server-process'

// More by hand: CHANGES=1000 ROUNDS=50 npm test -- --testPathPatterns=operations/sync
const changes = Number(process.env.CHANGES ?? 150)
const rounds = Number(process.env.ROUNDS ?? 4)
const writers = 3
const roundWithinMs = 120_000
/** A server is killed this long after its writers began, at most. */
const killWithinMs = 1500

type Call = Awaited<ReturnType<typeof signIn>>
interface Row {
  seq: number
  topic: string
  id: string
  action: string
}

const folder = temporaryFolder()
let settings: Record<string, string>
let server: ServerProcess
const start = async (): Promise<void> => {
  server = await startServer(settings)
  await server.until('/readyz')
}
beforeAll(async () => {
  settings = {
    ...administrator,
    ...databaseSettings(),
    PORT: String(await freePort()),
    DATA_DIR: folder,
    MEDIA_DIR: path.join(folder, 'media'),
  }
  await start()
})
afterAll(() => killServers())

const topics = ['news', 'events', 'initiatives', 'organisations'] as const
type Topic = (typeof topics)[number]
const at = { startsAt: '2031-05-05T08:00:00.000Z', endsAt: '2031-05-05T09:00:00.000Z' }
const complete: Record<Topic, object> = {
  news: { lead: 'Ingress.' },
  events: { kind: 'webinar', ...at, status: 'scheduled', registration: { mode: 'none' } },
  initiatives: { kind: 'individual', status: 'ongoing', lead: 'Ingress.' },
  organisations: { kind: 'partner' },
}
const any = <T>(list: readonly T[]): T => list[Math.floor(Math.random() * list.length)]!

let serial = 0
const unique = (): string => `${String(process.pid)}-${String(++serial)}`

/** What a writer has made: ids by topic. */
type Made = Record<Topic, string[]>
const nothing = (): Made => ({ news: [], events: [], initiatives: [], organisations: [] })

async function ok(response: Promise<Response>): Promise<{ doc?: { id: string } }> {
  const { status, ...rest } = await response
  if (status >= 400) throw new Error(`${String(status)} ${JSON.stringify(rest)}`)
  return (await (await response).json()) as { doc?: { id: string } }
}

/** One change of something public, or of a draft, of the kinds that an office makes. */
async function changeSomething(call: Call, made: Made): Promise<void> {
  const topic = any(topics)
  const name = topic === 'organisations' ? 'name' : 'title'
  const id = Math.random() < 0.35 ? undefined : any(made[topic].length > 0 ? made[topic] : [undefined])
  const [initiative] = made.initiatives.slice(-1)
  const related = topic === 'news' && initiative ? { initiatives: [initiative] } : {}
  const organisation = made.organisations.at(-1)
  const owners = topic === 'initiatives' && organisation ? { owners: [organisation] } : {}
  if (id === undefined) {
    const data = { ...complete[topic], ...related, ...owners, [name]: `Namn ${unique()}`, _status: 'published' }
    const { doc } = await ok(call('POST', `/api/${topic}`, data))
    made[topic].push(doc!.id)
    return
  }
  const address = `/api/${topic}/${id}`
  const deed = Math.random()
  if (deed < 0.4) await ok(call('PATCH', address, { [name]: `Nytt ${unique()}`, _status: 'published' }))
  else if (deed < 0.5) await ok(call('PATCH', address, { slug: `adress-${unique()}`, _status: 'published' }))
  else if (deed < 0.6) await ok(call('PATCH', `${address}?draft=true`, { [name]: `Utkast ${unique()}` }))
  else if (deed < 0.8) await ok(call('PATCH', address, { _status: 'draft' }))
  else {
    await ok(call('DELETE', address))
    made[topic] = made[topic].filter((one) => one !== id)
  }
}

async function log(): Promise<Row[]> {
  const rows: Row[] = []
  for (let next = `${server.base}/api/v1/changes?limit=100`; ;) {
    const page = (await (await fetch(next)).json()) as { items: Row[]; next: string }
    if (page.items.length === 0) return rows
    rows.push(...page.items)
    next = page.next
  }
}
const expectDense = (rows: Row[]): void => {
  expect(rows.map(({ seq }) => seq)).toEqual(rows.map((_row, index) => index + 1))
}

it('a copy that follows the changes is equal, and so is one that begins now', async () => {
  const call = await signIn(server.base)
  const [follower, made] = [memoryCopy(), nothing()]
  for (let i = 0; i < changes; i++) {
    await changeSomething(call, made)
    if (i % 7 === 0) await sync(server.base, follower)
  }
  await sync(server.base, follower)
  const late = memoryCopy()
  await sync(server.base, late)
  const all = await readAll(server.base)
  // What is left of the random deeds: enough to compare.
  expect([...all.keys()].length).toBeGreaterThan(changes / 50)
  expect([differences(follower.content, all), differences(late.content, all)]).toEqual([[], []])
  expectDense(await log())
})

it(
  'killed at any moment while many write, it loses nothing that it acknowledged, and the log tells what is public',
  async () => {
    const follower = memoryCopy()
    for (let round = 0; round < rounds; round++) {
      const call = await signIn(server.base)
      const acknowledged = new Set<string>()
      const killed = new AbortController()
      const isAlive = (): boolean => !killed.signal.aborted
      const writing = Array.from({ length: writers }, async () => {
        const made = nothing()
        while (isAlive()) {
          try {
            await changeSomething(call, made)
          } catch (error) {
            if (isAlive() && !String(error).includes('fetch failed')) throw error
          }
          for (const id of made.news) acknowledged.add(id)
        }
      })
      await sync(server.base, follower)
      await wait(Math.random() * killWithinMs)
      killed.abort()
      await server.kill('SIGKILL')
      await Promise.all(writing)
      await start()

      await sync(server.base, follower)
      const all = await readAll(server.base)
      expect([round, differences(follower.content, all)]).toEqual([round, []])
      const rows = await log()
      expectDense(rows)
      const last = new Map(rows.map(({ topic, id, action }) => [`${topic}/${id}`, action]))
      const told = [...last].filter(([key, action]) => /^(news|events|initiatives)\//.test(key) && action !== 'removed')
      expect(told.map(([key]) => key).sort()).toEqual([...all.keys()].filter((key) => key.includes('/')).sort())
      expect([...acknowledged].filter((id) => !last.has(`news/${id}`))).toEqual([])
    }
  },
  rounds * roundWithinMs,
)
