import { type Answer, type Found, type List, listAnswer } from '../shared/answer'
import type { Language } from '../shared/language'
import { dayInStockholm } from '../shared/time'
import { type InLanguage, type TopicContext, viewAt, viewContext, viewEach } from '../shared/topic'
import { periodOf } from './event-rules'
import type { EventFull, EventItem, EventListQuery } from './event-schema'
import type { EventStore } from './event-store'
import { eventFullView, eventItemView, type EventStory, eventStoryView } from './event-view'

/** One event as the API answers it. */
export type PublishedEvent = EventFull

interface Wanted {
  slug: string
  lang: Language
}

export interface EventService {
  list: (query: EventListQuery, now: Date) => Promise<Found<List<EventItem>>>
  /** @throws RequestError `not-found` */
  item: (wanted: Wanted) => Promise<Answer<EventFull>>
  /**
   * One event as calendars carry it.
   * @throws RequestError `not-found`
   */
  story: (wanted: Wanted) => Promise<Answer<EventStory>>
  /** All that end at a moment or later, soonest first, in a number of queries that does not grow with them. */
  endingFrom: (wanted: { moment: Date; lang: Language }) => Promise<InLanguage<EventStory>[]>
}

export const createEventService = (store: EventStore, topic: TopicContext): EventService => ({
  list: async ({ lang, limit, cursor, when, from, to, kind, organiser }, now) => {
    // What is upcoming changes at midnight, and with it the pages: a cursor is good for its day.
    const day = when === 'all' ? null : dayInStockholm(now)
    const list = JSON.stringify(['events', when, day, from, to, kind, organiser])
    const period = periodOf({ when, now, ...(from !== undefined && { from }), ...(to !== undefined && { to }) })
    const page = await store.page({
      filter: { ...period, ...(kind && { kind }), ...(organiser && { organiser }) },
      order: when === 'past' ? 'descending' : 'ascending',
      after: topic.cursors.decode(list, cursor),
      limit,
    })
    const context = await viewContext(topic, lang)
    return listAnswer({
      items: page.docs.map((event) => eventItemView(event, context)),
      total: page.total,
      nextCursor: page.end && topic.cursors.encode(list, page.end),
      language: context.translator.contentLanguage(),
    })
  },
  item: (wanted) => viewAt({ topic, store, view: eventFullView }, wanted),
  story: (wanted) => viewAt({ topic, store, view: eventStoryView }, wanted),
  endingFrom: async ({ moment, lang }) =>
    viewEach(topic, { language: lang, documents: await store.endingFrom(moment), view: eventStoryView }),
})
