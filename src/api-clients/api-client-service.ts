import { type ApiScope, isValidAt, keyIn, tracesOf } from './api-client-rules'
import type { ApiClientStore, KnownClient } from './api-client-store'
import type { ApiClientUsage } from './api-client-usage'

/** The program behind a key. */
export interface Caller {
  /** Id of its `api-clients` document. */
  id: string
  scopes: ApiScope[]
}

export interface ApiClientService {
  /**
   * Whose key is in an `Authorization` header; null when it is no valid key. A revoked key counts for a second more, in every process.
   * @throws whatever the database throws for a key that has not been seen before; a known one goes on without it.
   */
  callerWith: (authorization: string, now: Date) => Promise<Caller | null>
  usage: ApiClientUsage
}

const knownForMs = 1000
const knownMax = 1000

/** Looks keys up, at most once a second each. */
export function createApiClientService(store: ApiClientStore, usage: ApiClientUsage): ApiClientService {
  const known = new Map<string, { client: KnownClient; readAtMs: number }>()

  const remember = (keyHash: string, client: KnownClient | null, readAtMs: number): void => {
    known.delete(keyHash)
    if (client) known.set(keyHash, { client, readAtMs })
    const [oldest] = known.keys()
    if (known.size > knownMax && oldest !== undefined) known.delete(oldest)
  }
  const find = async (keyHash: string, nowMs: number): Promise<KnownClient | null> => {
    const before = known.get(keyHash)
    if (before && nowMs - before.readAtMs < knownForMs) return before.client
    try {
      const client = await store.withKeyHash(keyHash)
      remember(keyHash, client, nowMs)
      return client
    } catch (error) {
      // The database is away: what is in memory is still answered, also to those who show a key.
      if (before) return before.client
      throw error
    }
  }
  return {
    usage,
    callerWith: async (authorization, now) => {
      const key = keyIn(authorization)
      const client = key ? await find(tracesOf(key).keyHash, now.getTime()) : null
      return client && isValidAt(client, now) ? { id: client.id, scopes: client.scopes } : null
    },
  }
}
