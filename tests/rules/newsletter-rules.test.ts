import { describe, expect, it } from '@jest/globals'
import {
  confirmationLastsMs,
  decideConfirmation,
  decideSubscription,
  nextStatus,
  statusesBefore,
  type SubscriberEvent,
  type SubscriberStatus,
} from '../../src/newsletter/newsletter-rules'

const now = new Date('2026-11-22T12:00:00Z')
const minutesAgo = (minutes: number): Date => new Date(now.getTime() - minutes * 60_000)

describe('the state machine', () => {
  const table: [SubscriberStatus | null, SubscriberEvent, SubscriberStatus | null][] = [
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
  ]
  it.each(table)('%s + %s → %s', (status, event, next) => {
    expect(nextStatus(status, event)).toBe(next)
  })

  it('knows from where an event leads on', () => {
    expect(statusesBefore('confirm')).toEqual(['pending'])
    expect(statusesBefore('unsubscribe')).toEqual(['pending', 'confirmed', 'bounced'])
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
