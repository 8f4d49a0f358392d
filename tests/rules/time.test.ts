import { describe, expect, it } from '@jest/globals'
import {
  addDays,
  calendarDay,
  dayInStockholm,
  endOfDay,
  isCalendarDay,
  momentInStockholm,
  rfc3339,
  startOfDay,
} from '../../src/shared/time'

describe('rfc3339', () => {
  it.each([
    ['2020-06-11T06:30:00.000Z', '2020-06-11T08:30:00+02:00', 'summer'],
    ['2020-11-25T12:00:00.000Z', '2020-11-25T13:00:00+01:00', 'winter'],
    ['2020-03-29T00:59:59.000Z', '2020-03-29T01:59:59+01:00', 'the last second of winter time'],
    ['2020-03-29T01:00:00.000Z', '2020-03-29T03:00:00+02:00', 'the first second of summer time'],
    ['2020-10-25T00:59:59.000Z', '2020-10-25T02:59:59+02:00', 'the last second of summer time'],
    ['2020-10-25T01:00:00.000Z', '2020-10-25T02:00:00+01:00', 'the first second of winter time'],
    ['2019-12-31T23:00:00.000Z', '2020-01-01T00:00:00+01:00', 'midnight of the new year'],
    ['2020-06-11T06:30:00.999Z', '2020-06-11T08:30:00+02:00', 'milliseconds are left out'],
  ])('%s is %s (%s)', (utc, expected) => {
    expect(rfc3339(utc)).toBe(expected)
    expect(Math.floor(Date.parse(expected) / 1000)).toBe(Math.floor(Date.parse(utc) / 1000))
  })
})

describe('days in Stockholm', () => {
  it.each([
    ['2020-06-10T21:59:59.999Z', '2020-06-10'],
    ['2020-06-10T22:00:00.000Z', '2020-06-11'],
    ['2020-12-31T22:59:59.999Z', '2020-12-31'],
    ['2020-12-31T23:00:00.000Z', '2021-01-01'],
  ])('%s is on %s', (utc, day) => {
    expect(dayInStockholm(new Date(utc))).toBe(day)
  })

  it.each([
    ['2020-06-11', '2020-06-10T22:00:00.000Z', '2020-06-11T21:59:59.999Z', 24],
    ['2020-01-15', '2020-01-14T23:00:00.000Z', '2020-01-15T22:59:59.999Z', 24],
    ['2020-03-29', '2020-03-28T23:00:00.000Z', '2020-03-29T21:59:59.999Z', 23],
    ['2020-10-25', '2020-10-24T22:00:00.000Z', '2020-10-25T22:59:59.999Z', 25],
  ])('%s lasts from %s to %s: %d hours', (day, from, to, hours) => {
    expect(startOfDay(day).toISOString()).toBe(from)
    expect(endOfDay(day).toISOString()).toBe(to)
    expect((endOfDay(day).getTime() + 1 - startOfDay(day).getTime()) / 3_600_000).toBe(hours)
  })

  it.each([
    ['2020-06-05', '23:59:59.999', '2020-06-05T21:59:59.999Z'],
    ['2020-06-05', '08:30', '2020-06-05T06:30:00.000Z'],
    ['2020-01-05', '08:30', '2020-01-05T07:30:00.000Z'],
  ])('a clock shows %s %s at %s', (day, time, utc) => {
    expect(momentInStockholm(day, time).toISOString()).toBe(utc)
  })

  it.each([
    ['2020-02-28', 1, '2020-02-29'],
    ['2020-03-01', -1, '2020-02-29'],
    ['2020-12-31', 1, '2021-01-01'],
    ['2020-03-28', 1, '2020-03-29'],
    ['2020-10-25', 1, '2020-10-26'],
    ['2020-06-11', 0, '2020-06-11'],
  ])('%s and %d days is %s', (day, count, expected) => {
    expect(addDays(day, count)).toBe(expected)
  })

  it('a stored day is the same day whatever the season, and nothing is nothing', () => {
    expect(calendarDay('2020-06-05T12:00:00.000Z')).toBe('2020-06-05')
    expect(calendarDay('2020-01-05T12:00:00.000Z')).toBe('2020-01-05')
    expect(calendarDay(null)).toBeNull()
    expect(calendarDay(undefined)).toBeNull()
  })
})

it.each([
  ['2020-02-29', true],
  ['2021-02-29', false],
  ['2020-02-30', false],
  ['2020-13-01', false],
  ['2020-00-10', false],
  ['2020-06-31', false],
  ['2020-6-1', false],
  ['20200601', false],
  ['2020-06-01T00:00:00Z', false],
  [' 2020-06-01', false],
  ['2020-06-01\n', false],
  ['0000-01-01', true],
  ['', false],
  ['today', false],
])('%j is a day of the calendar: %s', (text, expected) => {
  expect(isCalendarDay(text)).toBe(expected)
})
