import { type Found, type List, listAnswer } from '../shared/answer'
import { notFound } from '../shared/errors'
import type { Language } from '../shared/language'
import { createLinks, type Links } from '../shared/links'
import type { InLanguage, TopicContext } from '../shared/topic'
import type { Newsletter, NewsletterItem, NewsletterListQuery } from './archive-schema'
import type { ArchiveStore } from './archive-store'
import { newsletterItemView, newsletterView } from './archive-view'

/** What feeds carry of an issue. */
export type NewsletterStory = Newsletter & { id: string }

/** The archive of the newsletter: the issues that have been sent, as they were then. */
export interface ArchiveService {
  list: (query: NewsletterListQuery) => Promise<Found<List<NewsletterItem>>>
  /** @throws RequestError `not-found` */
  item: (wanted: { slug: string; lang: Language }) => Promise<Found<Newsletter>>
  /** The latest as a whole, newest first. */
  latest: (wanted: { count: number; lang: Language }) => Promise<InLanguage<NewsletterStory>[]>
}

/** Slugs of sent issues are fixed, so that none of them has moved. */
export function createArchiveService(store: ArchiveStore, topic: TopicContext): ArchiveService {
  const links = async (): Promise<Links> => createLinks(topic.serverUrl, await topic.siteUrls())
  return {
    list: async ({ lang, limit, cursor }) => {
      const list = JSON.stringify(['newsletters'])
      const page = await store.page({ lang, after: topic.cursors.decode(list, cursor), limit })
      const to = await links()
      return listAnswer({
        items: page.docs.map((issue) => newsletterItemView(issue, to)),
        total: page.total,
        nextCursor: page.end && topic.cursors.encode(list, page.end),
        language: [...new Set(page.docs.map(({ edition }) => edition.lang))].sort().join(', ') || lang,
      })
    },
    item: async (wanted) => {
      const issue = await store.item(wanted)
      if (!issue) throw notFound()
      return {
        body: newsletterView(issue, await links()),
        language: issue.edition.contentLanguage,
        document: issue.id,
      }
    },
    latest: async (wanted) => {
      const to = await links()
      return (await store.latest(wanted)).map((issue) => ({
        ...newsletterView(issue, to),
        id: issue.id,
        language: issue.edition.contentLanguage,
      }))
    },
  }
}
