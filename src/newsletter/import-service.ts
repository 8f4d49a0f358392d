import { setImmediate as otherWork } from 'node:timers/promises'
import type { Payload } from 'payload'
import type { Bilingual, Language } from '../shared/language'
import { readImportFile } from './import-file'
import { type CellFault, type ImportReport, type ListedPerson, readRow } from './import-schema'
import { importStore, type ImportStore } from './import-store'
import { decideImport } from './newsletter-rules'
import { addressHash } from './newsletter-tokens'

interface Import {
  file: Uint8Array
  /** Only says what would be done. */
  isDryRun: boolean
  language: Language
  now: Date
}

const rowsAtOnce = 200
/** More than anybody reads; the last one then says how many there are. */
const errorsMax = 1000

/**
 * Reads a list of people whose consent was given elsewhere. Rows with a fault are told and left out, the others come in: first a pending
 * subscriber, then the evidence in the ledger, then the status, so that nobody is confirmed without evidence wherever it is cut off;
 * the same file does the rest when it is read again.
 * @throws RequestError `invalid` where the file as a whole cannot be read.
 */
export async function importSubscribers(
  payload: Payload,
  { secret }: { secret: string },
  { file, isDryRun, language, now }: Import,
): Promise<ImportReport> {
  const counts = { created: 0, updated: 0, skipped: 0 }
  const errors = errorList(language)
  const step = { store: importStore(payload), secret, isDryRun, now, seen: new Set<string>() }
  const rows = readImportFile(file)
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    const people: ListedPerson[] = []
    for (const { line, cells } of rows.slice(from, from + rowsAtOnce)) {
      const read = readRow(cells, now)
      if (read.ok) people.push(read.person)
      else errors.add(line, read.faults)
    }
    const some = await importSome(people, step)
    for (const outcome of ['created', 'updated', 'skipped'] as const) counts[outcome] += some[outcome]
    // SQLite answers without letting go of the thread: others want to be served, too.
    await otherWork()
  }
  const report = { ...counts, errors: errors.all() }
  if (!isDryRun) payload.logger.info({ ...counts, errors: report.errors.length }, 'newsletter: list imported')
  return report
}

/** The faults of a file, as many as anybody reads. */
function errorList(language: Language) {
  const errors: ImportReport['errors'] = []
  let left = 0
  let lastLine = 0
  return {
    add: (line: number, faults: CellFault[]): void => {
      if (errors.length < errorsMax)
        errors.push(...faults.map(({ column, detail }) => ({ row: line, column, detail: detail[language] })))
      else [left, lastLine] = [left + 1, line]
    },
    all: (): ImportReport['errors'] =>
      left === 0 ? errors : [...errors, { row: lastLine, column: 'email', detail: andMore(left)[language] }],
  }
}

const andMore = (count: number): Bilingual => ({
  sv: `Ytterligare ${String(count)} rader har fel. Rätta de första och prova igen.`,
  en: `${String(count)} more rows have faults. Correct the first ones and try again.`,
})

interface Step {
  store: ImportStore
  secret: string
  isDryRun: boolean
  now: Date
  /** Addresses further up in the file. */
  seen: Set<string>
}

async function importSome(people: ListedPerson[], { store, secret, isDryRun, now, seen }: Step) {
  if (people.length === 0) return { created: 0, updated: 0, skipped: 0 }
  const hashOf = new Map(people.map(({ email }) => [email, addressHash(email, secret)]))
  const known = await store.find([...hashOf.keys()])
  const left = await store.findLeft([...hashOf.values()])
  const sorted: Record<'created' | 'updated' | 'skipped', ListedPerson[]> = { created: [], updated: [], skipped: [] }
  for (const person of people) {
    const { email } = person
    const status = known.get(email)?.status ?? null
    const facts = { status, hasLeft: left.has(hashOf.get(email) ?? ''), isRepeated: seen.has(email) }
    seen.add(email)
    sorted[decideImport(facts)].push(person)
  }
  if (!isDryRun) {
    await store.addPending(sorted.created, now)
    await confirmListed([...sorted.created, ...sorted.updated], { store, secret, now })
  }
  return { created: sorted.created.length, updated: sorted.updated.length, skipped: sorted.skipped.length }
}

/** Those who are pending now: with evidence first. */
async function confirmListed(people: ListedPerson[], { store, secret, now }: Pick<Step, 'store' | 'secret' | 'now'>) {
  if (people.length === 0) return
  const known = await store.find(people.map(({ email }) => email))
  const pending = people.flatMap((person) => {
    const subscriber = known.get(person.email)
    return subscriber?.status === 'pending' ? [{ ...person, id: subscriber.id }] : []
  })
  await store.addConsents(
    pending.map(({ id, email, lang, source, givenAt }) => ({
      ...({ event: 'imported', method: 'import', subscriberId: id } as const),
      ...{ email, lang, source, givenAt, at: now, round: givenAt.toISOString() },
    })),
    secret,
  )
  await store.confirm(pending, now)
}
