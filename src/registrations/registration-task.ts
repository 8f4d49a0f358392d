import type { Payload } from 'payload'
import { holdLease, releaseLease, whileHolding } from '../database/lease'
import type { RegistrationService } from './registration-service'

const lease = { name: 'registrations', ttlMs: 30_000 }
const everyMs = 5000

export interface RegistrationCare {
  start: () => void
  stop: () => Promise<void>
  /** One round over all events that have not ended, unless another server is at it. */
  tick: (now: Date) => Promise<void>
}

interface Parts {
  payload: Payload
  registrations: Pick<RegistrationService, 'tend' | 'notEnded' | 'sendPromised'>
  listen: (listener: (changes: { topic: string; document: string }[]) => void) => void
}

/**
 * Looks after registrations in the background: offers that run out, reminders, news of changes. At once after a change of an event, and every few
 * seconds for what comes by the clock, or was missed. A round that fails is done again; each person is told once whoever does it.
 */
export function createRegistrationCare({ payload, registrations, listen }: Parts): RegistrationCare {
  let timer: NodeJS.Timeout | undefined
  let isStopped = false
  const running = new Set<Promise<void>>()

  const round = async (now: Date): Promise<void> => {
    await registrations.sendPromised(now)
    for (const event of await registrations.notEnded(now)) {
      if (isStopped) return
      await registrations.tend(event, now)
    }
  }
  const tick = async (now: Date): Promise<void> => {
    if (!(await holdLease(payload, { ...lease, now }))) return
    await whileHolding({ payload, lease, work: () => round(now), onLost: () => undefined })
  }
  const inBackground = (work: () => Promise<void>): void => {
    if (isStopped || !timer) return
    const run = work()
      .catch((error: unknown) => {
        payload.logger.warn({ err: error }, 'registrations: not looked after now; it is tried again')
      })
      .finally(() => running.delete(run))
    running.add(run)
  }
  listen((changes) => {
    const events = changes.filter(({ topic }) => topic === 'events').map(({ document }) => document)
    for (const event of new Set(events)) inBackground(() => registrations.tend(event, new Date()))
  })
  return {
    tick,
    start: () => {
      timer = setInterval(() => {
        if (running.size === 0) inBackground(() => tick(new Date()))
      }, everyMs)
    },
    stop: async () => {
      isStopped = true
      clearInterval(timer)
      await Promise.all(running)
      await releaseLease(payload, lease.name)
    },
  }
}
