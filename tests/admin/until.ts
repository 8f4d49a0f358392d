import { setTimeout as pause } from 'node:timers/promises'

const pollMs = 100

/** Asks again until there is an answer. @throws when there is none within `withinMs`, with `what` was waited for. */
export async function until<T>(
  what: string,
  ask: () => Promise<T | null | undefined | false>,
  withinMs = 20_000,
): Promise<T> {
  for (const end = Date.now() + withinMs; Date.now() < end;) {
    const answer = await ask()
    if (answer) return answer
    await pause(pollMs)
  }
  throw new Error(`waited ${withinMs} ms in vain for ${what}`)
}
