import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { holdLease, releaseLease, whileHolding } from '../database/lease'
import type { RetentionRule } from '../shared/retention'
import { retentionRules } from './retention-catalogue'

/** How many rows a rule takes, or took. */
export interface RuleCount {
  rule: string
  count: number
}

export interface LastRun {
  at: string
  rules: RuleCount[]
}

export type RetentionRun = { ok: true; rules: RuleCount[] } | { ok: false; reason: 'running' }

export interface RetentionService {
  rules: RetentionRule[]
  /** What a run would delete at that moment. */
  preview: (now: Date) => Promise<RuleCount[]>
  /** Deletes it; one process at a time. `isStopped` is asked between batches. @throws what the first rule that failed threw. */
  run: (now: Date, options?: { isStopped?: () => boolean }) => Promise<RetentionRun>
  /** When a run went to its end last, and what it deleted; null before the first time. */
  lastRun: () => Promise<LastRun | null>
}

const batchMax = 500
const ttlMs = 60_000
const leaseName = 'retention'
const lastRunKey = 'retention-last-run'

/** Deletes what is too old to keep, by the rules of the catalogue. Used by the job and by the admin. */
export function createRetentionService(payload: Payload): RetentionService {
  const rules = retentionRules(payload)
  const runAll = async (now: Date, isStopped: () => boolean): Promise<RuleCount[]> => {
    const done: RuleCount[] = []
    const faults: unknown[] = []
    // A rule that cannot be done keeps no other one from it.
    for (const rule of rules) {
      const run = runRule(rule, now, isStopped).catch((error: unknown) => void faults.push(error))
      done.push({ rule: rule.name, count: (await run) ?? 0 })
    }
    payload.logger.info(
      { rules: Object.fromEntries(done.map(({ rule, count }) => [rule, count])) },
      'retention: deleted',
    )
    if (faults.length > 0) throw faults[0]
    if (!isStopped()) await payload.kv.set(lastRunKey, { at: now.toISOString(), rules: done })
    return done
  }
  return {
    rules,
    preview: async (now) => {
      const found: RuleCount[] = []
      for (const rule of rules) found.push({ rule: rule.name, count: await rule.count(now) })
      return found
    },
    run: async (now, { isStopped = () => false } = {}) => {
      // An owner of its own: two runs in one process would count the same rows twice.
      const lease = { name: leaseName, ttlMs, owner: randomUUID() }
      if (!(await holdLease(payload, { ...lease, now: new Date() }))) return { ok: false, reason: 'running' }
      let isLost = false
      const onLost = (): void => {
        isLost = true
      }
      try {
        const work = (): Promise<RuleCount[]> => runAll(now, () => isLost || isStopped())
        return { ok: true, rules: await whileHolding({ payload, lease, work, onLost }) }
      } finally {
        await releaseLease(payload, leaseName, lease.owner)
      }
    },
    lastRun: () => payload.kv.get<LastRun>(lastRunKey),
  }
}

/** Batch by batch until nothing is left. */
async function runRule(rule: RetentionRule, now: Date, isStopped: () => boolean): Promise<number> {
  let count = 0
  while (!isStopped()) {
    const deleted = await rule.deleteOld(now, batchMax)
    count += deleted
    if (deleted < batchMax) break
  }
  return count
}
