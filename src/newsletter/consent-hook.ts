import type { CollectionBeforeDeleteHook } from 'payload'
import { recordConsent } from './consent-ledger'

/** A subscriber that an editor deletes has no consent any more: the ledger says so, before they are gone. */
export const recordDeletion: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const subscriber = await req.payload.findByID({
    collection: 'newsletter-subscribers',
    id,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    req,
  })
  if (!subscriber || subscriber.status === 'unsubscribed') return
  await recordConsent(req.payload, req.payload.config.secret, {
    event: 'withdrawn',
    method: 'admin',
    subscriberId: subscriber.id,
    email: subscriber.email,
    at: new Date(),
    round: 'deleted',
    lang: subscriber.lang,
  })
}
