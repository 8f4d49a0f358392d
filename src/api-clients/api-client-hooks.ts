import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, CollectionBeforeChangeHook } from 'payload'
import { createChangeStore } from '../changes/create-change-store'
import type { ApiClient } from '../payload-types'
import { newKey, tracesOf } from './api-client-rules'
import { newWebhookSecret, sealSecret } from './webhook-secret'

type Client = Partial<ApiClient>

/** What is shown in the answer to the request that made it, and never again. */
interface Once {
  key?: string
  webhookSecret?: string
}
const once = 'apiClientOnce'

/** A new client gets a key, and its first webhook address a secret; both are in the answer of this request only. */
export const makeCredentials: CollectionBeforeChangeHook<ApiClient> = async ({
  data,
  operation,
  originalDoc,
  req,
  context,
}) => {
  const before: Client = operation === 'create' ? {} : (originalDoc ?? {})
  const client: Client = { ...before, ...data }
  const made: Once = {}
  const set: Client = {}
  if (operation === 'create') {
    made.key = newKey()
    Object.assign(set, tracesOf(made.key), { sealedSecret: null, sealedFormerSecret: null, lastPulledAt: null })
  }
  if (client.webhookUrl && !before.sealedSecret) {
    made.webhookSecret = newWebhookSecret()
    set.sealedSecret = sealSecret(req.payload, made.webhookSecret)
  }
  if (isTold(client) !== isTold(before)) {
    set.webhookState = isTold(client) ? 'working' : 'off'
    // Only what changes from now on: the receiver has fetched, or fetches, what was before.
    if (isTold(client)) set.webhooksFromSeq = await createChangeStore(req.payload).latestSeq()
  }
  context[once] = made
  return { ...data, ...set }
}

const isTold = ({ webhookUrl, isWebhookOn, scopes }: Client): boolean =>
  Boolean(webhookUrl) && isWebhookOn !== false && (scopes ?? []).includes('webhooks')

export const showOnce: CollectionAfterChangeHook<ApiClient> = ({ doc, context }) => {
  const { [once]: made } = context
  context[once] = undefined
  return { ...doc, ...(made as Once | undefined) }
}

/** With a client goes what was kept of its deliveries. */
export const removeDeliveries: CollectionAfterDeleteHook<ApiClient> = async ({ id, req }) => {
  const where = { client: { equals: id } }
  await req.payload.delete({ collection: 'webhook-deliveries', where, overrideAccess: true, req })
}
