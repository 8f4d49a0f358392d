import type { Payload } from 'payload'
import type { ApiClientStore } from './api-client-store'

const flushMs = 60_000

export interface ApiClientUsage {
  /** A client has made a request. */
  count: (id: string, now: Date) => void
  /** Writes what was counted since the last time; what cannot be written is kept for the next. */
  flush: (now: Date) => Promise<void>
  start: () => void
  stop: () => Promise<void>
}

/** Counts in memory and writes once a minute: no pull costs a write. A process that is killed forgets a minute at most. */
export function createApiClientUsage(payload: Payload, store: ApiClientStore): ApiClientUsage {
  let counted = new Map<string, { requests: number; lastAt: Date }>()
  let timer: NodeJS.Timeout | undefined
  let writing = Promise.resolve()

  const count = (id: string, lastAt: Date, requests = 1): void => {
    const before = counted.get(id)
    counted.set(id, {
      requests: requests + (before?.requests ?? 0),
      lastAt: before && before.lastAt > lastAt ? before.lastAt : lastAt,
    })
  }
  const flush = async (now: Date): Promise<void> => {
    const taken = [...counted]
    counted = new Map()
    for (const [id, { requests, lastAt }] of taken) {
      try {
        await store.addRequests(id, { requests, lastAt, now })
      } catch (error) {
        count(id, lastAt, requests)
        payload.logger.warn(
          { err: error, client: id },
          'The requests of an API client were not counted; it is tried again',
        )
      }
    }
  }
  const flushInTurn = (): Promise<void> => (writing = writing.then(() => flush(new Date())))
  return {
    count,
    flush,
    start: () => {
      timer = setInterval(() => void flushInTurn(), flushMs)
    },
    stop: () => {
      clearInterval(timer)
      return flushInTurn()
    },
  }
}
