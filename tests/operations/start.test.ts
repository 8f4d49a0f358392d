import fs from 'node:fs'
import net from 'node:net'
import path from 'node:path'
import { afterEach, describe, expect, it } from '@jest/globals'
import mongoose from 'mongoose'
import {
  administrator,
  databaseSettings,
  killServers,
  type ServerProcess,
  signIn,
  startServer,
  statusOf,
  temporaryFolder,
} from '../helpers/server-process'

afterEach(killServers)

const isMongo = process.env.TEST_DATABASE === 'mongodb'
const onSqlite = isMongo ? it.skip : it
const onMongo = isMongo ? it : it.skip

/** Settings of a server with a folder and a database of its own. */
const ownSettings = (): Record<string, string> => {
  const folder = temporaryFolder()
  return { DATA_DIR: folder, MEDIA_DIR: path.join(folder, 'media'), ...administrator, ...databaseSettings() }
}

/** What a start that must fail prints. */
async function refusal(server: ServerProcess): Promise<string[]> {
  const { code } = await server.ended
  expect(code).toBe(1)
  return server
    .output()
    .split('\n')
    .filter((line) => line.trim())
}

describe('a start that cannot succeed says why in one line', () => {
  it('the port is in use', async () => {
    const holder = net.createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => holder.once('listening', resolve))
    const { port } = holder.address() as net.AddressInfo
    const settings = ownSettings()
    const lines = await refusal(await startServer({ ...settings, PORT: String(port) }))
    holder.close()
    expect(lines).toEqual([expect.stringContaining(`Port ${String(port)} is in use`)])
    expect(fs.readdirSync(settings.DATA_DIR ?? '')).toEqual([])
  })

  it('the data folder cannot be made', async () => {
    const file = path.join(temporaryFolder(), 'a-file')
    fs.writeFileSync(file, '')
    const lines = await refusal(await startServer({ ...ownSettings(), DATA_DIR: path.join(file, 'data') }))
    expect(lines).toEqual([
      expect.stringMatching(/^DATA_DIR: the folder .*a-file\/data cannot be written to \(ENOTDIR\)/),
    ])
  })

  it('a setting is wrong', async () => {
    const lines = await refusal(await startServer({ ...ownSettings(), NEWSLETTER_RATE: '-5' }))
    expect(lines).toEqual([
      expect.stringMatching(/^NEWSLETTER_RATE is "-5", which is not allowed: it must be a number/),
    ])
  })

  onSqlite('MongoDB without a replica set', async () => {
    const lines = await refusal(await startServer({ ...ownSettings(), DATABASE_URL: 'mongodb://127.0.0.1:1/cms' }))
    expect(lines).toEqual([expect.stringContaining('add ?replicaSet=<name>')])
  })

  onSqlite('a MongoDB that does not answer, without showing its password', async () => {
    const url = 'mongodb://anna:hemligt@127.0.0.1:1/cms?replicaSet=rs0'
    const lines = await refusal(await startServer({ ...ownSettings(), DATABASE_URL: url }))
    expect(lines).toEqual([
      expect.stringMatching(/^The database mongodb:\/\/\*\*\*@127\.0\.0\.1:1\/.* does not answer/),
    ])
    expect(lines.join()).not.toContain('hemligt')
  })

  onSqlite('another process has the SQLite file; the first goes on', async () => {
    const settings = ownSettings()
    const first = await startServer(settings)
    await first.until('/readyz')
    const lines = await refusal(await startServer(settings))
    expect(lines).toEqual([expect.stringContaining('Another process uses the database')])
    await first.until('/readyz')
  })
})

it('keeps its secret, readable by its owner only, and its administrator over a restart', async () => {
  const { PAYLOAD_SECRET: _shared, ...settings } = ownSettings()
  const first = await startServer(settings)
  await first.until('/readyz')
  const call = await signIn(first.base)
  const file = path.join(settings.DATA_DIR ?? '', 'secret')
  const secret = fs.readFileSync(file, 'utf8')
  expect((fs.statSync(file).mode & 0o777).toString(8)).toBe('600')
  await first.kill()

  const port = new URL(first.base).port
  const second = await startServer({ ...settings, PORT: port, ADMIN_EMAIL: 'annan@example.se' })
  await second.until('/readyz')
  expect(fs.readFileSync(file, 'utf8')).toBe(secret)
  const users = (await (await call('GET', '/api/users')).json()) as { docs: { email: string }[] }
  expect(users.docs.map(({ email }) => email)).toEqual([administrator.ADMIN_EMAIL])
})

onMongo('two servers that start at once on an empty database share it', async () => {
  const settings = ownSettings()
  const [one, other] = await Promise.all([
    startServer(settings),
    startServer({ ...settings, DATA_DIR: temporaryFolder() }),
  ])
  await Promise.all([one.until('/readyz'), other.until('/readyz')])
  const call = await signIn(other.base)
  const users = (await (await call('GET', '/api/users')).json()) as { totalDocs: number }
  expect(users.totalDocs).toBe(1)
})

onMongo(
  'a server that waits for another one to migrate answers that its process lives, and goes on after it',
  async () => {
    const settings = ownSettings()
    const database = await mongoose.createConnection(settings.DATABASE_URL ?? '').asPromise()
    const leases = database.collection('leases')
    await leases.insertOne({ name: 'migrations', owner: 'another-process', expiresAtMs: Date.now() + 600_000 })
    const server = await startServer({ ...settings, LOG_LEVEL: 'info' })
    await server.until('/healthz')
    const waiting = 'Waiting for another process, which has the lease migrations'
    while (!server.output().includes(waiting)) await statusOf(`${server.base}/healthz`)
    const alive = await fetch(`${server.base}/healthz`)
    expect([alive.status, await alive.json()]).toEqual([200, { status: 'ok' }])
    expect(await statusOf(`${server.base}/readyz`)).toBe(503)
    await leases.deleteOne({ name: 'migrations' })
    await database.close()
    await server.until('/readyz')
    expect(server.output().split(waiting)).toHaveLength(2)
  },
)

it('a start that was stopped while loading the demonstration content leaves none of it to one without', async () => {
  const settings = ownSettings()
  const first = await startServer({ ...settings, DEMO: 'on' })
  while (!first.output().includes('images')) await statusOf(`${first.base}/healthz`)
  await first.kill('SIGINT')
  expect(await first.ended).toEqual({ code: 0, signal: null })
  expect(first.output()).not.toMatch(/100 %|Error/)

  const second = await startServer(settings)
  await second.until('/readyz')
  const call = await signIn(second.base)
  const numberOf = async (collection: string): Promise<number> => {
    const response = await call('GET', `/api/${collection}?limit=1`)
    return ((await response.json()) as { totalDocs: number }).totalDocs
  }
  while ((await numberOf('organisations')) + (await numberOf('media')) > 0) continue
})
