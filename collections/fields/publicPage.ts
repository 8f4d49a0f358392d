import type { GeneratePreviewURL, Where } from 'payload'
import { pageFolders } from '../../src/shared/links'

/**
 * Where people read what is published; nothing for what is not. Asks for the published version, because the one in the
 * form may be a newer draft.
 */
export const publicPage =
  (topic: 'news' | 'events' | 'initiatives'): GeneratePreviewURL =>
  async ({ id }, { req }) => {
    const where: Where = { and: [{ id: { equals: id } }, { _status: { equals: 'published' } }] }
    const options = { limit: 1, depth: 0, pagination: false, overrideAccess: true, req } as const
    const { docs } = await req.payload.find({ collection: topic, where, ...options })
    const slug = docs[0]?.slug
    return slug ? `/${pageFolders[topic]}/${slug}` : null
  }
