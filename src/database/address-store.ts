import type { CollectionSlug, Payload, Where } from 'payload'

/** The slug that a document is published under now, found by one it had before; null where there is none. */
export async function currentSlug(payload: Payload, topic: CollectionSlug, formerSlug: string): Promise<string | null> {
  const options = { limit: 1, depth: 0, pagination: false, overrideAccess: true } as const
  const where: Where = { and: [{ topic: { equals: topic } }, { slug: { equals: formerSlug } }] }
  const address = (await payload.find({ collection: 'addresses', where, ...options })).docs[0]
  if (!address) return null
  const published: Where = { and: [{ id: { equals: address.document } }, { _status: { equals: 'published' } }] }
  const found = await payload.find({ collection: topic, where: published, select: { slug: true } as never, ...options })
  const slug = (found.docs[0] as { slug?: string | null } | undefined)?.slug ?? null
  return slug === formerSlug ? null : slug
}
