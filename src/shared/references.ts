import type { Document, Event, Initiative, News, Organisation } from '../payload-types'
import type { Localised } from './language'
import type { PagedTopic, ViewContext } from './links'
import type { DocumentRef, OrganisationRef, Ref } from './published-schema'
import { allShown, type Reference, type WithLocales } from './stored'
import { calendarDay } from './time'

/** Documents as they come when another one refers to them: the fields of `referenceFields` alone. */
type Titled = Pick<News | Event | Initiative, 'id' | 'slug' | '_status' | 'deletedAt'> & { title: Localised<string> }
export type TitledReference = Reference<Titled>
export type OrganisationReference = Reference<WithLocales<Organisation, 'name'>>
type StoredDocument = Omit<WithLocales<Document, 'title'>, 'initiative' | 'event'>
export type DocumentReference = Reference<StoredDocument>

const titled = { title: true, slug: true, _status: true, deletedAt: true } as const

/** What is read of each document that another one refers to. */
export const referenceFields = {
  news: titled,
  events: titled,
  initiatives: titled,
  organisations: { name: true, slug: true, website: true, _status: true, deletedAt: true },
  documents: {
    title: true,
    kind: true,
    date: true,
    language: true,
    filename: true,
    mimeType: true,
    filesize: true,
    _status: true,
    deletedAt: true,
  },
} as const

/** The published ones of a list of references, as `Ref`. */
export const refsView = (
  topic: PagedTopic,
  references: TitledReference[] | null | undefined,
  context: ViewContext,
): Ref[] => allShown(references).map((document) => refView(topic, document, context))

export const refView = (topic: PagedTopic, document: Titled, { links, translator }: ViewContext): Ref => ({
  slug: document.slug ?? '',
  title: translator.text(document.title) ?? '',
  url: links.api(topic, document.slug ?? ''),
  webUrl: links.page(topic, document.slug ?? ''),
})

export const organisationRefView = (
  organisation: WithLocales<Pick<Organisation, 'name' | 'slug' | 'website'>, 'name'>,
  { translator }: ViewContext,
): OrganisationRef => ({
  slug: organisation.slug ?? '',
  name: translator.text(organisation.name) ?? '',
  website: organisation.website ?? null,
})

export const organisationRefsView = (
  references: OrganisationReference[] | null | undefined,
  context: ViewContext,
): OrganisationRef[] => allShown(references).map((organisation) => organisationRefView(organisation, context))

export const documentRefView = (document: StoredDocument, { links, translator }: ViewContext): DocumentRef => ({
  title: translator.text(document.title) ?? '',
  kind: document.kind,
  date: calendarDay(document.date),
  url: links.absolute(`/media/documents/${encodeURIComponent(document.filename ?? '')}`),
  mimeType: document.mimeType ?? 'application/octet-stream',
  bytes: document.filesize ?? 0,
  lang: document.language ?? null,
})

export const documentRefsView = (
  references: DocumentReference[] | null | undefined,
  context: ViewContext,
): DocumentRef[] => allShown(references).map((document) => documentRefView(document, context))
