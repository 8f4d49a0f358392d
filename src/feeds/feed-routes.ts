import { read, type Route } from '../http/route'
import type { Bilingual } from '../shared/language'
import { feedFormats, type FeedName, feedPath, feeds } from './feed-catalogue'
import { EventCalendarParams, FeedQuery, FeedText, JsonFeed } from './feed-schema'
import { type FeedService, topicsOf } from './feed-service'

const summaries = {
  news: { sv: 'De senaste 50 nyheterna', en: 'The latest 50 pieces of news' },
  events: { sv: 'Evenemang från 90 dagar bakåt', en: 'Events from 90 days back' },
  initiatives: { sv: 'Alla insatser', en: 'All initiatives' },
} as const satisfies Record<string, Bilingual>

const contentType = (format: keyof typeof feedFormats): string => `${feedFormats[format].type}; charset=utf-8`

export const feedRoutes = (service: FeedService): Route[] => feeds.map((feed) => feedRoute(service, feed))

function feedRoute(service: FeedService, feed: FeedName): Route {
  const { topic, format } = feed
  const { name } = feedFormats[format]
  return read({
    path: feedPath(feed),
    summary: { sv: `${summaries[topic].sv} (${name.sv})`, en: `${summaries[topic].en} (${name.en})` },
    query: FeedQuery,
    answer: format === 'json' ? JsonFeed : FeedText,
    contentType: contentType(format),
    topics: topicsOf(topic),
    ...(topic === 'events' && { isOfDay: true }),
    handle: ({ query: { lang }, now }) =>
      format === 'ics' ? service.calendar({ lang, now }) : service.feed({ topic, format, lang, now }),
  })
}

/** Stands before `/events/:slug` in the table: that would take `.ics` as part of the slug. */
export const eventCalendarRoutes = (service: FeedService): Route[] => [
  read({
    path: '/events/:slug.ics',
    summary: { sv: 'Ett evenemang till kalendern', en: 'One event for a calendar' },
    params: EventCalendarParams,
    query: FeedQuery,
    answer: FeedText,
    contentType: contentType('ics'),
    topics: topicsOf('events'),
    handle: ({ params, query }) => service.eventCalendar({ ...params, ...query }),
  }),
]
