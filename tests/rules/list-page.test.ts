import { describe, expect, it } from '@jest/globals'
import type { Position } from '../../src/shared/cursor'
import { byName, pageOf } from '../../src/shared/list-page'

const named = (...names: string[]): { id: string; name: string }[] =>
  names.map((name, index) => ({ id: `id-${String(index)}`, name }))

describe('byName', () => {
  it('sorts å, ä and ö last, in that order', () => {
    const sorted = named('Örebro', 'Ängelholm', 'Åmål', 'Arboga', 'Zinkgruvan', 'Borås').sort(byName)
    expect(sorted.map(({ name }) => name)).toEqual(['Arboga', 'Borås', 'Zinkgruvan', 'Åmål', 'Ängelholm', 'Örebro'])
  })

  it('is not led by capitals', () => {
    const sorted = named('b', 'A', 'C', 'a').sort(byName)
    expect(sorted.map(({ name }) => name.toLowerCase())).toEqual(['a', 'a', 'b', 'c'])
  })

  it('sorts equal names by id, the same way each time', () => {
    const same = [
      { id: 'b', name: 'Sigtuna' },
      { id: 'a', name: 'Sigtuna' },
      { id: 'c', name: 'Sigtuna' },
    ]
    expect([...same].sort(byName).map(({ id }) => id)).toEqual(['a', 'b', 'c'])
    expect(
      [...same]
        .reverse()
        .sort(byName)
        .map(({ id }) => id),
    ).toEqual(['a', 'b', 'c'])
    expect(byName(same[0]!, same[0]!)).toBe(0)
  })
})

describe('pageOf', () => {
  const items = [...named('Åmål', 'Arboga', 'Borås', 'Sigtuna', 'Örebro', 'Ängelholm', 'Sigtuna')].sort(byName)
  const page = (limit: number, after: Position | null) =>
    pageOf(items, {
      limit,
      after,
      isAfter: (item, { value, id }) => byName(item, { name: value ?? '', id }) > 0,
      positionOf: ({ id, name }) => ({ id, value: name }),
    })

  it.each([1, 2, 3, 6, 7, 8, 100])('pages of %d visit every item once, in order', (limit) => {
    const seen: typeof items = []
    let pages = 0
    let after: Position | null = null
    do {
      const { items: some, end } = page(limit, after)
      expect(some.length).toBeLessThanOrEqual(limit)
      seen.push(...some)
      after = end
      pages += 1
    } while (after)
    expect(seen).toEqual(items)
    expect(pages).toBe(Math.ceil(items.length / limit))
  })

  it('says that nothing follows when the page is just full', () => {
    expect(page(items.length, null).end).toBeNull()
  })

  it('goes on after an item that has been deleted since', () => {
    const gone = { value: 'Mora', id: 'id-99' }
    expect(page(1, gone).items.map(({ name }) => name)).toEqual(['Sigtuna'])
  })

  it('is empty where there is nothing', () => {
    const nothing = { limit: 3, after: null, isAfter: () => true, positionOf: () => ({ id: '', value: '' }) }
    expect(pageOf([], nothing)).toEqual({ items: [], end: null })
  })
})
