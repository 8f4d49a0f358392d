import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, expect, it } from '@jest/globals'
import {
  administrator,
  databaseSettings,
  killServers,
  type ServerProcess,
  startServer,
  temporaryFolder,
} from '../helpers/server-process'

afterAll(() => killServers())

const rows = 5000
const file = [
  'email,name,lang,consentAt,consentSource',
  ...Array.from({ length: rows }, (_, n) => `person${String(n)}@example.se,Person,sv,2020-02-05,Årsmötet`),
].join('\r\n')

interface Stored {
  totalDocs: number
  docs: Record<string, string>[]
}

/** An administrator's calls to one server. */
async function sessionAt({ base }: ServerProcess) {
  const { ADMIN_EMAIL: email, ADMIN_PASSWORD: password } = administrator
  const json = { 'Content-Type': 'application/json' }
  const signedIn = await fetch(`${base}/api/users/login`, {
    method: 'POST',
    headers: json,
    body: JSON.stringify({ email, password }),
  })
  const { token } = (await signedIn.json()) as { token: string }
  const headers = { Authorization: `JWT ${token}` }
  return {
    list: async (query: string): Promise<Stored> =>
      (await (await fetch(`${base}/api/${query}`, { headers })).json()) as Stored,
    import: async (): Promise<Response> => {
      const body = new FormData()
      body.append('file', new Blob([file]), 'lista.csv')
      return fetch(`${base}/api/newsletter-subscribers/import`, { method: 'POST', headers, body })
    },
  }
}

const confirmed = 'newsletter-subscribers?depth=0&where[status][equals]=confirmed'

it('an import that is killed has confirmed nobody without evidence, and the same file does the rest', async () => {
  const folder = temporaryFolder()
  const settings = { ...administrator, ...databaseSettings() }
  const own = { ...settings, DATA_DIR: folder, MEDIA_DIR: path.join(folder, 'media') }
  const first = await startServer(own)
  await first.until('/readyz')
  const before = await sessionAt(first)
  const cutOff = before.import().catch(() => null)
  for (const until = Date.now() + 60_000; Date.now() < until;) {
    if ((await before.list(`${confirmed}&limit=1`)).totalDocs > 0) break
    await wait(5)
  }
  await first.kill('SIGKILL')
  expect(await cutOff).toBeNull()

  const second = await startServer(own)
  await second.until('/readyz')
  const after = await sessionAt(second)
  const some = await after.list(`${confirmed}&limit=${String(rows)}`)
  expect(some.totalDocs).toBeGreaterThan(0)
  expect(some.totalDocs).toBeLessThan(rows)
  const shown = new Set((await after.list(`consents?depth=0&limit=${String(rows)}`)).docs.map((row) => row.subscriber))
  expect(some.docs.filter(({ id }) => !shown.has(id))).toEqual([])

  const { created, updated, skipped } = (await (await after.import()).json()) as Record<string, number>
  expect([Number(created) + Number(updated), skipped]).toEqual([rows - some.totalDocs, some.totalDocs])
  expect((await after.list(`${confirmed}&limit=1`)).totalDocs).toBe(rows)
  expect((await after.list('consents?limit=1')).totalDocs).toBe(rows)
  await second.kill()
}, 180_000)
