import { randomBytes } from 'node:crypto'
import type { Collection, Connection } from 'mongoose'
import { Types } from 'mongoose'
import type { Language } from '../shared/language'
import type { DeliveryStatus } from './delivery-rules'
import { type DeliveryStore, noDeliveries } from './delivery-store'

interface Row {
  _id: Types.ObjectId
  issue: string
  subscriber: string
  email: string
  lang: Language
  status: DeliveryStatus
  dueAtMs: number
  claim: string | null
  attempts: number
  answer: string | null
  endedAtMs: number | null
  report?: string | null
  reportedAtMs?: number
}

interface Subscriber {
  _id: { toString: () => string }
  email: string
  lang: Language
}

const chunkMax = 2000
/** MongoDB's code of a row that is there already. */
const duplicateKey = 11000

const rowsOf = (connection: Connection): Collection<Row> => connection.collection<Row>('newsletter-deliveries')

export const mongodbDeliveryStore = (connection: Connection): DeliveryStore => {
  const rows = rowsOf(connection)
  return {
    addRecipients: (issue, nowMs) => addRecipients(connection, issue, nowMs),
    take: async ({ issue, claim, nowMs, untilMs, limit }) => {
      const isDue = { issue, status: { $in: ['queued', 'taken'] as DeliveryStatus[] }, dueAtMs: { $lte: nowMs } }
      const found = await rows
        .find(isDue)
        .sort({ dueAtMs: 1 })
        .limit(limit)
        .project<Pick<Row, '_id'>>({ _id: 1 })
        .toArray()
      const _id = { $in: found.map((row) => row._id) }
      // Of several that chose the same rows, one changes each: it no longer is due for the others.
      const change = { $set: { status: 'taken' as const, claim, dueAtMs: untilMs }, $inc: { attempts: 1 } }
      await rows.updateMany({ ...isDue, _id }, change)
      const taken = await rows.find({ _id, claim, status: 'taken' }).toArray()
      return taken.map((row) => ({ ...row, id: row._id.toHexString() }))
    },
    renew: async (claim, untilMs) => {
      await rows.updateMany({ claim, status: 'taken' }, { $set: { dueAtMs: untilMs } })
    },
    settle: async (claim, results) => {
      if (results.length === 0) return
      const changes = results.map(({ id, status, answer, atMs }) => ({
        updateOne: {
          filter: { _id: new Types.ObjectId(id), claim, status: 'taken' as const },
          update: {
            $set: { status, answer, claim: null, dueAtMs: atMs, endedAtMs: status === 'queued' ? null : atMs },
          },
        },
      }))
      await rows.bulkWrite(changes, { ordered: false })
    },
    release: async (claim, nowMs) => {
      const which = claim === null ? {} : { claim }
      const change = { $set: { status: 'queued' as const, claim: null, dueAtMs: nowMs }, $inc: { attempts: -1 } }
      await rows.updateMany({ ...which, status: 'taken' }, change)
    },
    skip: async (which, answer, nowMs) => {
      const waits = { ...which, status: { $in: ['queued', 'taken'] as DeliveryStatus[] } }
      await rows.updateMany(waits, { $set: { status: 'skipped', claim: null, answer, endedAtMs: nowMs } })
    },
    stillTaken: async (claim, ids) => {
      const found = await rows
        .find({ _id: { $in: ids.map((id) => new Types.ObjectId(id)) }, claim, status: 'taken' })
        .toArray()
      return new Set(found.map((row) => row._id.toHexString()))
    },
    counts: async (issue) => {
      const counts = noDeliveries()
      const groups = rows.aggregate<{ _id: DeliveryStatus; n: number }>([
        { $match: { issue } },
        { $group: { _id: '$status', n: { $sum: 1 } } },
      ])
      for await (const { _id, n } of groups) counts[_id] = n
      return counts
    },
    sentSince: (issue, sinceMs) => rows.countDocuments({ issue, status: 'sent', endedAtMs: { $gt: sinceMs } }),
    clear: async (issue) => {
      await rows.deleteMany({ issue })
    },
    noteLeaving: async (subscriber, nowMs) => {
      const [last] = await rows.find({ subscriber, status: 'sent' }).sort({ endedAtMs: -1 }).limit(1).toArray()
      if (!last) return null
      const change = { $set: { report: 'left', reportedAtMs: nowMs } }
      const { modifiedCount } = await rows.updateOne({ _id: last._id, report: null }, change)
      return modifiedCount === 1 ? last.issue : null
    },
  }
}

async function addRecipients(connection: Connection, issue: string, nowMs: number): Promise<void> {
  const confirmed = connection
    .collection<Subscriber>('newsletter-subscribers')
    .find({ status: 'confirmed' })
    .project<Subscriber>({ email: 1, lang: 1 })
    .batchSize(chunkMax)
  let chunk: Row[] = []
  for await (const { _id, email, lang } of confirmed) {
    const subscriber = _id.toString()
    const nothingYet = { claim: null, attempts: 0, answer: null, endedAtMs: null }
    chunk.push({
      _id: unguessableId(),
      issue,
      subscriber,
      email,
      lang,
      status: 'queued',
      dueAtMs: nowMs,
      ...nothingYet,
    })
    if (chunk.length < chunkMax) continue
    await insertNew(rowsOf(connection), chunk)
    chunk = []
  }
  if (chunk.length > 0) await insertNew(rowsOf(connection), chunk)
}

/** A Message-ID is made of it, and who knows that may report on the mail. */
const unguessableId = (): Types.ObjectId => new Types.ObjectId(randomBytes(12))

/** Those whose recipient has a row already are left out. */
async function insertNew(rows: Collection<Row>, chunk: Row[]): Promise<void> {
  try {
    await rows.insertMany(chunk, { ordered: false })
  } catch (error) {
    const { writeErrors = [], code } = error as { writeErrors?: { code: number }[]; code?: number }
    const others = [writeErrors].flat().filter((fault) => fault.code !== duplicateKey)
    if (code !== duplicateKey || others.length > 0) throw error
  }
}
