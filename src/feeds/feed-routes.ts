import { read, type Route } from '../http/route'
import type { Bilingual } from '../shared/language'
import { feedFormats, type FeedName, feedPath, feeds } from './feed-catalogue'
import { LanguageQuery, SlugParams } from '../shared/query'
import { FeedText, JsonFeed } from './feed-schema'
import { type FeedService, topicsOf } from './feed-service'

const summaries = {
  news: { sv: 'De senaste 50 nyheterna', en: 'The latest 50 pieces of news' },
  events: { sv: 'Evenemang från 90 dagar bakåt', en: 'Events from 90 days back' },
  initiatives: { sv: 'Alla insatser', en: 'All initiatives' },
  newsletters: { sv: 'De senaste 50 nyhetsbreven', en: 'The latest 50 issues of the newsletter' },
} as const satisfies Record<string, Bilingual>

const contentType = (format: keyof typeof feedFormats): string => `${feedFormats[format].type}; charset=utf-8`

/** `getNewsFeedAsRss` */
const operationId = ({ topic, format }: FeedName): string => `get${capital(topic)}FeedAs${capital(format)}`
const capital = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}`

export const feedRoutes = (service: FeedService): Route[] => feeds.map((feed) => feedRoute(service, feed))

function feedRoute(service: FeedService, feed: FeedName): Route {
  const { topic, format } = feed
  const { name } = feedFormats[format]
  return read({
    path: feedPath(feed),
    operationId: operationId(feed),
    summary: { sv: `${summaries[topic].sv} (${name.sv})`, en: `${summaries[topic].en} (${name.en})` },
    query: LanguageQuery,
    answer: format === 'json' ? JsonFeed : FeedText,
    contentType: contentType(format),
    topics: topicsOf(topic),
    hasLastModified: true,
    ...(topic === 'events' && { isOfDay: true }),
    handle: ({ query: { lang }, now }) =>
      format === 'ics' ? service.calendar({ lang, now }) : service.feed({ topic, format, lang, now }),
  })
}

/** Stands before `/events/:slug` in the table: that would take `.ics` as part of the slug. */
export const eventCalendarRoutes = (service: FeedService): Route[] => [
  read({
    path: '/events/:slug.ics',
    operationId: 'getEventCalendar',
    summary: { sv: 'Ett evenemang till kalendern', en: 'One event for a calendar' },
    params: SlugParams,
    query: LanguageQuery,
    answer: FeedText,
    contentType: contentType('ics'),
    topics: topicsOf('events'),
    handle: ({ params, query }) => service.eventCalendar({ ...params, ...query }),
  }),
]
