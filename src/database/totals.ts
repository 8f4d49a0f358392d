import type { CollectionSlug, Payload, Where } from 'payload'

/** More different lists than anybody asks for between two changes; a walk through filters must not fill the memory. */
const rememberedMax = 500

const totals = new WeakMap<Payload, Map<string, Promise<number>>>()

/**
 * From now on a total is counted once and remembered, because counting takes longer the more there is, and the pages of a list
 * all say it. Returns how to forget: to be called whenever published content has changed, in this process or another one.
 */
export function rememberTotals(payload: Payload): () => void {
  totals.set(payload, new Map())
  return () => {
    totals.set(payload, new Map())
  }
}

/** How many documents of a collection match. */
export function totalOf(
  payload: Payload,
  { collection, where }: { collection: CollectionSlug; where: Where },
): Promise<number> {
  const count = async (): Promise<number> =>
    (await payload.count({ collection, where, overrideAccess: true })).totalDocs
  const known = totals.get(payload)
  if (!known) return count()
  const key = JSON.stringify([collection, where])
  const remembered = known.get(key)
  if (remembered) return remembered
  const counted = count()
  if (known.size < rememberedMax) known.set(key, counted)
  // One that failed is counted again.
  counted.catch(() => known.delete(key))
  return counted
}
