import type { Payload } from 'payload'
import type { StoredIssue } from './stored-issue'

const common = { title: true, lead: true, slug: true, image: true, _status: true, deletedAt: true } as const
const populate = {
  news: common,
  initiatives: common,
  events: { ...common, startsAt: true, endsAt: true, status: true, online: true, venue: true, registration: true },
} as const

/** The issue as it is saved; null where there is none. */
export async function findIssue(payload: Payload, id: string): Promise<StoredIssue | null> {
  const found = await payload.findByID({
    collection: 'newsletter-issues',
    id,
    // Two levels: what an item refers to, and its image.
    depth: 2,
    locale: 'all',
    populate,
    overrideAccess: true,
    disableErrors: true,
  })
  return found as unknown as StoredIssue | null
}
