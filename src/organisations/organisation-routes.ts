import { read, type Route } from '../http/route'
import { OrganisationList, OrganisationListQuery } from './organisation-schema'
import type { OrganisationService } from './organisation-service'

export const organisationRoutes = (organisations: OrganisationService): Route[] => [
  read({
    path: '/organisations',
    operationId: 'listOrganisations',
    summary: { sv: 'Medlemmar, samarbetsparter och andra förbund', en: 'Members, partners and other associations' },
    query: OrganisationListQuery,
    answer: OrganisationList,
    topics: ['organisations'],
    example: '/organisations?owner=true&limit=3',
    handle: ({ query }) => organisations.list(query),
  }),
]
