import { read, type Route } from '../http/route'
import {
  InitiativeFull,
  InitiativeItemQuery,
  InitiativeList,
  InitiativeListQuery,
  InitiativeParams,
} from './initiative-schema'
import type { InitiativeService } from './initiative-service'

export const initiativeRoutes = (initiatives: InitiativeService): Route[] => [
  read({
    path: '/initiatives',
    summary: { sv: 'Insatser i bokstavsordning', en: 'Initiatives in alphabetical order' },
    query: InitiativeListQuery,
    answer: InitiativeList,
    topics: ['initiatives'],
    handle: ({ query }) => initiatives.list(query),
  }),
  read({
    path: '/initiatives/:slug',
    summary: { sv: 'En insats', en: 'One initiative' },
    params: InitiativeParams,
    query: InitiativeItemQuery,
    answer: InitiativeFull,
    topics: ['initiatives'],
    handle: ({ params, query }) => initiatives.item({ ...params, ...query }),
  }),
]
