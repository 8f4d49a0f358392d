import { byteOrderMark, csvCell } from '../shared/csv'
import type { Bilingual, Language } from '../shared/language'
import { rfc3339 } from '../shared/time'
import { registrationStatuses } from '../shared/words'
import type { ListedRegistration } from './desk-store'

const columns: [Bilingual, (row: ListedRegistration, language: Language) => string][] = [
  [{ sv: 'Namn', en: 'Name' }, ({ name }) => name],
  [{ sv: 'E-post', en: 'E-mail' }, ({ email }) => email],
  [{ sv: 'Organisation', en: 'Organisation' }, ({ organisation }) => organisation],
  [{ sv: 'Särskilda behov', en: 'Needs' }, ({ needs }) => needs],
  [{ sv: 'Läge', en: 'Status' }, ({ status }, language) => registrationStatuses[status][language]],
  [{ sv: 'Språk', en: 'Language' }, ({ lang }) => lang],
  [{ sv: 'Anmäld', en: 'Registered' }, ({ createdAt }) => rfc3339(createdAt)],
  [{ sv: 'Tillagd för hand', en: 'By hand' }, ({ byHand }, language) => (byHand ? yes[language] : '')],
]
const yes = { sv: 'ja', en: 'yes' }

const tableOf = (rows: ListedRegistration[], language: Language): string[][] => [
  columns.map(([heading]) => heading[language]),
  ...rows.map((row) => columns.map(([, cell]) => cell(row, language))),
]

/** The list of an event as CSV (RFC 4180), whose cells no spreadsheet runs. */
export const registrationsCsv = (rows: ListedRegistration[], language: Language): string =>
  byteOrderMark +
  tableOf(rows, language)
    .map((cells) => `${cells.map(csvCell).join(',')}\r\n`)
    .join('')

/** The list of an event as a workbook (OOXML); every cell is a text. */
export async function registrationsXlsx(rows: ListedRegistration[], language: Language): Promise<Buffer> {
  // Loaded with the first export.
  const { default: writeXlsx } = await import('write-excel-file/node')
  const [heading = [], ...cells] = tableOf(rows, language)
  const text = (value: string) => ({ value, type: String })
  const bold = (value: string) => ({ ...text(value), fontWeight: 'bold' as const })
  return writeXlsx([heading.map(bold), ...cells.map((row) => row.map(text))]).toBuffer()
}
