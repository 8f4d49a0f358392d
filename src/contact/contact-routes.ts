import { read, type Route } from '../http/route'
import { LanguageQuery } from '../shared/query'
import { Contact } from './contact-schema'
import type { ContactService } from './contact-service'

export const contactRoutes = (contact: ContactService): Route[] => [
  read({
    path: '/contact',
    operationId: 'getContact',
    summary: { sv: 'Kontaktuppgifter och bemanning', en: 'Contact details and staffing' },
    query: LanguageQuery,
    answer: Contact,
    topics: ['contact'],
    handle: ({ query }) => contact.contact(query),
  }),
]
