import { imageView, type StoredImage } from '../media/image-view'
import type { News } from '../payload-types'
import type { ViewContext } from '../shared/links'
import { type DocumentReference, documentRefsView, refsView, type TitledReference } from '../shared/references'
import { richTextView } from '../shared/rich-text'
import type { Reference, WithLocales } from '../shared/stored'
import { rfc3339 } from '../shared/time'
import type { Localised } from '../shared/language'
import type { NewsFull, NewsItem } from './news-schema'

type Related = 'image' | 'links' | 'initiatives' | 'events' | 'documents'

export type StoredNews = Omit<WithLocales<News, 'title' | 'lead' | 'body'>, Related> & {
  image?: Reference<StoredImage>
  links?: { label: Localised<string>; url: string }[] | null
  initiatives?: TitledReference[] | null
  events?: TitledReference[] | null
  documents?: DocumentReference[] | null
}

export function newsItemView(news: StoredNews, context: ViewContext): NewsItem {
  const { links, translator } = context
  const slug = news.slug ?? ''
  return {
    id: news.id,
    slug,
    title: translator.text(news.title) ?? '',
    lead: translator.text(news.lead) ?? '',
    publishedAt: rfc3339(news.publishedAt ?? news.updatedAt),
    updatedAt: rfc3339(news.updatedAt),
    image: imageView(news.image, context),
    url: links.api('news', slug),
    webUrl: links.page('news', slug),
  }
}

/** What feeds carry of a piece of news. */
export type NewsStory = NewsItem & Pick<NewsFull, 'body'>

export const newsStoryView = (news: StoredNews, context: ViewContext): NewsStory => ({
  ...newsItemView(news, context),
  body: richTextView(news.body, context),
})

export const newsFullView = (news: StoredNews, context: ViewContext): NewsFull => ({
  ...newsStoryView(news, context),
  links: (news.links ?? []).map(({ label, url }) => ({ label: context.translator.text(label) ?? url, url })),
  initiatives: refsView('initiatives', news.initiatives, context),
  events: refsView('events', news.events, context),
  documents: documentRefsView(news.documents, context),
})
