import type { Payload } from 'payload'
import { createRetentionService } from './retention-service'

const hourMs = 3_600_000

/**
 * Deletes what is too old when the process starts, and every hour from then on. Of several processes one does it; what fails is tried
 * again the next time.
 */
export function createRetentionTask(payload: Payload): { start: () => void; stop: () => Promise<void> } {
  const retention = createRetentionService(payload)
  let timer: NodeJS.Timeout | undefined
  let running: Promise<unknown> = Promise.resolve()
  let isStopped = false
  const run = (): void => {
    running = retention.run(new Date(), { isStopped: () => isStopped }).catch((error: unknown) => {
      payload.logger.warn({ err: error }, 'retention: not done; it is tried again')
    })
  }
  return {
    start: () => {
      timer = setInterval(run, hourMs)
      run()
    },
    stop: async () => {
      isStopped = true
      clearInterval(timer)
      await running
    },
  }
}
