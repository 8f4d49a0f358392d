import { imageView } from '../media/image-view'
import type { AssociationFacts } from '../mail/association-facts'
import { type Links, type PagedTopic, registrationPath, type ViewContext } from '../shared/links'
import { richTextView } from '../shared/rich-text'
import { shown } from '../shared/stored'
import { spanText } from '../pages/page-dates'
import type { Letter, LetterItem, PublishedItem, TextItem } from './letter'
import type { StoredEvent, StoredIssue, StoredItem } from './stored-issue'

const words = {
  sv: {
    read: (title: string) => `Läs mer: ${title}`,
    register: (title: string) => `Anmäl dig till ${title}`,
    online: 'Digitalt möte',
    cancelled: 'Inställt',
    postponed: 'Framflyttat',
  },
  en: {
    read: (title: string) => `Read more: ${title}`,
    register: (title: string) => `Register for ${title}`,
    online: 'Online meeting',
    cancelled: 'Cancelled',
    postponed: 'Postponed',
  },
} as const

export interface LetterFacts {
  issue: StoredIssue
  association: AssociationFacts & { address: string | null }
  webUrl: string
  now: Date
}

/** An issue as a letter in the language of the context. What it refers to and is not published is left out. */
export function letterView({ issue, association, webUrl, now }: LetterFacts, context: ViewContext): Letter {
  const { translator } = context
  const letter = {
    language: translator.language,
    masthead: [association.newsletterTitle, issue.number].filter(Boolean).join(' '),
    title: translator.text(issue.title) ?? '',
    preheader: translator.text(issue.preheader),
    intro: translator.text(issue.intro),
    items: (issue.items ?? []).flatMap((item) => itemView(item, context, now) ?? []),
    webUrl,
    sender: {
      name: association.name,
      address: association.address,
      privacyPolicyUrl: association.privacyPolicyUrl,
    },
    colour: association.colour,
  }
  return { ...letter, contentLanguage: translator.contentLanguage() }
}

function itemView(item: StoredItem, context: ViewContext, now: Date): LetterItem | null {
  switch (item.blockType) {
    case 'news':
      return publishedView({ type: 'news', topic: 'news', document: shown(item.news), text: item.text }, context)
    case 'initiative':
      return publishedView(
        { type: 'initiative', topic: 'initiatives', document: shown(item.initiative), text: item.text },
        context,
      )
    case 'event': {
      const event = shown(item.event)
      const view = publishedView({ type: 'event', topic: 'events', document: event, text: item.text }, context)
      return view && event && { ...view, ...eventFacts(event, view, context, now) }
    }
    case 'text':
      return textView(item, context)
  }
}

function textView(item: Extract<StoredItem, { blockType: 'text' }>, context: ViewContext): TextItem {
  const { translator } = context
  return {
    type: 'text',
    title: translator.text(item.heading),
    image: imageView(item.image, context),
    body: richTextView(item.body, context),
    links: (item.links ?? []).map(({ label, url }) => ({ label: translator.text(label) ?? url, url })),
  }
}

interface Published {
  type: PublishedItem['type']
  topic: PagedTopic
  document: Pick<StoredEvent, 'title' | 'lead' | 'slug' | 'image'> | null
  text: StoredEvent['lead']
}

function publishedView({ type, topic, document, text }: Published, context: ViewContext): PublishedItem | null {
  if (!document?.slug) return null
  const { links, translator } = context
  const title = translator.text(document.title) ?? ''
  return {
    type,
    title,
    image: imageView(document.image, context),
    text: translator.text(text) ?? translator.text(document.lead),
    facts: [],
    link: { label: words[translator.language].read(title), url: links.page(topic, document.slug) },
    register: null,
  }
}

function eventFacts(
  event: StoredEvent,
  { title, link }: PublishedItem,
  { links, translator: { language } }: ViewContext,
  now: Date,
): Pick<PublishedItem, 'facts' | 'register'> {
  const say = words[language]
  const status = event.status === 'scheduled' ? [] : [say[event.status]]
  const place = [event.venue?.name, event.venue?.address].filter(Boolean).join(', ')
  const where = place || (event.online ? say.online : '')
  return {
    facts: [...status, spanText(event.startsAt, event.endsAt, language), ...(where ? [where] : [])],
    register: isOpen(event, now) ? { label: say.register(title), url: registrationUrl(event, link.url, links) } : null,
  }
}

const isOpen = ({ registration: { mode, closesAt }, status, startsAt }: StoredEvent, now: Date): boolean =>
  mode !== 'none' && status !== 'cancelled' && new Date(closesAt ?? startsAt) > now

/** Our form, the one of another site, or the page of an event that does not say where. */
function registrationUrl({ registration: { mode, url }, slug }: StoredEvent, page: string, links: Links): string {
  if (mode === 'here' && slug) return links.absolute(registrationPath(slug))
  return url || page
}
