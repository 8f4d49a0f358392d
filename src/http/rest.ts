import type { Request, RequestHandler, Response } from 'express'
import { Readable } from 'node:stream'
import { handleEndpoints, type Payload } from 'payload'
import { isDatabaseUp } from '../database/handles'
import { RequestError } from '../shared/errors'
import { inEvenTime } from '../shared/even-time'
import { preferredLanguage } from '../shared/language'
import { databaseAway, statusOf, tellable } from './problem'
import { BadRequest, guardAddress, guardBody, guardMethod, guardOverride } from './rest-guard'

const jsonMaxBytes = 4 * 1024 * 1024
const forgotPasswordStepMs = 500
/** Below what Payload's own parser takes (src/payload.config.ts), so that the refusal is in our words. */
const uploadMaxBytes = 25 * 1024 * 1024

/** Of whoever has not signed in: sign-in and a new password need no more. */
const strangerMaxBytes = 64 * 1024

interface Surroundings {
  serverUrl: string
  /** Somebody has signed in and is about to be told so. */
  onSignIn: (res: Response) => Promise<void>
}

/**
 * Payload's own REST at `/api`, answered without Next by `handleEndpoints`, so that it is up with the API and its hooks run
 * in this copy of our modules. A guard in front refuses what Payload would misread; `rest-errors.ts` tells what it chokes on.
 */
export function payloadRest(payload: Payload, surroundings: Surroundings): RequestHandler {
  return async (req, res) => {
    try {
      guardMethod(req.method)
      guardAddress(req.originalUrl)
      // Payload takes a session that it cannot look up for none, would refuse what is allowed, and sign people out.
      if (hasSession(req) && !(await isDatabaseUp(payload))) throw databaseAway()
      const body = await readBody(req, payload)
      guardBody(req, body)
      guardOverride(req, body)
      await answer({ req, res, payload, body, ...surroundings })
    } catch (error) {
      refuse(req, res, error)
    }
  }
}

const hasSession = ({ headers: { authorization, cookie = '' } }: Request): boolean =>
  authorization !== undefined || /(^|;\s*)payload-token=/.test(cookie)

/** Bodies are read whole, so a stranger's may be no larger than what strangers have to say. */
async function readBody(req: Request, payload: Payload): Promise<Buffer | null> {
  if (req.method === 'GET' || req.method === 'HEAD') return null
  const isStranger = !hasSession(req) || !(await payload.auth({ headers: headersOf(req) })).user
  const signedInMaxBytes = req.is('multipart/form-data') ? uploadMaxBytes : jsonMaxBytes
  const maxBytes = isStranger ? strangerMaxBytes : signedInMaxBytes
  const parts: Buffer[] = []
  let bytes = 0
  for await (const part of req as AsyncIterable<Buffer>) {
    bytes += part.length
    // What is too much is read to its end all the same (it is not kept), so that the browser sees the answer.
    if (bytes <= maxBytes) parts.push(part)
  }
  if (bytes > maxBytes) throw isStranger ? signInFirst() : Object.assign(new Error('too large'), { status: 413 })
  return Buffer.concat(parts)
}

const signInFirst = (): RequestError =>
  new RequestError('forbidden', {
    sv: 'Logga in igen och försök en gång till. Det du skickade är inte sparat.',
    en: 'Sign in again and try once more. What you sent has not been saved.',
  })

interface Exchange extends Surroundings {
  req: Request
  res: Response
  payload: Payload
  body: Buffer | null
}

async function answer({ req, res, payload, serverUrl, onSignIn, body }: Exchange): Promise<void> {
  const abort = new AbortController()
  res.on('close', () => {
    abort.abort()
  })
  const request = new Request(new URL(req.originalUrl, serverUrl), {
    method: req.method,
    headers: headersOf(req),
    signal: abort.signal,
    ...(body && body.length > 0 && { body: new Uint8Array(body) }),
  })
  // Whether an address has an account must not show in how long the answer takes.
  const stepMs = req.path.endsWith('/forgot-password') ? forgotPasswordStepMs : 0
  const response = await inEvenTime(stepMs, () => handleEndpoints({ config: payload.config, request }))
  if (response.status === 200 && req.path.endsWith('/login')) await onSignIn(res)
  // Payload's word for a collection that has no REST.
  res.status(response.status === 501 ? 404 : response.status)
  for (const [name, value] of response.headers) if (name !== 'set-cookie') res.setHeader(name, value)
  const cookies = response.headers.getSetCookie()
  if (cookies.length > 0) res.setHeader('Set-Cookie', cookies)
  if (!res.hasHeader('Cache-Control')) res.setHeader('Cache-Control', 'no-store')
  if (!response.body || req.method === 'HEAD') {
    res.end()
    return
  }
  Readable.fromWeb(response.body as never)
    .on('error', () => res.destroy())
    .pipe(res)
}

function headersOf(req: Request): Headers {
  const headers = new Headers()
  for (const [name, value] of Object.entries(req.headers)) {
    if (value !== undefined && name !== 'content-length')
      headers.set(name, Array.isArray(value) ? value.join(', ') : value)
  }
  return headers
}

/** Payload's form of errors, which the admin shows. */
function refuse(req: Request, res: Response, error: unknown): void {
  const isSwedish = preferredLanguage(req.headers['accept-language']) === 'sv'
  const told = error instanceof BadRequest ? null : tellable(error)
  if (!told && !(error instanceof BadRequest)) throw error
  const status = told ? statusOf(told.kind) : 400
  const message = {
    400: isSwedish ? 'Förfrågan går inte att tolka.' : 'The request cannot be understood.',
    413: isSwedish
      ? 'Filen är för stor; högst 20 MB går bra. Förminska den och försök igen.'
      : 'The file is too large; at most 20 MB will do. Make it smaller and try again.',
  }[status]
  res.set({ ...told?.headers, 'Cache-Control': 'no-store' })
  res.status(status).json({ errors: [{ message: message ?? told?.detail[isSwedish ? 'sv' : 'en'] }] })
}
