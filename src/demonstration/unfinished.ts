import type { CollectionSlug, Payload, Where } from 'payload'
import { pictureCredit } from './content/pictures'

/** In the order in which they may be deleted. */
const contentCollections = [
  'news',
  'events',
  'initiatives',
  'documents',
  'board-members',
  'organisations',
  'media',
] as const satisfies CollectionSlug[]

const markerKey = 'demonstration-content'

/** True while the demonstration content is being loaded, or when that was cut off. */
export const isDemonstrationUnfinished = (payload: Payload): Promise<boolean> => payload.kv.has(markerKey)

/**
 * Removes what an earlier, unfinished load has left, and notes that one begins.
 * @throws Error when there is content, and no load was cut off.
 */
export async function beginDemonstration(payload: Payload): Promise<void> {
  if (await isDemonstrationUnfinished(payload)) await removeUnfinished(payload)
  for (const collection of contentCollections) {
    const { totalDocs } = await payload.count({ collection, trash: true, overrideAccess: true })
    if (totalDocs === 0) continue
    throw new Error(
      `The database already has content (${totalDocs} in ${collection}), so the demonstration content was not loaded. ` +
        'It is meant for an empty database.',
    )
  }
  await payload.kv.set(markerKey, { begun: true })
}

export const finishDemonstration = (payload: Payload): Promise<void> => payload.kv.delete(markerKey)

/** Only what nobody signed in has made: the seed has no user, and its images carry its credit. */
async function removeUnfinished(payload: Payload): Promise<void> {
  for (const collection of contentCollections) {
    const where: Where =
      collection === 'media' ? { credit: { equals: pictureCredit } } : { createdBy: { exists: false } }
    const { docs } = await payload.delete({ collection, where, trash: true, depth: 0, overrideAccess: true })
    // The addresses are remembered for those who have a link; nobody has one yet, and the new documents want them.
    const document = { in: docs.map(({ id }) => id) }
    await payload.delete({ collection: 'addresses', where: { document }, overrideAccess: true })
  }
}
