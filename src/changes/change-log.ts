import { setTimeout as wait } from 'node:timers/promises'
import type { Payload, PayloadRequest } from 'payload'
import { onCommit } from '../database/on-commit'
import { isWriteConflict } from '../database/write-conflict'
import { joined } from '../shared/joined'
import {
  announced,
  changesOf,
  differencesOf,
  keptDays,
  mentioned,
  newFaces,
  type Difference,
  type Publication,
} from './change-rules'
import type { ChangeStore, LoggedChange, Step } from './change-store'
import { createChangeStore } from './create-change-store'
import { keepUp } from './keep-up'
import { associationKey, readStamps, readStates } from './state-store'

type Listener = (changes: LoggedChange[]) => void

/** The one place that hears of every change of published content. See CONTEXT.md. */
export interface ChangeLog {
  /** Notes, in the request's transaction where it has one, that a document may have changed; rows follow at its end. */
  mark: (key: string, req: PayloadRequest) => Promise<void>
  /** Calls `listener` with every new row, whichever process wrote it, in order. Returns how to end it. */
  listen: (listener: Listener) => () => void
  /** Compares everything that is public with what the log knows, and writes the rows that are missing. */
  reconcile: () => Promise<void>
  /** Removes rows that are too old; what is still public is announced anew first, so that the log always has all of it. */
  trim: (now: Date) => Promise<void>
  /** Reconciles, then follows what other processes write until `stop`. */
  start: () => Promise<void>
  stop: () => Promise<void>
}

const dayMs = 86_400_000
const triesAtMost = 20
/** So many refusals in a row come from a process that was killed, not from one that is quicker. */
const triesUntilBlocked = 10
const retryWithinMs = 30
const rowsAtOnce = 1000
/** MongoDB's code. */
const duplicateKey = 11000
/** Topics in which the association's own addresses are seen. */
const topicsWithPages = ['news', 'events', 'initiatives', 'documents', 'newsletters'] as const

const logs = new WeakMap<Payload, ChangeLog>()

/** The log of a running Payload: hooks and services share it. */
export function changeLogOf(payload: Payload): ChangeLog {
  const log = logs.get(payload) ?? createChangeLog(payload)
  logs.set(payload, log)
  return log
}

function createChangeLog(payload: Payload): ChangeLog {
  const store = createChangeStore(payload)
  const reader = createReader(store)
  const write = joined(async () => {
    while (await inOneStep(store, writeMarked(payload))) {
      // Until no mark is left.
    }
    await reader.follow()
  })
  const writeOrLater = async (): Promise<void> => {
    await write().catch((error: unknown) => {
      payload.logger.warn({ err: error }, 'The change log was not written; it is tried again')
    })
  }
  const afterCommit = onCommit(payload, writeOrLater)
  const reconcile = async (): Promise<void> => {
    await markUnknown(payload, store)
    await write()
  }
  const trim = async (now: Date): Promise<void> => {
    await trimStore(store, now)
    await reader.follow()
  }
  const keeper = keepUp(payload, {
    poll: async () => {
      if (await store.hasMarks()) await write()
      else await reader.follow()
    },
    hourly: async () => {
      await reconcile()
      await trim(new Date())
    },
  })
  return {
    mark: async (key, req) => {
      await store.mark([key], req)
      if (!(await afterCommit(req))) await writeOrLater()
    },
    listen: reader.listen,
    reconcile,
    trim,
    start: async () => {
      await reader.start()
      await store.unblock()
      await markUnknown(payload, store)
      await writeOrLater()
      keeper.start()
    },
    stop: () => keeper.stop(),
  }
}

/** Reads the log on from where this process began, and tells whoever listens. */
function createReader(store: ChangeStore): Pick<ChangeLog, 'listen'> & {
  start: () => Promise<void>
  follow: () => Promise<void>
} {
  const listeners = new Set<Listener>()
  let latest: number | null = null
  return {
    start: async () => {
      latest = await store.latestSeq()
    },
    follow: joined(async () => {
      while (latest !== null) {
        const changes = await store.after(latest, rowsAtOnce)
        const last = changes.at(-1)
        if (!last) return
        latest = last.seq
        for (const listener of listeners) listener(changes)
      }
    }),
    listen: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** Marks what differs between what is public and what the log knows. */
async function markUnknown(payload: Payload, store: ChangeStore): Promise<void> {
  const [known, stamps] = [await store.knownStamps(), await readStamps(payload)]
  const changed = [...stamps.keys()].filter((key) => stamps.get(key) !== known.get(key))
  const gone = [...known.keys()].filter((key) => !stamps.has(key))
  if (changed.length + gone.length > 0) await store.mark([...gone, ...changed], {})
}

async function trimStore(store: ChangeStore, now: Date): Promise<void> {
  const seq = await store.lastSeqBefore(new Date(now.getTime() - keptDays * dayMs))
  if (seq === 0) return
  await inOneStep(store, async (step) => {
    const changes = (await step.unchangedSince(seq)).flatMap(announced)
    await step.append({ changes, differences: [], marks: [], at: now })
  })
  await store.trim(seq)
}

/** One step; again from the start when another process appended in the meantime, or is killed while it does. */
async function inOneStep<Result>(store: ChangeStore, work: (step: Step) => Promise<Result>): Promise<Result> {
  for (let tries = 1; ; tries++) {
    try {
      return await store.inOneStep(work)
    } catch (error) {
      if (tries === triesAtMost || !isConflict(error)) throw error
      if (tries === triesUntilBlocked) await store.unblock()
      await wait(Math.random() * retryWithinMs)
    }
  }
}

/** Also a number that another process has given. */
const isConflict = (error: unknown): boolean =>
  isWriteConflict(error) || (error as { code?: unknown } | null)?.code === duplicateKey

/** Looks at what is marked and writes what has become of it. False: nothing was marked. */
const writeMarked =
  (payload: Payload) =>
  async (step: Step): Promise<boolean> => {
    const marks = await step.marks()
    if (marks.length === 0) return false
    const keys = [...new Set(marks.map(({ key }) => key))]
    const known = new Map((await step.known(keys)).map((publication) => [publication.key, publication]))
    const differences = differencesOf(keys, known, await readStates(payload, keys, step.req))
    const changes = changesOf(differences, await affectedBy(differences, step))
    await step.append({ changes, differences, marks, at: new Date() })
    return true
  }

/** Public documents in which the differences are seen. */
async function affectedBy(differences: Difference[], step: Step): Promise<Publication[]> {
  const faces = newFaces(differences)
  const lists = mentioned(differences)
  return [
    ...(faces.length > 0 ? await step.showing(faces) : []),
    ...(lists.length > 0 ? await step.known(lists) : []),
    ...(faces.includes(associationKey) ? await step.inTopics(topicsWithPages) : []),
  ]
}
