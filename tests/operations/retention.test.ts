import { createClient } from '@libsql/client'
import { afterEach, expect, it } from '@jest/globals'
import mongoose from 'mongoose'
import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { readEnvironment } from '../../src/env'
import { startCms } from '../../src/start-cms'
import { administrator, databaseSettings, killServers, startServer, temporaryFolder } from '../helpers/server-process'

const old = new Date('2020-01-01T00:00:00Z')
const count = 20_000

afterEach(killServers)

/** The tables themselves, beside any server. */
interface Tables {
  /** Adds sign-ups that nobody has confirmed for years. */
  addForgotten: () => Promise<void>
  left: () => Promise<number>
  /** Of how many subscribers the ledger says that they were erased, and in how many rows. */
  erased: () => Promise<{ subscribers: number; rows: number }>
  /** As if the time of a killed server's lease had run out. */
  freeLease: () => Promise<void>
  close: () => Promise<void>
}

const emails = Array.from({ length: count }, (_, n) => `glomd${n}@example.se`)

function sqliteTables(folder: string): Tables {
  const client = createClient({ url: `file:${path.join(folder, 'cms.db')}` })
  const numbers = async (sql: string): Promise<number[]> =>
    Object.values((await client.execute(sql)).rows[0] ?? {}).map(Number)
  return {
    addForgotten: async () => {
      const sql = `INSERT INTO newsletter_subscribers (id, email, lang, status, last_mail_at, updated_at, created_at)
        VALUES (:id, :email, 'sv', 'pending', :old, :old, :old)`
      const rows = emails.map((email) => ({ sql, args: { id: randomUUID(), email, old: old.toISOString() } }))
      await client.batch(rows, 'write')
    },
    left: async () => (await numbers('SELECT count(*) FROM newsletter_subscribers'))[0]!,
    erased: async () => {
      const sql = `SELECT count(DISTINCT subscriber), count(*) FROM consents WHERE event = 'erased'`
      const [subscribers, rows] = await numbers(sql)
      return { subscribers: subscribers!, rows: rows! }
    },
    freeLease: async () => {
      await client.execute(`DELETE FROM leases WHERE name = 'retention'`)
    },
    close: () => {
      client.close()
      return Promise.resolve()
    },
  }
}

async function mongodbTables(url: string): Promise<Tables> {
  const connection = await mongoose.createConnection(url).asPromise()
  const subscribers = connection.collection('newsletter-subscribers')
  const consents = connection.collection('consents')
  return {
    addForgotten: async () => {
      const facts = { lang: 'sv', status: 'pending', lastMailAt: old, createdAt: old, updatedAt: old }
      await subscribers.insertMany(emails.map((email) => ({ email, ...facts })))
    },
    left: () => subscribers.countDocuments(),
    erased: async () => ({
      subscribers: (await consents.distinct('subscriber', { event: 'erased' })).length,
      rows: await consents.countDocuments({ event: 'erased' }),
    }),
    freeLease: async () => {
      await connection.collection('leases').deleteMany({ name: 'retention' })
    },
    close: () => connection.close(),
  }
}

async function until(what: string, isSo: () => Promise<boolean>): Promise<void> {
  for (const endMs = Date.now() + 60_000; Date.now() < endMs;) {
    if (await isSo()) return
    await wait(2)
  }
  throw new Error(`waited in vain: ${what}`)
}

it('killed in the middle of a run, the next one does the rest: all are gone, each with one row of the ledger', async () => {
  const folder = temporaryFolder()
  const own: Record<string, string> = databaseSettings()
  const settings = { ...administrator, ...own, DATA_DIR: folder, MEDIA_DIR: path.join(folder, 'media') }
  const env = readEnvironment({ NODE_ENV: 'production', ...settings, LOG_LEVEL: 'silent', DEMO: 'off' })
  await (await startCms(env)).close()
  const tables = own.DATABASE_URL ? await mongodbTables(own.DATABASE_URL) : sqliteTables(folder)
  await tables.addForgotten()

  for (let kills = 0; kills < 3; kills++) {
    const before = await tables.left()
    const server = await startServer(settings)
    await until('a batch to be deleted', async () => (await tables.left()) < before)
    await server.kill('SIGKILL')
    await tables.freeLease()
  }
  const leftByKills = await tables.left()
  expect(leftByKills).toBeGreaterThan(0)
  expect((await tables.erased()).rows).toBeGreaterThanOrEqual(count - leftByKills)

  await startServer(settings)
  await until('the rest to be deleted', async () => (await tables.left()) === 0)
  expect(await tables.erased()).toEqual({ subscribers: count, rows: count })
  await tables.close()
})
