import { describe, expect, it } from '@jest/globals'
import {
  confirmationLastsMs,
  decideConfirmation,
  decideImport,
  decideSubscription,
  nextStatus,
  statusesBefore,
  type SubscriberEvent,
  type SubscriberStatus,
} from '../../src/newsletter/newsletter-rules'

const now = new Date('2026-11-22T12:00:00Z')
const minutesAgo = (minutes: number): Date => new Date(now.getTime() - minutes * 60_000)

describe('the state machine', () => {
  const table: [SubscriberStatus | 'erased' | null, SubscriberEvent, SubscriberStatus | 'erased' | null][] = [
    [null, 'subscribe', 'pending'],
    [null, 'confirm', null],
    [null, 'unsubscribe', null],
    [null, 'bounce', null],
    ['pending', 'subscribe', 'pending'],
    ['pending', 'confirm', 'confirmed'],
    ['pending', 'unsubscribe', 'unsubscribed'],
    ['pending', 'bounce', 'bounced'],
    ['confirmed', 'subscribe', 'confirmed'],
    ['confirmed', 'confirm', null],
    ['confirmed', 'unsubscribe', 'unsubscribed'],
    ['confirmed', 'bounce', 'bounced'],
    ['unsubscribed', 'subscribe', 'pending'],
    ['unsubscribed', 'confirm', null],
    ['unsubscribed', 'unsubscribe', null],
    ['unsubscribed', 'bounce', null],
    ['bounced', 'subscribe', 'pending'],
    ['bounced', 'confirm', null],
    ['bounced', 'unsubscribe', 'unsubscribed'],
    ['bounced', 'bounce', null],
    [null, 'complain', null],
    ['pending', 'complain', 'unsubscribed'],
    ['confirmed', 'complain', 'unsubscribed'],
    ['unsubscribed', 'complain', null],
    ['bounced', 'complain', 'unsubscribed'],
    [null, 'import', 'confirmed'],
    ['pending', 'import', 'confirmed'],
    ['confirmed', 'import', null],
    ['unsubscribed', 'import', null],
    ['bounced', 'import', null],
    [null, 'erase', null],
    ['pending', 'erase', 'erased'],
    ['confirmed', 'erase', 'erased'],
    ['unsubscribed', 'erase', 'erased'],
    ['bounced', 'erase', 'erased'],
    ['erased', 'subscribe', 'pending'],
    ['erased', 'confirm', null],
    ['erased', 'unsubscribe', null],
    ['erased', 'bounce', null],
    ['erased', 'complain', null],
    ['erased', 'import', null],
    ['erased', 'erase', null],
  ]
  it.each(table)('%s + %s → %s', (status, event, next) => {
    expect(nextStatus(status, event)).toBe(next)
  })

  it('knows from where an event leads on', () => {
    expect(statusesBefore('confirm')).toEqual(['pending'])
    expect(statusesBefore('unsubscribe')).toEqual(['pending', 'confirmed', 'bounced'])
    expect(statusesBefore('bounce')).toEqual(['pending', 'confirmed'])
    expect(statusesBefore('complain')).toEqual(['pending', 'confirmed', 'bounced'])
  })
})

describe('a sign-up', () => {
  it.each([
    ['pending', 'pending', 'confirm'],
    ['confirmed', 'confirmed', 'exists'],
    ['unsubscribed', 'pending', 'confirm'],
    ['bounced', 'pending', 'confirm'],
  ] as const)('of a %s address leaves it %s and sends “%s”', (status, next, mail) => {
    expect(decideSubscription({ status, lastMailAt: null, now })).toEqual({ status: next, mail })
    expect(decideSubscription({ status, lastMailAt: minutesAgo(60), now })).toEqual({ status: next, mail })
  })

  it.each(['pending', 'confirmed', 'unsubscribed', 'bounced'] as const)(
    'of a %s address that got a mail within the hour sends none and changes nothing',
    (status) => {
      expect(decideSubscription({ status, lastMailAt: minutesAgo(59), now })).toEqual({ status, mail: null })
    },
  )
})

describe('a confirmation', () => {
  const expiresAt = new Date(now.getTime() + 1)
  it('works until the moment it expires', () => {
    expect(decideConfirmation({ subscriber: { status: 'pending', expiresAt }, now })).toEqual({
      ok: true,
      isAlreadyDone: false,
    })
    expect(decideConfirmation({ subscriber: { status: 'pending', expiresAt: now }, now })).toEqual({
      ok: false,
      reason: 'expired-link',
    })
    expect(confirmationLastsMs).toBe(7 * 24 * 3_600_000)
  })

  it('that has worked is done, also after it has expired', () => {
    expect(decideConfirmation({ subscriber: { status: 'confirmed', expiresAt: minutesAgo(1) }, now })).toEqual({
      ok: true,
      isAlreadyDone: true,
    })
  })

  it.each(['unsubscribed', 'bounced'] as const)('is unknown for one who is %s', (status) => {
    expect(decideConfirmation({ subscriber: { status, expiresAt }, now })).toEqual({
      ok: false,
      reason: 'unknown-link',
    })
  })

  it('is unknown when nobody has such a link', () => {
    expect(decideConfirmation({ subscriber: null, now })).toEqual({ ok: false, reason: 'unknown-link' })
  })
})

describe('a row of a list', () => {
  const facts = { status: null, hasLeft: false, isRepeated: false }
  it.each([
    [{}, 'created'],
    [{ status: 'pending' }, 'updated'],
    [{ status: 'confirmed' }, 'skipped'],
    [{ status: 'unsubscribed', hasLeft: true }, 'skipped'],
    [{ status: 'bounced', hasLeft: true }, 'skipped'],
    [{ hasLeft: true }, 'skipped'],
    [{ status: 'pending', hasLeft: true }, 'skipped'],
    [{ isRepeated: true }, 'skipped'],
  ] as const)('%j is %s', (known, outcome) => {
    expect(decideImport({ ...facts, ...known })).toBe(outcome)
  })
})
