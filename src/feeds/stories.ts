import type { Image, RichText } from '../shared/published-schema'
import type { EventKind, EventStatus } from '../shared/words'

// What feeds need of each topic's items, which the services of the topics give.

interface Story {
  id: string
  title: string
  image: Image | null
  webUrl: string | null
  updatedAt: string
}

export interface NewsStory extends Story {
  lead: string
  body: RichText | null
  publishedAt: string
}

export interface EventStory extends Story {
  lead: string | null
  body: RichText | null
  kind: EventKind
  status: EventStatus
  startsAt: string
  endsAt: string | null
  online: boolean
  venue: { name: string | null; address: string | null } | null
  organisers: { name: string }[]
}

export interface NewsletterStory {
  id: string
  title: string
  preheader: string | null
  html: string
  webUrl: string
  sentAt: string
}

export interface InitiativeStory extends Story {
  lead: string
}
