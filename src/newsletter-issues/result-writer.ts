import type { DeliveryResult, DeliveryStore } from './delivery-store'

/** Results that come within this time are written in one statement. */
const gatherMs = 20
/** How long to wait before results are written again that the database did not take. */
const againMs = 1000

/** Writes what became of mails, many at a time. */
export interface ResultWriter {
  add: (result: DeliveryResult) => void
  /** Resolves when all that was added is written. */
  flush: () => Promise<void>
}

/** Nothing is given up: what the database does not take now is written when it does, or the claim lapses and the mail counts as not sent. */
export function createResultWriter({
  store,
  claim,
  onTrouble,
}: {
  store: Pick<DeliveryStore, 'settle'>
  claim: string
  onTrouble: (error: unknown) => void
}): ResultWriter {
  let waiting: DeliveryResult[] = []
  let writing: Promise<void> | null = null

  const writeAll = async (): Promise<void> => {
    await pause(gatherMs)
    while (waiting.length > 0) {
      const results = waiting
      waiting = []
      try {
        await store.settle(claim, results)
      } catch (error) {
        onTrouble(error)
        waiting = [...results, ...waiting]
        await pause(againMs)
      }
    }
  }
  const write = (): Promise<void> => {
    writing ??= writeAll().finally(() => {
      writing = null
    })
    return writing
  }
  return {
    add: (result) => {
      waiting.push(result)
      void write()
    },
    flush: async () => {
      while (waiting.length > 0 || writing) await write()
    },
  }
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
