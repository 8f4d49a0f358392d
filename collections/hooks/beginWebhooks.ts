import type { CollectionBeforeChangeHook } from 'payload'
import { isTold } from '../../src/api-clients/api-client-rules'
import { createChangeStore } from '../../src/changes/create-change-store'
import type { ApiClient } from '../../src/payload-types'

/** A client is told of what changes after it is switched on: what was before, the receiver has fetched, or fetches. */
export const beginWebhooks: CollectionBeforeChangeHook<ApiClient> = async ({ data, operation, originalDoc, req }) => {
  const before = operation === 'create' ? {} : (originalDoc ?? {})
  const isOn = isTold({ ...before, ...data })
  if (isOn === isTold(before)) return data
  if (!isOn) return { ...data, webhookState: 'off' }
  return { ...data, webhookState: 'working', webhooksFromSeq: await createChangeStore(req.payload).latestSeq() }
}
