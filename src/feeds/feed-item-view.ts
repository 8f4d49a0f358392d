import { html } from '../pages/html'
import { spanText } from '../pages/page-dates'
import type { Language } from '../shared/language'
import type { Image, RichText } from '../shared/published-schema'
import type { InLanguage } from '../shared/topic'
import { eventStatuses } from '../shared/words'
import { entryUuid } from './feed-rules'
import type { EventStory, InitiativeStory, NewsletterStory, NewsStory } from './stories'

/** One topic in one language, ready to be written in any format. */
export interface Feed {
  title: string
  language: Language
  /** The association's name. */
  author: string
  /** The page for people that has the same. */
  homePageUrl: string
  /** The address of this feed in this format and language. */
  feedUrl: string
  updatedAt: string
  items: FeedItem[]
}

export interface FeedItem {
  /** A URN. */
  id: string
  url: string | null
  title: string
  /** Plain text. */
  summary: string
  /** The whole text. */
  html: string
  image: Image | null
  publishedAt: string | null
  updatedAt: string
  /** As in `Content-Language`. */
  language: string
}

/** Every picture is kept in this format (`collections/Media.ts`). */
export const imageType = 'image/webp'

const online = { sv: 'Digitalt', en: 'Online' }

export const newsFeedItem = (news: InLanguage<NewsStory>): FeedItem => ({
  id: `urn:uuid:${entryUuid('news', news.id)}`,
  url: news.webUrl,
  title: news.title,
  summary: news.lead,
  html: contentOf([news.lead], news.body),
  image: news.image,
  publishedAt: news.publishedAt,
  updatedAt: news.updatedAt,
  language: news.language,
})

/** Readers of feeds know no start and no place: both stand first in the text. */
export function eventFeedItem(event: InLanguage<EventStory>, language: Language): FeedItem {
  const facts = factsOf(event, language)
  return {
    id: `urn:uuid:${entryUuid('events', event.id)}`,
    url: event.webUrl,
    title: event.title,
    summary: event.lead ? `${facts}. ${event.lead}` : facts,
    html: contentOf([facts, event.lead], event.body),
    image: event.image,
    publishedAt: null,
    updatedAt: event.updatedAt,
    language: event.language,
  }
}

export const initiativeFeedItem = (initiative: InLanguage<InitiativeStory>): FeedItem => ({
  id: `urn:uuid:${entryUuid('initiatives', initiative.id)}`,
  url: initiative.webUrl,
  title: initiative.title,
  summary: initiative.lead,
  html: contentOf([initiative.lead], null),
  image: initiative.image,
  publishedAt: null,
  updatedAt: initiative.updatedAt,
  language: initiative.language,
})

/** A sent issue is not edited. */
export const newsletterFeedItem = (issue: InLanguage<NewsletterStory>): FeedItem => ({
  id: `urn:uuid:${entryUuid('newsletters', issue.id)}`,
  url: issue.webUrl,
  title: issue.title,
  summary: issue.preheader ?? issue.title,
  html: issue.html,
  image: null,
  publishedAt: issue.sentAt,
  updatedAt: issue.sentAt,
  language: issue.language,
})

/** Where an event is held, in one line; empty where nobody has said. */
export const placeOf = (event: EventStory, language: Language): string =>
  [event.online && online[language], event.venue?.name, event.venue?.address].filter(Boolean).join(', ')

/** `Inställt · torsdag 11 juni 2020 kl. 8.30–9.30 · Turebergs kyrka` */
function factsOf(event: EventStory, language: Language): string {
  const status = event.status === 'scheduled' ? null : eventStatuses[event.status][language]
  const time = spanText(event.startsAt, event.endsAt, language)
  return [status, time, placeOf(event, language)].filter(Boolean).join(' · ')
}

const contentOf = (paragraphs: (string | null)[], body: RichText | null): string =>
  paragraphs.map((text) => (text ? html`<p>${text}</p>`.text : '')).join('') + (body?.html ?? '')
