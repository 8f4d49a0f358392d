import { type Answer, type Found, type List, listAnswer } from '../shared/answer'
import type { Language } from '../shared/language'
import type { ViewContext } from '../shared/links'
import { byName, pageOf } from '../shared/list-page'
import { type InLanguage, type TopicContext, viewAt, viewContext, viewEach } from '../shared/topic'
import type { InitiativeFull, InitiativeItem, InitiativeListQuery } from './initiative-schema'
import type { InitiativeStore } from './initiative-store'
import {
  initiativeFullView,
  initiativeItemView,
  type InitiativeStory,
  initiativeStoryView,
  type StoredInitiative,
} from './initiative-view'

export interface InitiativeService {
  list: (query: InitiativeListQuery) => Promise<Found<List<InitiativeItem>>>
  /** @throws RequestError `not-found` */
  item: (wanted: { slug: string; lang: Language }) => Promise<Answer<InitiativeFull>>
  /** All of them, in alphabetical order. */
  all: (wanted: { lang: Language }) => Promise<InLanguage<InitiativeStory>[]>
}

export const createInitiativeService = (store: InitiativeStore, topic: TopicContext): InitiativeService => ({
  list: async ({ lang, limit, cursor, ...filter }) => {
    const list = JSON.stringify(['initiatives', lang, filter])
    const after = topic.cursors.decode(list, cursor)
    const context = await viewContext(topic, lang)
    const named = inOrder(await store.all(filter), lang)
    const page = pageOf(named, {
      limit,
      after,
      isAfter: (item, { value, id }) => byName(item, { name: value ?? '', id }) > 0,
      positionOf: ({ id, name }) => ({ id, value: name }),
    })
    return listAnswer({
      items: page.items.map(({ stored }) => initiativeItemView(stored, context)),
      total: named.length,
      nextCursor: page.end && topic.cursors.encode(list, page.end),
      language: context.translator.contentLanguage(),
    })
  },
  item: (wanted) => {
    const view = async (initiative: StoredInitiative, context: ViewContext): Promise<InitiativeFull> =>
      initiativeFullView(initiative, await store.mentions(initiative.id), context)
    return viewAt({ topic, store, view }, wanted)
  },
  all: async ({ lang }) => {
    const documents = inOrder(await store.all({}), lang).map(({ stored }) => stored)
    return viewEach(topic, { language: lang, documents, view: initiativeStoryView })
  },
})

/** By name as it is in a language, each with that name. */
const inOrder = (
  initiatives: StoredInitiative[],
  lang: Language,
): { id: string; name: string; stored: StoredInitiative }[] =>
  initiatives
    .map((stored) => ({ id: stored.id, name: stored.title?.[lang] ?? stored.title?.sv ?? '', stored }))
    .sort(byName)
