import { type ClientSession, type Collection, type Connection, Types } from 'mongoose'
import { noticesInMongo } from '../mail/notices'
import type { Language } from '../shared/language'
import type { RegistrationStatus } from '../shared/words'
import { seatStatuses } from './registration-rules'
import { readAtMost, type RegistrationRow, type ToTell, type TurnChanges, type TurnStore } from './turn-store'

interface Row {
  _id: Types.ObjectId
  event: Types.ObjectId
  key: string
  status: RegistrationStatus
  lang: Language
  lineOrder?: number | null
  offerUntilMs?: number | null
  movedFrom?: string | null
  markedAtMs?: number | null
  toTell?: ToTell | null
}

interface Place {
  event: string
  turns: number
  told?: string | null
}

const rowFields = {
  ...{ key: 1, status: 1, lang: 1, lineOrder: 1, offerUntilMs: 1 },
  ...{ movedFrom: 1, markedAtMs: 1 },
} as const

const rowOf = ({ _id, key, status, lang, lineOrder, offerUntilMs, movedFrom, markedAtMs }: Row): RegistrationRow => ({
  ...{ id: _id.toHexString(), key, status, lang },
  ...{ lineOrder: lineOrder ?? null, offerUntilMs: offerUntilMs ?? null },
  ...{ movedFrom: movedFrom ?? null, markedAtMs: markedAtMs ?? null },
})

/** What is no id finds nothing. */
const objectId = (id: string): Types.ObjectId => new Types.ObjectId(Types.ObjectId.isValid(id) ? id : undefined)

/** Thrown inside a transaction, so that nothing of it stays. */
class SomebodyElse extends Error {}

export const mongodbTurnStore = (connection: Connection): TurnStore => {
  const rows = connection.collection<Row>('event-registrations')
  const places = connection.collection<Place>('event-places')
  const find = async (filter: object, sort: Record<string, 1 | -1>, limit = 0): Promise<RegistrationRow[]> =>
    (await rows.find(filter).project<Row>(rowFields).sort(sort).limit(limit).toArray()).map(rowOf)
  return {
    newId: () => new Types.ObjectId().toHexString(),
    read: async (event, { keys = [], ids = [] }, now) => {
      const place = await places.findOne({ event })
      const ofEvent = { event: objectId(event) }
      const oneOf = [{ key: { $in: keys } }, { _id: { $in: ids.map(objectId) } }]
      const [sums, lapsed, line, asked, untold] = await Promise.all([
        sumsOf(connection, ofEvent),
        find({ ...ofEvent, status: 'offered', offerUntilMs: { $lte: now.getTime() } }, { offerUntilMs: 1 }, readAtMost),
        find({ ...ofEvent, status: 'waiting-list' }, { lineOrder: 1 }, readAtMost),
        keys.length + ids.length > 0 ? find({ ...ofEvent, $or: oneOf }, { _id: 1 }) : [],
        untoldOf(rows, ofEvent),
      ])
      return { turns: place?.turns ?? 0, told: place?.told ?? null, ...sums, lapsed, line, asked, untold }
    },
    everybody: (event, statuses) => find({ event: objectId(event), status: { $in: [...statuses] } }, { _id: 1 }),
    commit: async (event, turns, changes, now) => {
      // A place is made outside: two that make it at once would end each other's transactions.
      if (turns === 0) await makePlace(places, event)
      try {
        await inTransaction(connection, async (session) => {
          const { told } = changes
          const set = told === undefined ? {} : { $set: { told } }
          const taken = await places.updateOne({ event, turns }, { $inc: { turns: 1 }, ...set }, { session })
          if (taken.modifiedCount !== 1) throw new SomebodyElse()
          await write(connection, { event, changes, now, session })
        })
        return true
      } catch (error) {
        if (error instanceof SomebodyElse || isConflict(error)) return false
        throw error
      }
    },
  }
}

/** MongoDB's code of a row that is there already. */
const duplicateKey = 11000

async function makePlace(places: Collection<Place>, event: string): Promise<void> {
  try {
    await places.updateOne({ event }, { $setOnInsert: { turns: 0 } }, { upsert: true })
  } catch (error) {
    if ((error as { code?: number }).code !== duplicateKey) throw error
  }
}

async function sumsOf(connection: Connection, ofEvent: { event: Types.ObjectId }) {
  const whether = (condition: object): object => ({ $sum: { $cond: [condition, 1, 0] } })
  const [sums] = await connection
    .collection('event-registrations')
    .aggregate<{ held: number; waiting: number; firstOrder: number | null; lastOrder: number | null }>([
      { $match: ofEvent },
      {
        $group: {
          _id: null,
          held: whether({ $in: ['$status', [...seatStatuses]] }),
          waiting: whether({ $eq: ['$status', 'waiting-list'] }),
          firstOrder: { $min: '$lineOrder' },
          lastOrder: { $max: '$lineOrder' },
        },
      },
    ])
    .toArray()
  return {
    tally: { held: sums?.held ?? 0, waiting: sums?.waiting ?? 0 },
    firstOrder: sums?.firstOrder ?? 0,
    lastOrder: sums?.lastOrder ?? 0,
  }
}

async function untoldOf(rows: Collection<Row>, ofEvent: { event: Types.ObjectId }) {
  const found = await rows
    .find({ ...ofEvent, toTell: { $gt: '' } as never })
    .limit(readAtMost)
    .toArray()
  return found.flatMap(({ _id, toTell }) => (toTell ? [{ id: _id.toHexString(), toTell }] : []))
}

interface Writing {
  event: string
  changes: TurnChanges
  now: Date
  session: ClientSession | undefined
}

async function write(connection: Connection, { event, changes, now, session }: Writing): Promise<void> {
  const { insert = [], update = [], notices = [] } = changes
  const options = session ? { session } : {}
  const rows = connection.collection('event-registrations')
  if (insert.length > 0) {
    const times = { event: new Types.ObjectId(event), createdAt: now, updatedAt: now }
    await rows.insertMany(
      insert.map(({ id, ...values }) => ({ _id: new Types.ObjectId(id), ...values, ...times })),
      options,
    )
  }
  if (update.length > 0) {
    const changed = update.map(({ id, set }) => ({
      updateOne: { filter: { _id: new Types.ObjectId(id) }, update: { $set: { ...set, updatedAt: now } } },
    }))
    await rows.bulkWrite(changed, options)
  }
  if (notices.length > 0) await connection.collection('mails').bulkWrite(noticesInMongo(notices, now), options)
}

/** Without a replica set there are no transactions (`MONGODB_STANDALONE`): then the steps follow each other, and one server may run. */
async function inTransaction(
  connection: Connection,
  work: (session: ClientSession | undefined) => Promise<void>,
): Promise<void> {
  if (!connection.getClient().options.replicaSet) {
    await work(undefined)
    return
  }
  const session = await connection.startSession()
  try {
    session.startTransaction()
    await work(session)
    await session.commitTransaction()
  } catch (error) {
    if (session.inTransaction()) await session.abortTransaction().catch(() => undefined)
    throw error
  } finally {
    await session.endSession()
  }
}

/** Two transactions that touch the same document: the later one is refused, and may try again. */
const isConflict = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'hasErrorLabel' in error &&
  (error as { hasErrorLabel: (label: string) => boolean }).hasErrorLabel('TransientTransactionError')
