import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import type { Payload } from 'payload'
import { databaseHandle, sqlRows } from './handles'
import { StartError } from './start-error'

/** This process, as the holder of leases. */
const thisProcess = `${String(process.pid)}-${randomUUID()}`

const duplicateKey = 11000
const ttlOfTurnMs = 60_000
const retryMs = 250
const minuteMs = 60_000
const waitAtMostMs = 15 * minuteMs
const renewalsInTtl = 3

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

/**
 * Does `work` while a timer renews the lease, which its owner (this process) holds already. `onLost`: the lease was not renewed, so
 * another process may have it; `work` goes on.
 */
export async function whileHolding<Result>({
  payload,
  lease,
  work,
  onLost = () => undefined,
}: {
  payload: Payload
  lease: { name: string; ttlMs: number; owner?: string }
  work: () => Promise<Result>
  onLost?: () => void
}): Promise<Result> {
  const renew = async (): Promise<void> => {
    try {
      if (await holdLease(payload, { ...lease, now: new Date() })) return
      payload.logger.warn(`Somebody else took the lease ${lease.name}`)
    } catch (error) {
      payload.logger.warn({ err: error }, `The lease ${lease.name} was not renewed`)
    }
    onLost()
  }
  let renewal = Promise.resolve()
  const timer = setInterval(() => {
    renewal = renewal.then(renew)
  }, lease.ttlMs / renewalsInTtl)
  try {
    return await work()
  } finally {
    clearInterval(timer)
    // A renewal after the caller's release would take the lease again.
    await renewal
  }
}

/**
 * Does `work` in one process at a time: on MongoDB under the lease `name`, which is waited for; an SQLite file has one
 * process anyway, and one that was killed must be able to begin again at once.
 * @throws StartError when another process has had the lease for `waitMaxMs`.
 */
export async function inTurn<Result>(
  payload: Payload,
  { name, waitMaxMs = waitAtMostMs }: { name: string; waitMaxMs?: number },
  work: () => Promise<Result>,
): Promise<Result> {
  if (databaseHandle(payload).kind === 'sqlite') return work()
  const lease = { name, ttlMs: ttlOfTurnMs }
  await waitForLease(payload, lease, waitMaxMs)
  try {
    return await whileHolding({ payload, lease, work })
  } finally {
    await releaseLease(payload, name)
  }
}

async function waitForLease(
  payload: Payload,
  lease: { name: string; ttlMs: number },
  waitMaxMs: number,
): Promise<void> {
  const isHeld = (): Promise<boolean> => holdLease(payload, { ...lease, now: new Date() })
  if (await isHeld()) return
  payload.logger.info(`Waiting for another process, which has the lease ${lease.name}`)
  for (const endMs = Date.now() + waitMaxMs; Date.now() < endMs;) {
    await wait(retryMs)
    if (await isHeld()) return
  }
  throw new StartError(
    `Another process has had the lease ${lease.name} for ${String(waitMaxMs / minuteMs)} minutes. ` +
      'Wait until it is ready, or stop it, and start again.',
  )
}
