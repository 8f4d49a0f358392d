import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import {
  administrator,
  databaseSettings,
  killServers,
  type ServerProcess,
  signIn,
  startServer,
  temporaryFolder,
} from '../helpers/server-process'
import { startTestSmtp, type TestSmtp } from '../helpers/smtp'

/** KILLS=50 for the proof in full; 3 in every run. */
const kills = Number(process.env.KILLS ?? 3)
const isMongo = process.env.TEST_DATABASE === 'mongodb'

let smtp: TestSmtp
beforeAll(async () => {
  smtp = await startTestSmtp()
})
afterAll(async () => {
  await killServers()
  await smtp.stop()
})

const settings = (): Record<string, string> => {
  const folder = temporaryFolder()
  return {
    ...{ ...administrator, ...databaseSettings(), SMTP_URL: smtp.url, TRUST_PROXY: '1' },
    ...{ DATA_DIR: folder, MEDIA_DIR: path.join(folder, 'media') },
  }
}

async function start(given: Record<string, string>): Promise<ServerProcess> {
  const server = await startServer(given)
  await server.until('/readyz')
  return server
}

/** An event with so many seats, in thirty days. */
async function makeEvent({ base }: ServerProcess, seatsMax: number): Promise<{ id: string; slug: string }> {
  const call = await signIn(base)
  const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString()
  const response = await call('POST', '/api/events?locale=sv&depth=0', {
    ...{
      title: `Frukostmöte ${String(seatsMax)}`,
      kind: 'breakfast-meeting',
      status: 'scheduled',
      _status: 'published',
    },
    ...{ startsAt: inDays(30), endsAt: inDays(30.1), registration: { mode: 'here', seatsMax } },
  })
  expect(response.status).toBe(201)
  return ((await response.json()) as { doc: { id: string; slug: string } }).doc
}

interface Answer {
  email: string
  status: number
  place?: string
  position?: number | null
}

/** Registers somebody, from a network of their own; status 0 when the server went away meanwhile. */
async function register({ base }: ServerProcess, slug: string, number: number): Promise<Answer> {
  const email = `person-${String(number)}@example.se`
  const headers = {
    'Content-Type': 'application/json',
    'X-Forwarded-For': `10.2.${String(number >> 8)}.${String(number % 256)}`,
  }
  const body = JSON.stringify({ name: `Person ${String(number)}`, email, consent: true })
  try {
    const response = await fetch(`${base}/api/v1/events/${slug}/registrations`, { method: 'POST', headers, body })
    return { email, status: response.status, ...((await response.json()) as object) }
  } catch {
    return { email, status: 0 }
  }
}

interface Row {
  email: string
  status: string
}

async function rowsOf({ base }: ServerProcess, event: string): Promise<Row[]> {
  const call = await signIn(base)
  const response = await call('GET', `/api/event-registrations?where[event][equals]=${event}&limit=2000&depth=0`)
  return ((await response.json()) as { docs: Row[] }).docs
}

async function lineOf({ base }: ServerProcess, event: string): Promise<number[]> {
  const call = await signIn(base)
  const response = await call('GET', `/api/events/${event}/registrations/line`)
  return ((await response.json()) as { line: { position: number }[] }).line.map(({ position }) => position)
}

async function untilMailed(subject: RegExp, count: number): Promise<void> {
  const sent = (): number => smtp.mails.filter((mail) => subject.test(mail.subject ?? '')).length
  for (const endMs = Date.now() + 120_000; sent() < count;) {
    if (Date.now() > endMs) throw new Error(`only ${String(sent())} of ${String(count)} mails came`)
    await wait(50)
  }
}

const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1)

it(`500 who register at once for 10 seats${isMongo ? ', on two servers,' : ''} get 10 seats and 490 places in one line`, async () => {
  const given = settings()
  const servers = [await start(given)]
  if (isMongo) servers.push(await start({ ...settings(), DATABASE_URL: given.DATABASE_URL! }))
  const event = await makeEvent(servers[0]!, 10)
  const answers = await Promise.all(
    upTo(500).map((number) => register(servers[number % servers.length]!, event.slug, number)),
  )
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 201))
  expect(answers.filter(({ place }) => place === 'seat')).toHaveLength(10)
  const positions = answers.flatMap(({ position }) => position ?? []).sort((one, other) => one - other)
  expect(positions).toEqual(upTo(490))
  expect(await lineOf(servers[0]!, event.id)).toEqual(upTo(490))
  for (const server of servers) await server.kill()
})

it(`killed ${String(kills)} times while people register: nobody who had an answer is lost, nobody is told twice`, async () => {
  const given = settings()
  let server = await start(given)
  const event = await makeEvent(server, 20)
  const answered: Answer[] = []
  for (let kill = 0; kill < kills; kill++) {
    const numbers = upTo(40).map((number) => kill * 40 + number)
    const first = numbers.slice(0, 20).map((number) => register(server, event.slug, number))
    answered.push(...(await Promise.all(first)))
    const second = numbers.slice(20).map((number) => register(server, event.slug, number))
    await Promise.race(second)
    await server.kill('SIGKILL')
    answered.push(...(await Promise.all(second)).filter(({ status }) => status === 201))
    server = await start(given)
  }
  const rows = await rowsOf(server, event.id)
  expect(rows.filter(({ status }) => status === 'seat')).toHaveLength(20)
  const known = new Set(rows.map(({ email }) => email))
  expect(answered.filter(({ email }) => !known.has(email))).toEqual([])
  expect(await lineOf(server, event.id)).toEqual(upTo(Math.max(0, rows.length - 20)))
  // Each row has its mail, once, but for one that was on its way when the server was killed.
  await untilMailed(/Frukostmöte 20/, rows.length)
  const ids = smtp.mails.filter(({ subject }) => subject?.includes('Frukostmöte 20')).map(({ messageId }) => messageId)
  expect(new Set(ids).size).toBe(rows.length)
  expect(ids.length - rows.length).toBeLessThanOrEqual(kills * 8)
  process.stdout.write(`${String(kills)} kills, ${String(rows.length)} rows, ${String(ids.length)} mails\n`)
  await server.kill()
})
