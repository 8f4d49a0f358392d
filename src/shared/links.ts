import type { Translator } from './language'

/** Topics whose items have a page for people: the association's own by its pattern, else our plain one. */
export const pageFolders = {
  news: 'nyheter',
  events: 'evenemang',
  initiatives: 'insatser',
  newsletters: 'nyhetsbrev',
} as const
export type PagedTopic = keyof typeof pageFolders
export const isPaged = (topic: string): topic is PagedTopic => Object.hasOwn(pageFolders, topic)

/** Patterns with `{slug}` from the association's settings. */
export type SiteUrls = Partial<Record<PagedTopic, string | null>>

/** The page of ours where people register for an event. */
export const registrationPath = (slug: string): string => `/anmalan/${encodeURIComponent(slug)}`

/** Every absolute address in an answer is made here, from the settings and never from the request. */
export interface Links {
  /** `https://…/api/v1/<topic>/<slug>` */
  api: (topic: string, slug: string) => string
  /** The item's page for people. */
  page: (topic: PagedTopic, slug: string) => string
  /** A path of this server. */
  absolute: (path: string) => string
}

export function createLinks(serverUrl: string, siteUrls: SiteUrls = {}): Links {
  return {
    api: (topic, slug) => `${serverUrl}/api/v1/${topic}/${encodeURIComponent(slug)}`,
    page: (topic, slug) => {
      const pattern = siteUrls[topic]
      return pattern
        ? pattern.replace('{slug}', encodeURIComponent(slug))
        : `${serverUrl}/${pageFolders[topic]}/${encodeURIComponent(slug)}`
    },
    absolute: (path) => `${serverUrl}${path}`,
  }
}

/** What every view needs to make a published shape. */
export interface ViewContext {
  links: Links
  translator: Translator
}
