import { read, type Route } from '../http/route'
import { Contact, ContactQuery } from './contact-schema'
import type { ContactService } from './contact-service'

export const contactRoutes = (contact: ContactService): Route[] => [
  read({
    path: '/contact',
    summary: { sv: 'Kontaktuppgifter och bemanning', en: 'Contact details and staffing' },
    query: ContactQuery,
    answer: Contact,
    topics: ['contact'],
    handle: ({ query }) => contact.contact(query),
  }),
]
