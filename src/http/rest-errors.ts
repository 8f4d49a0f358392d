import type { AfterErrorHook } from 'payload'
import { notFound, RequestError } from '../shared/errors'
import type { Bilingual } from '../shared/language'
import { statusOf, tellable } from './problem'

const refusedValue: Bilingual = {
  sv: 'Något av det som skickades går inte att spara eller söka efter. Kontrollera värdena.',
  en: 'Something that was sent cannot be stored or searched for. Check the values.',
}

/**
 * Payload answers 500 to whatever it did not foresee. A database that is away is told as 503, so that the client tries
 * again; a file that is not there as 404; a value that Payload, its editor or the database chokes on as 400. A fault of
 * ours stays 500. All are logged.
 */
export const tellRestError: AfterErrorHook = ({ error, req }) => {
  if (((error as { status?: number }).status ?? 500) < 500) return
  const told = tellable(error) ?? refusalOf(error, req.method)
  if (!told) return
  req.responseHeaders = new Headers(told.headers)
  const language = req.i18n.language === 'en' ? 'en' : 'sv'
  const fields = told.issues.map((issue) => ({
    path: 'pointer' in issue ? issue.pointer.replace('#/', '') : issue.parameter,
    message: issue.detail[language],
  }))
  // The wrong fields stand as they do in Payload's own validation errors.
  const problem = { message: told.detail[language], ...(fields.length > 0 && { data: { errors: fields } }) }
  return { status: statusOf(told.kind), response: { errors: [problem] } }
}

function refusalOf(error: Error, method: string | undefined): RequestError | null {
  if (method === 'GET' && (error as NodeJS.ErrnoException).code === 'ENOENT') return notFound()
  return isRefusedValue(error) ? new RequestError('invalid', refusedValue) : null
}

/** MongoDB's error codes that are about a value: BadValue, FailedToParse, TypeMismatch, field names, sizes, expressions. */
const mongoValueCodes = [2, 9, 14, 52, 55, 56, 57, 10334, 17280, 17419, 51091]
/** SQLite's, and the one of a statement that it cannot run: Payload makes every statement of what was asked. */
const sqliteValueCodes = /^SQLITE_(ERROR|CONSTRAINT|MISMATCH|TOOBIG|RANGE)/

/** True for what a library below Payload's REST could not do with a value, rather than a fault of ours or of the machine. */
export function isRefusedValue(error: Error): boolean {
  const { code, name, syscall } = innermost(error) as { code?: unknown; name: string; syscall?: string }
  if (syscall) return code === 'ENAMETOOLONG'
  if (name.startsWith('Mongo')) return mongoValueCodes.includes(Number(code))
  if (/^SQLITE_/.test(String(code))) return sqliteValueCodes.test(String(code))
  return isThrownByLibrary(error)
}

const innermost = (error: Error): Error => (error.cause instanceof Error ? innermost(error.cause) : error)

/** True when the first line of the stack that names a file names one of a package. */
function isThrownByLibrary({ stack = '' }: Error): boolean {
  const frame = stack.split('\n').find((line) => /^\s+at .*\.[cm]?[jt]sx?:\d+/.test(line) && !line.includes('node:'))
  return frame?.includes('node_modules') ?? false
}
