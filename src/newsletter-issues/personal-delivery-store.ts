import type { Payload, Where } from 'payload'
import { changeOne } from '../database/change-one'
import { countRows, deleteRows } from '../database/old-rows'
import { rfc3339 } from '../shared/time'

/** What somebody was sent, or is to be sent. */
interface DeliveryOfPerson {
  issue: string | null
  title: string | null
  status: string
  at: string | null
  answer: string | null
}

const collection = 'newsletter-deliveries'
const openStatuses = ['queued', 'taken'] as const
const options = { depth: 0, pagination: false, overrideAccess: true } as const

/** Rows of deliveries, as far as they are about people: found by person, forgotten, deleted when they are old. */
export const personalDeliveryStore = (payload: Payload) => ({
  ofPerson: async (email: string, subscriberId: string | null): Promise<DeliveryOfPerson[]> => {
    const { docs } = await payload.find({
      ...options,
      collection,
      where: about(email, subscriberId),
      sort: '-endedAtMs',
    })
    const issues = await issuesWithin(payload, [...new Set(docs.map(({ issue }) => issue))])
    return docs.map(({ issue, status, endedAtMs, answer }) => ({
      issue: issues.get(issue)?.number ?? null,
      title: issues.get(issue)?.title ?? null,
      status,
      at: typeof endedAtMs === 'number' ? rfc3339(new Date(endedAtMs)) : null,
      answer: answer ?? null,
    }))
  },

  /** The rows stay, because the counts of an issue rest on them, but nobody is to be seen in them; what waited is not sent. */
  forget: async (email: string, subscriberId: string | null): Promise<void> => {
    const { docs } = await payload.find({ ...options, collection, where: about(email, subscriberId), select: {} })
    for (const { id } of docs) {
      const skipped = { status: 'skipped', answer: 'erased', endedAtMs: Date.now() }
      const row = { collection, keepsTime: true } as const
      await changeOne(payload, { ...row, where: { id: { is: id }, status: { is: 'queued' } }, set: skipped })
      await changeOne(payload, { ...row, where: { id: { is: id } }, set: { email: '' } })
    }
  },

  countOld: async (before: Date): Promise<number> =>
    countRows(payload, { collection, where: await endedBefore(payload, before) }),

  deleteOld: async (before: Date, limit: number): Promise<number> =>
    deleteRows(payload, { collection, where: await endedBefore(payload, before) }, limit),
})

const about = (email: string, subscriberId: string | null): Where =>
  subscriberId === null
    ? { email: { equals: email } }
    : { or: [{ email: { equals: email } }, { subscriber: { equals: subscriberId } }] }

async function issuesWithin(
  payload: Payload,
  ids: string[],
): Promise<Map<string, { title: string; number: string | null }>> {
  if (ids.length === 0) return new Map()
  const where = { id: { in: ids } }
  const select = { title: true, number: true } as const
  const { docs } = await payload.find({ ...options, collection: 'newsletter-issues', where, select, locale: 'sv' })
  return new Map(docs.map(({ id, title, number }) => [id, { title, number: number ?? null }]))
}

/** Of an issue that still goes out, or is paused, every row stays: it is how the sender knows who has got it. */
async function endedBefore(payload: Payload, before: Date): Promise<Where> {
  const { docs } = await payload.find({
    ...options,
    collection: 'newsletter-issues',
    where: { status: { in: ['sending', 'paused'] } },
    select: {},
  })
  const ended: Where[] = [{ endedAtMs: { less_than: before.getTime() } }, { status: { not_in: [...openStatuses] } }]
  if (docs.length > 0) ended.push({ issue: { not_in: docs.map(({ id }) => id) } })
  return { and: ended }
}
