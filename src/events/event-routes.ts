import { read, type Route } from '../http/route'
import { LanguageQuery, SlugParams } from '../shared/query'
import { EventFull, EventList, EventListQuery } from './event-schema'
import type { EventService } from './event-service'

export const eventRoutes = (events: EventService): Route[] => [
  read({
    path: '/events',
    operationId: 'listEvents',
    summary: { sv: 'Evenemang; kommande om inget annat anges', en: 'Events; upcoming ones unless told otherwise' },
    query: EventListQuery,
    answer: EventList,
    topics: ['events', 'organisations'],
    isOfDay: true,
    example: '/events?when=past&kind=breakfast-meeting&limit=2',
    handle: ({ query, now }) => events.list(query, now),
  }),
  read({
    path: '/events/:slug',
    operationId: 'getEvent',
    summary: { sv: 'Ett evenemang', en: 'One event' },
    params: SlugParams,
    query: LanguageQuery,
    answer: EventFull,
    topics: ['events'],
    example: '/events/frukostmote-om-nya-esf-projekt',
    handle: ({ params, query }) => events.item({ ...params, ...query }),
  }),
]
