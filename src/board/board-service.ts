import { type Found, type List, listAnswer } from '../shared/answer'
import { dayInStockholm } from '../shared/time'
import { type TopicContext, viewContext } from '../shared/topic'
import { byRole } from './board-rules'
import type { Board, BoardQuery, Chair, ChairListQuery } from './board-schema'
import type { BoardStore } from './board-store'
import { boardMemberView, chairView } from './board-view'

export interface BoardService {
  /** The board on a day; today in Stockholm when none is given. */
  board: (query: BoardQuery, now: Date) => Promise<Found<Board>>
  chairs: (query: ChairListQuery) => Promise<Found<List<Chair>>>
}

export const createBoardService = (store: BoardStore, topic: TopicContext): BoardService => ({
  board: async ({ on = '', lang }, now) => {
    const day = on || dayInStockholm(now)
    const context = await viewContext(topic, lang)
    const members = (await store.membersOn(day)).sort(byRole)
    const body = { on: day, members: members.map((member) => boardMemberView(member, context)) }
    return { body, language: context.translator.contentLanguage() }
  },
  chairs: async ({ lang, limit, cursor }) => {
    const list = 'board/chairs'
    const page = await store.chairs({ after: topic.cursors.decode(list, cursor), limit })
    const context = await viewContext(topic, lang)
    return listAnswer({
      items: page.docs.map((member) => chairView(member, context)),
      total: page.total,
      nextCursor: page.end && topic.cursors.encode(list, page.end),
      language: context.translator.contentLanguage(),
    })
  },
})
