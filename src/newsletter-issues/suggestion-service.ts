import type { Payload, Where } from 'payload'
import type { Localised } from '../shared/language'
import { addDays, dayInStockholm, rfc3339, startOfDay } from '../shared/time'
import { frozenIssueStatuses } from '../shared/words'

/** Something published that could go into an issue. */
export interface Suggestion {
  id: string
  title: string
  /** When it was published or changed, or when it begins. */
  date: string | null
  /** It is in the issue already. */
  isChosen: boolean
}

export interface Suggestions {
  /** When the last issue went out; null: there has been none. */
  since: string | null
  news: Suggestion[]
  events: Suggestion[]
  initiatives: Suggestion[]
}

const suggestionsMax = 50
/** Before the first issue, what is not older than this is suggested. */
const firstDays = 60
const eventDays = 90
const options = {
  depth: 0,
  pagination: false,
  overrideAccess: true,
  limit: suggestionsMax,
  joins: false as never,
} as const
const published: Where = { _status: { equals: 'published' } }

interface Stored {
  id: string
  title: string | Localised<string>
  [date: string]: unknown
}

/** News and initiatives published or changed since the last issue, and the events to come, soonest first. */
export async function suggestFor(payload: Payload, issueId: string, now: Date): Promise<Suggestions> {
  const [since, chosen] = await Promise.all([lastSentAt(payload), chosenIn(payload, issueId)])
  const today = dayInStockholm(now)
  const from = since ?? startOfDay(addDays(today, -firstDays)).toISOString()
  const to = startOfDay(addDays(today, eventDays)).toISOString()
  const read = async (
    collection: 'news' | 'events' | 'initiatives',
    date: string,
    where: Where,
  ): Promise<Suggestion[]> => {
    const sort = collection === 'events' ? date : `-${date}`
    const select = { title: true, [date]: true } as never
    const found = await payload.find({ ...options, collection, where: { and: [published, where] }, sort, select })
    return (found.docs as unknown as Stored[]).map((document) => suggestionOf(document, date, chosen))
  }
  const [news, events, initiatives] = await Promise.all([
    read('news', 'publishedAt', { publishedAt: { greater_than: from } }),
    read('events', 'startsAt', {
      and: [{ startsAt: { greater_than_equal: now.toISOString() } }, { startsAt: { less_than: to } }],
    }),
    read('initiatives', 'updatedAt', { updatedAt: { greater_than: from } }),
  ])
  return { since: since && rfc3339(since), news, events, initiatives }
}

const suggestionOf = ({ id, title, ...document }: Stored, date: string, chosen: Set<string>): Suggestion => ({
  id,
  title: (typeof title === 'string' ? title : title?.sv) ?? '',
  date: typeof document[date] === 'string' ? rfc3339(document[date]) : null,
  isChosen: chosen.has(id),
})

async function lastSentAt(payload: Payload): Promise<string | null> {
  const where = { status: { in: [...frozenIssueStatuses] } }
  const select = { sentAt: true } as const
  const found = await payload.find({
    ...options,
    collection: 'newsletter-issues',
    where,
    sort: '-sentAt',
    select,
    limit: 1,
  })
  return found.docs[0]?.sentAt ?? null
}

/** Ids of what an issue refers to. */
async function chosenIn(payload: Payload, issueId: string): Promise<Set<string>> {
  const where = { id: { equals: issueId } }
  const [issue] = (await payload.find({ ...options, collection: 'newsletter-issues', where, limit: 1 })).docs
  const ids = (issue?.items ?? []).flatMap((item) => {
    if (item.blockType === 'text') return []
    const reference = item.blockType === 'news' ? item.news : item.blockType === 'event' ? item.event : item.initiative
    return typeof reference === 'string' ? [reference] : []
  })
  return new Set(ids)
}
