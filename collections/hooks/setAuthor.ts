import type { CollectionBeforeChangeHook } from 'payload'

/** Who made the document; set once. Contributors may change what they made themselves. */
export const setAuthor: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  const made =
    operation === 'create' ? (req.user?.id ?? null) : ((originalDoc as { createdBy?: unknown }).createdBy ?? null)
  return { ...data, createdBy: made } as typeof data
}
