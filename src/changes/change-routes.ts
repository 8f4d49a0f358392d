import { read, type Route } from '../http/route'
import { topics } from '../shared/topic'
import { ChangeList, ChangeListQuery } from './change-schema'
import type { ChangeService } from './change-service'

export const changeRoutes = (changes: ChangeService): Route[] => [
  read({
    path: '/changes',
    summary: { sv: 'Allt som har ändrats, äldst först', en: 'Everything that has changed, oldest first' },
    query: ChangeListQuery,
    answer: ChangeList,
    topics,
    handle: ({ query }) => changes.list(query),
  }),
]
