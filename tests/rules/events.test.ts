import { expect, it } from '@jest/globals'
import { periodOf } from '../../src/events/event-rules'

/** Ten minutes past midnight on 11 June in Stockholm, the day before in UTC. */
const now = new Date('2020-06-10T22:10:00.000Z')
const today = new Date('2020-06-10T22:00:00.000Z')
const all = { when: 'all', now } as const

it.each([
  [{ when: 'upcoming', now }, { endsFrom: today }],
  [{ when: 'past', now }, { endsBefore: today }],
  [all, {}],
  [{ ...all, from: '2020-09-01' }, { endsFrom: new Date('2020-08-31T22:00:00.000Z') }],
  [{ ...all, to: '2020-09-30' }, { startsUntil: new Date('2020-09-30T21:59:59.999Z') }],
  [
    { ...all, from: '2020-10-25', to: '2020-10-25' },
    { endsFrom: new Date('2020-10-24T22:00:00.000Z'), startsUntil: new Date('2020-10-25T22:59:59.999Z') },
  ],
  [{ when: 'upcoming', from: '2020-01-01', now }, { endsFrom: today }],
  [{ when: 'upcoming', from: '2020-09-01', now }, { endsFrom: new Date('2020-08-31T22:00:00.000Z') }],
  [
    { when: 'past', from: '2020-01-01', to: '2020-12-31', now },
    {
      endsFrom: new Date('2019-12-31T23:00:00.000Z'),
      endsBefore: today,
      startsUntil: new Date('2020-12-31T22:59:59.999Z'),
    },
  ],
] as const)('%j asks for %j', (query, period) => {
  expect(periodOf(query)).toEqual(period)
})
