import { read, type Route } from '../http/route'
import { LanguageQuery, SlugParams } from '../shared/query'
import { InitiativeFull, InitiativeList, InitiativeListQuery } from './initiative-schema'
import type { InitiativeService } from './initiative-service'

export const initiativeRoutes = (initiatives: InitiativeService): Route[] => [
  read({
    path: '/initiatives',
    operationId: 'listInitiatives',
    summary: { sv: 'Insatser i bokstavsordning', en: 'Initiatives in alphabetical order' },
    query: InitiativeListQuery,
    answer: InitiativeList,
    topics: ['initiatives'],
    example: '/initiatives?status=ongoing&limit=2',
    handle: ({ query }) => initiatives.list(query),
  }),
  read({
    path: '/initiatives/:slug',
    operationId: 'getInitiative',
    summary: { sv: 'En insats', en: 'One initiative' },
    params: SlugParams,
    query: LanguageQuery,
    answer: InitiativeFull,
    topics: ['initiatives'],
    example: '/initiatives/hoppet',
    handle: ({ params, query }) => initiatives.item({ ...params, ...query }),
  }),
]
