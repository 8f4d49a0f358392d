import type { Bilingual } from './language'

/** What went wrong, in the words of the domain; only `src/http/problem.ts` knows which HTTP status each one is. */
export type ErrorKind =
  | 'invalid'
  | 'unauthenticated'
  | 'forbidden'
  | 'not-found'
  | 'method-not-allowed'
  | 'conflict'
  | 'gone'
  | 'too-large'
  | 'unsupported-type'
  | 'reused-key'
  | 'too-many'
  | 'unavailable'
  | 'failed'

/** One wrong field of a body (`pointer`, RFC 6901 behind `#`) or one wrong query parameter. */
export type InputIssue = { pointer: string; detail: Bilingual } | { parameter: string; detail: Bilingual }

interface Extra {
  issues?: InputIssue[]
  /** Sent with the answer, e.g. `Allow`, `Retry-After`. */
  headers?: Record<string, string>
  /** Further members of the problem (RFC 9457, 3.2). */
  members?: Record<string, string>
}

/** Ends the request with a problem that a person can act on. */
export class RequestError extends Error {
  readonly kind: ErrorKind
  readonly detail: Bilingual
  readonly issues: InputIssue[]
  readonly headers: Record<string, string>
  readonly members: Record<string, string>

  constructor(kind: ErrorKind, detail: Bilingual, extra: Extra = {}) {
    super(detail.en)
    this.name = 'RequestError'
    this.kind = kind
    this.detail = detail
    this.issues = extra.issues ?? []
    this.headers = extra.headers ?? {}
    this.members = extra.members ?? {}
  }
}

/** The request asks for something that does not exist or is not published. */
export const notFound = (): RequestError =>
  new RequestError('not-found', {
    sv: 'Det finns inget på den här adressen, eller så är det inte publicerat.',
    en: 'There is nothing at this address, or it is not published.',
  })
