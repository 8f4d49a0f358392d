import { describe, expect, it } from '@jest/globals'
import { editDistance, meantAddress } from '../../src/newsletter/typo-rules'

describe('the address that was meant', () => {
  it.each([
    ['anna@gmial.com', 'anna@gmail.com'],
    ['Anna.Ek@Gmai.com', 'Anna.Ek@gmail.com'],
    ['anna@gmail.con', 'anna@gmail.com'],
    ['anna@gmail.co', 'anna@gmail.com'],
    ['anna@hotmial.com', 'anna@hotmail.com'],
    ['anna@hotmal.se', 'anna@hotmail.se'],
    ['anna@homtail.cmo', 'anna@hotmail.com'],
    ['anna@outlok.com', 'anna@outlook.com'],
    ['anna@tellia.com', 'anna@telia.com'],
    ['anna@iclould.com', 'anna@icloud.com'],
    ['anna@yaho.se', 'anna@yahoo.se'],
    [' anna@comhm.se ', 'anna@comhem.se'],
    ['anna@gmeil.se', 'anna@gmail.com'],
  ])('%s → %s', (typed, meant) => {
    expect(meantAddress(typed)).toBe(meant)
  })

  it.each([
    'anna@gmail.com',
    'anna@hotmail.se',
    'anna@example.se',
    'anna@mail.com',
    'anna@yahoo.de',
    'anna@outlook.dk',
    'anna@sigtuna.se',
    'anna@mail.gmial.com',
    'anna@toString.com',
    'anna@constructor.com',
    'anna',
    '',
    `anna@${'x'.repeat(100_000)}.com`,
  ])('is not asked for of %s', (typed) => {
    expect(meantAddress(typed)).toBeNull()
  })
})

it('counts what was left out, added, changed and swapped', () => {
  expect(editDistance('gmail', 'gmail')).toBe(0)
  expect(editDistance('gmial', 'gmail')).toBe(1)
  expect(editDistance('gmil', 'gmail')).toBe(1)
  expect(editDistance('gmaill', 'gmail')).toBe(1)
  expect(editDistance('gmoil', 'gmail')).toBe(1)
  expect(editDistance('', 'abc')).toBe(3)
})
