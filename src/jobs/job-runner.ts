import type { Payload } from 'payload'
import { holdLease, releaseLease, whileHolding } from '../database/lease'

const lease = { name: 'jobs', ttlMs: 60_000 }
const tickMs = 5000
const jobsAtOnce = 20

/**
 * Runs Payload's jobs (scheduled publishing) in the one process that holds the lease, because Payload's own claiming is not
 * atomic. Whoever newly gets the lease first puts back jobs that a killed process left as running.
 */
export function createJobRunner(payload: Payload): {
  start: () => void
  stop: () => Promise<void>
  tick: (now: Date) => Promise<void>
} {
  let isHolder = false
  let running: Promise<void> | null = null
  let timer: NodeJS.Timeout | undefined

  const runDue = () => payload.jobs.run({ queue: 'default', limit: jobsAtOnce, overrideAccess: true, silent: true })
  const lose = (): void => {
    isHolder = false
  }
  const tick = async (now: Date): Promise<void> => {
    try {
      if (!(await holdLease(payload, { ...lease, now }))) {
        lose()
        return
      }
      if (!isHolder) await putBackOrphans(payload)
      isHolder = true
      await whileHolding({ payload, lease, work: runDue, onLost: lose })
    } catch (error) {
      lose()
      throw error
    }
  }
  const run = (): void => {
    running ??= tick(new Date())
      .catch((error: unknown) => {
        payload.logger.warn({ err: error }, 'Jobs were not run; they are tried again')
      })
      .finally(() => {
        running = null
      })
  }
  return {
    tick,
    start: () => {
      timer = setInterval(run, tickMs)
      run()
    },
    stop: async () => {
      clearInterval(timer)
      await running
      await releaseLease(payload, lease.name)
    },
  }
}

/** Jobs that were running when their process was killed would stay so for ever. */
async function putBackOrphans(payload: Payload): Promise<void> {
  await payload.update({
    collection: 'payload-jobs',
    where: { processing: { equals: true } },
    data: { processing: false },
    overrideAccess: true,
  })
}
