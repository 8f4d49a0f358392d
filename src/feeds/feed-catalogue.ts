import type { Bilingual } from '../shared/language'
import type { PagedTopic } from '../shared/links'

/** The formats, as people know them and as programs do. */
export const feedFormats = {
  json: { name: { sv: 'JSON Feed', en: 'JSON Feed' }, type: 'application/feed+json' },
  atom: { name: { sv: 'Atom', en: 'Atom' }, type: 'application/atom+xml' },
  rss: { name: { sv: 'RSS', en: 'RSS' }, type: 'application/rss+xml' },
  ics: { name: { sv: 'kalender', en: 'calendar' }, type: 'text/calendar' },
} as const satisfies Record<string, { name: Bilingual; type: string }>

export const feedTitles = {
  news: { sv: 'Nyheter', en: 'News' },
  events: { sv: 'Evenemang', en: 'Events' },
  initiatives: { sv: 'Insatser', en: 'Initiatives' },
  newsletters: { sv: 'Nyhetsbrev', en: 'Newsletter' },
} as const satisfies Record<PagedTopic, Bilingual>

/** Formats that hold items to read; a calendar holds times. */
export type ReadingFormat = Exclude<keyof typeof feedFormats, 'ics'>
export type FeedName = { topic: PagedTopic; format: ReadingFormat } | { topic: 'events'; format: 'ics' }

/** Every feed there is, those first that most people want. */
export const feeds: FeedName[] = [
  { topic: 'news', format: 'rss' },
  { topic: 'news', format: 'atom' },
  { topic: 'news', format: 'json' },
  { topic: 'events', format: 'ics' },
  { topic: 'events', format: 'atom' },
  { topic: 'events', format: 'json' },
  { topic: 'initiatives', format: 'json' },
  { topic: 'newsletters', format: 'rss' },
  { topic: 'newsletters', format: 'atom' },
  { topic: 'newsletters', format: 'json' },
]

/** Its path under `/api/v1`. */
export const feedPath = ({ topic, format }: FeedName): string => `/feeds/${topic}.${format}`

const titleOf = ({ topic, format }: FeedName): Bilingual => {
  const { name } = feedFormats[format]
  const title = feedTitles[topic]
  return { sv: `${title.sv} (${name.sv})`, en: `${title.en} (${name.en})` }
}

/** For the heads of pages, where feed readers look. */
export const feedLinks = feeds.map((feed) => ({
  title: titleOf(feed),
  href: `/api/v1${feedPath(feed)}`,
  type: feedFormats[feed.format].type,
}))
