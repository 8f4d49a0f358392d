import { type Found, type List, listAnswer } from '../shared/answer'
import { byName, pageOf } from '../shared/list-page'
import { type TopicContext, viewContext } from '../shared/topic'
import type { OrganisationItem, OrganisationListQuery } from './organisation-schema'
import type { OrganisationStore } from './organisation-store'
import { organisationItemView } from './organisation-view'

export interface OrganisationService {
  list: (query: OrganisationListQuery) => Promise<Found<List<OrganisationItem>>>
}

export const createOrganisationService = (store: OrganisationStore, topic: TopicContext): OrganisationService => ({
  list: async ({ lang, limit, cursor, kind, owner }) => {
    const list = JSON.stringify(['organisations', lang, kind, owner])
    const after = topic.cursors.decode(list, cursor)
    const context = await viewContext(topic, lang)
    const stored = await store.all({ kind, isOwner: owner === undefined ? undefined : owner === 'true' })
    const named = stored.map((organisation) => ({
      id: organisation.id,
      name: organisation.name?.[lang] ?? organisation.name?.sv ?? '',
      organisation,
    }))
    const page = pageOf(named.sort(byName), {
      limit,
      after,
      isAfter: (item, { value, id }) => byName(item, { name: value ?? '', id }) > 0,
      positionOf: ({ id, name }) => ({ id, value: name }),
    })
    return listAnswer({
      items: page.items.map(({ organisation }) => organisationItemView(organisation, context)),
      total: named.length,
      nextCursor: page.end && topic.cursors.encode(list, page.end),
      language: context.translator.contentLanguage(),
    })
  },
})
