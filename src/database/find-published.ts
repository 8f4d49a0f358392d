import type { CollectionSlug, Payload, SelectType } from 'payload'

/** The published document with that slug, with texts in every language; null where there is none. */
export async function findPublished<Document>(
  payload: Payload,
  lookup: { collection: CollectionSlug; slug: string; populate: Record<string, SelectType>; depth?: number },
): Promise<Document | null> {
  const found = await payload.find({
    collection: lookup.collection,
    where: { and: [{ slug: { equals: lookup.slug } }, { _status: { equals: 'published' } }] },
    limit: 1,
    pagination: false,
    depth: lookup.depth ?? 1,
    locale: 'all',
    joins: false as never,
    populate: lookup.populate as never,
    overrideAccess: true,
  })
  return (found.docs[0] as Document | undefined) ?? null
}
