import type { Position } from './cursor'

/** Swedish order of names: å, ä and ö come last, capitals make no difference. */
const swedish = new Intl.Collator('sv')

interface Named {
  id: string
  name: string
}

/** By name as a Swede sorts, then by id. */
export const byName = (a: Named, b: Named): number =>
  swedish.compare(a.name, b.name) || (a.id < b.id ? -1 : Number(a.id > b.id))

/** One page of a short list that is sorted in memory. `end`: where it ended; null when it was the last one. */
export function pageOf<Item>(
  sorted: Item[],
  page: {
    limit: number
    after: Position | null
    isAfter: (item: Item, position: Position) => boolean
    positionOf: (item: Item) => Position
  },
): { items: Item[]; end: Position | null } {
  const { after } = page
  const rest = after ? sorted.filter((item) => page.isAfter(item, after)) : sorted
  const items = rest.slice(0, page.limit)
  const last = items.at(-1)
  return { items, end: last && rest.length > page.limit ? page.positionOf(last) : null }
}
