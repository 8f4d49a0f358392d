import { read, type Route } from '../http/route'
import { LanguageQuery, SlugParams } from '../shared/query'
import { Newsletter, NewsletterList, NewsletterListQuery } from './archive-schema'
import type { ArchiveService } from './archive-service'

export const archiveRoutes = (archive: ArchiveService): Route[] => [
  read({
    path: '/newsletters',
    operationId: 'listNewsletters',
    summary: { sv: 'Skickade nyhetsbrev, senaste först', en: 'Sent issues of the newsletter, latest first' },
    query: NewsletterListQuery,
    answer: NewsletterList,
    topics: ['newsletters'],
    example: '/newsletters?limit=2',
    handle: ({ query }) => archive.list(query),
  }),
  read({
    path: '/newsletters/:slug',
    operationId: 'getNewsletter',
    summary: { sv: 'Ett skickat nyhetsbrev', en: 'One sent issue of the newsletter' },
    description: {
      sv: 'Som det skickades: det som ändras senare i nyheter och evenemang ändrar inget i det.',
      en: 'As it was sent: what is edited later in news and events changes nothing in it.',
    },
    params: SlugParams,
    query: LanguageQuery,
    answer: Newsletter,
    topics: ['newsletters'],
    example: '/newsletters/ny-ordforande-samre-modellen-och-varens-moten',
    handle: ({ params, query }) => archive.item({ ...params, ...query }),
  }),
]
