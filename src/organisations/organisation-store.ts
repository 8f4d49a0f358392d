import type { Payload, Where } from 'payload'
import type { OrganisationKind } from '../shared/words'
import type { StoredOrganisation } from './organisation-view'

export interface OrganisationStore {
  /** All that fit, in no order. */
  all: (filter: { kind?: OrganisationKind | undefined; isOwner?: boolean | undefined }) => Promise<StoredOrganisation[]>
}

/** More than any association knows; a limit all the same. */
const organisationsMax = 2000

export const createOrganisationStore = (payload: Payload): OrganisationStore => ({
  all: async ({ kind, isOwner }) => {
    const and: Where[] = [{ _status: { equals: 'published' } }]
    if (kind) and.push({ kind: { equals: kind } })
    if (isOwner !== undefined) and.push({ isOwner: isOwner ? { equals: true } : { not_equals: true } })
    const found = await payload.find({
      collection: 'organisations',
      where: { and },
      limit: organisationsMax,
      pagination: false,
      depth: 1,
      locale: 'all',
      overrideAccess: true,
    })
    return found.docs as unknown as StoredOrganisation[]
  },
})
