import { setTimeout as wait } from 'node:timers/promises'
import type { Payload } from 'payload'

const pollMs = 200
const hourMs = 3_600_000

/** Polls, and once an hour does the greater work; what fails is tried again the next time. */
export function keepUp(
  payload: Payload,
  { poll, hourly }: { poll: () => Promise<void>; hourly: () => Promise<void> },
): { start: () => void; stop: () => Promise<void> } {
  const stopping = new AbortController()
  let loop = Promise.resolve()
  const run = async (): Promise<void> => {
    let nextHourlyMs = Date.now() + hourMs
    let isFailing = false
    while (!stopping.signal.aborted) {
      try {
        await poll()
        if (Date.now() >= nextHourlyMs) {
          nextHourlyMs = Date.now() + hourMs
          await hourly()
        }
        isFailing = false
      } catch (error) {
        if (!isFailing) payload.logger.warn({ err: error }, 'The change log is not followed; it is tried again')
        isFailing = true
      }
      await wait(pollMs, undefined, { signal: stopping.signal }).catch(() => undefined)
    }
  }
  return {
    start: () => {
      loop = run()
    },
    stop: async () => {
      stopping.abort()
      await loop
    },
  }
}
