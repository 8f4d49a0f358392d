import type { ClientSession, Connection, mongo } from 'mongoose'
import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { endAbandonedTransactions } from '../database/abandoned-transactions'
import type { Topic } from '../shared/topic'
import type { Change, PublicState, Publication } from './change-rules'
import { type ChangeStore, type Entry, type LoggedChange, marksAtOnce, type Step } from './change-store'

type StoredChange = Omit<Change, 'key'> & { seq: number; at: Date }
interface StoredMark {
  _id: string
  key: string
}

interface Collections {
  changes: mongo.Collection<StoredChange>
  publications: mongo.Collection<Publication>
  marks: mongo.Collection<StoredMark>
}

/** The log in MongoDB. A number that two processes give is refused by the unique index, and the later one starts again. */
export function mongoChangeStore(payload: Payload, connection: Connection): ChangeStore {
  const collections: Collections = {
    changes: connection.collection('changes'),
    publications: connection.collection('publications'),
    marks: connection.collection('change-marks'),
  }
  const { changes, publications, marks } = collections
  return {
    mark: async (keys, req) => {
      await marks.insertMany(
        keys.map((key) => ({ _id: randomUUID(), key })),
        within(sessionOf(payload, await req.transactionID)),
      )
    },
    inOneStep: async (work) => {
      const transactionID = await payload.db.beginTransaction()
      if (transactionID === null) return work(stepIn(collections, undefined))
      try {
        const step = stepIn(collections, sessionOf(payload, transactionID))
        const result = await work({ ...step, req: { transactionID } })
        await payload.db.commitTransaction(transactionID)
        return result
      } catch (error) {
        await payload.db.rollbackTransaction(transactionID)
        throw error
      }
    },
    unblock: () =>
      endAbandonedTransactions(connection).catch((error: unknown) => {
        payload.logger.warn(
          { err: error },
          'Transactions of processes that were killed are not ended before their time',
        )
      }),
    hasMarks: async () => (await marks.findOne({}, { projection: { _id: 1 } })) !== null,
    latestSeq: () => latestSeq(collections),
    oldestSeq: async () => (await changes.findOne({}, { sort: { seq: 1 } }))?.seq ?? 0,
    knownStamps: async () => {
      const found = await publications.find({}, { projection: { key: 1, stamp: 1 } }).toArray()
      return new Map(found.map(({ key, stamp }) => [key, stamp]))
    },
    after: async (seq, limit, topic) => {
      const filter = { seq: { $gt: seq }, ...(topic && { topic }) }
      return (await changes.find(filter, { sort: { seq: 1 }, limit }).toArray()).map(changeOf)
    },
    lastChangeIn: async (topics) => {
      const last = (topic: Topic): Promise<StoredChange | null> => changes.findOne({ topic }, { sort: { seq: -1 } })
      const moments = (await Promise.all(topics.map(last))).flatMap((change) => change?.at.toISOString() ?? [])
      return moments.sort().at(-1) ?? null
    },
    seqsOf: async (keys) => {
      const found = await stepIn(collections, undefined).known(keys)
      return new Map(found.map(({ key, seq }) => [key, seq]))
    },
    lastSeqBefore: async (moment) => {
      const last = await changes.findOne({ at: { $lt: moment } }, { sort: { seq: -1 } })
      return last?.seq ?? 0
    },
    trim: async (seq) => {
      const last = await changes.findOne({}, { sort: { seq: -1 }, projection: { seq: 1 } })
      await changes.deleteMany({ seq: { $lte: seq, $lt: last?.seq ?? 0 } })
    },
  }
}

function stepIn(collections: Collections, session: ClientSession | undefined): Step {
  const { changes, publications, marks } = collections
  const options = within(session)
  const find = (filter: mongo.Filter<Publication>): Promise<Publication[]> =>
    publications.find<Publication>(filter, { ...options, projection: { _id: 0 } }).toArray()
  return {
    req: {},
    marks: async () => {
      const found = await marks.find({}, { ...options, limit: marksAtOnce }).toArray()
      return found.map(({ _id, key }) => ({ id: _id, key }))
    },
    known: (keys) => find({ key: { $in: keys } }),
    showing: (keys) => find({ shows: { $in: keys } }),
    inTopics: (topics) => find({ topic: { $in: [...topics] } }),
    unchangedSince: (seq) => find({ topic: { $ne: null }, seq: { $lte: seq } }),
    append: async (entry) => {
      const latest = await latestSeq(collections, session)
      if (entry.changes.length > 0) await changes.insertMany(rowsOf(entry, latest), options)
      const writes = publicationWrites(entry, latest)
      if (writes.length > 0) await publications.bulkWrite(writes, options)
      const ids = entry.marks.map(({ id }) => id)
      if (ids.length > 0) await marks.deleteMany({ _id: { $in: ids } }, options)
    },
  }
}

async function latestSeq({ changes }: Collections, session?: ClientSession): Promise<number> {
  const last = await changes.findOne({}, { ...within(session), sort: { seq: -1 }, projection: { seq: 1 } })
  return last?.seq ?? 0
}

const within = (session: ClientSession | undefined): { session?: ClientSession } => (session ? { session } : {})

/** The session of a transaction; undefined where there is none. */
function sessionOf(payload: Payload, transactionID: number | string | null | undefined): ClientSession | undefined {
  const { sessions } = payload.db as unknown as { sessions: Record<string, ClientSession | undefined> }
  return sessions[String(transactionID)]
}

const changeOf = ({ seq, topic, document, slug, action, at }: StoredChange): LoggedChange => ({
  seq,
  topic,
  document,
  slug,
  action,
  at: at.toISOString(),
})

const rowsOf = ({ changes, at }: Entry, latest: number): StoredChange[] =>
  changes.map(({ topic, document, slug, action }, index) => ({
    seq: latest + index + 1,
    topic,
    document,
    slug,
    action,
    at,
  }))

const publicationWrites = (
  { changes, differences }: Entry,
  latest: number,
): mongo.AnyBulkWriteOperation<Publication>[] => [
  ...differences.map(({ key, after }) =>
    after ? { updateOne: { filter: { key }, update: keep(after), upsert: true } } : { deleteOne: { filter: { key } } },
  ),
  ...changes.map(({ key }, index) => ({
    updateOne: { filter: { key }, update: { $set: { seq: latest + index + 1 } } },
  })),
]

const keep = (state: PublicState): mongo.UpdateFilter<Publication> => ({ $set: state, $setOnInsert: { seq: 0 } })
