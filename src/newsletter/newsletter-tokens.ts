import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { keyFor } from '../shared/keyed-hash'

const tokenBytes = 32

/** A random link token; only its hash is stored, so that nobody who reads the database can confirm for others. */
export function newConfirmToken(): { token: string; hash: string } {
  const token = randomBytes(tokenBytes).toString('base64url')
  return { token, hash: hashOfToken(token) }
}

export const hashOfToken = (token: string): string => createHash('sha256').update(token).digest('hex')

/** The form of a confirm token: what does not look like one is not looked up. */
export const isConfirmToken = (text: string): boolean => /^[\w-]{43}$/.test(text)

/**
 * What a signed token is good for. The way out stands in the head of every mail, where mail services read it: it must not open the
 * page with somebody's data.
 */
export type TokenPurpose = 'unsubscribe' | 'preferences'

const signatureOf = (subscriberId: string, purpose: TokenPurpose, secret: string): string =>
  createHmac('sha256', keyFor(secret, purpose)).update(subscriberId).digest('base64url')

/** A signed token for one purpose. It needs no row and never expires: the link in the oldest mail still works. */
export const signedToken = (subscriberId: string, purpose: TokenPurpose, secret: string): string =>
  `${subscriberId}.${signatureOf(subscriberId, purpose, secret)}`

/** The subscriber that a token of ours names; null when it was not made by us for this purpose, or is cut or changed. */
export function subscriberOfToken(token: string, purpose: TokenPurpose, secret: string): string | null {
  const [, id, signature] = /^([\w-]{1,64})\.([\w-]{43})$/.exec(token) ?? []
  if (id === undefined || signature === undefined) return null
  return timingSafeEqual(Buffer.from(signature), Buffer.from(signatureOf(id, purpose, secret))) ? id : null
}

/** What the ledger keeps instead of an address: equal for equal addresses, but not to be reversed without the secret. */
export const addressHash = (email: string, secret: string): string =>
  createHmac('sha256', keyFor(secret, 'consent-address')).update(email).digest('hex')
