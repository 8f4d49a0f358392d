import type { Payload, Where } from 'payload'
import { changeOne } from '../database/change-one'
import type { ApiClient, WebhookDelivery } from '../payload-types'
import type { WebhookClient, WebhookState } from './client-rules'
import type { DeliveryState } from './webhook-rules'

/** A message that waits for its next attempt. */
export interface WaitingDelivery {
  id: string
  client: string
  firstSeq: number
  attempts: number
  firstAttemptAt: Date | null
  nextAttemptAt: Date
}

/** What an attempt has come to, as it is stored. */
export interface AttemptMade {
  state: DeliveryState
  firstAttemptAt: Date
  lastAttemptAt: Date
  nextAttemptAt: Date | null
  durationMs: number
  status: number | null
  answer: string
}

export interface NewDelivery {
  client: string
  messageId: string
  firstSeq: number
  lastSeq: number
  body: string
}

export interface WebhookStore {
  /** Those with an address, and those that are shown as if they had one. */
  clients: () => Promise<WebhookClient[]>
  client: (id: string) => Promise<WebhookClient | null>
  /** Writes what the server knows of a client, so that nobody who is editing it notices. */
  setClient: (id: string, data: { webhookState?: WebhookState; isWebhookOn?: boolean }) => Promise<void>
  /** Messages that wait for an attempt, of these clients, the most urgent first. */
  waiting: (clients: string[]) => Promise<WaitingDelivery[]>
  /** Ids of the messages about changes that have not reached a client, whether or not they are tried again. */
  undelivered: (client: string) => Promise<string[]>
  /** The number of the last change that a client has a message about; 0 for none. */
  lastSeqOf: (client: string) => Promise<number>
  /** @returns the id; null where another process has made the message meanwhile. */
  add: (delivery: NewDelivery, now: Date) => Promise<string | null>
  contentOf: (id: string) => Promise<{ messageId: string; body: string } | null>
  /** Notes an attempt, unless somebody else has noted one since `attempts`. */
  note: (id: string, attempts: number, attempt: AttemptMade) => Promise<void>
  /** The message waits as if it were new. False when it was in none of the states `from`. */
  restart: (id: string, from: DeliveryState[], now: Date) => Promise<boolean>
  stateOfDelivery: (id: string) => Promise<{ client: string; state: DeliveryState } | null>
  /** Deletes what was delivered, of what was made before a moment; at most `limit` messages; how many. */
  deleteOld: (before: Date, limit: number) => Promise<number>
  /** E-mail addresses of the administrators. */
  administrators: () => Promise<string[]>
}

const clientsMax = 2000
const waitingMax = 2000
const administratorsMax = 100
const options = { depth: 0, pagination: false, overrideAccess: true, showHiddenFields: true } as const

/** The rows of `webhook-deliveries`, and what webhooks know of `api-clients`: the only place where they are read or written. */
export const webhookStore = (payload: Payload): WebhookStore => ({
  clients: () =>
    clientsWhere(payload, { or: [{ webhookUrl: { exists: true } }, { webhookState: { not_equals: 'off' } }] }),
  client: async (id) => (await clientsWhere(payload, { id: { equals: id } }))[0] ?? null,
  setClient: async (id, data) => {
    // Below the hooks; `updatedAt: null` leaves it as it is.
    await payload.db.updateOne({ collection: 'api-clients', id, data: { ...data, updatedAt: null }, req: {} })
  },
  waiting: async (clients) => {
    if (clients.length === 0) return []
    const where: Where = { and: [{ state: { equals: 'waiting' } }, { client: { in: clients } }] }
    return (await deliveriesWhere(payload, where, { sort: 'nextAttemptAt', limit: waitingMax })).map(waitingOf)
  },
  undelivered: async (client) => {
    const isUndelivered: Where = { state: { in: ['waiting', 'failed'] } }
    const where: Where = { and: [isUndelivered, { client: { equals: client } }, { firstSeq: { greater_than: 0 } }] }
    return (await deliveriesWhere(payload, where, { sort: 'firstSeq', limit: waitingMax })).map(({ id }) => id)
  },
  lastSeqOf: async (client) =>
    (await deliveriesWhere(payload, { client: { equals: client } }, { sort: '-lastSeq', limit: 1 }))[0]?.lastSeq ?? 0,
  add: (delivery, now) => add(payload, delivery, now),
  contentOf: async (id) => {
    const where = { id: { equals: id } }
    const [row] = (await payload.find({ ...options, collection: 'webhook-deliveries', where, limit: 1 })).docs
    return row ? { messageId: row.messageId, body: row.body ?? '' } : null
  },
  note: async (id, attempts, { state, ...attempt }) => {
    await changeOne(payload, {
      collection: 'webhook-deliveries',
      where: { id: { is: id }, state: { is: 'waiting' }, attempts: { is: attempts } },
      set: { state, ...attempt, attempts: attempts + 1 },
    })
  },
  restart: async (id, from, now) => {
    const where = { id: { is: id }, state: { oneOf: from } }
    const set = { state: 'waiting', attempts: 0, firstAttemptAt: null, nextAttemptAt: now }
    return (await changeOne(payload, { collection: 'webhook-deliveries', where, set })) !== null
  },
  stateOfDelivery: async (id) => {
    const [row] = await deliveriesWhere(payload, { id: { equals: id } }, { limit: 1 })
    return row ? { client: row.client, state: row.state } : null
  },
  deleteOld: (before, limit) => deleteOld(payload, before, limit),
  administrators: async () => {
    const where = { role: { equals: 'administrator' } }
    const { docs } = await payload.find({ ...options, collection: 'users', where, limit: administratorsMax })
    return docs.map(({ email }) => email)
  },
})

async function clientsWhere(payload: Payload, where: Where): Promise<WebhookClient[]> {
  const { docs } = await payload.find({ ...options, collection: 'api-clients', where, limit: clientsMax })
  return docs.map(clientOf)
}

type Row = Omit<WebhookDelivery, 'body'>

async function deliveriesWhere(payload: Payload, where: Where, more: { sort?: string; limit: number }): Promise<Row[]> {
  const select = { body: false } as const
  return (await payload.find({ ...options, collection: 'webhook-deliveries', where, select, ...more })).docs
}

async function add(payload: Payload, delivery: NewDelivery, now: Date): Promise<string | null> {
  const { messageId } = delivery
  try {
    const row = await payload.create({
      collection: 'webhook-deliveries',
      data: { ...delivery, state: 'waiting', attempts: 0, nextAttemptAt: now.toISOString() },
      depth: 0,
      overrideAccess: true,
    })
    return row.id
  } catch (error) {
    const found = await deliveriesWhere(payload, { messageId: { equals: messageId } }, { limit: 1 })
    if (found.length > 0) return null
    throw error
  }
}

/**
 * What was delivered, and tests. What was not delivered stays as long as its client: whoever is switched on again after months is
 * told of it first, and what comes next follows on it.
 */
async function deleteOld(payload: Payload, before: Date, limit: number): Promise<number> {
  const isDone: Where = { or: [{ state: { equals: 'delivered' } }, { firstSeq: { equals: 0 } }] }
  const where: Where = { and: [{ createdAt: { less_than: before.toISOString() } }, isDone] }
  const rows = await deliveriesWhere(payload, where, { sort: 'createdAt', limit })
  if (rows.length === 0) return 0
  await keepPositions(payload, rows)
  const ids = rows.map(({ id }) => id)
  await payload.db.deleteMany({ collection: 'webhook-deliveries', where: { id: { in: ids } }, req: {} })
  return rows.length
}

/** Where a client has got to is told by its messages: before they go, it is written on the client. */
async function keepPositions(payload: Payload, rows: Row[]): Promise<void> {
  const where = { id: { in: [...new Set(rows.map(({ client }) => client))] } }
  for (const { id, fromSeq } of await clientsWhere(payload, where)) {
    const lastSeq = Math.max(...rows.filter(({ client }) => client === id).map((row) => row.lastSeq))
    if (lastSeq <= fromSeq) continue
    // On condition that nobody has moved it on meanwhile.
    const unmoved: Where = {
      and: [
        { id: { equals: id } },
        { or: [{ webhooksFromSeq: { less_than: lastSeq } }, { webhooksFromSeq: { exists: false } }] },
      ],
    }
    const data = { webhooksFromSeq: lastSeq, updatedAt: null }
    await payload.db.updateOne({ collection: 'api-clients', where: unmoved, data, req: {} })
  }
}

const dateOf = (stored: string | null | undefined): Date | null => (stored ? new Date(stored) : null)

function clientOf(row: ApiClient): WebhookClient {
  const until = dateOf(row.formerSecretUntil)
  return {
    id: row.id,
    name: row.name,
    url: row.webhookUrl || null,
    isOn: row.isWebhookOn ?? false,
    isActive: row.isActive ?? false,
    expiresAt: dateOf(row.expiresAt),
    scopes: row.scopes,
    state: row.webhookState ?? 'off',
    secret: row.sealedSecret || null,
    formerSecret: row.sealedFormerSecret && until ? { sealed: row.sealedFormerSecret, until } : null,
    fromSeq: row.webhooksFromSeq ?? 0,
  }
}

const waitingOf = (row: Row): WaitingDelivery => ({
  id: row.id,
  client: row.client,
  firstSeq: row.firstSeq,
  attempts: row.attempts,
  firstAttemptAt: dateOf(row.firstAttemptAt),
  nextAttemptAt: dateOf(row.nextAttemptAt) ?? new Date(0),
})
