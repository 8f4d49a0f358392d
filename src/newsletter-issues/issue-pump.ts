import type { Payload } from 'payload'
import { databaseHandle } from '../database/handles'
import { holdLease, releaseLease, whileHolding } from '../database/lease'
import type { DeliveryStore } from './delivery-store'
import type { MakeEditions } from './edition'
import { freeze } from './issue-freeze'
import type { IssueSender } from './issue-sender'
import type { IssueStore } from './issue-store'

const tickMs = 500
const lease = { name: 'newsletter-freeze', ttlMs: 60_000 }

/** Freezes what is due, sends what is frozen, ends what is sent, in the background. */
export interface IssuePump {
  start: () => void
  /** Begins nothing new, waits for what is in the air, and gives back the rest. */
  stop: () => Promise<void>
  /** One round, until nothing is due. */
  run: () => Promise<void>
}

interface Parts {
  payload: Payload
  issues: IssueStore
  deliveries: DeliveryStore
  makeEditions: MakeEditions
  sender: IssueSender
  clock: () => Date
}

export function createIssuePump(parts: Parts): IssuePump {
  const { payload, issues, deliveries, sender, clock } = parts
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> | null = null
  let isStopped = false

  const work = async (): Promise<void> => {
    if ((await issues.due(clock())).length > 0) await freezeDue(parts)
    for (const issue of await issues.sending()) {
      if (isStopped) return
      await sender.send(issue)
      await endIfDone(parts, issue)
    }
  }
  /** One after the other: within a process nobody holds anybody back by a lease. */
  const run = async (): Promise<void> => {
    while (running) await running.catch(() => undefined)
    running = work().finally(() => {
      running = null
    })
    await running
  }
  const tick = (): void => {
    if (running) return
    run().catch((error: unknown) => {
      payload.logger.warn({ err: error }, 'newsletter: not sent now; it is tried again')
    })
  }
  const begin = async (): Promise<void> => {
    // An SQLite file has one process: what an earlier one has taken is in nobody's hands.
    if (databaseHandle(payload).kind === 'sqlite') await deliveries.release(null, clock().getTime())
  }
  return {
    run,
    start: () => {
      running = begin()
        .catch((error: unknown) => {
          payload.logger.warn({ err: error }, 'newsletter: the database could not be used')
        })
        .finally(() => {
          running = null
        })
      timer = setInterval(tick, tickMs)
    },
    stop: async () => {
      isStopped = true
      clearInterval(timer)
      sender.stop()
      await running?.catch(() => undefined)
    },
  }
}

/** In one process at a time: on MongoDB under a lease, an SQLite file has one anyway. */
async function freezeDue(parts: Parts): Promise<void> {
  const { payload, issues, clock } = parts
  const freezeAll = async (): Promise<void> => {
    for (const id of await issues.due(clock())) await freeze(parts, id, clock())
  }
  if (databaseHandle(payload).kind === 'sqlite') {
    await freezeAll()
    return
  }
  if (!(await holdLease(payload, { ...lease, now: new Date() }))) return
  try {
    await whileHolding({ payload, lease, work: freezeAll })
  } finally {
    await releaseLease(payload, lease.name)
  }
}

/** An issue is sent when nobody waits for it any more; its figures are kept, since the rows go after a while. */
async function endIfDone({ payload, issues, deliveries, clock }: Parts, id: string): Promise<void> {
  const { queued, taken, ...ended } = await deliveries.counts(id)
  if (queued + taken > 0) return
  const outcome = { sentCount: ended.sent, failedCount: ended.failed, skippedCount: ended.skipped }
  if (await issues.change(id, ['sending'], 'sent', { ...outcome, finishedAt: clock(), pausedWhy: null }))
    payload.logger.info({ issue: id, ...outcome }, 'newsletter: all is sent')
}
