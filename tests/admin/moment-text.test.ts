import { expect, it } from '@jest/globals'
import { momentText } from '../../src/admin/components/start-page/moment-text'

const now = new Date('2020-10-16T10:00:00Z')

it.each([
  ['2020-10-16T06:05:00Z', 'i dag kl. 8.05', 'today at 8:05'],
  ['2020-10-16T22:30:00Z', 'i morgon kl. 0.30', 'tomorrow at 0:30'],
  ['2020-10-15T21:59:00Z', 'i går kl. 23.59', 'yesterday at 23:59'],
  ['2020-10-21T06:30:00Z', 'onsdag 21 oktober kl. 8.30', 'Wednesday 21 October at 8:30'],
  ['2021-01-07T07:30:00Z', '7 januari 2021 kl. 8.30', '7 January 2021 at 8:30'],
])('%s', (moment, swedish, english) => {
  expect(momentText({ moment: new Date(moment), now, language: 'sv' })).toBe(swedish)
  expect(momentText({ moment: new Date(moment), now, language: 'en' })).toBe(english)
})
