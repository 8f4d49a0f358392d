import type { CollectionSlug, Payload, SelectType, Where } from 'payload'

const published = (slug: string): Where => ({
  and: [{ slug: { equals: slug } }, { _status: { equals: 'published' } }],
})

/** The published document with that slug, with texts in every language; null where there is none. */
export async function findPublished<Document>(
  payload: Payload,
  lookup: { collection: CollectionSlug; slug: string; populate: Record<string, SelectType>; depth?: number },
): Promise<Document | null> {
  const found = await payload.find({
    collection: lookup.collection,
    where: published(lookup.slug),
    limit: 1,
    pagination: false,
    depth: lookup.depth ?? 1,
    locale: 'all',
    joins: false as never,
    populate: lookup.populate,
    overrideAccess: true,
  })
  return (found.docs[0] as Document | undefined) ?? null
}

/**
 * The id of the published document with that slug, for lists that are filtered by it; null where there is none: what is
 * not published must not be known by what refers to it.
 */
export async function publishedId(payload: Payload, collection: CollectionSlug, slug: string): Promise<string | null> {
  const options = { limit: 1, depth: 0, pagination: false, joins: false as never, overrideAccess: true } as const
  const found = await payload.find({ collection, where: published(slug), select: { slug: true } as never, ...options })
  const document = found.docs[0] as { id: string } | undefined
  return document?.id ?? null
}
