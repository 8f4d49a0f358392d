import type { BoardRole } from '../shared/words'

const rank: Record<BoardRole, number> = { chair: 0, 'vice-chair': 1, member: 2, substitute: 3 }
const swedish = new Intl.Collator('sv')

/** Chair first, then vice chair, members and substitutes, each by name. */
export const byRole = (a: { role: BoardRole; name: string }, b: { role: BoardRole; name: string }): number =>
  rank[a.role] - rank[b.role] || swedish.compare(a.name, b.name)
