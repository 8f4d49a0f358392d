import type { Payload, Where } from 'payload'
import { findPage, type Page } from '../database/find-page'
import type { Position } from '../shared/cursor'
import { referenceFields } from '../shared/references'
import type { StoredBoardMember } from './board-view'

export interface BoardStore {
  /** Everybody whose term includes that day (`YYYY-MM-DD`). */
  membersOn: (day: string) => Promise<StoredBoardMember[]>
  chairs: (request: { after: Position | null; limit: number }) => Promise<Page<StoredBoardMember>>
}

const membersMax = 500
const published: Where = { _status: { equals: 'published' } }
const populate = { organisations: referenceFields.organisations }

export const createBoardStore = (payload: Payload): BoardStore => ({
  membersOn: async (day) => {
    // Days are stored as noon UTC.
    const noon = `${day}T12:00:00.000Z`
    const ends: Where = { or: [{ to: { greater_than_equal: noon } }, { to: { exists: false } }] }
    const found = await payload.find({
      collection: 'board-members',
      where: { and: [published, { from: { less_than_equal: noon } }, ends] },
      limit: membersMax,
      pagination: false,
      depth: 1,
      locale: 'all',
      populate,
      overrideAccess: true,
    })
    return found.docs as unknown as StoredBoardMember[]
  },
  chairs: ({ after, limit }) =>
    findPage<StoredBoardMember>(payload, {
      collection: 'board-members',
      where: { and: [published, { role: { equals: 'chair' } }] },
      sortField: 'from',
      order: 'descending',
      after,
      limit,
      select: { name: true, party: true, organisation: true, from: true, to: true },
      populate,
    }),
})
