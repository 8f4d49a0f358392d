import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { holdLease, releaseLease, whileHolding } from '../database/lease'
import { RequestError } from '../shared/errors'
import { keyedHash } from '../shared/keyed-hash'
import { steadyJson } from './idempotency-key'

/** The answer to a deed that was done, as it is sent; a form is led to `location`. */
export interface DeedAnswer {
  status: number
  location: string | null
  body: string | null
}

/** A post that its client has named with a key. */
interface KeyedPost {
  key: string
  /** Whoever sends it: one caller's keys are not another's. */
  caller: string
  method: string
  path: string
  isForm: boolean
  body: unknown
}

export interface Idempotency {
  /**
   * Does a deed once: who sends the same again within a day gets the first answer. Only what was done is remembered; when `deed`
   * throws, the same key may be tried again.
   * @throws RequestError `reused-key` when the key came with something else before, `conflict` while the first is running.
   */
  once: (post: KeyedPost, deed: () => Promise<DeedAnswer>) => Promise<{ answer: DeedAnswer; isReplay: boolean }>
}

const collection = 'idempotent-answers'
const keptMs = 86_400_000
/** How long the key of a process that was killed is locked. */
const leaseTtlMs = 60_000

interface Parts {
  payload: Payload
  secret: string
  clock?: () => Date
}

/** Deeds by their `Idempotency-Key`, in all processes: a lease for the one that is doing it, a row for its answer. */
export function createIdempotency({ payload, secret, clock = () => new Date() }: Parts): Idempotency {
  const hash = keyedHash(secret, 'idempotency')
  const known = async (key: string, fingerprint: string): Promise<DeedAnswer | null> => {
    const row = await find(payload, key, clock())
    if (row && row.fingerprint !== fingerprint) throw reusedKey()
    return row
  }
  return {
    once: async ({ key: given, caller, method, path, isForm, body }, deed) => {
      const key = hash(['key', caller, method, path, given])
      const fingerprint = hash(['body', isForm ? 'form' : 'json', steadyJson(body)])
      const before = await known(key, fingerprint)
      if (before) return { answer: before, isReplay: true }
      const lease = { name: `idempotency:${key}`, ttlMs: leaseTtlMs, owner: randomUUID() }
      if (!(await holdLease(payload, { ...lease, now: clock() }))) throw stillRunning()
      try {
        // The one that had the lease until now may have done it.
        const meanwhile = await known(key, fingerprint)
        if (meanwhile) return { answer: meanwhile, isReplay: true }
        const answer = await whileHolding({ payload, lease, work: deed })
        // What was done is told as done, also when it could not be remembered.
        await keep(payload, { key, fingerprint, ...answer, expiresAtMs: clock().getTime() + keptMs }).catch(
          warn(payload, 'An answer was not kept: the deed would be done again'),
        )
        return { answer, isReplay: false }
      } finally {
        await releaseLease(payload, lease.name, lease.owner).catch(warn(payload, 'A lease was not given up'))
      }
    },
  }
}

interface Kept extends DeedAnswer {
  key: string
  fingerprint: string
  expiresAtMs: number
}

async function find(payload: Payload, key: string, now: Date): Promise<(DeedAnswer & { fingerprint: string }) | null> {
  const where = { key: { equals: key }, expiresAtMs: { greater_than: now.getTime() } }
  const { docs } = await payload.find({ collection, where, limit: 1, pagination: false, overrideAccess: true })
  const [row] = docs
  if (!row) return null
  const { fingerprint, status, location = null, body = null } = row
  return { fingerprint, status, location, body }
}

/** Instead of the row of the same key that has expired, if it is there still. */
async function keep(payload: Payload, row: Kept): Promise<void> {
  await payload.delete({ collection, where: { key: { equals: row.key } }, overrideAccess: true })
  await payload.create({ collection, data: row, overrideAccess: true })
}

const warn =
  (payload: Payload, message: string) =>
  (error: unknown): void => {
    payload.logger.warn({ err: error }, message)
  }

const reusedKey = (): RequestError =>
  new RequestError('reused-key', {
    sv: 'Nyckeln i Idempotency-Key har redan kommit med ett annat innehåll. Använd en ny nyckel för varje ny sak.',
    en: 'The key in Idempotency-Key has come with other content before. Use a new key for each new thing.',
  })

const stillRunning = (): RequestError =>
  new RequestError(
    'conflict',
    {
      sv: 'Samma förfrågan behandlas just nu. Vänta en sekund och försök igen med samma nyckel.',
      en: 'The same request is being dealt with. Wait a second and try again with the same key.',
    },
    { headers: { 'Retry-After': '1' } },
  )
