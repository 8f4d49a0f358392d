import type { Client, InArgs, Row } from '@libsql/client'
import type { Connection } from 'mongoose'
import type { Payload } from 'payload'

/** The databases behind Payload, for the few statements that it has no call for. */
export type Handle = { kind: 'sqlite'; client: Client } | { kind: 'mongodb'; connection: Connection }

export function databaseHandle(payload: Payload): Handle {
  const db = payload.db as unknown as { name: string; client: Client; connection: Connection }
  return db.name === 'sqlite' ? { kind: 'sqlite', client: db.client } : { kind: 'mongodb', connection: db.connection }
}

/** One SQL statement, its arguments by place or by name; the rows that it returns. */
export async function sqlRows(client: Client, sql: string, args: InArgs = []): Promise<Row[]> {
  return (await client.execute({ sql, args })).rows
}

/** True when the database answers. */
export async function isDatabaseUp(payload: Payload): Promise<boolean> {
  const handle = databaseHandle(payload)
  try {
    if (handle.kind === 'sqlite') await handle.client.execute('SELECT 1')
    else await handle.connection.db?.admin().ping()
    return true
  } catch {
    return false
  }
}
