import type { Payload } from 'payload'
import { createRetentionService } from './retention-service'

const everyMs = 3_600_000
const pollMs = 300_000

interface RetentionTask {
  start: () => void
  stop: () => Promise<void>
  /** Runs unless that was done within the hour. */
  tick: (now: Date) => Promise<void>
}

/**
 * Deletes what is too old, once an hour whatever the number of servers. A run that failed, or whose server was killed, is taken up again
 * within minutes.
 */
export function createRetentionTask(payload: Payload): RetentionTask {
  const retention = createRetentionService(payload)
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> | null = null
  let isStopped = false

  const tick = async (now: Date): Promise<void> => {
    const last = await retention.lastRun()
    const sinceLastMs = last ? now.getTime() - Date.parse(last.at) : everyMs
    // A time to come is one of a clock that was wrong then.
    if (sinceLastMs >= 0 && sinceLastMs < everyMs) return
    await retention.run(now, { isStopped: () => isStopped })
  }
  const run = (): void => {
    running ??= tick(new Date())
      .catch((error: unknown) => {
        payload.logger.warn({ err: error }, 'retention: not done; it is tried again')
      })
      .finally(() => {
        running = null
      })
  }
  return {
    tick,
    start: () => {
      timer = setInterval(run, pollMs)
      run()
    },
    stop: async () => {
      isStopped = true
      clearInterval(timer)
      await running
    },
  }
}
