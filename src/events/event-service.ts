import { type Answer, type Found, type List, listAnswer } from '../shared/answer'
import { notFound } from '../shared/errors'
import type { Language } from '../shared/language'
import { dayInStockholm } from '../shared/time'
import { type TopicContext, viewContext } from '../shared/topic'
import { periodOf } from './event-rules'
import type { EventFull, EventItem, EventListQuery } from './event-schema'
import type { EventStore } from './event-store'
import { eventFullView, eventItemView } from './event-view'

export interface EventService {
  list: (query: EventListQuery, now: Date) => Promise<Found<List<EventItem>>>
  /** @throws RequestError `not-found` */
  item: (wanted: { slug: string; lang: Language }) => Promise<Answer<EventFull>>
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
  item: async ({ slug, lang }) => {
    const event = await store.item(slug)
    if (event) {
      const context = await viewContext(topic, lang)
      return { body: eventFullView(event, context), language: context.translator.contentLanguage(), document: event.id }
    }
    const movedTo = await store.movedTo(slug)
    if (movedTo === null) throw notFound()
    return { movedTo }
  },
})
