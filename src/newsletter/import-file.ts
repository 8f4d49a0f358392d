import { CsvError, parse } from 'csv-parse/sync'
import { RequestError } from '../shared/errors'
import type { Bilingual } from '../shared/language'
import { type ImportColumn, importColumns, neededColumns } from './import-schema'

/** A row of the file. `line`: where it begins; the headings stand in line 1. */
export interface FileRow {
  line: number
  cells: Record<ImportColumn, string>
}

export const rowsMax = 100_000
const cellMaxLength = 10_000

/**
 * Reads a list: CSV (RFC 4180) with comma, semicolon or tab, in UTF-8 or in Windows-1252, as spreadsheets save it.
 * @throws RequestError `invalid` with what is wrong with the file, for whoever has made it.
 */
export function readImportFile(bytes: Uint8Array): FileRow[] {
  // One kind of line break, by which lines are counted.
  const text = textOf(bytes).replace(/\r\n?/g, '\n')
  const records = recordsOf(text)
  const [headings, ...rows] = records
  if (!headings) throw wrong(words.empty)
  const places = placesOf(headings.record)
  if (rows.length === 0) throw wrong(words.noRows)
  if (rows.length > rowsMax) throw wrong(words.tooManyRows)
  return rows.map(({ record, line }) => ({
    line,
    cells: Object.fromEntries(
      importColumns.map((column) => [column, record[places.get(column) ?? -1] ?? '']),
    ) as FileRow['cells'],
  }))
}

function textOf(bytes: Uint8Array): string {
  if (bytes.length === 0) throw wrong(words.empty)
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  if (isUtf16) throw wrong(words.utf16)
  if (bytes.includes(0)) throw wrong(words.noText)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

interface FileRecord {
  record: string[]
  line: number
}

function recordsOf(text: string): FileRecord[] {
  const delimiter = delimiterOf(text)
  try {
    const parsed = parse(text, {
      delimiter,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      max_record_size: cellMaxLength * importColumns.length,
      to: rowsMax + 2,
    }) as unknown as { record: string[]; info: { lines: number } }[]
    return parsed.map(({ record, info }) => ({ record, line: info.lines - lineBreaksIn(record) }))
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const line = typeof error.lines === 'number' ? error.lines : null
    throw wrong(words.broken(line))
  }
}

/** A cell may hold line breaks; `lines` counts up to the end of the row. */
const lineBreaksIn = (record: string[]): number =>
  record.reduce((count, cell) => count + (cell.split('\n').length - 1), 0)

/** The mark that stands most often in the first line. */
function delimiterOf(text: string): string {
  const [headings = ''] = text.split('\n', 1)
  const count = (mark: string): number => headings.split(mark).length
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best))
}

/** Where each column stands. Other columns are left alone. */
function placesOf(headings: string[]): Map<ImportColumn, number> {
  const places = new Map<ImportColumn, number>()
  for (const column of importColumns) {
    const place = headings.findIndex((heading) => heading.trim().toLowerCase() === column.toLowerCase())
    if (place >= 0) places.set(column, place)
  }
  const missing = neededColumns.filter((column) => !places.has(column))
  if (missing.length > 0) throw wrong(words.missing(missing.join(', ')))
  return places
}

const wrong = (detail: Bilingual): RequestError => new RequestError('invalid', detail)

const words = {
  empty: { sv: 'Filen är tom.', en: 'The file is empty.' },
  noRows: {
    sv: 'Filen har bara rubriker. Skriv en person på varje rad under dem.',
    en: 'The file has headings only. Write one person on each line below them.',
  },
  tooManyRows: {
    sv: `Filen har fler än ${rowsMax.toLocaleString('sv')} rader. Dela upp den.`,
    en: `The file has more than ${rowsMax.toLocaleString('en')} rows. Divide it.`,
  },
  utf16: {
    sv: 'Filen är sparad som ”Unicode-text”. Spara den som CSV UTF-8.',
    en: 'The file is saved as “Unicode text”. Save it as CSV UTF-8.',
  },
  noText: {
    sv: 'Det här är ingen textfil. Spara listan som CSV (kommaavgränsad) och välj den filen.',
    en: 'This is no text file. Save the list as CSV (comma separated) and choose that file.',
  },
  missing: (columns: string): Bilingual => ({
    sv: `Första raden ska ha rubrikerna ${importColumns.join(', ')}. Det saknas: ${columns}. Är det en CSV-fil?`,
    en: `The first line must have the headings ${importColumns.join(', ')}. Missing: ${columns}. Is it a CSV file?`,
  }),
  broken: (line: number | null): Bilingual => ({
    sv: `Filen går inte att läsa som CSV${line === null ? '' : ` (vid rad ${String(line)})`}. Ofta är det ett citattecken för mycket eller för lite.`,
    en: `The file cannot be read as CSV${line === null ? '' : ` (near line ${String(line)})`}. Often there is a quotation mark too many or too few.`,
  }),
}
