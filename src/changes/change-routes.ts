import { read, type Route } from '../http/route'
import { topics } from '../shared/topic'
import { ChangeList, ChangeListQuery } from './change-schema'
import type { ChangeService } from './change-service'

export const changeRoutes = (changes: ChangeService): Route[] => [
  read({
    path: '/changes',
    operationId: 'listChanges',
    summary: { sv: 'Allt som har ändrats, äldst först', en: 'Everything that has changed, oldest first' },
    description: {
      sv: 'Den som följer `next` har allt som är publicerat och missar aldrig att något har tagits bort. `since=0` är för den som inte har något. Svaret 410 har `restart`, adressen att börja om på.',
      en: 'Whoever follows `next` has all that is published, and never misses that something is gone. `since=0` is for who has nothing. A 410 carries `restart`, the address to start again from.',
    },
    query: ChangeListQuery,
    answer: ChangeList,
    topics,
    errors: ['gone'],
    example: '/changes?since=0&limit=3',
    handle: ({ query }) => changes.list(query),
  }),
]
