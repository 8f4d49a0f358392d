import { z } from 'zod'
import { described, takes } from './described'
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
  const keywords = { type: 'integer', minimum: min, maximum: max } as const
  return fallback === undefined
    ? takes(parameter.optional(), keywords)
    : takes(parameter.default(fallback), { ...keywords, default: fallback })
}

const limitParameter = wholeNumber({ min: 1, max: 100, fallback: 20 }) as z.ZodDefault<z.ZodType<number, string>>
export const numberParameter = (range: { min: number; max: number }) =>
  wholeNumber(range) as z.ZodOptional<z.ZodType<number, string>>
const languageParameter = z.enum(['sv', 'en']).default('sv')

/** Opaque; what is in it is checked by `shared/cursor.ts`. */
const cursorParameter = z.string().optional()

export const dayParameter = takes(
  z
    .string()
    .refine(
      isCalendarDay,
      said({
        sv: 'Ska vara en dag som finns, skriven ÅÅÅÅ-MM-DD.',
        en: 'Must be a day that exists, written YYYY-MM-DD.',
      }),
    )
    .optional(),
  { format: 'date' },
)

const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/
const slugMaxLength = 120

/** The slug of something else that the list is filtered by. */
export const slugParameter = takes(
  z
    .string()
    .refine(
      (text) => slugPattern.test(text) && text.length <= slugMaxLength,
      said({
        sv: 'Ska vara en slug: små bokstäver, siffror och bindestreck.',
        en: 'Must be a slug: lower case letters, digits and hyphens.',
      }),
    )
    .optional(),
  { pattern: slugPattern.source, maxLength: slugMaxLength },
)

/** A free text of at most 200 characters without control characters. */
export const textParameter = takes(
  z
    .string()
    .refine(
      (text) => text.length <= 200 && !/\p{Cc}/u.test(text),
      said({
        sv: 'Ska vara högst 200 tecken, utan styrtecken.',
        en: 'Must be at most 200 characters, without control characters.',
      }),
    )
    .optional(),
  { maxLength: 200 },
)

/** What a read takes whose texts exist in two languages. */
export const LanguageQuery = described(z.strictObject({ lang: languageParameter }), {
  lang: {
    sv: 'Innehållets språk. Det som inte är översatt kommer på svenska; `Content-Language` säger vad svaret innehåller.',
    en: 'Language of the content. What is not translated comes in Swedish; `Content-Language` says what the answer holds.',
  },
})

/** What every list takes. */
export const listParameters = described(
  z.strictObject({ limit: limitParameter, cursor: cursorParameter, ...LanguageQuery.shape }),
  {
    limit: { sv: 'Högsta antalet poster i svaret.', en: 'The most items in the answer.' },
    cursor: {
      sv: 'Var sidan börjar. Ta den ur `next`; den går inte att gissa och gäller bara samma fråga.',
      en: 'Where the page begins. Take it from `next`; it cannot be guessed and holds for the same question only.',
    },
  },
).shape

/** What names one item in its address. */
export const SlugParams = described(z.strictObject({ slug: z.string() }), {
  slug: {
    sv: 'Postens namn i adresser, en för alla språk. En tidigare slug svarar 301 med den nya adressen.',
    en: 'The name of the item in addresses, one for all languages. A former slug answers 301 with the new address.',
  },
})
