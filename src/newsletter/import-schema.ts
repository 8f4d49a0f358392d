import type { Bilingual, Language } from '../shared/language'
import { isCalendarDay, startOfDay } from '../shared/time'
import { EmailAddress, PersonName } from '../shared/person-schema'

/** The columns of a list, as they are called in its first line; capitals and spaces around them do not matter. */
export const importColumns = ['email', 'name', 'lang', 'consentAt', 'consentSource'] as const
/** Without these nobody could show a consent. */
export const neededColumns = ['email', 'consentAt', 'consentSource'] as const satisfies readonly ImportColumn[]
export type ImportColumn = (typeof importColumns)[number]

const sourceMaxLength = 500

/** What an import has done, or would do. `row`: the line in the file. */
export interface ImportReport {
  created: number
  updated: number
  /** Subscribers already, on the list twice, or somebody who has left. */
  skipped: number
  errors: { row: number; column: ImportColumn; detail: string }[]
}

/** Somebody on a list, with where and when the consent was given. */
export interface ListedPerson {
  email: string
  name: string | null
  lang: Language
  givenAt: Date
  source: string
}

export interface CellFault {
  column: ImportColumn
  detail: Bilingual
}

const faults = {
  email: { sv: 'är ingen e-postadress.', en: 'is no e-mail address.' },
  name: {
    sv: 'Namnet är längre än 200 tecken eller har tecken som inte hör hemma i ett namn.',
    en: 'The name is longer than 200 characters or holds characters that do not belong in a name.',
  },
  lang: { sv: 'Språket ska vara sv eller en.', en: 'The language must be sv or en.' },
  noTime: {
    sv: 'Skriv när samtycket gavs. Utan det får personen inga nyhetsbrev.',
    en: 'Write when the consent was given. Without it the person gets no newsletter.',
  },
  time: {
    sv: 'Skriv ett datum, som 2025-05-05, eller en tidpunkt, som 2025-05-05T08:00:00+02:00.',
    en: 'Write a date, such as 2025-05-05, or a moment, such as 2025-05-05T08:00:00+02:00.',
  },
  future: { sv: 'Tiden för samtycket ligger i framtiden.', en: 'The time of the consent is in the future.' },
  noSource: {
    sv: 'Skriv var samtycket kommer ifrån, till exempel ”Anmälan på årsmötet”. Utan det får personen inga nyhetsbrev.',
    en: 'Write where the consent comes from, such as “Signed up at the annual meeting”. Without it the person gets no newsletter.',
  },
  source: {
    sv: `Samtyckets ursprung får vara högst ${String(sourceMaxLength)} tecken.`,
    en: `The origin of the consent may have ${String(sourceMaxLength)} characters at most.`,
  },
} as const satisfies Record<string, Bilingual>

const momentPattern =
  /^(\d{4}-\d\d-\d\d)[Tt ]([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?([Zz]|[+-]([01]\d|2[0-3]):[0-5]\d)$/

/** A date-time of RFC 3339, or a day: its first moment in Stockholm. Null for anything else. */
export function momentOf(text: string): Date | null {
  if (isCalendarDay(text)) return startOfDay(text)
  const day = momentPattern.exec(text)?.[1]
  if (day === undefined || !isCalendarDay(day)) return null
  return new Date(text.toUpperCase().replace(' ', 'T'))
}

/** Reads one row of a list; with every fault that it has, by column. */
export function readRow(
  cells: Record<ImportColumn, string>,
  now: Date,
): { ok: true; person: ListedPerson } | { ok: false; faults: CellFault[] } {
  const found: CellFault[] = []
  const fault = (column: ImportColumn, detail: Bilingual): void => void found.push({ column, detail })
  const email = EmailAddress.safeParse(cells.email)
  if (!email.success) fault('email', emailFault(cells.email))
  const name = PersonName.safeParse(cells.name)
  if (!name.success) fault('name', faults.name)
  const lang = cells.lang.trim().toLowerCase() || 'sv'
  if (lang !== 'sv' && lang !== 'en') fault('lang', faults.lang)
  const givenAt = momentOf(cells.consentAt.trim())
  if (!givenAt) fault('consentAt', cells.consentAt.trim() === '' ? faults.noTime : faults.time)
  else if (givenAt > now) fault('consentAt', faults.future)
  const source = cells.consentSource.trim()
  if (source === '') fault('consentSource', faults.noSource)
  else if (source.length > sourceMaxLength) fault('consentSource', faults.source)
  if (!email.success || !name.success || !givenAt || found.length > 0) return { ok: false, faults: found }
  const person = {
    email: email.data,
    name: name.data || null,
    lang: lang === 'en' ? 'en' : 'sv',
    givenAt,
    source,
  } as const
  return { ok: true, person }
}

const shownMaxLength = 100

function emailFault(typed: string): Bilingual {
  const shown = typed.trim().slice(0, shownMaxLength)
  if (shown === '') return { sv: 'E-postadressen saknas.', en: 'The e-mail address is missing.' }
  return { sv: `”${shown}” ${faults.email.sv}`, en: `“${shown}” ${faults.email.en}` }
}
