import type { Payload } from 'payload'
import { databaseHandle, sqlRows } from './handles'

const hourMs = 3_600_000

/** Collections whose rows mean nothing once `expiresAtMs` has passed, with their tables in SQL. */
const tables = { counters: 'counters', 'idempotent-answers': 'idempotent_answers', leases: 'leases' } as const

/** Deletes what has expired. Any number of processes may do so at once: nobody reads these rows as if they still held. */
export async function deleteExpired(payload: Payload, now: Date): Promise<void> {
  const handle = databaseHandle(payload)
  const nowMs = now.getTime()
  for (const [collection, table] of Object.entries(tables)) {
    if (handle.kind === 'sqlite') await sqlRows(handle.client, `DELETE FROM ${table} WHERE expires_at_ms < ?`, [nowMs])
    else await handle.connection.collection(collection).deleteMany({ expiresAtMs: { $lt: nowMs } })
  }
}

/** Deletes what has expired when the process starts, and every hour from then on; what fails is tried again the next time. */
export function createSweeper(payload: Payload): { start: () => void; stop: () => Promise<void> } {
  let timer: NodeJS.Timeout | undefined
  let running = Promise.resolve()
  const sweep = (): void => {
    running = deleteExpired(payload, new Date()).catch((error: unknown) => {
      payload.logger.warn({ err: error }, 'What has expired was not deleted; it is tried again')
    })
  }
  return {
    start: () => {
      timer = setInterval(sweep, hourMs)
      sweep()
    },
    stop: async () => {
      clearInterval(timer)
      await running
    },
  }
}
