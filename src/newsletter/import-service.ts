import type { Payload } from 'payload'
import type { Language } from '../shared/language'
import { type FileRow, readImportFile } from './import-file'
import { type ImportReport, type ListedPerson, readRow } from './import-schema'
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

const rowsAtOnce = 500
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
  const report: ImportReport = { created: 0, updated: 0, skipped: 0, errors: [] }
  const { people, errors } = readPeople(readImportFile(file), { language, now })
  report.errors = errors
  const step = { store: importStore(payload), secret, isDryRun, now, seen: new Set<string>() }
  for (let from = 0; from < people.length; from += rowsAtOnce) {
    const counts = await importSome(people.slice(from, from + rowsAtOnce), step)
    for (const outcome of ['created', 'updated', 'skipped'] as const) report[outcome] += counts[outcome]
  }
  const { created, updated, skipped } = report
  if (!isDryRun) payload.logger.info({ created, updated, skipped, errors: errors.length }, 'newsletter: list imported')
  return report
}

function readPeople(
  rows: FileRow[],
  { language, now }: Pick<Import, 'language' | 'now'>,
): { people: ListedPerson[]; errors: ImportReport['errors'] } {
  const people: ListedPerson[] = []
  const errors: ImportReport['errors'] = []
  let left = 0
  let lastFaulty = 0
  for (const { line, cells } of rows) {
    const read = readRow(cells, now)
    if (read.ok) people.push(read.person)
    else if (errors.length >= errorsMax) {
      left += 1
      lastFaulty = line
    } else errors.push(...read.faults.map(({ column, detail }) => ({ row: line, column, detail: detail[language] })))
  }
  if (left > 0) errors.push({ row: lastFaulty, column: 'email', detail: andMore(left)[language] })
  return { people, errors }
}

const andMore = (count: number) => ({
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
