import { expect, it } from '@jest/globals'
import { keyedHash } from '../../src/shared/keyed-hash'

it('is the same for the same texts, and tells lists, purposes and secrets apart', () => {
  const hash = keyedHash('secret', 'limits')
  expect(hash(['network', '192.0.2.7'])).toBe(keyedHash('secret', 'limits')(['network', '192.0.2.7']))
  const hashes = [
    hash(['network', '192.0.2.7']),
    hash(['network', '192.0.2.8']),
    hash(['network,192.0.2.7']),
    hash(['network1', '92.0.2.7']),
    keyedHash('secret', 'idempotency')(['network', '192.0.2.7']),
    keyedHash('another', 'limits')(['network', '192.0.2.7']),
  ]
  expect(new Set(hashes).size).toBe(hashes.length)
  for (const text of hashes) expect(text).toMatch(/^[\w-]{43}$/)
})
