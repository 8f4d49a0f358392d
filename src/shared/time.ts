/** The zone of every association; published beside event times. */
export const timeZone = 'Europe/Stockholm'

const minuteMs = 60_000

const clock = new Intl.DateTimeFormat('en-CA', {
  timeZone,
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
})

/** What a clock and a calendar on a wall in Stockholm show at that moment. */
function wallClock(moment: Date): { day: string; time: string } {
  const part = Object.fromEntries(clock.formatToParts(moment).map(({ type, value }) => [type, value]))
  return {
    day: `${part.year ?? ''}-${part.month ?? ''}-${part.day ?? ''}`,
    time: `${part.hour ?? ''}:${part.minute ?? ''}:${part.second ?? ''}`,
  }
}

/** The calendar day in Stockholm, `YYYY-MM-DD`. */
export const dayInStockholm = (moment: Date): string => wallClock(moment).day

/** Minutes that Stockholm's clock is ahead of UTC at that moment: 60 in winter, 120 in summer. */
function offsetMinutes(moment: Date): number {
  const { day, time } = wallClock(moment)
  const seconds = Math.floor(moment.getTime() / 1000) * 1000
  return Math.round((Date.parse(`${day}T${time}Z`) - seconds) / minuteMs)
}

/** RFC 3339 with Stockholm's offset, to the second: `2020-06-11T08:30:00+02:00`. */
export function rfc3339(moment: Date | string): string {
  const date = new Date(moment)
  const { day, time } = wallClock(date)
  const offset = offsetMinutes(date)
  const two = (n: number): string => String(n).padStart(2, '0')
  return `${day}T${time}+${two(Math.floor(offset / 60))}:${two(offset % 60)}`
}

/** The moment at which a wall clock in Stockholm shows `time` (`HH:MM` or `HH:MM:SS.mmm`) on `day`. */
export function momentInStockholm(day: string, time = '00:00'): Date {
  const guess = new Date(`${day}T${time.length === 5 ? `${time}:00` : time}Z`)
  const first = new Date(guess.getTime() - offsetMinutes(guess) * minuteMs)
  return new Date(guess.getTime() - offsetMinutes(first) * minuteMs)
}

/** The first moment of a day in Stockholm. */
export const startOfDay = (day: string): Date => momentInStockholm(day)

/** The last millisecond of a day in Stockholm. */
export const endOfDay = (day: string): Date => new Date(startOfDay(addDays(day, 1)).getTime() - 1)

/** The calendar day `count` days after (or, negative, before) `day`. */
export function addDays(day: string, count: number): string {
  const noon = new Date(`${day}T12:00:00Z`)
  noon.setUTCDate(noon.getUTCDate() + count)
  return noon.toISOString().slice(0, 10)
}

/** True for a real calendar day `YYYY-MM-DD`: not for 2020-02-30. */
export function isCalendarDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false
  const date = new Date(`${text}T12:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

/** The calendar day that a stored date stands for; dates are stored as noon UTC, so that every zone shows the same day. */
export function calendarDay(stored: string): string
export function calendarDay(stored: string | null | undefined): string | null
export function calendarDay(stored: string | null | undefined): string | null {
  return stored ? dayInStockholm(new Date(stored)) : null
}
