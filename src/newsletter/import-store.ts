import { randomUUID } from 'node:crypto'
import type { Client, InStatement } from '@libsql/client'
import type { Connection, mongo } from 'mongoose'
import type { Payload } from 'payload'
import { databaseHandle, sqlRows } from '../database/handles'
import type { Language } from '../shared/language'
import { type ConsentRecord, keyOf } from './consent-ledger'
import type { SubscriberStatus } from './newsletter-rules'
import { addressHash } from './newsletter-tokens'

export interface KnownSubscriber {
  id: string
  status: SubscriberStatus
}

interface Person {
  email: string
  name: string | null
  lang: Language
}

/**
 * What an import does to the tables of subscribers and consents, some hundred rows at a time and in statements of the database, because
 * Payload's own calls take minutes for ten thousand. Each may be done again.
 */
export interface ImportStore {
  /** Subscribers by address. */
  find: (emails: string[]) => Promise<Map<string, KnownSubscriber>>
  /** Those of some hashes of addresses that have ever left, by the ledger; what retention has removed has not. */
  findLeft: (hashes: string[]) => Promise<Set<string>>
  /** Addresses that somebody has added meanwhile are left as they are. */
  addPending: (people: Person[], now: Date) => Promise<void>
  /** Rows that are there already are left as they are. */
  addConsents: (records: ConsentRecord[], secret: string) => Promise<void>
  /** Only those who are still pending. A list without a name keeps the one that is known. */
  confirm: (people: (Omit<Person, 'email'> & { id: string })[], now: Date) => Promise<void>
}

export function importStore(payload: Payload): ImportStore {
  const handle = databaseHandle(payload)
  return handle.kind === 'sqlite' ? inSqlite(handle.client) : inMongo(handle.connection)
}

/** What counts as having left. */
const leftEvents = ['withdrawn', 'bounced', 'erased']
const notLeftMethod = 'retention'

const marks = (values: unknown[]): string => values.map(() => '?').join(', ')

function inSqlite(client: Client): ImportStore {
  const write = async (statements: InStatement[]): Promise<void> => {
    if (statements.length > 0) await client.batch(statements, 'write')
  }
  return {
    find: async (emails) => {
      const sql = `SELECT id, email, status FROM newsletter_subscribers WHERE email IN (${marks(emails)})`
      const rows = (await sqlRows(client, sql, emails)) as unknown as (KnownSubscriber & { email: string })[]
      return new Map(rows.map(({ id, email, status }) => [email, { id, status }]))
    },
    findLeft: async (hashes) => {
      const sql = `SELECT DISTINCT address_hash AS hash FROM consents WHERE address_hash IN (${marks(hashes)})
        AND event IN (${marks(leftEvents)}) AND method <> ?`
      const rows = await sqlRows(client, sql, [...hashes, ...leftEvents, notLeftMethod])
      return new Set((rows as unknown as { hash: string }[]).map(({ hash }) => hash))
    },
    addPending: (people, now) =>
      write(
        people.map(({ email, name, lang }) => ({
          sql: `INSERT INTO newsletter_subscribers (id, email, name, lang, status, updated_at, created_at)
            VALUES (?, ?, ?, ?, 'pending', ?, ?) ON CONFLICT (email) DO NOTHING`,
          args: [randomUUID(), email, name, lang, now.toISOString(), now.toISOString()],
        })),
      ),
    addConsents: (records, secret) =>
      write(
        records.map((record) => ({
          sql: `INSERT INTO consents (id, key, event, method, subscriber, address_hash, at, lang, source, given_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (key) DO NOTHING`,
          args: [
            ...[randomUUID(), keyOf(record), record.event, record.method, record.subscriberId],
            ...[addressHash(record.email, secret), record.at.toISOString(), record.lang],
            ...[record.source ?? null, record.givenAt?.toISOString() ?? null],
          ],
        })),
      ),
    confirm: (people, now) =>
      write(
        people.map(({ id, name, lang }) => ({
          sql: `UPDATE newsletter_subscribers SET status = 'confirmed', confirmed_at = ?, updated_at = ?, lang = ?,
            name = COALESCE(?, name) WHERE id = ? AND status = 'pending'`,
          args: [now.toISOString(), now.toISOString(), lang, name, id],
        })),
      ),
  }
}

const duplicateKeyCode = 11_000

/** Inserts what is not there yet; a unique index refuses the rest. */
async function insertNew(collection: Collection, documents: object[]): Promise<void> {
  if (documents.length === 0) return
  try {
    await collection.insertMany(documents, { ordered: false })
  } catch (error) {
    const faults = [(error as { writeErrors?: unknown }).writeErrors ?? error].flat() as { code?: number }[]
    if (!faults.every(({ code }) => code === duplicateKeyCode)) throw error
  }
}
type Collection = mongo.Collection

function inMongo(connection: Connection): ImportStore {
  const subscribers = connection.collection('newsletter-subscribers') as unknown as Collection
  const consents = connection.collection('consents') as unknown as Collection
  return {
    find: async (emails) => {
      const options = { projection: { email: 1, status: 1 } }
      const rows = await subscribers.find({ email: { $in: emails } }, options).toArray()
      return new Map(
        rows.map((row) => [String(row.email), { id: row._id.toString(), status: row.status as SubscriberStatus }]),
      )
    },
    findLeft: async (hashes) => {
      const left = { event: { $in: leftEvents }, method: { $ne: notLeftMethod } }
      return new Set(await consents.distinct('addressHash', { addressHash: { $in: hashes }, ...left }))
    },
    addPending: (people, now) =>
      insertNew(
        subscribers,
        people.map(({ email, name, lang }) => ({
          ...{ email, name, lang, status: 'pending' },
          ...{ createdAt: now, updatedAt: now },
        })),
      ),
    addConsents: (records, secret) =>
      insertNew(
        consents,
        records.map(({ email, round, subscriberId, ...record }) => ({
          ...record,
          key: keyOf({ event: record.event, subscriberId, round }),
          subscriber: subscriberId,
          addressHash: addressHash(email, secret),
        })),
      ),
    confirm: async (people, now) => {
      if (people.length === 0) return
      const { base } = connection
      await subscribers.bulkWrite(
        people.map(({ id, name, lang }) => ({
          updateOne: {
            filter: { _id: new base.mongo.ObjectId(id), status: 'pending' },
            update: {
              $set: { status: 'confirmed', confirmedAt: now, updatedAt: now, lang, ...(name !== null && { name }) },
            },
          },
        })),
        { ordered: false },
      )
    },
  }
}
