import type { StoredImage } from '../media/image-view'
import type { Event, Initiative, News, NewsletterIssue } from '../payload-types'
import type { Localised } from '../shared/language'
import type { Reference, WithLocales } from '../shared/stored'

type Pictured = { image?: Reference<StoredImage> }
type StoredNews = Pictured &
  WithLocales<Pick<News, 'id' | 'title' | 'lead' | 'slug' | '_status' | 'deletedAt'>, 'title' | 'lead'>
type StoredInitiative = Pictured &
  WithLocales<Pick<Initiative, 'id' | 'title' | 'lead' | 'slug' | '_status' | 'deletedAt'>, 'title' | 'lead'>
type EventFields =
  | 'id'
  | 'title'
  | 'lead'
  | 'slug'
  | 'startsAt'
  | 'endsAt'
  | 'status'
  | 'online'
  | 'venue'
  | 'registration'
  | '_status'
  | 'deletedAt'
export type StoredEvent = Pictured & WithLocales<Pick<Event, EventFields>, 'title' | 'lead'>

export type StoredItem =
  | { blockType: 'news'; news?: Reference<StoredNews>; text?: Localised<string> }
  | { blockType: 'event'; event?: Reference<StoredEvent>; text?: Localised<string> }
  | { blockType: 'initiative'; initiative?: Reference<StoredInitiative>; text?: Localised<string> }
  | {
      blockType: 'text'
      heading?: Localised<string>
      body?: Localised<object>
      image?: Reference<StoredImage>
      links?: { label: Localised<string>; url: string }[] | null
    }

/** An issue with what it is put together of, texts in every language. */
export type StoredIssue = Pick<
  NewsletterIssue,
  'id' | 'slug' | 'number' | 'status' | 'sendAt' | 'sentAt' | 'createdAt'
> & {
  title: Localised<string>
  preheader?: Localised<string>
  intro?: Localised<string>
  items?: StoredItem[] | null
}
