import { read, type Route } from '../http/route'
import {
  NewsArchive,
  NewsArchiveQuery,
  NewsFull,
  NewsItemQuery,
  NewsList,
  NewsListQuery,
  SlugParams,
} from './news-schema'
import type { NewsService } from './news-service'

export const newsRoutes = (news: NewsService): Route[] => [
  read({
    path: '/news',
    summary: { sv: 'Nyheter, senaste först', en: 'News, latest first' },
    query: NewsListQuery,
    answer: NewsList,
    topics: ['news', 'initiatives'],
    handle: ({ query }) => news.list(query),
  }),
  read({
    path: '/news/archive',
    summary: { sv: 'Antal nyheter per år och månad', en: 'Number of news by year and month' },
    query: NewsArchiveQuery,
    answer: NewsArchive,
    topics: ['news'],
    handle: () => news.archive(),
  }),
  read({
    path: '/news/:slug',
    summary: { sv: 'En nyhet', en: 'One piece of news' },
    params: SlugParams,
    query: NewsItemQuery,
    answer: NewsFull,
    topics: ['news'],
    handle: ({ params, query }) => news.item({ ...params, ...query }),
  }),
]
