import type { CollectionAfterChangeHook, Where } from 'payload'

/**
 * Remembers every slug under which a document was published, so that an old address leads to the new one. The newest
 * document of a topic owns the address.
 */
export const keepAddress: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  const { _status, id, slug } = doc as { _status?: string; id: string; slug?: string }
  if (_status !== 'published' || !slug) return
  const where: Where = { and: [{ topic: { equals: collection.slug } }, { slug: { equals: slug } }] }
  const known = await req.payload.find({
    collection: 'addresses',
    where,
    limit: 1,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const address = known.docs[0]
  if (address?.document === id) return
  if (address) {
    await req.payload.update({
      collection: 'addresses',
      id: address.id,
      data: { document: id },
      overrideAccess: true,
      req,
    })
    return
  }
  const data = { topic: collection.slug, slug, document: id }
  await req.payload.create({ collection: 'addresses', data, overrideAccess: true, req })
}
