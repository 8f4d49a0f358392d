import type { CollectionBeforeDeleteHook } from 'payload'
import { recordConsent } from './consent-ledger'
import { tellLeaving } from './leaving-service'
import { eraseHeldData } from './personal-data-service'

/**
 * A subscriber that an editor deletes has no consent any more: the ledger says so, mail that waits for them is not sent, and what
 * other topics keep about them goes with them, because their own link leads to nothing from now on.
 */
export const recordDeletion: CollectionBeforeDeleteHook = async ({ id, req, context }) => {
  if (context.isErasure) return
  const subscriber = await req.payload.findByID({
    collection: 'newsletter-subscribers',
    id,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    req,
  })
  if (!subscriber) return
  const now = new Date()
  if (subscriber.status !== 'unsubscribed') {
    await recordConsent(req.payload, req.payload.config.secret, {
      event: 'withdrawn',
      method: 'admin',
      subscriberId: subscriber.id,
      email: subscriber.email,
      at: now,
      round: 'deleted',
      lang: subscriber.lang,
    })
  }
  await tellLeaving(req.payload, { subscriberId: subscriber.id, email: subscriber.email, why: 'erased', now })
  await eraseHeldData(req.payload, subscriber.email, subscriber.id)
}
