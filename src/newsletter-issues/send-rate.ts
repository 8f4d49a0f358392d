import type { Payload } from 'payload'
import { countUp } from '../database/counter'

const secondMs = 1000

/** How many mails may be sent now, over all servers together. */
export interface SendRate {
  /** Takes up to `wanted` of what this window allows; `waitMs` until the next one, when nothing is left. */
  take: (wanted: number, now: Date) => Promise<{ allowed: number; waitMs: number }>
}

/** `perSecond`: the setting NEWSLETTER_RATE; null: no limit. A rate below 1 is one mail in a longer window. */
export function createSendRate(payload: Payload, perSecond: number | null): SendRate {
  if (perSecond === null) return { take: (wanted) => Promise.resolve({ allowed: wanted, waitMs: 0 }) }
  const windowMs = Math.max(secondMs, Math.ceil(secondMs / perSecond))
  const perWindow = Math.max(1, Math.floor(perSecond))
  return {
    take: async (wanted, now) => {
      const asked = Math.min(wanted, perWindow)
      const { count, expiresAtMs } = await countUp(payload, { name: 'newsletter-rate', windowMs, now, by: asked })
      const allowed = Math.max(0, asked - Math.max(0, count - perWindow))
      return { allowed, waitMs: allowed > 0 ? 0 : Math.max(1, expiresAtMs - now.getTime()) }
    },
  }
}
