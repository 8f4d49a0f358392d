import type { ChangeService } from '../changes/change-service'
import type { ContactService } from '../contact/contact-service'
import type { EventService } from '../events/event-service'
import type { InitiativeService } from '../initiatives/initiative-service'
import type { NewsService } from '../news/news-service'
import type { ArchiveService } from '../newsletter-issues/archive-service'
import type { Answer, Found } from '../shared/answer'
import { RequestError } from '../shared/errors'
import type { Language } from '../shared/language'
import { pageFolders, type PagedTopic } from '../shared/links'
import type { Topic } from '../shared/topic'
import { atomView } from './atom-view'
import { calendarView, type Invitation, methodOf } from './calendar-view'
import type { CalendarPart } from '../mail/mail-sender'
import { type FeedName, feedPath, feedTitles, type ReadingFormat } from './feed-catalogue'
import {
  eventFeedItem,
  type Feed,
  type FeedItem,
  initiativeFeedItem,
  newsFeedItem,
  newsletterFeedItem,
} from './feed-item-view'
import { eventsFrom, latestOf, newslettersMax, newsMax } from './feed-rules'
import type { JsonFeed } from './feed-schema'
import { jsonFeedView } from './json-feed-view'
import { rssView } from './rss-view'

type Contact = Awaited<ReturnType<ContactService['contact']>>['body']

interface FeedSources {
  serverUrl: string
  news: Pick<NewsService, 'latest'>
  events: Pick<EventService, 'endingFrom' | 'story'>
  initiatives: Pick<InitiativeService, 'all'>
  newsletters: Pick<ArchiveService, 'latest'>
  contact: Pick<ContactService, 'contact'>
  changes: Pick<ChangeService, 'changedAt' | 'lastSeqs'>
}

interface Wanted {
  lang: Language
  now: Date
}

export interface FeedService {
  /** The items of a topic in a format for reading. */
  feed: (wanted: Wanted & { topic: PagedTopic; format: ReadingFormat }) => Promise<Found<string | JsonFeed>>
  /** The events as a calendar to subscribe to. */
  calendar: (wanted: Wanted) => Promise<Found<string>>
  /**
   * One event as a calendar.
   * @throws RequestError `not-found`
   */
  eventCalendar: (wanted: { slug: string; lang: Language }) => Promise<Answer<string>>
  /** One event as a calendar file for one who takes part; null when it is not published. */
  invitation: (wanted: { slug: string; lang: Language; invitation: Invitation }) => Promise<CalendarPart | null>
}

const views = { json: jsonFeedView, atom: atomView, rss: rssView } as const satisfies Record<
  ReadingFormat,
  (feed: Feed) => string | JsonFeed
>

/** What a feed depends on: its topic, and the association's name, e-mail and addresses. */
export const topicsOf = (topic: PagedTopic): Topic[] => [topic, 'contact']

export function createFeedService({
  serverUrl,
  news,
  events,
  initiatives,
  newsletters,
  contact,
  changes,
}: FeedSources): FeedService {
  const itemsOf: Record<PagedTopic, (wanted: Wanted) => Promise<FeedItem[]>> = {
    news: async ({ lang }) => (await news.latest({ count: newsMax, lang })).map(newsFeedItem),
    events: async ({ lang, now }) =>
      (await events.endingFrom({ moment: eventsFrom(now), lang })).map((event) => eventFeedItem(event, lang)),
    initiatives: async ({ lang }) => (await initiatives.all({ lang })).map(initiativeFeedItem),
    newsletters: async ({ lang }) =>
      (await newsletters.latest({ count: newslettersMax, lang })).map(newsletterFeedItem),
  }
  const associationIn = async (lang: Language): Promise<Contact> => (await contact.contact({ lang })).body
  const sequencesOf = (found: { id: string }[]): Promise<Map<string, number>> =>
    changes.lastSeqs(
      'events',
      found.map(({ id }) => id),
    )
  /** When anything in a feed changed: never before the last edit of what is in it. */
  const updatedAtOf = async (topic: PagedTopic, items: { updatedAt: string }[]): Promise<string> => {
    const changedAt = await changes.changedAt(topicsOf(topic))
    const edits = items.map(({ updatedAt }) => updatedAt)
    return latestOf(changedAt ? [changedAt.toISOString(), ...edits] : edits)
  }

  return {
    feed: async ({ topic, format, lang, now }) => {
      const items = await itemsOf[topic]({ lang, now })
      const [association, updatedAt] = await Promise.all([associationIn(lang), updatedAtOf(topic, items)])
      const head = headOf({ topic, format }, { serverUrl, lang, association })
      const body = views[format]({ ...head, updatedAt, items })
      return { body, language: languageOf(items, lang), lastModified: updatedAt }
    },
    calendar: async ({ lang, now }) => {
      const found = await events.endingFrom({ moment: eventsFrom(now), lang })
      const [association, updatedAt, sequences] = await Promise.all([
        associationIn(lang),
        updatedAtOf('events', found),
        sequencesOf(found),
      ])
      const subscription = {
        ...headOf({ topic: 'events', format: 'ics' }, { serverUrl, lang, association }),
        updatedAt,
      }
      const body = calendarView({ events: found, language: lang, association, sequences, subscription })
      return { body, language: languageOf(found, lang), lastModified: updatedAt }
    },
    invitation: async ({ slug, lang, invitation }) => {
      const answer = await events.story({ slug, lang }).catch(nothingWhenNotFound)
      if (answer === null || 'movedTo' in answer) return null
      const found = [answer.body]
      const [association, sequences] = await Promise.all([associationIn(lang), sequencesOf(found)])
      const text = calendarView({ events: found, language: lang, association, sequences, invitation })
      return { method: methodOf({ invitation, association }), text }
    },
    eventCalendar: async ({ slug, lang }) => {
      const answer = await events.story({ slug, lang })
      if ('movedTo' in answer) return answer
      const found = [answer.body]
      const [association, sequences] = await Promise.all([associationIn(lang), sequencesOf(found)])
      // Not of the one document alone: the association is its organiser.
      const body = calendarView({ events: found, language: lang, association, sequences })
      return { body, language: answer.language }
    },
  }
}

/** What a feed says of itself. */
function headOf(
  feed: FeedName,
  { serverUrl, lang, association }: { serverUrl: string; lang: Language; association: Contact },
): Omit<Feed, 'updatedAt' | 'items'> {
  const search = lang === 'sv' ? '' : `?lang=${lang}`
  return {
    title: `${feedTitles[feed.topic][lang]} – ${association.name}`,
    language: lang,
    author: association.name,
    homePageUrl: `${serverUrl}/${pageFolders[feed.topic]}${search}`,
    feedUrl: `${serverUrl}/api/v1${feedPath(feed)}${search}`,
  }
}

/** Value of `Content-Language`: every language that any item is in. */
const languageOf = (items: { language: string }[], lang: Language): string =>
  [...new Set(items.flatMap(({ language }) => language.split(', ')))].sort().join(', ') || lang

function nothingWhenNotFound(error: unknown): null {
  if (error instanceof RequestError && error.kind === 'not-found') return null
  throw error
}
