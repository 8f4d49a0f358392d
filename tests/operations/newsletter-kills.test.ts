import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals'
import { readEnvironment } from '../../src/env'
import { startCms } from '../../src/start-cms'
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
import { startTestSmtp, type TestSmtp } from '../helpers/smtp'

/** KILLS=100 for the proof in full; 5 in every run. */
const kills = Number(process.env.KILLS ?? 5)
const recipients = 60 * kills + 100
/** Of the pool, by SMTP_URL. */
const connections = 4
const onMongo = process.env.TEST_DATABASE === 'mongodb' ? it : it.skip

let smtp: TestSmtp
let settings: Record<string, string>
// One database and one mail server for all, as Payload is started once in this process.
beforeAll(async () => {
  smtp = await startTestSmtp()
  const folder = temporaryFolder()
  settings = {
    ...administrator,
    ...databaseSettings(),
    SMTP_URL: `${smtp.url}?maxConnections=${String(connections)}`,
    NEWSLETTER_RATE: 'off',
    DATA_DIR: folder,
    MEDIA_DIR: path.join(folder, 'media'),
  }
  const cms = await startCms(readEnvironment({ NODE_ENV: 'production', ...settings, LOG_LEVEL: 'silent', DEMO: 'off' }))
  for (let index = 0; index < recipients; index++) {
    const data = { email: `person-${String(index)}@example.se`, lang: 'sv', status: 'confirmed' } as const
    await cms.payload.create({ collection: 'newsletter-subscribers', data, depth: 0, overrideAccess: true })
  }
  await cms.close()
})
afterEach(() => killServers())
afterAll(() => smtp.stop())

const start = async (more: Record<string, string> = {}): Promise<ServerProcess> => {
  const server = await startServer({ ...settings, PORT: String(await freePort()), ...more })
  await server.until('/readyz')
  return server
}

/** Begins the sending of an issue; its id. */
async function send({ base }: ServerProcess, title: string): Promise<string> {
  const call = await signIn(base)
  const made = await call('POST', '/api/newsletter-issues?depth=0', { title, intro: 'Hej!' })
  const { doc } = (await made.json()) as { doc: { id: string } }
  const plan = { status: 'scheduled', sendAt: new Date().toISOString() }
  expect((await call('PATCH', `/api/newsletter-issues/${doc.id}`, plan)).status).toBe(200)
  return doc.id
}

const sentAs = (title: string): number => smtp.mails.filter(({ subject }) => subject === title).length

async function untilSent(title: string, count: number, withinMs = 60_000): Promise<void> {
  for (const endMs = Date.now() + withinMs; sentAs(title) < count;) {
    if (Date.now() > endMs) throw new Error(`only ${String(sentAs(title))} of ${String(count)} were sent`)
    await wait(10)
  }
}

interface Progress {
  status: string
  sent: number
  left: number
}

async function untilDone({ base }: ServerProcess, id: string, withinMs = 120_000): Promise<Progress> {
  const call = await signIn(base)
  for (const endMs = Date.now() + withinMs; ;) {
    const progress = (await (await call('GET', `/api/newsletter-issues/${id}/progress`)).json()) as Progress
    if (progress.status === 'sent') return progress
    if (Date.now() > endMs) throw new Error(`not done: ${JSON.stringify(progress)}`)
    await wait(100)
  }
}

/** How often each address got the issue. */
function countsOf(title: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { subject, to } of smtp.mails) {
    if (subject !== title) continue
    const address = [to ?? []].flat()[0]?.text ?? ''
    counts.set(address, (counts.get(address) ?? 0) + 1)
  }
  return counts
}

const twice = (title: string): number => [...countsOf(title).values()].filter((count) => count > 1).length

it(`killed ${String(kills)} times in mid-send, nobody is left out, and twice only those whose answer was in the air`, async () => {
  const title = 'Dödad gång på gång'
  let server = await start()
  const id = await send(server, title)
  for (let kill = 1; kill <= kills; kill++) {
    await untilSent(title, 50 * kill)
    await server.kill('SIGKILL')
    server = await start()
  }
  const progress = await untilDone(server, id)
  expect(progress).toMatchObject({ sent: recipients, left: 0 })
  expect(countsOf(title).size).toBe(recipients)
  expect(Math.max(...countsOf(title).values())).toBeLessThanOrEqual(2)
  // In the air at a kill: what has a connection, and what was answered but not yet written.
  expect(twice(title)).toBeLessThanOrEqual(kills * 4 * connections)
  process.stdout.write(`${String(kills)} kills, ${String(recipients)} recipients, twice: ${String(twice(title))}\n`)
})

it('stopped in mid-send, it ends in order, and nobody gets two', async () => {
  const title = 'Stoppad'
  const first = await start()
  const id = await send(first, title)
  await untilSent(title, 30)
  await first.kill('SIGTERM')
  expect(await first.ended).toEqual({ code: 0, signal: null })
  const second = await start()
  await untilDone(second, id)
  expect(countsOf(title).size).toBe(recipients)
  expect(twice(title)).toBe(0)
})

onMongo('two servers share a send: everybody once', async () => {
  const title = 'Delad'
  const [one, other] = await Promise.all([start(), start({ DATA_DIR: temporaryFolder() })])
  const id = await send(one, title)
  await untilDone(other, id)
  expect(countsOf(title).size).toBe(recipients)
  expect(twice(title)).toBe(0)
})
