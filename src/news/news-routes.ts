import { read, type Route } from '../http/route'
import { LanguageQuery, SlugParams } from '../shared/query'
import { NewsArchive, NewsArchiveQuery, NewsFull, NewsList, NewsListQuery } from './news-schema'
import type { NewsService } from './news-service'

export const newsRoutes = (news: NewsService): Route[] => [
  read({
    path: '/news',
    operationId: 'listNews',
    summary: { sv: 'Nyheter, senaste först', en: 'News, latest first' },
    query: NewsListQuery,
    answer: NewsList,
    topics: ['news', 'initiatives'],
    example: '/news?year=2020&limit=2',
    handle: ({ query }) => news.list(query),
  }),
  read({
    path: '/news/archive',
    operationId: 'getNewsArchive',
    summary: { sv: 'Antal nyheter per år och månad', en: 'Number of news by year and month' },
    query: NewsArchiveQuery,
    answer: NewsArchive,
    topics: ['news'],
    handle: () => news.archive(),
  }),
  read({
    path: '/news/:slug',
    operationId: 'getNews',
    summary: { sv: 'En nyhet', en: 'One piece of news' },
    params: SlugParams,
    query: LanguageQuery,
    answer: NewsFull,
    topics: ['news'],
    example: '/news/nu-infors-samre-modellen',
    handle: ({ params, query }) => news.item({ ...params, ...query }),
  }),
]
