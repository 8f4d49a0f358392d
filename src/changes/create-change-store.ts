import type { Payload } from 'payload'
import { databaseHandle } from '../database/handles'
import type { ChangeStore } from './change-store'
import { mongoChangeStore } from './mongodb-change-store'
import { sqliteChangeStore } from './sqlite-change-store'

/** The log's rows in the database behind Payload, written without its hooks: a row must not cause another one. */
export function createChangeStore(payload: Payload): ChangeStore {
  const handle = databaseHandle(payload)
  return handle.kind === 'sqlite' ? sqliteChangeStore(handle.client) : mongoChangeStore(payload, handle.connection)
}
