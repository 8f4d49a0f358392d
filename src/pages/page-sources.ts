import type { EventService } from '../events/event-service'
import type { InitiativeService } from '../initiatives/initiative-service'
import type { AssociationFacts } from '../mail/association-facts'
import type { NewsService } from '../news/news-service'
import type { ArchiveService } from '../newsletter-issues/archive-service'
import type { Language } from '../shared/language'
import type { FeedLink } from './layout'

/** Where the pages get what they show: the same published shapes that the API answers. */
export interface PageSources {
  serverUrl: string
  association: (language: Language) => Promise<AssociationFacts>
  news: Pick<NewsService, 'list' | 'item'>
  events: Pick<EventService, 'list' | 'item'>
  initiatives: Pick<InitiativeService, 'list' | 'item'>
  newsletters: Pick<ArchiveService, 'list' | 'item'>
  feeds: FeedLink[]
}
