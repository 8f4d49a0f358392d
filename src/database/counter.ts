import type { Client } from '@libsql/client'
import { randomUUID } from 'node:crypto'
import type { Connection } from 'mongoose'
import type { Payload } from 'payload'
import { databaseHandle, sqlRows } from './handles'

/** How often something has happened, and when it begins at nothing again. */
export interface Count {
  count: number
  expiresAtMs: number
}

interface Step {
  name: string
  /** How long a count lasts from its first step on. */
  windowMs: number
  now: Date
  by: number
}

/** MongoDB's code. */
const duplicateKey = 11000
/** Of those who begin one counter at once, each but the first is refused once. */
const triesAtMost = 5

/**
 * Counts up by `by` (1), from nothing when the counter is new or its window of `windowMs` has passed: one atomic statement, so
 * that any number of processes count exactly. The window begins with the first step and is not moved by later ones.
 */
export function countUp(payload: Payload, { by = 1, ...step }: Omit<Step, 'by'> & { by?: number }): Promise<Count> {
  const handle = databaseHandle(payload)
  return handle.kind === 'sqlite'
    ? countInSqlite(handle.client, { ...step, by })
    : countInMongo(handle.connection, { ...step, by }, triesAtMost)
}

async function countInSqlite(client: Client, { name, windowMs, now, by }: Step): Promise<Count> {
  const sql = `INSERT INTO counters (id, name, count, expires_at_ms) VALUES (:id, :name, :by, :end)
    ON CONFLICT (name) DO UPDATE SET
      count = CASE WHEN counters.expires_at_ms > :now THEN counters.count + :by ELSE :by END,
      expires_at_ms = CASE WHEN counters.expires_at_ms > :now THEN counters.expires_at_ms ELSE :end END
    RETURNING count, expires_at_ms`
  const nowMs = now.getTime()
  const [row] = await sqlRows(client, sql, { id: randomUUID(), name, by, now: nowMs, end: nowMs + windowMs })
  return { count: Number(row?.count), expiresAtMs: Number(row?.expires_at_ms) }
}

async function countInMongo(connection: Connection, step: Step, triesLeft: number): Promise<Count> {
  const { name, windowMs, now, by } = step
  const nowMs = now.getTime()
  const whileItLasts = (then: unknown, otherwise: unknown): object => ({
    $cond: [{ $gt: ['$expiresAtMs', nowMs] }, then, otherwise],
  })
  const change = {
    $set: {
      count: whileItLasts({ $add: ['$count', by] }, by),
      expiresAtMs: whileItLasts('$expiresAtMs', nowMs + windowMs),
    },
  }
  try {
    const row = await connection
      .collection<Count & { name: string }>('counters')
      .findOneAndUpdate({ name }, [change], { upsert: true, returnDocument: 'after' })
    if (!row) throw new Error('an upsert gave no document')
    return { count: row.count, expiresAtMs: row.expiresAtMs }
  } catch (error) {
    if ((error as { code?: number }).code !== duplicateKey || triesLeft <= 1) throw error
    return countInMongo(connection, step, triesLeft - 1)
  }
}

/** Takes one step back, if the counter still is in the window that ends at `expiresAtMs`. */
export async function countDown(
  payload: Payload,
  { name, expiresAtMs }: { name: string; expiresAtMs: number },
): Promise<void> {
  const handle = databaseHandle(payload)
  if (handle.kind === 'sqlite') {
    const sql = 'UPDATE counters SET count = count - 1 WHERE name = ? AND expires_at_ms = ? AND count > 0'
    await sqlRows(handle.client, sql, [name, expiresAtMs])
    return
  }
  const where = { name, expiresAtMs, count: { $gt: 0 } }
  await handle.connection.collection('counters').updateOne(where, { $inc: { count: -1 } })
}

/** What counters stand at, by name, whether their windows have passed or not; those that nobody has counted are left out. */
export async function readCounters(payload: Payload, names: readonly string[]): Promise<Map<string, number>> {
  const handle = databaseHandle(payload)
  if (handle.kind === 'sqlite') {
    const sql = 'SELECT name, count FROM counters WHERE name IN (SELECT value FROM json_each(?))'
    const rows = await sqlRows(handle.client, sql, [JSON.stringify(names)])
    return new Map(rows.map((row) => [row.name as string, Number(row.count)]))
  }
  const rows = await handle.connection
    .collection<{ name: string; count: number }>('counters')
    .find({ name: { $in: [...names] } })
    .toArray()
  return new Map(rows.map(({ name, count }) => [name, count]))
}
