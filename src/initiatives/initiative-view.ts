import { imageView, type StoredImage } from '../media/image-view'
import type { Initiative } from '../payload-types'
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
import { calendarDay, rfc3339 } from '../shared/time'
import type { InitiativeFull, InitiativeItem } from './initiative-schema'

type Texts = 'title' | 'lead' | 'goal' | 'targetGroup' | 'assignment' | 'background' | 'result'
type Related = 'image' | 'owners' | 'partners' | 'reports' | 'voices' | 'contacts' | 'news' | 'events' | 'documents'

export type StoredInitiative = Omit<WithLocales<Initiative, Texts>, Related> & {
  image?: Reference<StoredImage>
  owners?: OrganisationReference[] | null
  partners?: OrganisationReference[] | null
  reports?: DocumentReference[] | null
  voices?: { quote: Localised<string>; attribution?: Localised<string> }[] | null
  contacts?: { name: string; role?: Localised<string>; email?: string | null; phone?: string | null }[] | null
}

export function initiativeItemView(initiative: StoredInitiative, context: ViewContext): InitiativeItem {
  const { links, translator } = context
  const slug = initiative.slug ?? ''
  return {
    id: initiative.id,
    slug,
    title: translator.text(initiative.title) ?? '',
    kind: initiative.kind,
    status: initiative.status,
    lead: translator.text(initiative.lead) ?? '',
    ageFrom: initiative.ageFrom ?? null,
    ageTo: initiative.ageTo ?? null,
    targetGroups: initiative.targetGroups ?? [],
    municipalities: initiative.municipalities ?? [],
    startsOn: calendarDay(initiative.startsOn),
    endsOn: calendarDay(initiative.endsOn),
    image: imageView(initiative.image, context),
    url: links.api('initiatives', slug),
    webUrl: links.page('initiatives', slug),
  }
}

/** What feeds carry of an initiative. */
export type InitiativeStory = InitiativeItem & { updatedAt: string }

export const initiativeStoryView = (initiative: StoredInitiative, context: ViewContext): InitiativeStory => ({
  ...initiativeItemView(initiative, context),
  updatedAt: rfc3339(initiative.updatedAt),
})

export const initiativeFullView = (
  initiative: StoredInitiative,
  mentions: { news: TitledReference[]; events: TitledReference[] },
  context: ViewContext,
): InitiativeFull => ({
  ...initiativeItemView(initiative, context),
  goal: richTextView(initiative.goal, context),
  targetGroup: richTextView(initiative.targetGroup, context),
  assignment: richTextView(initiative.assignment, context),
  background: richTextView(initiative.background, context),
  result: richTextView(initiative.result, context),
  funding: (initiative.funding ?? []).map(({ source, amountSek, year }) => ({
    source,
    amountSek: amountSek ?? null,
    year: year ?? null,
  })),
  owners: organisationRefsView(initiative.owners, context),
  partners: organisationRefsView(initiative.partners, context),
  contacts: (initiative.contacts ?? []).map(({ name, role, email, phone }) => ({
    name,
    role: context.translator.text(role),
    email: email ?? null,
    phone: phone ?? null,
  })),
  reports: documentRefsView(initiative.reports, context),
  voices: (initiative.voices ?? []).map(({ quote, attribution }) => ({
    quote: context.translator.text(quote) ?? '',
    attribution: context.translator.text(attribution),
  })),
  news: refsView('news', mentions.news, context),
  events: refsView('events', mentions.events, context),
})
