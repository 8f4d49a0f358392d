import {
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type CollectionSlug,
  Forbidden,
  type PayloadRequest,
} from 'payload'
import { isContributor } from '../access/roles'

/**
 * A contributor neither publishes nor touches what is published. Payload's access rules look at the newest version, which
 * may be a draft of a published document, so the published row itself is asked here.
 */
export const guardContributorsBeforeChange: CollectionBeforeChangeHook = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  if (!isContributor(req)) return data
  const publishes = (data as { _status?: string })._status === 'published'
  const id = (originalDoc as { id?: string } | undefined)?.id
  if (publishes || (id && (await isPublished({ collection: collection.slug, id, req })))) throw new Forbidden(req.t)
  return data
}

export const guardContributorsBeforeDelete: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  if (isContributor(req) && (await isPublished({ collection: collection.slug, id: String(id), req }))) {
    throw new Forbidden(req.t)
  }
}

async function isPublished(where: { collection: CollectionSlug; id: string; req: PayloadRequest }): Promise<boolean> {
  const row = await where.req.payload.db.findOne<{ id: string; _status?: string }>({
    collection: where.collection,
    where: { id: { equals: where.id } },
    select: { _status: true },
    req: where.req,
  })
  return row?._status === 'published'
}
