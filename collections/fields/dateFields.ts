import { type DateField, type FieldHook, ValidationError } from 'payload'
import { calendarDay, dayInStockholm, endOfDay, isCalendarDay, startOfDay } from '../../src/shared/time'
import { say } from './say'

type Given = Omit<DateField, 'type' | 'hooks'>

/**
 * Reads a date as each kind of field means it. What is no date is refused here, and so in drafts too, which are otherwise
 * stored unchecked: SQLite would keep it, and every list with it would fail from then on.
 */
const asDate =
  (read: (given: string) => string): FieldHook =>
  ({ collection, path, req, value }) => {
    if (value === undefined || value === null || value === '') return value === undefined ? undefined : null
    const given = value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString() : (value as unknown)
    if (typeof given === 'string' && isMoment(given)) return read(given)
    const message = say(req, { sv: 'Skriv ett datum som finns.', en: 'Write a date that exists.' })
    throw new ValidationError({ collection: collection?.slug, errors: [{ path: path.join('.'), message }], req }, req.t)
  }

/** True for a day or a moment of the years 0 to 9999. */
const isMoment = (text: string): boolean =>
  !Number.isNaN(Date.parse(text)) && /^\d{4}-/.test(new Date(text).toISOString())

/** Noon UTC of a day, so that every time zone shows the same day. */
const toNoon = (given: string): string => `${isCalendarDay(given) ? given : calendarDay(given)}T12:00:00.000Z`

const toMoment = (given: string): string => new Date(given).toISOString()

/** A day alone, or midnight in Stockholm (what a picker gives when only the day is picked), means the day's end there. */
function toDeadline(given: string): string {
  if (isCalendarDay(given)) return endOfDay(given).toISOString()
  const moment = new Date(given)
  const day = dayInStockholm(moment)
  return moment.getTime() === startOfDay(day).getTime() ? endOfDay(day).toISOString() : moment.toISOString()
}

/** A calendar day without a time. */
export const dayField = (field: Given): DateField => ({
  ...field,
  type: 'date',
  hooks: { beforeValidate: [asDate(toNoon)] },
  admin: { ...field.admin, date: { pickerAppearance: 'dayOnly', displayFormat: 'yyyy-MM-dd' } },
})

/** A moment: day and time. */
export const momentField = (field: Given): DateField => ({
  ...field,
  type: 'date',
  hooks: { beforeValidate: [asDate(toMoment)] },
  admin: {
    ...field.admin,
    date: { pickerAppearance: 'dayAndTime', displayFormat: 'yyyy-MM-dd HH:mm', timeFormat: 'HH:mm', timeIntervals: 15 },
  },
})

/** The last moment of something: an editor who picks a day means the end of it in Stockholm. */
export const deadlineField = (field: Given): DateField => ({
  ...momentField(field),
  hooks: { beforeValidate: [asDate(toDeadline)] },
})
