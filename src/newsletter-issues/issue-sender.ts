import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { Payload } from 'payload'
import type { BulkTransport } from '../mail/bulk-transport'
import { failureOf, nextAttemptAt } from '../mail/mail-rules'
import { deliveryMessageId } from '../mail/message-id'
import { bounceKindOf } from '../mail/status-rules'
import type { PersonalLinks } from './personal-links'
import type { DeliveryStore, TakenDelivery } from './delivery-store'
import { readMessages, type Messages } from './issue-messages'
import type { IssueStore } from './issue-store'
import { createResultWriter, type ResultWriter } from './result-writer'
import type { SendRate } from './send-rate'

const claimMs = 30_000
const renewEveryMs = 10_000
const batchMax = 50
/** Rows that have been in memory for longer are looked at again before they are sent: somebody may have left by another server. */
const freshMs = 1000
/** Pauses after a server could not be used; the last one repeats. */
const troublePausesMs = [1000, 2000, 5000, 15_000, 30_000]

export interface SenderParts {
  payload: Payload
  issues: IssueStore
  deliveries: DeliveryStore
  transport: BulkTransport
  rate: SendRate
  serverUrl: string
  linksOf: (subscriber: string) => PersonalLinks
  mailFrom: () => Promise<{ from: string; replyTo: string | null }>
  onHardBounce: (subscriber: string, now: Date) => Promise<void>
  clock: () => Date
  random: () => number
}

/** The work of this process on issues that are being sent. */
export interface IssueSender {
  /** Sends what is due of an issue until nothing is, or it is to stop. */
  send: (issue: string) => Promise<void>
  /** What is in memory for somebody is not sent. */
  drop: (subscriber: string) => void
  /** Begins nothing new; `send` then returns when what is in the air has its answer. */
  stop: () => void
}

interface Run {
  issue: string
  claim: string
  sentAt: Date
  messages: Messages
  results: ResultWriter
  /** Taken, and not yet in the air. */
  queue: { delivery: TakenDelivery; takenAtMs: number }[]
  isOver: boolean
  troubles: number
  pausedUntilMs: number
}

export function createIssueSender(parts: SenderParts): IssueSender {
  let isStopped = false
  const runs = new Set<Run>()

  /** As many at once as there are connections, each taking the next of what was claimed. */
  async function work(run: Run): Promise<void> {
    const inTheAir = new Set<Promise<void>>()
    while (!isStopped && !run.isOver) {
      const next = await nextOf(parts, run)
      if (next === 'nothing-due') break
      if (next === 'wait') continue
      const flight = sendOne(parts, run, next).finally(() => inTheAir.delete(flight))
      inTheAir.add(flight)
      if (inTheAir.size >= parts.transport.concurrency) await Promise.race(inTheAir)
    }
    await Promise.all(inTheAir)
  }

  return {
    send: async (issue) => {
      const run = await openRun(parts, issue)
      if (!run) return
      runs.add(run)
      const renewal = setInterval(() => {
        parts.deliveries.renew(run.claim, parts.clock().getTime() + claimMs).catch(tellTrouble(parts.payload))
      }, renewEveryMs)
      try {
        await work(run)
      } finally {
        clearInterval(renewal)
        await run.results.flush()
        await parts.deliveries.release(run.claim, parts.clock().getTime())
        runs.delete(run)
      }
    },
    drop: (subscriber) => {
      for (const run of runs) run.queue = run.queue.filter(({ delivery }) => delivery.subscriber !== subscriber)
    },
    stop: () => {
      isStopped = true
    },
  }
}

/** Null when the issue is not being sent (any more). */
async function openRun(parts: SenderParts, issue: string): Promise<Run | null> {
  const row = await parts.issues.find(issue)
  if (row?.status !== 'sending') return null
  const claim = randomUUID()
  return {
    issue,
    claim,
    sentAt: new Date(row.sentAt ?? parts.clock()),
    messages: await readMessages(parts, issue),
    results: createResultWriter({ store: parts.deliveries, claim, onTrouble: tellTrouble(parts.payload) }),
    queue: [],
    isOver: false,
    troubles: 0,
    pausedUntilMs: 0,
  }
}

async function nextOf(parts: SenderParts, run: Run): Promise<TakenDelivery | 'wait' | 'nothing-due'> {
  const nowMs = parts.clock().getTime()
  if (run.pausedUntilMs > nowMs) {
    await pause(Math.min(run.pausedUntilMs - nowMs, freshMs))
    return 'wait'
  }
  const oldest = run.queue[0]
  if (oldest && nowMs - oldest.takenAtMs > freshMs) await lookAgain(parts, run)
  const next = run.queue.shift()
  return next ? next.delivery : refill(parts, run)
}

async function refill(parts: SenderParts, run: Run): Promise<'wait' | 'nothing-due'> {
  const now = parts.clock()
  const isGoingOn = (await parts.issues.find(run.issue))?.status === 'sending'
  if (!isGoingOn) {
    run.isOver = true
    return 'wait'
  }
  const { allowed, waitMs } = await parts.rate.take(batchMax, now)
  if (allowed === 0) {
    await pause(waitMs)
    return 'wait'
  }
  const taken = await parts.deliveries.take({
    ...{ issue: run.issue, claim: run.claim, limit: allowed },
    ...{ nowMs: now.getTime(), untilMs: now.getTime() + claimMs },
  })
  run.queue.push(...taken.map((delivery) => ({ delivery, takenAtMs: now.getTime() })))
  return taken.length > 0 ? 'wait' : 'nothing-due'
}

/** Of what is in memory, what is still ours stays. */
async function lookAgain({ deliveries, clock }: SenderParts, run: Run): Promise<void> {
  const ids = run.queue.map(({ delivery }) => delivery.id)
  const still = await deliveries.stillTaken(run.claim, ids)
  const takenAtMs = clock().getTime()
  run.queue = run.queue.filter(({ delivery }) => still.has(delivery.id)).map((row) => ({ ...row, takenAtMs }))
}

async function sendOne(parts: SenderParts, run: Run, delivery: TakenDelivery): Promise<void> {
  const { id, email, lang, subscriber, attempts } = delivery
  const message = run.messages.of(lang)({
    ...parts.linksOf(subscriber),
    email,
    messageId: deliveryMessageId(id, parts.serverUrl),
    date: parts.clock(),
  })
  try {
    await parts.transport.send({ id, from: run.messages.from, to: email, message })
  } catch (error) {
    await settleFailure(parts, run, { delivery, error })
    return
  }
  if (run.troubles > 0) await endTrouble(parts, run)
  run.results.add({ id, status: 'sent', answer: null, atMs: parts.clock().getTime() })
  if (attempts > 1) parts.payload.logger.info({ delivery: id, attempts }, 'newsletter: sent after all')
}

async function settleFailure(
  parts: SenderParts,
  run: Run,
  { delivery, error }: { delivery: TakenDelivery; error: unknown },
): Promise<void> {
  const { id, subscriber, attempts } = delivery
  const { isFinal, isServerDown, summary } = failureOf(error)
  const now = parts.clock()
  if (isServerDown) await beginTrouble(parts, run, summary)
  const next = isFinal ? null : nextAttemptAt({ attempts, createdAt: run.sentAt, now, random: parts.random() })
  if (next) {
    // A connection that was lost says nothing of the recipient: theirs goes out when the server can be used again.
    const atMs = isServerDown ? run.pausedUntilMs : next.getTime()
    run.results.add({ id, status: 'queued', answer: summary, atMs })
    return
  }
  const failed = { id, status: 'failed' as const, answer: summary, atMs: now.getTime() }
  parts.payload.logger.warn({ delivery: id, attempts, answer: summary }, 'newsletter: failed')
  const [code, enhanced] = [/^\d{3}/.exec(summary)?.[0], /\b[45]\.\d{1,3}\.\d{1,3}\b/.exec(summary)?.[0]]
  const status = { code: code ? Number(code) : null, enhanced: enhanced ?? null }
  if (!isFinal || bounceKindOf(status) !== 'hard') {
    run.results.add(failed)
    return
  }
  // Written at once: what is still taken of a subscriber who is gone is skipped, and the answer would be lost.
  await parts.deliveries.settle(run.claim, [failed])
  await parts.onHardBounce(subscriber, now)
}

async function beginTrouble(parts: SenderParts, run: Run, why: string): Promise<void> {
  const nowMs = parts.clock().getTime()
  if (run.pausedUntilMs > nowMs) return
  const pauseMs = troublePausesMs[Math.min(run.troubles, troublePausesMs.length - 1)] ?? 0
  run.troubles += 1
  run.pausedUntilMs = nowMs + pauseMs
  parts.payload.logger.warn({ issue: run.issue, answer: why, pauseMs }, 'newsletter: the mail server cannot be used')
  if (run.troubles > 1) await parts.issues.setPausedWhy(run.issue, why).catch(tellTrouble(parts.payload))
}

async function endTrouble(parts: SenderParts, run: Run): Promise<void> {
  if (run.troubles > 1) await parts.issues.setPausedWhy(run.issue, null).catch(tellTrouble(parts.payload))
  run.troubles = 0
}

const tellTrouble =
  (payload: Payload) =>
  (error: unknown): void => {
    payload.logger.warn({ err: error }, 'newsletter: the database could not be used')
  }
