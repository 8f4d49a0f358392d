import { expect, it } from '@jest/globals'
import {
  addressHash,
  hashOfToken,
  isConfirmToken,
  newConfirmToken,
  signedToken,
  subscriberOfToken,
} from '../../src/newsletter/newsletter-tokens'

const secret = 'one-secret-of-many'
const id = '0f8fad5b-d9cb-469f-a165-70867728950e'

it('makes confirm tokens that differ, look right and are stored as a hash', () => {
  const [one, other] = [newConfirmToken(), newConfirmToken()]
  expect(one.token).not.toBe(other.token)
  expect(isConfirmToken(one.token)).toBe(true)
  expect(isConfirmToken(`${one.token}x`)).toBe(false)
  expect(one.hash).toBe(hashOfToken(one.token))
  expect(one.hash).not.toContain(one.token)
})

it('reads its own way out, also the oldest, and nobody else’s', () => {
  const token = signedToken(id, 'unsubscribe', secret)
  expect(token).toBe(signedToken(id, 'unsubscribe', secret))
  expect(subscriberOfToken(token, 'unsubscribe', secret)).toBe(id)
  expect(subscriberOfToken(token, 'unsubscribe', 'another-secret')).toBeNull()
  for (const spoilt of [
    token.slice(0, -1),
    `${token}A`,
    token.replace('0f8f', '1f8f'),
    `${token.slice(0, -5)}AAAAA`,
    'x',
    '',
    '.',
    `${id}.${'A'.repeat(43)}`,
  ]) {
    expect(subscriberOfToken(spoilt, 'unsubscribe', secret)).toBeNull()
  }
})

it('takes a token for its own purpose only', () => {
  const token = signedToken(id, 'unsubscribe', secret)
  expect(subscriberOfToken(token, 'preferences', secret)).toBeNull()
  expect(subscriberOfToken(signedToken(id, 'preferences', secret), 'preferences', secret)).toBe(id)
})

it('hashes an address by the secret, for one purpose only', () => {
  expect(addressHash('anna@example.se', secret)).toBe(addressHash('anna@example.se', secret))
  expect(addressHash('anna@example.se', secret)).not.toBe(addressHash('bo@example.se', secret))
  expect(addressHash('anna@example.se', secret)).not.toBe(addressHash('anna@example.se', 'another-secret'))
  expect(signedToken('anna@example.se', 'unsubscribe', secret)).not.toContain(
    Buffer.from(addressHash('anna@example.se', secret), 'hex').toString('base64url'),
  )
})
