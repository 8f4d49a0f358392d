import type { RequestHandler, Response } from 'express'
import type { ApiClientService, Caller } from '../api-clients/api-client-service'
import { RequestError } from '../shared/errors'

/** The program behind a request, told by its key; null for a request without one, as most are. */
export const callerOf = (res: Response): Caller | null => (res.locals.caller as Caller | undefined) ?? null

/** What is meant as a key, if only half written. A session of the admin or the password of a proxy is none, and reads are the same with it. */
const keyLike = /^(Bearer\b|smd_)/i

/** Whoever shows a key shows a valid one, on any endpoint (RFC 6750). */
export const checkKey =
  (clients: ApiClientService): RequestHandler =>
  async (req, res, next) => {
    const { authorization } = req.headers
    if (authorization !== undefined && keyLike.test(authorization)) {
      const now = new Date()
      const caller = await clients.callerWith(authorization, now)
      if (!caller) throw wrongKey()
      clients.usage.count(caller.id, now)
      res.locals.caller = caller
    }
    next()
  }

/** The same for a key that never was, is revoked or has expired. */
export const wrongKey = (): RequestError =>
  new RequestError(
    'unauthenticated',
    {
      sv: 'Nyckeln finns inte, är indragen eller har gått ut. Läsning går utan nyckel; be annars förbundet om en ny.',
      en: 'The key does not exist, is revoked or has expired. Reading needs no key; otherwise ask the association for a new one.',
    },
    { headers: { 'WWW-Authenticate': 'Bearer realm="Samordna", error="invalid_token"' } },
  )
