import { expect, it } from '@jest/globals'
import { byRole } from '../../src/board/board-rules'

it('sorts by role, chair first, then by name as a Swede does', () => {
  const members = [
    { role: 'substitute', name: 'Adam Alm' },
    { role: 'member', name: 'Östen Ö' },
    { role: 'member', name: 'Åsa Å' },
    { role: 'member', name: 'Zara Z' },
    { role: 'vice-chair', name: 'Maria Fälth' },
    { role: 'chair', name: 'Mattias Askerson' },
  ] as const
  expect([...members].sort(byRole).map(({ name }) => name)).toEqual([
    'Mattias Askerson',
    'Maria Fälth',
    'Zara Z',
    'Åsa Å',
    'Östen Ö',
    'Adam Alm',
  ])
})
