import { dayInStockholm, startOfDay } from '../shared/time'

/** How many pieces of news a year had, and its months. */
export interface YearOfNews {
  year: number
  count: number
  months: { month: number; count: number }[]
}

/** The moments from (included) and to (not included) of a year, or of a month in it, in Stockholm. */
export function periodOf(year: number, month?: number): { from: Date; to: Date } {
  const two = (n: number): string => String(n).padStart(2, '0')
  const first = `${String(year)}-${two(month ?? 1)}-01`
  const next =
    month === undefined || month === 12 ? `${String(year + 1)}-01-01` : `${String(year)}-${two(month + 1)}-01`
  return { from: startOfDay(first), to: startOfDay(next) }
}

/** Counts by year and month in Stockholm, latest first. */
export function archiveOf(publishedAt: (string | null | undefined)[]): { years: YearOfNews[] } {
  const months = new Map<string, number>()
  for (const moment of publishedAt) {
    if (!moment) continue
    const month = dayInStockholm(new Date(moment)).slice(0, 7)
    months.set(month, (months.get(month) ?? 0) + 1)
  }
  const years = new Map<number, YearOfNews>()
  for (const [key, count] of [...months].sort(([a], [b]) => (a < b ? 1 : -1))) {
    const number = Number(key.slice(0, 4))
    const year = years.get(number) ?? { year: number, count: 0, months: [] }
    year.count += count
    year.months.push({ month: Number(key.slice(5)), count })
    years.set(number, year)
  }
  return { years: [...years.values()] }
}
