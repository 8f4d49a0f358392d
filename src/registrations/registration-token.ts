import { createHmac, timingSafeEqual } from 'node:crypto'
import { keyFor } from '../shared/keyed-hash'

const signatureOf = (id: string, secret: string): string =>
  createHmac('sha256', keyFor(secret, 'registration')).update(id).digest('base64url')

/** The signed name of a registration, for the links in its mails: needs no row, and works as long as the registration is there. */
export const registrationToken = (id: string, secret: string): string => `${id}.${signatureOf(id, secret)}`

/** The registration that a token of ours names; null when it was not made by us, or is cut or changed. */
export function registrationOfToken(token: string, secret: string): string | null {
  const [, id, signature] = /^([\w-]{1,64})\.([\w-]{43})$/.exec(token) ?? []
  if (id === undefined || signature === undefined) return null
  return timingSafeEqual(Buffer.from(signature), Buffer.from(signatureOf(id, secret))) ? id : null
}
