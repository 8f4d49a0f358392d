import { describe, expect, it } from '@jest/globals'
import { withoutContent } from '../../src/shared/error-for-log'

const address = 'anna@example.se'
const logged = (error: Error): string => JSON.stringify(withoutContent({ err: error, msg: 'A request failed' }))

describe('what the log keeps of an error', () => {
  it('is nothing of the values that a database could not store', () => {
    const cause = Object.assign(new Error(`UNIQUE constraint failed: ${address}`), { code: 'SQLITE_CONSTRAINT' })
    const query = Object.assign(new Error(`Failed query: insert\nparams: ${address}`, { cause }), { params: [address] })
    expect(logged(query)).not.toContain(address)
    expect(logged(query)).toContain('SQLITE_CONSTRAINT')
    expect(JSON.stringify(withoutContent(query))).not.toContain(address)
  })

  it('is nothing of the recipient whom a mail server refused, nor of a body that is no JSON', () => {
    class MongoServerError extends Error {
      code = 11000
      keyValue = { email: address }
    }
    for (const error of [
      new Error(`550 <${address}> unknown`),
      new SyntaxError(address),
      new MongoServerError(address),
    ])
      expect(logged(error)).not.toContain(address)
  })

  it('is type, message and place of a fault of ours', () => {
    const told = logged(new TypeError('x is not a function'))
    expect(told).toContain('"type":"TypeError","message":"x is not a function"')
    expect(told).toContain('error-for-log.test.ts')
    expect(told).toContain('A request failed')
  })

  it('leaves everything else as it is', () => {
    const line = { subscriber: '7' }
    expect(withoutContent(line)).toBe(line)
    expect(withoutContent('started')).toBe('started')
  })
})
