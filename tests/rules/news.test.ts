import { describe, expect, it } from '@jest/globals'
import { archiveOf, periodOf } from '../../src/news/news-rules'

describe('periodOf', () => {
  it.each([
    [[2020], '2019-12-31T23:00:00.000Z', '2020-12-31T23:00:00.000Z'],
    [[2020, 1], '2019-12-31T23:00:00.000Z', '2020-01-31T23:00:00.000Z'],
    [[2020, 3], '2020-02-29T23:00:00.000Z', '2020-03-31T22:00:00.000Z'],
    [[2020, 10], '2020-09-30T22:00:00.000Z', '2020-10-31T23:00:00.000Z'],
    [[2020, 12], '2020-11-30T23:00:00.000Z', '2020-12-31T23:00:00.000Z'],
  ] as const)('%j is from %s to %s', ([year, month], from, to) => {
    expect(periodOf(year, month)).toEqual({ from: new Date(from), to: new Date(to) })
  })

  it.each([1900, 2019, 2020, 2999])('the months of %d follow each other and fill the year', (year) => {
    const months = Array.from({ length: 12 }, (_, n) => periodOf(year, n + 1))
    months.slice(1).forEach((month, n) => expect(month.from).toEqual(months[n]!.to))
    expect({ from: months[0]!.from, to: months[11]!.to }).toEqual(periodOf(year))
  })
})

describe('archiveOf', () => {
  it('counts by Stockholm’s calendar, latest first', () => {
    const archive = archiveOf([
      '2020-06-11T06:30:00.000Z',
      '2019-12-31T22:59:59.000Z',
      '2019-12-31T23:00:00.000Z',
      '2020-06-30T21:59:59.000Z',
      '2020-06-30T22:00:00.000Z',
    ])
    expect(archive).toEqual({
      years: [
        {
          year: 2020,
          count: 4,
          months: [
            { month: 7, count: 1 },
            { month: 6, count: 2 },
            { month: 1, count: 1 },
          ],
        },
        { year: 2019, count: 1, months: [{ month: 12, count: 1 }] },
      ],
    })
  })

  it('is empty without news, and skips what has no day', () => {
    expect(archiveOf([])).toEqual({ years: [] })
    expect(archiveOf([null, undefined])).toEqual({ years: [] })
  })
})
