import type { CollectionSlug, Payload, Where } from 'payload'

interface Rows {
  collection: CollectionSlug
  where: Where
}

/** How many rows match. */
export async function countRows(payload: Payload, { collection, where }: Rows): Promise<number> {
  return (await payload.count({ collection, where, overrideAccess: true })).totalDocs
}

/**
 * Deletes at most `limit` rows that match, without hooks; how many were looked at. A row that has changed since it was found, so that it
 * does not match any more, stays.
 */
export async function deleteRows(payload: Payload, { collection, where }: Rows, limit: number): Promise<number> {
  const options = { depth: 0, pagination: false, overrideAccess: true, select: {} } as const
  const { docs } = await payload.find({ collection, where, limit, ...options })
  if (docs.length === 0) return 0
  const ids = docs.map(({ id }) => id)
  await payload.db.deleteMany({ collection, where: { and: [{ id: { in: ids } }, where] }, req: {} })
  return docs.length
}
