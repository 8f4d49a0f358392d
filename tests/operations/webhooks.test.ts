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
import { buildReceiver, type Receiver, startReceiver, verified } from '../helpers/webhooks'

const onMongo = process.env.TEST_DATABASE === 'mongodb' ? it : it.skip

let settings: Record<string, string>
let receiver: Receiver
let secret = ''
// One database and one receiver for all, as Payload is started once in this process.
beforeAll(async () => {
  const folder = temporaryFolder()
  settings = {
    ...administrator,
    ...databaseSettings(),
    WEBHOOK_ALLOW_PRIVATE: '1',
    DATA_DIR: folder,
    MEDIA_DIR: path.join(folder, 'media'),
  }
  receiver = await startReceiver()
  const cms = await startCms(readEnvironment({ NODE_ENV: 'production', ...settings, LOG_LEVEL: 'silent', DEMO: 'off' }))
  secret = (await buildReceiver(cms.payload, { webhookUrl: receiver.url, latestSeq: 0 })).secret
  await cms.close()
})
afterEach(() => killServers())
afterAll(() => receiver.stop())

const start = async (more: Record<string, string> = {}): Promise<ServerProcess> => {
  const server = await startServer({ ...settings, PORT: String(await freePort()), ...more })
  await server.until('/readyz')
  return server
}

/** Publishes a piece of news; its id, when that is acknowledged. */
async function publish({ base }: ServerProcess, title: string): Promise<string> {
  const call = await signIn(base)
  const response = await call('POST', '/api/news', { title, lead: 'Ingress.', _status: 'published' })
  expect(response.status).toBe(201)
  return ((await response.json()) as { doc: { id: string } }).doc.id
}

/** Waits until a change of that document has been told; fails after `withinMs`. How often each message came, by id. */
async function told(id: string, withinMs = 45_000): Promise<void> {
  const isTold = (): boolean => receiver.got.some(({ body }) => body.data.items.some((item) => item.id === id))
  for (const endMs = Date.now() + withinMs; !isTold();) {
    if (Date.now() > endMs) throw new Error(`never told of ${id}`)
    await wait(20)
  }
}

it('killed in the middle of a delivery, it sends the same message again', async () => {
  const server = await start()
  receiver.answer = () => undefined
  await publish(server, 'Mitt i')
  await receiver.came(1)
  await server.kill('SIGKILL')
  receiver.answer = (_message, res) => void res.writeHead(200).end()
  await start()
  await receiver.came(2)
  const [first, again] = receiver.got
  expect([again!.id, again!.text]).toEqual([first!.id, first!.text])
  verified(again!, secret)
})

it('killed right after a change was acknowledged, it tells of it after the next start, each change once and in order', async () => {
  for (let round = 0; round < 2; round++) {
    const server = await start()
    const before = await publish(server, `Före ${String(round)}`)
    await told(before)
    // What the first one holds up is not sent before the kill.
    receiver.answer = () => undefined
    const count = receiver.got.length
    const ids = [await publish(server, `Strax ${String(round)} a`), await publish(server, `Strax ${String(round)} b`)]
    await server.kill('SIGKILL')
    receiver.answer = (_message, res) => void res.writeHead(200).end()
    const next = await start()
    for (const id of ids) await told(id)
    await next.kill()
    for (const message of receiver.got.slice(count)) verified(message, secret)
  }
  const messages = new Map(receiver.got.map(({ id, body }) => [id, body.data.items.map(({ seq }) => seq)]))
  const seqs = [...messages.values()].flat()
  expect(seqs).toEqual(seqs.map((_seq, index) => index + 1))
})

onMongo('of two servers one sends, and the other takes over when it is killed', async () => {
  const [a, b] = [await start(), await start({ DATA_DIR: temporaryFolder() })]
  const count = receiver.got.length
  for (const [index, server] of [a, b, b, a].entries()) await told(await publish(server, `Båda ${String(index)}`))
  const ids = receiver.got.slice(count).map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  await a.kill('SIGKILL')
  await told(await publish(b, 'Ensam'))
})
