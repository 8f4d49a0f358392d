import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  FieldHook,
} from 'payload'
import type { ApiClient } from '../payload-types'
import { newKey, tracesOf } from './api-client-rules'
import { requestsOf } from './api-client-store'
import { newWebhookSecret, sealSecret } from './webhook-secret'

type Client = Partial<ApiClient>

/** What is shown in the answer to the request that made it, and never again. */
interface Once {
  key?: string
  webhookSecret?: string
}
/** One slot for each document: a bulk edit runs the hooks of all of them in one request. */
const onceOf = (id: string | undefined): string => `apiClientOnce ${id ?? 'new'}`

/** A new client gets a key, and its first webhook address a secret; both are in the answer of this request only. */
export const makeCredentials: CollectionBeforeChangeHook<ApiClient> = ({
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
  context[onceOf(originalDoc?.id)] = made
  return { ...data, ...set }
}

export const showOnce: CollectionAfterChangeHook<ApiClient> = ({ doc, operation, context }) => {
  const slot = onceOf(operation === 'create' ? undefined : doc.id)
  const { [slot]: made } = context
  context[slot] = undefined
  return { ...doc, ...(made as Once | undefined) }
}

/** What the admin shows of a client's requests. */
export const countRequests: FieldHook<ApiClient, number> = ({ originalDoc, req }) =>
  originalDoc ? requestsOf(req.payload, originalDoc.id, new Date()) : 0

/** With a client goes what was kept of its deliveries. */
export const removeDeliveries: CollectionAfterDeleteHook<ApiClient> = async ({ id, req }) => {
  const where = { client: { equals: id } }
  await req.payload.delete({ collection: 'webhook-deliveries', where, overrideAccess: true, req })
}
