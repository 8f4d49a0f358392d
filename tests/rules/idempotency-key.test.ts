import { describe, expect, it } from '@jest/globals'
import { idempotencyKeyOf, steadyJson } from '../../src/http/idempotency-key'

const keyOf = (...given: string[]): string | null =>
  idempotencyKeyOf({ headersDistinct: given.length > 0 ? { 'idempotency-key': given } : {} })

describe('the key', () => {
  it.each([
    ['8e03978e-40d5-43dd-bc93-6894a57f9324', '8e03978e-40d5-43dd-bc93-6894a57f9324'],
    ['"8e03978e-40d5-43dd-bc93-6894a57f9324"', '8e03978e-40d5-43dd-bc93-6894a57f9324'],
    ['a', 'a'],
    ['"a"', 'a'],
    ['two words, and a comma', 'two words, and a comma'],
    ['"a \\"quote\\" and a \\\\"', 'a "quote" and a \\'],
    ['a\\b', 'a\\b'],
    ['x'.repeat(255), 'x'.repeat(255)],
    [`"${'x'.repeat(255)}"`, 'x'.repeat(255)],
    ['!~', '!~'],
  ])('%j is %j', (given, key) => {
    expect(keyOf(given)).toBe(key)
  })

  it('is none when there is none', () => {
    expect(keyOf()).toBeNull()
  })

  it.each([
    [''],
    ['""'],
    ['x'.repeat(256)],
    [`"${'x'.repeat(256)}"`],
    ['"open'],
    ['"in"side"'],
    ['"a\\b"'],
    ['"a";p=1'],
    ['a\tb'],
    ['a\nb'],
    ['nyckel-å'],
    ['\u{7f}'],
    ['"\u{e5}"'],
  ])('cannot be %j', (given) => {
    expect(() => keyOf(given)).toThrow(/^Idempotency-Key must be given once and be 1–255 printable characters/)
  })

  it('cannot be two', () => {
    expect(() => keyOf('a', 'a')).toThrow('Idempotency-Key')
  })
})

describe('steady JSON', () => {
  it('is the same whatever the order of fields, at every depth', () => {
    expect(steadyJson({ b: [{ y: 1, x: 2 }], a: { d: null, c: 'x' } })).toBe(
      '{"a":{"c":"x","d":null},"b":[{"x":2,"y":1}]}',
    )
    expect(steadyJson({ a: 1, b: 2 })).toBe(steadyJson({ b: 2, a: 1 }))
  })

  it('keeps apart what is not the same', () => {
    const values = [
      { a: 1 },
      { a: '1' },
      { a: [1] },
      { a: null },
      {},
      [],
      [1, 2],
      [2, 1],
      'a',
      1,
      null,
      { a: { b: 1 } },
      { 'a.b': 1 },
    ]
    expect(new Set(values.map(steadyJson)).size).toBe(values.length)
    expect(steadyJson(JSON.parse('{"__proto__":{"a":1}}'))).toBe('{"__proto__":{"a":1}}')
  })
})
