import { randomUUID } from 'node:crypto'
import type { Connection } from 'mongoose'

const ourName = 'samordna '
/** Names this process to MongoDB, among other processes of ours. */
export const processName = ourName + randomUUID()

interface Operation {
  type: 'op' | 'idleSession' | 'idleCursor'
  appName?: string
  lsid?: { id: unknown }
}

/**
 * Ends the transactions of ours whose process has no connection any more, because it was killed: MongoDB itself would keep
 * their locks for a minute (`transactionLifetimeLimitSeconds`), and every write to the same documents would be refused.
 * In a sharded cluster the router tells too little to know, and the minute has to pass.
 */
export async function endAbandonedTransactions(connection: Connection): Promise<void> {
  const admin = connection.getClient().db('admin')
  const { msg } = await admin.command({ hello: 1 })
  if (msg === 'isdbgrid') return
  const currentOp = { $currentOp: { idleConnections: true, idleSessions: true } }
  const operations = await admin.aggregate<Operation>([currentOp], { readPreference: 'primary' }).toArray()
  const alive = new Set(operations.flatMap(({ type, appName }) => (type === 'op' ? [appName] : [])))
  const sessions = operations.flatMap(({ type, appName, lsid }) =>
    type === 'idleSession' && lsid && appName?.startsWith(ourName) && !alive.has(appName) ? [{ id: lsid.id }] : [],
  )
  if (sessions.length > 0) await admin.command({ killSessions: sessions })
}
