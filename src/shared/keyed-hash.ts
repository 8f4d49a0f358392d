import { createHmac, hkdfSync } from 'node:crypto'

/** What a key is for. Keys of different purposes say nothing about each other (HKDF, RFC 5869). */
type Purpose =
  'unsubscribe' | 'preferences' | 'consent-address' | 'limits' | 'idempotency' | 'registration' | 'mail-notice'

const keyBytes = 32

/** The key of one purpose, made of the server's secret. */
export const keyFor = (secret: string, purpose: Purpose): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, 'samordna', purpose, keyBytes))

/**
 * A hash (HMAC-SHA-256) of a list of texts: equal for equal lists, on every server with the same secret, and not to be reversed
 * or guessed without it.
 */
export function keyedHash(secret: string, purpose: Purpose): (texts: readonly string[]) => string {
  const key = keyFor(secret, purpose)
  return (texts) => createHmac('sha256', key).update(JSON.stringify(texts)).digest('base64url')
}
