import type { GuardedAnswer } from '../outgoing/guarded-request'
import { faults } from '../outgoing/fault-rules'
import type { Bilingual } from '../shared/language'
import { rfc3339 } from '../shared/time'

export const deliveryStates = {
  waiting: { sv: 'Väntar', en: 'Waiting' },
  delivered: { sv: 'Framme', en: 'Delivered' },
  failed: { sv: 'Gav upp', en: 'Given up' },
} as const satisfies Record<string, Bilingual>

export type DeliveryState = keyof typeof deliveryStates

const secondMs = 1000
const minuteMs = 60 * secondMs
const hourMs = 60 * minuteMs
const dayMs = 24 * hourMs

/** Most changes in one message. */
export const changesAtOnce = 100
/** A delivery is deleted this long after it was made. */
export const keptForMs = 30 * dayMs
/** A receiver that has not answered for so long is not tried any more. */
const triedForMs = 3 * dayMs
/** Pauses before the second, third … attempt; the last one repeats. The first stays under 60 s with jitter. */
const pausesMs = [5 * secondMs, minuteMs, 5 * minuteMs, 30 * minuteMs, 2 * hourMs, 5 * hourMs, 11 * hourMs]
const jitterShare = 0.2
/** A receiver that asks for a longer pause gets this one. */
const retryAfterMaxMs = 12 * hourMs
/** A test is for somebody who waits for its answer. */
const testAttemptsMax = 3
const answerMaxLength = 300

/** The message about changes from `firstSeq` on. It is the same however often it is made, so it is never stored twice. */
export const messageIdOf = (client: string, firstSeq: number): string => `msg_${client}_${firstSeq}`

/** What is sent, byte for byte the same at each attempt. `items`: as in `/api/v1/changes`; none: a test. */
export const bodyOf = (items: readonly object[], now: Date): string =>
  JSON.stringify({
    type: items.length > 0 ? 'content.changed' : 'webhook.test',
    timestamp: rfc3339(now),
    data: { items },
  })

/** A message that waits. Tests tell of no change: their `firstSeq` is 0. */
export interface Waiting {
  firstSeq: number
  attempts: number
  nextAttemptAt: Date
}

export const isTest = ({ firstSeq }: Pick<Waiting, 'firstSeq'>): boolean => firstSeq === 0
const isDue = ({ nextAttemptAt }: Waiting, now: Date): boolean => nextAttemptAt <= now

/**
 * Of what waits for one client, what is sent now. Changes go in order: while the first of them waits for its next attempt, so do the
 * others (`isHeldBack`). Tests are not in that line.
 */
export function nextDelivery<Delivery extends Waiting>(
  waiting: Delivery[],
  now: Date,
): { delivery: Delivery | null; isHeldBack: boolean } {
  const [first] = waiting.filter((delivery) => !isTest(delivery)).sort((a, b) => a.firstSeq - b.firstSeq)
  const test = waiting.find((delivery) => isTest(delivery) && isDue(delivery, now))
  const due = first && isDue(first, now) ? first : null
  return { delivery: test ?? due, isHeldBack: first !== undefined }
}

/** True while something about changes has failed and is tried again. */
export const isRetrying = (waiting: Waiting[]): boolean =>
  waiting.some((delivery) => !isTest(delivery) && delivery.attempts > 0)

/** What an attempt came to. */
export interface Attempt {
  status: number | null
  /** For an administrator: what the receiver wrote, or in Swedish what went wrong. */
  answer: string
  isDelivered: boolean
  /** 410 Gone: the receiver wants no more. */
  isGone: boolean
  retryAfterMs: number
}

const secretUnreadable =
  'Hemligheten går inte att läsa, så meddelandet kunde inte signeras. Skapa en ny hemlighet och ge den till mottagaren.'

/** Reads an answer; null: the secret could not be used, and nothing was sent. Only 2xx is success (Standard Webhooks). */
export function attemptOf(answer: GuardedAnswer | null, now: Date): Attempt {
  const nothing = { status: null, isDelivered: false, isGone: false, retryAfterMs: 0 }
  if (!answer) return { ...nothing, answer: secretUnreadable }
  if (!answer.ok) return { ...nothing, answer: faults[answer.fault].sv }
  const { status, headers } = answer
  return {
    status,
    answer: status >= 300 && status < 400 ? redirected(headers.location) : textOf(answer.body),
    isDelivered: status >= 200 && status < 300,
    isGone: status === 410,
    retryAfterMs: status === 429 || status === 503 ? pauseAskedFor(headers['retry-after'], now) : 0,
  }
}

const redirected = (location: string | undefined): string =>
  shortened(
    `Mottagaren hänvisar till en annan adress${location ? ` (${location.slice(0, 150)})` : ''}. ` +
      'Hänvisningar följs inte. Ange den adress som gäller.',
  )

/** The beginning of a text that anybody may have written. */
const textOf = (body: Buffer): string => shortened(body.subarray(0, 4 * answerMaxLength).toString('utf8'))

const shortened = (text: string): string =>
  text
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
    .slice(0, answerMaxLength)

/** `Retry-After` (RFC 9110, 10.2.3): seconds or a date. */
function pauseAskedFor(value: string | undefined, now: Date): number {
  if (value === undefined) return 0
  const ms = /^\d{1,9}$/.test(value) ? Number(value) * secondMs : Date.parse(value) - now.getTime()
  return Number.isNaN(ms) ? 0 : Math.min(Math.max(ms, 0), retryAfterMaxMs)
}

interface RetryFacts {
  firstSeq: number
  /** Attempts made so far, the failed one included. */
  attempts: number
  firstAttemptAt: Date
  retryAfterMs: number
  now: Date
  /** A number from 0 up to 1, for the jitter: receivers that failed together are not tried together. */
  random: number
}

/** When to try again, or null when it has been tried for long enough. The last attempt is made when the time is out. */
export function nextAttempt(facts: RetryFacts): Date | null {
  const { attempts, firstAttemptAt, retryAfterMs, now, random } = facts
  const lastAtMs = firstAttemptAt.getTime() + triedForMs
  if (now.getTime() >= lastAtMs || (isTest(facts) && attempts >= testAttemptsMax)) return null
  const pauseMs = pausesMs[Math.min(Math.max(attempts, 1), pausesMs.length) - 1] ?? 0
  const jitteredMs = pauseMs * (1 - jitterShare + 2 * jitterShare * random)
  return new Date(Math.min(now.getTime() + Math.max(jitteredMs, retryAfterMs), lastAtMs))
}

/** What becomes of a delivery after an attempt. `stops`: nothing more is sent to its client. */
export function outcomeOf(
  { isDelivered, isGone, retryAfterMs }: Attempt,
  facts: Omit<RetryFacts, 'retryAfterMs'>,
): { state: DeliveryState; nextAttemptAt: Date | null; stops: boolean } {
  if (isDelivered) return { state: 'delivered', nextAttemptAt: null, stops: false }
  const next = isGone ? null : nextAttempt({ ...facts, retryAfterMs })
  return { state: next ? 'waiting' : 'failed', nextAttemptAt: next, stops: !next && !isTest(facts) }
}
