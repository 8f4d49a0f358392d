import type { Payload } from 'payload'
import { changeOne } from '../database/change-one'
import type { NewsletterEdition, NewsletterIssue } from '../payload-types'
import type { Language } from '../shared/language'
import { frozenIssueStatuses, type IssueStatus } from '../shared/words'
import type { Edition } from './edition'

export type IssueRow = Pick<
  NewsletterIssue,
  'id' | 'status' | 'sendAt' | 'sentAt' | 'finishedAt' | 'pausedWhy' | 'recipients' | 'leftCount' | 'bouncedCount'
> &
  Partial<Pick<NewsletterIssue, 'sentCount' | 'failedCount' | 'skippedCount'>>

export type IssueStore = ReturnType<typeof issueStore>

const collection = 'newsletter-issues'
const options = { depth: 0, pagination: false, overrideAccess: true } as const
const issuesAtOnce = 20
const fields = {
  status: true,
  sendAt: true,
  sentAt: true,
  finishedAt: true,
  pausedWhy: true,
  recipients: true,
  sentCount: true,
  failedCount: true,
  skippedCount: true,
  leftCount: true,
  bouncedCount: true,
} as const

/** What the desk and the sender know of `newsletter-issues` and `newsletter-editions`. A status is changed only from the one that was read. */
export const issueStore = (payload: Payload) => ({
  find: async (id: string): Promise<IssueRow | null> => {
    const where = { id: { equals: id } }
    return (await payload.find({ ...options, collection, where, select: fields, limit: 1 })).docs[0] ?? null
  },

  /** Issues that are to be frozen now, the one that was due first in front. */
  due: async (now: Date): Promise<string[]> => {
    const where = { and: [{ status: { equals: 'scheduled' } }, { sendAt: { less_than_equal: now.toISOString() } }] }
    return idsWhere(payload, where, 'sendAt')
  },

  /** Issues that are being sent, the oldest first. */
  sending: (): Promise<string[]> => idsWhere(payload, { status: { equals: 'sending' } }, 'sentAt'),

  change: async (
    id: string,
    from: IssueStatus[],
    to: IssueStatus,
    more: Record<string, Date | string | number | null> = {},
  ) =>
    (await changeOne(payload, {
      collection,
      where: { id: { is: id }, status: { oneOf: from } },
      set: { status: to, ...more },
    })) !== null,

  /** Why nothing goes out though nobody has paused it; null: it goes out again. */
  setPausedWhy: async (id: string, pausedWhy: string | null): Promise<void> => {
    await changeOne(payload, { collection, where: { id: { is: id } }, set: { pausedWhy }, keepsTime: true })
  },

  /** Counts what can no longer be counted when the rows are gone. */
  countOne: async (id: string, field: 'leftCount' | 'bouncedCount'): Promise<void> => {
    const where = { id: { is: id }, status: { oneOf: [...frozenIssueStatuses] } }
    await changeOne(payload, { collection, where, set: {}, add: { [field]: 1 }, keepsTime: true })
  },

  editions: async (issue: string): Promise<NewsletterEdition[]> =>
    (await payload.find({ ...options, collection: 'newsletter-editions', where: { issue: { equals: issue } } })).docs,

  addEdition: async (issue: string, { items, ...edition }: Edition): Promise<void> => {
    const data = { ...edition, issue, key: keyOf(issue, edition.lang), items: JSON.stringify(items) }
    await payload.create({ collection: 'newsletter-editions', data, depth: 0, overrideAccess: true })
  },

  /** Deletes the editions of an issue whose sending has not begun. */
  clearEditions: async (issue: string): Promise<void> => {
    await payload.db.deleteMany({ collection: 'newsletter-editions', where: { issue: { equals: issue } }, req: {} })
  },
})

const keyOf = (issue: string, lang: Language): string => `${issue}:${lang}`

async function idsWhere(payload: Payload, where: object, sort: string): Promise<string[]> {
  const found = await payload.find({
    ...options,
    collection,
    where: where as never,
    select: {},
    sort,
    limit: issuesAtOnce,
  })
  return found.docs.map(({ id }) => id)
}
