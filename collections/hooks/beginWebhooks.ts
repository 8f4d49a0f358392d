import type { CollectionBeforeChangeHook } from 'payload'
import { isAddressed } from '../../src/api-clients/api-client-rules'
import { createChangeStore } from '../../src/changes/create-change-store'
import type { ApiClient } from '../../src/payload-types'

/** A client that gets an address is told of what changes from then on: what was before, the receiver has fetched, or fetches. */
export const beginWebhooks: CollectionBeforeChangeHook<ApiClient> = async ({ data, operation, originalDoc, req }) => {
  const before = operation === 'create' ? {} : (originalDoc ?? {})
  if (isAddressed(before) || !isAddressed({ ...before, ...data })) return data
  return { ...data, webhooksFromSeq: await createChangeStore(req.payload).latestSeq() }
}
