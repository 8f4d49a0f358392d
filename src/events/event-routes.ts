import { read, type Route } from '../http/route'
import { EventFull, EventItemQuery, EventList, EventListQuery, EventParams } from './event-schema'
import type { EventService } from './event-service'

export const eventRoutes = (events: EventService): Route[] => [
  read({
    path: '/events',
    summary: { sv: 'Evenemang; kommande om inget annat anges', en: 'Events; upcoming ones unless told otherwise' },
    query: EventListQuery,
    answer: EventList,
    topics: ['events', 'organisations'],
    isOfDay: true,
    handle: ({ query, now }) => events.list(query, now),
  }),
  read({
    path: '/events/:slug',
    summary: { sv: 'Ett evenemang', en: 'One event' },
    params: EventParams,
    query: EventItemQuery,
    answer: EventFull,
    topics: ['events'],
    handle: ({ params, query }) => events.item({ ...params, ...query }),
  }),
]
