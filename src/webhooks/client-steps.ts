/** Steps of several clients at once: one at a time for each, and in turn when there are more clients than places. */
export interface ClientSteps {
  /** Has a step done for a client, now or after the one that is being done. */
  add: (client: string) => void
  /** Forgets who stands in line, and does not go on with those at whose work it is. */
  clear: () => void
  /** Begins nothing more. */
  stop: () => void
  isStopped: () => boolean
  /** Resolves when nothing is being done any more. */
  ended: () => Promise<void>
}

/** So many clients are sent to at once; each waits for its own answers only. More than anybody has: one who hangs holds up nobody. */
const clientsAtOnce = 200

/** `step` returns true when there may be more to do for the client. */
export function createClientSteps({
  step,
  onError,
}: {
  step: (client: string) => Promise<boolean>
  onError: (error: unknown, client: string) => void
}): ClientSteps {
  const line = new Set<string>()
  const running = new Map<string, Promise<void>>()
  let clearings = 0
  let isStopped = false

  const run = async (client: string): Promise<void> => {
    const before = clearings
    let isMore = false
    try {
      isMore = await step(client)
    } catch (error) {
      onError(error, client)
    }
    running.delete(client)
    if (isMore && clearings === before) line.add(client)
    fill()
  }
  const fill = (): void => {
    for (const client of line) {
      if (isStopped || running.size >= clientsAtOnce) return
      if (running.has(client)) continue
      line.delete(client)
      running.set(client, run(client))
    }
  }
  return {
    add: (client) => {
      line.add(client)
      fill()
    },
    clear: () => {
      line.clear()
      clearings++
    },
    stop: () => {
      isStopped = true
    },
    isStopped: () => isStopped,
    ended: async () => {
      while (running.size > 0) await Promise.all(running.values())
    },
  }
}
