import { read, type Route } from '../http/route'
import { Board, BoardQuery, ChairList, ChairListQuery } from './board-schema'
import type { BoardService } from './board-service'

export const boardRoutes = (board: BoardService): Route[] => [
  read({
    path: '/board',
    operationId: 'getBoard',
    summary: { sv: 'Styrelsen en viss dag, ordföranden först', en: 'The board on a day, chair first' },
    query: BoardQuery,
    answer: Board,
    topics: ['board'],
    isOfDay: true,
    example: '/board?on=2020-06-01',
    handle: ({ query, now }) => board.board(query, now),
  }),
  read({
    path: '/board/chairs',
    operationId: 'listChairs',
    summary: { sv: 'Ordförande genom åren, senaste först', en: 'Chairs over the years, latest first' },
    query: ChairListQuery,
    answer: ChairList,
    topics: ['board'],
    handle: ({ query }) => board.chairs(query),
  }),
]
