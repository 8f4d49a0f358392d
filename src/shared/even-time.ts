import { setTimeout as pause } from 'node:timers/promises'

/**
 * Does the work and answers at a whole multiple of `stepMs`, whether it succeeds or not, so that the time of an answer tells
 * nothing about what was found.
 */
export async function inEvenTime<Result>(stepMs: number, work: () => Promise<Result>): Promise<Result> {
  const startedAt = performance.now()
  try {
    return await work()
  } finally {
    const tookMs = performance.now() - startedAt
    if (stepMs > 0) await pause(Math.ceil(tookMs / stepMs) * stepMs - tookMs)
  }
}
