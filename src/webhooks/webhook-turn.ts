import type { Payload } from 'payload'
import { databaseHandle } from '../database/handles'
import { holdLease, releaseLease } from '../database/lease'

const lease = { name: 'webhooks', ttlMs: 25_000 }
/** The lease is renewed when this much of it is left … */
const renewBeforeMs = 17_000
/** … and, while another process has it, asked for this often. */
const askEveryMs = 2000

/** Sees to it that one process sends, so that each client gets its messages in order. */
export interface WebhookTurn {
  isOurs: (now: Date) => Promise<boolean>
  giveUp: () => Promise<void>
}

/**
 * On MongoDB the process that holds the lease sends; another one takes over within half a minute when it is killed. An SQLite file has
 * one process anyway, and one that was killed must be able to begin again at once.
 */
export function createTurn(payload: Payload): WebhookTurn {
  if (databaseHandle(payload).kind === 'sqlite')
    return { isOurs: () => Promise.resolve(true), giveUp: () => Promise.resolve() }
  let heldUntilMs = 0
  let askAtMs = 0
  return {
    isOurs: async (now) => {
      const nowMs = now.getTime()
      if (heldUntilMs - nowMs > renewBeforeMs) return true
      if (nowMs >= askAtMs) {
        const isHeld = await holdLease(payload, { ...lease, now })
        heldUntilMs = isHeld ? nowMs + lease.ttlMs : 0
        askAtMs = isHeld ? 0 : nowMs + askEveryMs
      }
      return heldUntilMs > nowMs
    },
    giveUp: () => releaseLease(payload, lease.name),
  }
}
