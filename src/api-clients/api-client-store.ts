import type { Payload, PayloadRequest } from 'payload'
import { countUp, readCounters } from '../database/counter'
import { changeOne } from '../database/change-one'
import { addDays, dayInStockholm } from '../shared/time'
import { type ApiScope, tracesOf } from './api-client-rules'
import { sealSecret } from './webhook-secret'

const countedDays = 30
const dayMs = 86_400_000

/** A client as its key is checked. */
export interface KnownClient {
  id: string
  scopes: ApiScope[]
  isActive?: boolean | null
  expiresAt?: string | null
}

export interface ApiClientStore {
  /** The client whose key has this hash. */
  withKeyHash: (keyHash: string) => Promise<KnownClient | null>
  /** Adds requests to those of the day, and notes when the last one was. */
  addRequests: (id: string, usage: { requests: number; lastAt: Date; now: Date }) => Promise<void>
}

export const createApiClientStore = (payload: Payload): ApiClientStore => ({
  withKeyHash: async (keyHash) => {
    const { docs } = await payload.find({
      collection: 'api-clients',
      where: { keyHash: { equals: keyHash } },
      select: { scopes: true, isActive: true, expiresAt: true },
      limit: 1,
      depth: 0,
      pagination: false,
      overrideAccess: true,
    })
    return docs[0] ?? null
  },
  addRequests: async (id, { requests, lastAt, now }) => {
    const name = counterOf(id, dayInStockholm(lastAt))
    await countUp(payload, { name, windowMs: countedDays * dayMs, now, by: requests })
    const where = { id: { is: id } }
    await changeOne(payload, { collection: 'api-clients', where, set: { lastPulledAt: lastAt }, keepsTime: true })
  },
})

/** Requests that the client made in the last 30 days, today among them. */
export async function requestsOf(payload: Payload, id: string, now: Date): Promise<number> {
  const today = dayInStockholm(now)
  const names = Array.from({ length: countedDays }, (_, i) => counterOf(id, addDays(today, -i)))
  return [...(await readCounters(payload, names)).values()].reduce((sum, count) => sum + count, 0)
}

const counterOf = (id: string, day: string): string => `requests ${id} ${day}`

/** Gives a client another key; the one before stops being valid. */
export async function storeKey(req: PayloadRequest, id: string, key: string): Promise<void> {
  await req.payload.update({ collection: 'api-clients', id, data: tracesOf(key), depth: 0, overrideAccess: true, req })
}

/** Gives a client another webhook secret; the one before goes on signing beside it until `formerUntil`. */
export async function storeWebhookSecret(
  req: PayloadRequest,
  id: string,
  { secret, formerUntil }: { secret: string; formerUntil: Date },
): Promise<void> {
  const { payload } = req
  const client = await payload.findByID({
    collection: 'api-clients',
    id,
    depth: 0,
    overrideAccess: true,
    showHiddenFields: true,
    req,
  })
  const data = {
    sealedSecret: sealSecret(payload, secret),
    sealedFormerSecret: client.sealedSecret ?? null,
    formerSecretUntil: client.sealedSecret ? formerUntil.toISOString() : null,
  }
  await payload.update({ collection: 'api-clients', id, data, depth: 0, overrideAccess: true, req })
}
