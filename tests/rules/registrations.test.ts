import { describe, expect, it } from '@jest/globals'
import {
  closedBecause,
  type EventFacts,
  mayBecome,
  offerUntilMs,
  openness,
  placeForNext,
  reminderAtMs,
  seatsLeft,
  seatsToOffer,
} from '../../src/registrations/registration-rules'

const at = (time: string): number => Date.parse(time)
const now = at('2026-10-01T08:00:00+02:00')
const event = (fields: Partial<EventFacts> = {}): EventFacts => ({
  ...{ mode: 'here', status: 'scheduled', isClosed: false, seatsMax: 2, hasWaitingList: true, offerHours: 24 },
  ...{ startsAtMs: at('2026-10-20T08:00:00+02:00'), endsAtMs: at('2026-10-20T10:00:00+02:00') },
  ...{ opensAtMs: null, closesAtMs: null, ...fields },
})

describe('whether one may register', () => {
  it.each<[string, Partial<EventFacts>, ReturnType<typeof closedBecause>]>([
    ['an open event', {}, null],
    ['none needed', { mode: 'none' }, 'not-needed'],
    ['elsewhere', { mode: 'external' }, 'elsewhere'],
    ['cancelled', { status: 'cancelled' }, 'cancelled'],
    ['postponed', { status: 'postponed' }, null],
    ['by hand', { isClosed: true }, 'closed'],
    ['at the moment it closes', { closesAtMs: now }, null],
    ['after that', { closesAtMs: now - 1 }, 'closed'],
    ['before it opens', { opensAtMs: now + 1 }, 'not-yet'],
    ['at the moment it opens', { opensAtMs: now }, null],
    ['when it begins', { startsAtMs: now }, 'over'],
    // The officer moved the event to a time before the last day to register.
    ['moved before its last day', { startsAtMs: now + 1, closesAtMs: now + 5 }, null],
    ['begun before its last day', { startsAtMs: now - 1, closesAtMs: now + 5 }, 'over'],
  ])('%s', (_, fields, closed) => {
    expect(closedBecause(event(fields), now)).toBe(closed)
  })
})

describe('the place of the next one', () => {
  it.each<[string, Partial<EventFacts>, number, number, ReturnType<typeof placeForNext>, number | null]>([
    ['a free seat', {}, 1, 0, 'seat', 1],
    ['none', {}, 2, 0, 'waiting-list', 0],
    ['a free seat that those in line come before', {}, 1, 3, 'waiting-list', 1],
    ['more taken than there are', {}, 5, 0, 'waiting-list', 0],
    ['no limit', { seatsMax: null }, 500, 0, 'seat', null],
    ['none, and no line', { hasWaitingList: false }, 2, 0, null, 0],
  ])('%s', (_, fields, held, waiting, place, left) => {
    expect(placeForNext(event(fields), { held, waiting })).toBe(place)
    expect(seatsLeft(event(fields), { held, waiting })).toBe(left)
    const shown = place === 'seat' ? 'open' : (place ?? 'closed')
    expect(openness(event(fields), { held, waiting }, now)).toBe(shown)
  })

  it('is shown as open elsewhere until its last day', () => {
    expect(openness(event({ mode: 'external', closesAtMs: now + 1 }), { held: 0, waiting: 0 }, now)).toBe('open')
    expect(openness(event({ mode: 'external', closesAtMs: now - 1 }), { held: 0, waiting: 0 }, now)).toBe('closed')
    expect(openness(event({ mode: 'none' }), { held: 0, waiting: 0 }, now)).toBe('not-needed')
  })
})

describe('an offer', () => {
  const hourMs = 3_600_000

  it('is held for the hours of the event, and never past its closing', () => {
    expect(offerUntilMs(event(), now)).toBe(now + 24 * hourMs)
    expect(offerUntilMs(event({ closesAtMs: now + hourMs }), now)).toBe(now + hourMs)
    expect(offerUntilMs(event({ startsAtMs: now + hourMs }), now)).toBe(now + hourMs)
    expect(offerUntilMs(event({ closesAtMs: now }), now)).toBeNull()
    expect(offerUntilMs(event({ status: 'cancelled' }), now)).toBeNull()
  })

  it('is made to as many as there are seats and people in line', () => {
    expect(seatsToOffer(event({ seatsMax: 5 }), { held: 2, waiting: 9 }, now)).toBe(3)
    expect(seatsToOffer(event({ seatsMax: 5 }), { held: 2, waiting: 1 }, now)).toBe(1)
    expect(seatsToOffer(event({ seatsMax: null }), { held: 2, waiting: 4 }, now)).toBe(4)
    expect(seatsToOffer(event({ seatsMax: 1 }), { held: 3, waiting: 4 }, now)).toBe(0)
    expect(seatsToOffer(event({ seatsMax: 5, isClosed: true }), { held: 0, waiting: 4 }, now)).toBe(0)
  })
})

it('a reminder is due at nine in Stockholm the day before, in summer and in winter time', () => {
  const of = (start: string): string =>
    new Date(reminderAtMs({ startsAtMs: at(start), remindAtMs: null })).toISOString()
  expect(of('2026-10-20T08:00:00+02:00')).toBe('2026-10-19T07:00:00.000Z')
  // The clock is put back on the day of the event, and on the day before it.
  expect(of('2026-10-25T08:00:00+01:00')).toBe('2026-10-24T07:00:00.000Z')
  expect(of('2026-10-26T08:00:00+01:00')).toBe('2026-10-25T08:00:00.000Z')
  expect(of('2027-03-28T08:00:00+02:00')).toBe('2027-03-27T08:00:00.000Z')
  expect(of('2026-11-03T00:30:00+01:00')).toBe('2026-11-02T08:00:00.000Z')
  expect(reminderAtMs({ startsAtMs: now, remindAtMs: 5 })).toBe(5)
})

it('an officer may cancel anybody and mark those with a seat, but gives out no seat by the form', () => {
  expect(mayBecome('waiting-list', 'cancelled')).toBe(true)
  expect(mayBecome('seat', 'attended')).toBe(true)
  expect(mayBecome('attended', 'seat')).toBe(true)
  for (const to of ['seat', 'attended', 'offered'] as const) expect(mayBecome('waiting-list', to)).toBe(false)
  expect(mayBecome('cancelled', 'seat')).toBe(false)
})
