import type { Request, Response } from 'express'
import { isWriteConflict } from '../database/write-conflict'
import { type ErrorKind, type InputIssue, RequestError } from '../shared/errors'
import { type Bilingual, type Language, preferredLanguage } from '../shared/language'
import type { Problem } from './problem-schema'

/** HTTP status and title of each kind of error (RFC 9110, RFC 9457). */
export const kinds: Record<ErrorKind, { status: number; title: Bilingual }> = {
  invalid: { status: 400, title: { sv: 'Något i förfrågan är fel', en: 'Something in the request is wrong' } },
  unauthenticated: { status: 401, title: { sv: 'Nyckeln gäller inte', en: 'The key is not valid' } },
  forbidden: { status: 403, title: { sv: 'Det är inte tillåtet', en: 'That is not allowed' } },
  'not-found': { status: 404, title: { sv: 'Finns inte', en: 'Not found' } },
  'method-not-allowed': { status: 405, title: { sv: 'Metoden går inte att använda här', en: 'Method not allowed' } },
  conflict: { status: 409, title: { sv: 'Det går inte just nu', en: 'Not possible as things are' } },
  gone: { status: 410, title: { sv: 'Finns inte längre', en: 'Gone' } },
  'too-large': { status: 413, title: { sv: 'Förfrågan är för stor', en: 'The request is too large' } },
  'unsupported-type': { status: 415, title: { sv: 'Innehållstypen stöds inte', en: 'Unsupported content type' } },
  'reused-key': {
    status: 422,
    title: { sv: 'Nyckeln är redan använd till något annat', en: 'The key is in use for something else' },
  },
  'too-many': { status: 429, title: { sv: 'För många förfrågningar', en: 'Too many requests' } },
  failed: { status: 500, title: { sv: 'Något gick fel', en: 'Something went wrong' } },
  unavailable: { status: 503, title: { sv: 'Tjänsten är inte tillgänglig just nu', en: 'Not available right now' } },
}

const retryAfterSeconds = 5

/** The problem details (RFC 9457) of an error, in one language. */
export function problemOf(error: RequestError, language: Language): Problem {
  const { status, title } = kinds[error.kind]
  const inLanguage = (issue: InputIssue): NonNullable<Problem['errors']>[number] => ({
    ...issue,
    detail: issue.detail[language],
  })
  return {
    type: 'about:blank',
    title: title[language],
    status,
    detail: error.detail[language],
    ...error.members,
    ...(error.issues.length > 0 && { errors: error.issues.map(inLanguage) }),
  }
}

export const statusOf = (kind: ErrorKind): number => kinds[kind].status

/** Answers with problem+json in the language that the reader prefers. Never cached. */
export function sendProblem(req: Request, res: Response, error: RequestError): void {
  const language = preferredLanguage(req.headers['accept-language'])
  const problem = problemOf(error, language)
  res.status(problem.status)
  res.set({
    ...error.headers,
    'Content-Type': 'application/problem+json; charset=utf-8',
    'Content-Language': language,
    'Cache-Control': 'no-store',
    Vary: 'Accept-Language',
  })
  res.end(req.method === 'HEAD' ? undefined : JSON.stringify(problem))
}

/** Turns whatever was thrown into an error that may be told: our own as it is, a lost database as 503, the rest as null. */
export function tellable(error: unknown): RequestError | null {
  if (error instanceof RequestError) return error
  if (isDatabaseAway(error)) return databaseAway()
  if (isWriteConflict(error)) return writeConflict()
  const { status, type } = (error ?? {}) as { status?: unknown; type?: unknown }
  if (error instanceof URIError || type === 'entity.parse.failed' || status === 400) return malformed()
  if (status === 413)
    return new RequestError('too-large', {
      sv: 'Innehållet är större än vad som tas emot här.',
      en: 'The body is larger than what is accepted here.',
    })
  // express.json and express.text: a charset or a compression that they do not know.
  if (status === 415)
    return new RequestError('unsupported-type', {
      sv: 'Innehållets teckenkodning eller komprimering stöds inte. Skicka det som UTF-8, okomprimerat.',
      en: 'The charset or the compression of the body is not supported. Send it as UTF-8, uncompressed.',
    })
  return null
}

const malformed = (): RequestError =>
  new RequestError('invalid', {
    sv: 'Adressen eller innehållet går inte att tolka.',
    en: 'The address or the body cannot be understood.',
  })

export const databaseAway = (): RequestError =>
  new RequestError(
    'unavailable',
    {
      sv: 'Databasen svarar inte. Försök igen om en liten stund.',
      en: 'The database does not answer. Try again in a moment.',
    },
    { headers: { 'Retry-After': String(retryAfterSeconds) } },
  )

const writeConflict = (): RequestError =>
  new RequestError('conflict', {
    sv: 'Någon annan sparade i samma ögonblick. Försök igen.',
    en: 'Somebody else saved at the same moment. Try again.',
  })

const awayNames =
  /^Mongo(Network|ServerSelection|NotConnected|TopologyClosed|ServerClosed|PoolCleared|WaitQueueTimeout)|^MongooseServerSelection/

function isDatabaseAway(error: unknown): boolean {
  for (let at: unknown = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth++) {
    if (
      awayNames.test(at.name) ||
      /SQLITE_(BUSY|CANTOPEN|IOERR|FULL|READONLY)/.test(String((at as { code?: unknown }).code))
    )
      return true
  }
  return false
}
