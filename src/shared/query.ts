import { z } from 'zod'
import type { Bilingual } from './language'
import { isCalendarDay } from './time'

/** Query parameters come as text; each of these says in both languages what it must be. */
const said = (params: Bilingual): { params: Bilingual; error: string } => ({ params, error: params.en })

const wholeNumber = ({ min, max, fallback }: { min: number; max: number; fallback?: number }) => {
  const detail = said({
    sv: `Ska vara ett heltal från ${String(min)} till ${String(max)}.`,
    en: `Must be a whole number from ${String(min)} to ${String(max)}.`,
  })
  const parameter = z
    .string()
    .refine((text) => /^\d{1,9}$/.test(text) && Number(text) >= min && Number(text) <= max, detail)
    .transform(Number)
  return fallback === undefined ? parameter.optional() : parameter.default(fallback)
}

export const limitParameter = wholeNumber({ min: 1, max: 100, fallback: 20 }) as z.ZodDefault<z.ZodType<number, string>>
export const numberParameter = (range: { min: number; max: number }) =>
  wholeNumber(range) as z.ZodOptional<z.ZodType<number, string>>
export const languageParameter = z.enum(['sv', 'en']).default('sv')

/** Opaque; what is in it is checked by `shared/cursor.ts`. */
const cursorParameter = z.string().optional()

export const dayParameter = z
  .string()
  .refine(
    isCalendarDay,
    said({
      sv: 'Ska vara en dag som finns, skriven ÅÅÅÅ-MM-DD.',
      en: 'Must be a day that exists, written YYYY-MM-DD.',
    }),
  )
  .optional()

/** The slug of something else that the list is filtered by. */
export const slugParameter = z
  .string()
  .refine(
    (text) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) && text.length <= 120,
    said({
      sv: 'Ska vara en slug: små bokstäver, siffror och bindestreck.',
      en: 'Must be a slug: lower case letters, digits and hyphens.',
    }),
  )
  .optional()

/** A free text of at most 200 characters without control characters. */
export const textParameter = z
  .string()
  .refine(
    (text) => text.length <= 200 && !/\p{Cc}/u.test(text),
    said({
      sv: 'Ska vara högst 200 tecken, utan styrtecken.',
      en: 'Must be at most 200 characters, without control characters.',
    }),
  )
  .optional()

/** What every list takes. */
export const listParameters = { limit: limitParameter, cursor: cursorParameter, lang: languageParameter }
