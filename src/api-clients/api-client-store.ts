import type { Payload, PayloadRequest } from 'payload'
import { changeOne } from '../mail/change-one'
import { type ApiScope, tracesOf } from './api-client-rules'
import { sealSecret } from './webhook-secret'

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
  /** Notes that the client was here. */
  pulled: (id: string, at: Date) => Promise<void>
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
  pulled: async (id, at) => {
    await changeOne(payload, {
      collection: 'api-clients',
      where: { id: { is: id } },
      set: { lastPulledAt: at },
      keepsTime: true,
    })
  },
})

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
