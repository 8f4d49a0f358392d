import type { Payload } from 'payload'
import { leave } from './leave-steps'
import type { LeavingEvent } from './newsletter-store'
import { newsletterStore } from './newsletter-store'

interface Report {
  subscriberId: string
  now: Date
}

/** What mail servers say of subscribers. Each may be called again; both return whether something was changed. */
export interface BounceService {
  /** There is no such mailbox (any more). */
  bounced: (report: Report) => Promise<boolean>
  /** The mail was reported as spam: a clearer no than most. */
  complained: (report: Report) => Promise<boolean>
}

/** Used by the sender, for what the mail server answers at once, and by the reader of the mailbox with reports. */
export function createBounceService(payload: Payload, { secret }: { secret: string }): BounceService {
  const store = newsletterStore(payload)
  const report =
    (event: LeavingEvent, method: 'mail-server' | 'complaint') =>
    async ({ subscriberId, now }: Report): Promise<boolean> => {
      const subscriber = await store.findById(subscriberId)
      return subscriber !== null && (await leave({ payload, secret, store }, { subscriber, event, method, now }))
    }
  return { bounced: report('bounce', 'mail-server'), complained: report('complain', 'complaint') }
}
