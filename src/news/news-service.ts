import { type Answer, type Found, type List, listAnswer } from '../shared/answer'
import type { Language } from '../shared/language'
import { type InLanguage, type TopicContext, viewAt, viewContext, viewEach } from '../shared/topic'
import { archiveOf, periodOf } from './news-rules'
import type { NewsArchive, NewsFull, NewsItem, NewsListQuery } from './news-schema'
import type { NewsStore } from './news-store'
import { newsFullView, newsItemView, type NewsStory, newsStoryView } from './news-view'

export interface NewsService {
  list: (query: NewsListQuery) => Promise<Found<List<NewsItem>>>
  /** @throws RequestError `not-found` */
  item: (wanted: { slug: string; lang: Language }) => Promise<Answer<NewsFull>>
  /** The latest with their bodies, newest first, in a number of queries that does not grow with them. */
  latest: (wanted: { count: number; lang: Language }) => Promise<InLanguage<NewsStory>[]>
  archive: () => Promise<Found<NewsArchive>>
}

export const createNewsService = (store: NewsStore, topic: TopicContext): NewsService => ({
  list: async ({ lang, limit, cursor, year, month, initiative }) => {
    const list = JSON.stringify(['news', year, month, initiative])
    const period = year === undefined ? {} : periodOf(year, month)
    const filter = { ...period, ...(initiative && { initiative }) }
    const page = await store.page({ filter, after: topic.cursors.decode(list, cursor), limit })
    const context = await viewContext(topic, lang)
    return listAnswer({
      items: page.docs.map((news) => newsItemView(news, context)),
      total: page.total,
      nextCursor: page.end && topic.cursors.encode(list, page.end),
      language: context.translator.contentLanguage(),
    })
  },
  item: (wanted) => viewAt({ topic, store, view: newsFullView }, wanted),
  latest: async ({ count, lang }) =>
    viewEach(topic, { language: lang, documents: await store.latest(count), view: newsStoryView }),
  archive: async () => ({ body: archiveOf(await store.publishedAt()), language: 'sv' }),
})
