import { expect, it } from '@jest/globals'
import { networkOf, policyField, remainderField } from '../../src/http/limits'

it.each([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:db8:1:2::1', '2001:db8:1:2'],
  ['2001:db8::1', '2001:db8:0:0'],
  ['2001:db8:1:2:ffff:ffff:ffff:ffff', '2001:db8:1:2'],
  ['::1', '0:0:0:0'],
  ['::', '0:0:0:0'],
  ['fe80::1%eth0', 'fe80:0:0:0'],
  ['', 'unknown'],
  [undefined, 'unknown'],
  ['example.se', 'unknown'],
  ['192.0.2.7:51000', '192.0.2.7'],
  ['[2001:db8:1:2::1]:51000', '2001:db8:1:2'],
  ['[2001:db8:1:2::1]', '2001:db8:1:2'],
  ['192.0.2.7, 198.51.100.1', 'unknown'],
])('%j counts as %s', (address, network) => {
  expect(networkOf(address)).toBe(network)
})

it('holds every address of one household together, and households apart', () => {
  const household = ['2001:db8:1:2::1', '2001:0db8:0001:0002::1', '2001:DB8:1:2:a:b:c:d'].map(networkOf)
  expect(new Set(household).size).toBe(1)
  expect(networkOf('2001:db8:1:3::1')).not.toBe(household[0])
})

it('tells of limits in structured fields, and of nothing below nothing', () => {
  expect(policyField({ name: 'posts', quota: 60, windowSeconds: 600 })).toBe('"posts";q=60;w=600')
  expect(remainderField('posts', { quota: 60, count: 1, seconds: 598 })).toBe('"posts";r=59;t=598')
  expect(remainderField('posts', { quota: 60, count: 75, seconds: 1 })).toBe('"posts";r=0;t=1')
})
