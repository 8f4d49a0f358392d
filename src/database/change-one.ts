import type { Client } from '@libsql/client'
import type { CollectionSlug, Payload } from 'payload'
import { databaseHandle, sqlRows } from './handles'

type Value = string | number | null | Date
/** What must still hold of a row: a value, one of several, or a moment that has passed (or was never set). */
export type Condition = { is: Value } | { oneOf: string[] } | { notAfter: Date; orEmpty?: boolean }

export interface Change {
  collection: CollectionSlug
  /** By field name; top-level fields that are stored as they are (text, number, date, select). */
  where: Record<string, Condition>
  set: Record<string, Value>
  /** Fields that grow by a number. */
  add?: Record<string, number>
  /** Of several rows that match, the one with the lowest value here. */
  firstBy?: string
  /** `updatedAt` stays: nobody has edited the row. */
  keepsTime?: true
}

/** The little that is used of Payload's mongoose models, which know how a field is stored. */
interface MongoAdapter {
  collections: Record<string, MongoModel | undefined>
}
interface MongoModel {
  findOneAndUpdate: (
    filter: object,
    update: object,
    options: object,
  ) => { lean: () => Promise<{ _id: { toString: () => string } } | null> }
}

/**
 * Changes at most one row, if it still is as expected, in one atomic statement: of several processes (or requests) that
 * try at once, one gets the id and the others null. Payload's own update reads first and writes then.
 */
export function changeOne(payload: Payload, change: Change): Promise<string | null> {
  const withTime = change.keepsTime ? change : { ...change, set: { updatedAt: new Date(), ...change.set } }
  const handle = databaseHandle(payload)
  return handle.kind === 'sqlite' ? changeInSqlite(handle.client, withTime) : changeInMongo(payload.db, withTime)
}

/** Payload's names in SQL: `nextAttemptAt` is the column `next_attempt_at`. */
const column = (name: string): string => {
  const plain = name.replace(/-/g, '_').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
  if (!/^[a-z_]+$/.test(plain)) throw new Error(`${name} is no name of a field`)
  return `"${plain}"`
}

const sqlValue = (value: Value): string | number | null => (value instanceof Date ? value.toISOString() : value)

async function changeInSqlite(client: Client, change: Change): Promise<string | null> {
  const table = column(change.collection)
  const set = Object.entries(change.set).map(([name, value]) => ({
    sql: `${column(name)} = ?`,
    args: [sqlValue(value)],
  }))
  const add = Object.entries(change.add ?? {}).map(([name, by]) => ({
    sql: `${column(name)} = ${column(name)} + ?`,
    args: [by],
  }))
  const where = Object.entries(change.where).map(([name, condition]) => sqlCondition(column(name), condition))
  const order = change.firstBy ? ` ORDER BY ${column(change.firstBy)}` : ''
  const text = (parts: { sql: string }[], glue: string): string => parts.map(({ sql }) => sql).join(glue)
  const chosen = `SELECT "id" FROM ${table} WHERE ${text(where, ' AND ')}${order} LIMIT 1`
  const sql = `UPDATE ${table} SET ${text([...set, ...add], ', ')} WHERE "id" = (${chosen}) RETURNING "id"`
  const rows = await sqlRows(
    client,
    sql,
    [...set, ...add, ...where].flatMap(({ args }) => args),
  )
  const id = rows[0]?.id
  return typeof id === 'string' ? id : null
}

function sqlCondition(name: string, condition: Condition): { sql: string; args: (string | number | null)[] } {
  if ('is' in condition) return { sql: `${name} IS ?`, args: [sqlValue(condition.is)] }
  if ('oneOf' in condition) {
    return { sql: `${name} IN (${condition.oneOf.map(() => '?').join(', ')})`, args: condition.oneOf }
  }
  const orEmpty = condition.orEmpty ? ` OR ${name} IS NULL` : ''
  return { sql: `(${name} <= ?${orEmpty})`, args: [condition.notAfter.toISOString()] }
}

async function changeInMongo({ collections }: MongoAdapter, change: Change): Promise<string | null> {
  const model = collections[change.collection]
  if (!model) throw new Error(`no collection ${change.collection}`)
  const filter = Object.entries(change.where).map(([name, condition]) =>
    mongoCondition(name === 'id' ? '_id' : name, condition),
  )
  const found = await model
    .findOneAndUpdate(
      { $and: filter },
      { $set: change.set, ...(change.add ? { $inc: change.add } : {}) },
      {
        returnDocument: 'after',
        projection: { _id: 1 },
        timestamps: false,
        ...(change.firstBy ? { sort: { [change.firstBy]: 1 } } : {}),
      },
    )
    .lean()
  return found ? found._id.toString() : null
}

function mongoCondition(name: string, condition: Condition): object {
  if ('is' in condition) return { [name]: condition.is }
  if ('oneOf' in condition) return { [name]: { $in: condition.oneOf } }
  const due = { [name]: { $lte: condition.notAfter } }
  return condition.orEmpty ? { $or: [due, { [name]: null }] } : due
}
