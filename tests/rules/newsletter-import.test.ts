import { describe, expect, it } from '@jest/globals'
import { readImportFile, rowsMax } from '../../src/newsletter/import-file'
import { momentOf, readRow } from '../../src/newsletter/import-schema'
import { csvCell } from '../../src/shared/csv'

const now = new Date('2026-11-23T12:00:00Z')
const cells = { email: 'a@example.se', name: '', lang: '', consentAt: '2020-01-01', consentSource: 'Listan' }
const bytes = (text: string) => new TextEncoder().encode(text)
const headings = 'email,name,lang,consentAt,consentSource'

describe('the time of a consent', () => {
  it.each([
    ['2025-05-05', '2025-05-04T22:00:00.000Z'],
    ['2025-05-05T08:00:00Z', '2025-05-05T08:00:00.000Z'],
    ['2025-05-05t08:00:00.123+02:00', '2025-05-05T06:00:00.123Z'],
    ['2025-05-05 08:00:00z', '2025-05-05T08:00:00.000Z'],
  ])('%s', (text, moment) => {
    expect(momentOf(text)?.toISOString()).toBe(moment)
  })
  it.each([
    '',
    '2025',
    '05/05/2025',
    '2025-02-30',
    '2025-02-30T08:00:00Z',
    '2025-05-05T08:00:00',
    '2025-05-05T25:00:00Z',
  ])('%j is none', (text) => {
    expect(momentOf(text)).toBeNull()
  })
})

describe('a row', () => {
  it('is a person, in the form in which addresses are stored', () => {
    const read = readRow({ ...cells, email: ' Anna@Bücher.example ', name: ' Åsa ', lang: 'EN' }, now)
    expect(read).toEqual({
      ok: true,
      person: {
        ...{ email: 'anna@xn--bcher-kva.example', name: 'Åsa', lang: 'en', source: 'Listan' },
        givenAt: new Date('2019-12-31T23:00:00Z'),
      },
    })
  })
  it('tells every fault at once', () => {
    const read = readRow({ email: 'x', name: 'a\nb', lang: 'de', consentAt: '', consentSource: 'x'.repeat(501) }, now)
    expect(!read.ok && read.faults.map(({ column }) => column)).toEqual([
      'email',
      'name',
      'lang',
      'consentAt',
      'consentSource',
    ])
  })
})

describe('a file', () => {
  it('counts lines as an editor of text does, past line breaks in cells and empty lines', () => {
    const file = `${headings}\r\na@example.se,"två\r\nrader",sv,2020-01-01,x\r\n\r\nb@example.se,,,2020-01-01,"a ""b"", c"`
    expect(
      readImportFile(bytes(file)).map(({ line, cells: { email, consentSource } }) => [line, email, consentSource]),
    ).toEqual([
      [2, 'a@example.se', 'x'],
      [5, 'b@example.se', 'a "b", c'],
    ])
  })
  it('takes columns in any order, leaves others alone, and fills short rows', () => {
    const file = `status;CONSENTSOURCE;consentAt ;Email\nx;Listan;2020-01-01;a@example.se\n;;`
    expect(readImportFile(bytes(file))).toEqual([{ line: 2, cells }])
  })
  it(`has ${String(rowsMax)} rows at most`, () => {
    const file = `${headings}\n${'a@example.se,,,2020-01-01,x\n'.repeat(rowsMax)}`
    expect(readImportFile(bytes(file))).toHaveLength(rowsMax)
    expect(() => readImportFile(bytes(`${file}b@example.se,,,2020-01-01,x\n`))).toThrow('more than 100,000 rows')
  })
})

describe('a cell of an export', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+46', "'+46"],
    ['-x', "'-x"],
    ['@x', "'@x"],
    ['a "b", c', '"a ""b"", c"'],
    ['Åsa', 'Åsa'],
  ])('%s → %s', (value, cell) => {
    expect(csvCell(value)).toBe(cell)
  })
})
