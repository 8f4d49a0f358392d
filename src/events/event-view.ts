import { imageView, type StoredImage } from '../media/image-view'
import type { Event } from '../payload-types'
import type { Localised } from '../shared/language'
import type { ViewContext } from '../shared/links'
import {
  type DocumentReference,
  documentRefsView,
  organisationRefsView,
  type OrganisationReference,
  refsView,
  type TitledReference,
} from '../shared/references'
import { richTextView } from '../shared/rich-text'
import type { Reference, WithLocales } from '../shared/stored'
import { rfc3339, timeZone } from '../shared/time'
import type { EventFull, EventItem } from './event-schema'

type Related = 'image' | 'organisers' | 'initiatives' | 'presentations' | 'programme' | 'survey'

interface StoredProgrammeItem {
  startsAt?: string | null
  endsAt?: string | null
  title: Localised<string>
  description?: Localised<string>
  speakers?: { name: string; title?: Localised<string>; organisation?: string | null }[] | null
}

export type StoredEvent = Omit<WithLocales<Event, 'title' | 'lead' | 'body'>, Related> & {
  image?: Reference<StoredImage>
  organisers?: OrganisationReference[] | null
  initiatives?: TitledReference[] | null
  presentations?: DocumentReference[] | null
  programme?: StoredProgrammeItem[] | null
  survey?: {
    invited?: number | null
    answered?: number | null
    results?: { statement: Localised<string>; percent: number }[] | null
  } | null
}

const momentOrNull = (stored: string | null | undefined): string | null => (stored ? rfc3339(stored) : null)

/** The published shape; the link to a digital meeting is never in it. */
export function eventItemView(event: StoredEvent, context: ViewContext): EventItem {
  const { links, translator } = context
  const slug = event.slug ?? ''
  const venue = event.venue
  const registration = event.registration
  return {
    id: event.id,
    slug,
    title: translator.text(event.title) ?? '',
    kind: event.kind,
    lead: translator.text(event.lead),
    startsAt: rfc3339(event.startsAt),
    endsAt: rfc3339(event.endsAt),
    timeZone,
    status: event.status,
    online: event.online ?? false,
    venue: venue?.name || venue?.address ? { name: venue.name ?? null, address: venue.address ?? null } : null,
    organisers: organisationRefsView(event.organisers, context),
    registration: {
      mode: registration.mode,
      closesAt: momentOrNull(registration.closesAt),
      seatsMax: registration.seatsMax ?? null,
      url: registration.mode === 'external' ? (registration.url ?? null) : null,
    },
    image: imageView(event.image, context),
    source: null,
    url: links.api('events', slug),
    webUrl: links.page('events', slug),
  }
}

/** What feeds and calendars carry of an event. */
export type EventStory = EventItem & Pick<EventFull, 'body'> & { updatedAt: string }

export const eventStoryView = (event: StoredEvent, context: ViewContext): EventStory => ({
  ...eventItemView(event, context),
  body: richTextView(event.body, context),
  updatedAt: rfc3339(event.updatedAt),
})

export const eventFullView = (event: StoredEvent, context: ViewContext): EventFull => ({
  ...eventItemView(event, context),
  body: richTextView(event.body, context),
  programme: (event.programme ?? []).map((item) => programmeItemView(item, context)),
  presentations: documentRefsView(event.presentations, context),
  survey: surveyView(event.survey, context),
  attendance: event.attendance ?? null,
  initiatives: refsView('initiatives', event.initiatives, context),
})

const programmeItemView = (item: StoredProgrammeItem, { translator }: ViewContext): EventFull['programme'][number] => ({
  startsAt: momentOrNull(item.startsAt),
  endsAt: momentOrNull(item.endsAt),
  title: translator.text(item.title) ?? '',
  description: translator.text(item.description),
  speakers: (item.speakers ?? []).map(({ name, title, organisation }) => ({
    name,
    title: translator.text(title),
    organisation: organisation ?? null,
  })),
})

function surveyView(survey: StoredEvent['survey'], { translator }: ViewContext): EventFull['survey'] {
  const results = survey?.results ?? []
  const invited = survey?.invited ?? null
  const answered = survey?.answered ?? null
  if (invited === null && answered === null && results.length === 0) return null
  return {
    invited,
    answered,
    results: results.map(({ statement, percent }) => ({ statement: translator.text(statement) ?? '', percent })),
  }
}
