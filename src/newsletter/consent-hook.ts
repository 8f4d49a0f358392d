import type { CollectionAfterDeleteHook } from 'payload'
import { recordConsent } from './consent-ledger'

/** A subscriber that an editor deletes has no consent any more: the ledger says so. */
export const recordDeletion: CollectionAfterDeleteHook = async ({ doc, req }) => {
  const { id, email, status, lang } = doc as { id: string; email: string; status: string; lang: 'sv' | 'en' }
  if (status === 'unsubscribed') return
  await recordConsent(req.payload, req.payload.config.secret, {
    event: 'withdrawn',
    method: 'admin',
    subscriberId: id,
    email,
    at: new Date(),
    round: 'deleted',
    lang,
  })
}
