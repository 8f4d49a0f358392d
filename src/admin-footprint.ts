import type { RequestHandler } from 'express'
import { AsyncLocalStorage } from 'node:async_hooks'
import { createRequire } from 'node:module'

/** What still runs of a page after its answer has gone out; nothing of ours does. */
const restMs = 1000

export interface AdminFootprint {
  /** Loads Next by `load` and takes back what that does to the rest of the process. */
  around: <Loaded>(load: () => Promise<Loaded>) => Promise<Loaded>
  /** The same for a handler that makes pages of the admin: its contexts are there while one is being made. */
  during: (handler: RequestHandler) => RequestHandler
}

/**
 * Keeps Next, which is in our process (ADR 003), from slowing down the reads that are answered from memory. It does so in two ways:
 *
 * - Its nine instances of AsyncLocalStorage. Until version 24, Node copies the store of each one in use into every promise, timer and
 *   callback of the process. They are disabled while no page of the admin is being made; Next's next request enables them by itself.
 * - Its replacements of `process.nextTick`, `Date` and others for cached components, which we do not have. A read calls some of them a dozen times.
 *
 * Together they made a 304 take up to twice the time (docs/benchmarks.md).
 */
export function createAdminFootprint(): AdminFootprint {
  const contexts = collectContexts()
  let running = 0
  let rest: NodeJS.Timeout | undefined
  return {
    around: async (load) => {
      const restoreNatives = keepNatives()
      try {
        return await load()
      } finally {
        restoreNatives()
        contexts.disable()
      }
    },
    during: (handler) => (req, res, next) => {
      running++
      clearTimeout(rest)
      res.once('close', () => {
        running--
        if (running === 0) rest = setTimeout(contexts.disable, restMs).unref()
      })
      return handler(req, res, next)
    },
  }
}

/**
 * From now on whoever makes an AsyncLocalStorage by the global class (Next) or as CommonJS (React, with the first page) makes one
 * that is known here. Mongoose, the only other one that has any, has taken its class by then.
 */
function collectContexts(): { disable: () => void } {
  const known = new Set<{ disable: () => void }>()
  class CollectedStorage<Store> extends AsyncLocalStorage<Store> {
    constructor() {
      super()
      known.add(this)
    }
  }
  const module = createRequire(import.meta.url)('node:async_hooks') as object
  // Defined, not assigned: from Node 22 on the module has it as a getter.
  for (const owner of [globalThis, module])
    Object.defineProperty(owner, 'AsyncLocalStorage', { value: CollectedStorage, configurable: true, writable: true })
  return {
    disable: () => {
      for (const storage of known) storage.disable()
    },
  }
}

/** What Next replaces. Returns how it is put back. */
function keepNatives(): () => void {
  const backs = [
    keep(process, ['nextTick']),
    keep(globalThis, ['Date', 'setImmediate', 'clearImmediate']),
    keep(Math, ['random']),
  ]
  return () => {
    for (const back of backs) back()
  }
}

function keep(owner: object, names: string[]): () => void {
  const before = Object.fromEntries(names.map((name) => [name, Reflect.get(owner, name) as unknown]))
  return () => Object.assign(owner, before)
}
