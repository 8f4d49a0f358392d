import { describe, expect, it } from '@jest/globals'
import { databaseAway, problemOf, statusOf, tellable } from '../../src/http/problem'
import { isRefusedValue } from '../../src/http/rest-errors'
import { type ErrorKind, notFound, RequestError } from '../../src/shared/errors'

const named = (name: string, more: object = {}): Error => Object.assign(new Error('secret detail'), { name, ...more })

describe('tellable', () => {
  it.each([
    ['our own error', notFound(), 'not-found'],
    ['a broken percent-encoding', new URIError('URI malformed'), 'invalid'],
    ['broken JSON', Object.assign(new SyntaxError('x'), { type: 'entity.parse.failed' }), 'invalid'],
    ['a body that was cut off', Object.assign(new Error('aborted'), { status: 400 }), 'invalid'],
    ['a body that is too large', Object.assign(new Error('x'), { status: 413 }), 'too-large'],
    ['a charset that nobody knows', Object.assign(new Error('x'), { status: 415 }), 'unsupported-type'],
    ['MongoDB out of reach', named('MongoServerSelectionError'), 'unavailable'],
    ['a network error of MongoDB', named('MongoNetworkTimeoutError'), 'unavailable'],
    ['a closed pool', named('MongoPoolClearedError'), 'unavailable'],
    ['mongoose without a server', named('MongooseServerSelectionError'), 'unavailable'],
    ['the same as a cause', new Error('query failed', { cause: named('MongoNetworkError') }), 'unavailable'],
    ['a busy SQLite file', named('LibsqlError', { code: 'SQLITE_BUSY' }), 'unavailable'],
    ['a full disk', named('LibsqlError', { code: 'SQLITE_FULL' }), 'unavailable'],
    [
      'a busy file as a cause',
      new Error('Failed query', { cause: named('x', { code: 'SQLITE_BUSY_SNAPSHOT' }) }),
      'unavailable',
    ],
  ])('%s is told as %s', (_, error, kind) => {
    expect(tellable(error)?.kind).toBe(kind)
  })

  it.each([
    ['a fault of ours', new TypeError('x is not a function')],
    ['a wrong statement', named('LibsqlError', { code: 'SQLITE_ERROR' })],
    ['a duplicate', named('MongoServerError', { code: 11000 })],
    ['a text', 'text'],
    ['nothing', undefined],
    ['null', null],
  ])('%s is not told', (_, error) => {
    expect(tellable(error)).toBeNull()
  })

  it('says nothing of what was inside', () => {
    const problem = problemOf(tellable(named('MongoNetworkError'))!, 'en')
    expect(JSON.stringify(problem)).not.toContain('secret detail')
  })
})

describe('what Payload’s REST chokes on', () => {
  const query = (code: string): Error => new Error('Failed query', { cause: named('LibsqlError', { code }) })
  const thrownAt = (place: string, error = new TypeError('x')): Error =>
    Object.assign(error, {
      stack: `TypeError: x\n    at JSON.parse (<anonymous>)\n    at read (${place})\n    at node:internal/x:1:1`,
    })
  const library = '/srv/node_modules/@payloadcms/drizzle/dist/transform/write/traverseFields.js:201:42'

  it.each([
    ['a foreign key', query('SQLITE_CONSTRAINT_FOREIGNKEY')],
    ['a type', query('SQLITE_MISMATCH')],
    ['a statement that cannot be run', query('SQLITE_ERROR')],
    ['a value that MongoDB does not take', named('MongoServerError', { code: 2 })],
    ['a name of a file that is too long', named('Error', { code: 'ENAMETOOLONG', syscall: 'open' })],
    ['a type error in a library', thrownAt(library)],
    ['a date that is none', thrownAt(library, new RangeError('Invalid time value'))],
  ])('%s is the value’s fault', (_, error) => {
    expect(isRefusedValue(error)).toBe(true)
  })

  it.each([
    ['a type error of ours', thrownAt('/srv/dist/server.js:12:3')],
    ['a type error of ours, called by a library', thrownAt('/srv/src/news/news-rules.ts:12:3')],
    ['a full disk', query('SQLITE_FULL')],
    ['a damaged file', query('SQLITE_CORRUPT')],
    ['a folder that may not be written to', named('Error', { code: 'EACCES', syscall: 'open' })],
    ['a conflict of writes', named('MongoServerError', { code: 112 })],
    ['a transaction that was given up', named('MongoTransactionError')],
    ['an error without a stack', Object.assign(new Error('x'), { stack: undefined })],
  ])('%s is not', (_, error) => {
    expect(isRefusedValue(error)).toBe(false)
  })
})

describe('problemOf (RFC 9457)', () => {
  const kinds: [ErrorKind, number][] = [
    ['invalid', 400],
    ['unauthenticated', 401],
    ['forbidden', 403],
    ['not-found', 404],
    ['method-not-allowed', 405],
    ['conflict', 409],
    ['gone', 410],
    ['too-large', 413],
    ['unsupported-type', 415],
    ['reused-key', 422],
    ['too-many', 429],
    ['failed', 500],
    ['unavailable', 503],
  ]
  it.each(kinds)('%s is %d, with a title in both languages', (kind, status) => {
    const error = new RequestError(kind, { sv: 'Så här.', en: 'Like this.' })
    const [sv, en] = [problemOf(error, 'sv'), problemOf(error, 'en')]
    expect(statusOf(kind)).toBe(status)
    expect([sv.status, en.status]).toEqual([status, status])
    expect([sv.detail, en.detail]).toEqual(['Så här.', 'Like this.'])
    expect(sv.title).not.toBe(en.title)
    expect(sv.type).toBe('about:blank')
    expect(sv.errors).toBeUndefined()
  })

  it('names every wrong thing in the reader’s language', () => {
    const issues = [
      { pointer: '#/email', detail: { sv: 'Fel.', en: 'Wrong.' } },
      { parameter: 'limit', detail: { sv: 'Fel.', en: 'Wrong.' } },
    ]
    const error = new RequestError('invalid', { sv: '', en: '' }, { issues })
    expect(problemOf(error, 'en').errors).toEqual([
      { pointer: '#/email', detail: 'Wrong.' },
      { parameter: 'limit', detail: 'Wrong.' },
    ])
  })

  it('asks a client to come back when the database is away', () => {
    expect(databaseAway()).toMatchObject({ kind: 'unavailable', headers: { 'Retry-After': '5' } })
  })
})
