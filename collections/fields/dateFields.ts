import type { DateField, FieldHook } from 'payload'
import { calendarDay, dayInStockholm, endOfDay, isCalendarDay, startOfDay } from '../../src/shared/time'

type Given = Omit<DateField, 'type' | 'hooks'>

/** Stores a day as noon UTC, so that every time zone shows the same day. */
const toNoon: FieldHook = ({ value }) => {
  if (typeof value !== 'string' && !(value instanceof Date)) return value as unknown
  const text = value instanceof Date ? value.toISOString() : value
  if (isCalendarDay(text)) return `${text}T12:00:00.000Z`
  return Number.isNaN(Date.parse(text)) ? text : `${calendarDay(text)}T12:00:00.000Z`
}

/** A day alone, or midnight in Stockholm (what a picker gives when only the day is picked), means the day's end there. */
const toEndOfDay: FieldHook = ({ value }) => {
  if (typeof value !== 'string') return value as unknown
  if (isCalendarDay(value)) return endOfDay(value).toISOString()
  const moment = new Date(value)
  if (Number.isNaN(moment.getTime())) return value
  const day = dayInStockholm(moment)
  return moment.getTime() === startOfDay(day).getTime() ? endOfDay(day).toISOString() : value
}

/** A calendar day without a time. */
export const dayField = (field: Given): DateField => ({
  ...field,
  type: 'date',
  hooks: { beforeValidate: [toNoon] },
  admin: { ...field.admin, date: { pickerAppearance: 'dayOnly', displayFormat: 'yyyy-MM-dd' } },
})

/** A moment: day and time. */
export const momentField = (field: Given): DateField => ({
  ...field,
  type: 'date',
  admin: {
    ...field.admin,
    date: { pickerAppearance: 'dayAndTime', displayFormat: 'yyyy-MM-dd HH:mm', timeFormat: 'HH:mm', timeIntervals: 15 },
  },
})

/** The last moment of something: an editor who picks a day means the end of it in Stockholm. */
export const deadlineField = (field: Given): DateField => ({
  ...momentField(field),
  hooks: { beforeValidate: [toEndOfDay] },
})
