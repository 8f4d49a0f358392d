import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { databaseHandle, sqlRows } from './handles'

/** This process, as the holder of leases. */
const thisProcess = `${String(process.pid)}-${randomUUID()}`

const duplicateKey = 11000

/**
 * Takes the lease `name`, or keeps it when this process holds it, for `ttlMs` from `now`: one atomic statement, so two
 * processes never hold it at once. True: this process is the one that works.
 */
export async function holdLease(
  payload: Payload,
  lease: { name: string; ttlMs: number; now: Date; owner?: string },
): Promise<boolean> {
  const { name, owner = thisProcess } = lease
  const nowMs = lease.now.getTime()
  const expiresAtMs = nowMs + lease.ttlMs
  const handle = databaseHandle(payload)
  if (handle.kind === 'sqlite') {
    const sql = `INSERT INTO leases (id, name, owner, expires_at_ms) VALUES (?, ?, ?, ?)
      ON CONFLICT (name) DO UPDATE SET owner = excluded.owner, expires_at_ms = excluded.expires_at_ms
      WHERE leases.owner = excluded.owner OR leases.expires_at_ms < ? RETURNING owner`
    return (await sqlRows(handle.client, sql, [randomUUID(), name, owner, expiresAtMs, nowMs])).length === 1
  }
  try {
    await handle.connection
      .collection('leases')
      .findOneAndUpdate(
        { name, $or: [{ owner }, { expiresAtMs: { $lt: nowMs } }] },
        { $set: { owner, expiresAtMs } },
        { upsert: true },
      )
    return true
  } catch (error) {
    if ((error as { code?: number }).code === duplicateKey) return false
    throw error
  }
}

/** Gives the lease up, so that another process need not wait until it expires. */
export async function releaseLease(payload: Payload, name: string, owner: string = thisProcess): Promise<void> {
  const handle = databaseHandle(payload)
  if (handle.kind === 'sqlite')
    await sqlRows(handle.client, 'DELETE FROM leases WHERE name = ? AND owner = ?', [name, owner])
  else await handle.connection.collection('leases').deleteOne({ name, owner })
}
