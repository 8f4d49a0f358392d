import type { Request, RequestHandler, Response } from 'express'
import { isIPv4, isIPv6 } from 'node:net'
import type { Payload } from 'payload'
import { type Count, countDown, countUp } from '../database/counter'
import { RequestError } from '../shared/errors'
import { keyedHash } from '../shared/keyed-hash'
import { callerOf } from './caller'

/** How much of something one network may do within a time; where `quotaWithKey` is set, a program with a key that much. */
interface Limit {
  name: string
  quota: number
  quotaWithKey?: number
  windowSeconds: number
}

const tenMinutes = 600
/** Every limit there is (docs/api.md has the numbers too). */
const posts: Limit = { name: 'posts', quota: 60, quotaWithKey: 6000, windowSeconds: tenMinutes }
const signIns: Limit = { name: 'sign-ins', quota: 30, windowSeconds: tenMinutes }

/** Whoever is over a limit is told so for this long without the database being asked. */
const refusedFromMemoryMs = 5000
const refusedMax = 10_000

/**
 * The network that limits count by: the address for IPv4, the /64 for IPv6, because one household or office has that
 * many addresses. Never stored: counters are named by a keyed hash of it.
 */
export function networkOf(address: string | undefined): string {
  const bare = withoutPort(address ?? '').replace(/^::ffff:(?=\d+\.)/, '')
  if (isIPv4(bare)) return bare
  if (!isIPv6(bare)) return 'unknown'
  const [head = '', tail = ''] = bare.split('::')
  const groups = head.split(':').filter(Boolean)
  const rest = tail.split(':').filter(Boolean)
  const full = [...groups, ...Array<string>(Math.max(0, 8 - groups.length - rest.length)).fill('0'), ...rest]
  return full
    .slice(0, 4)
    .map((group) => group.toLowerCase().replace(/^0+(?=.)/, ''))
    .join(':')
}

/** Some proxies write the port, too: `203.0.113.7:51000`, `[2001:db8::7]:51000`. */
const withoutPort = (address: string): string =>
  /^(?:\[(.+)\]|(\d+\.[\d.]+))(?::\d+)?$/.exec(address)?.slice(1).find(Boolean) ?? address

/** What a limit has to say, as structured fields (draft-ietf-httpapi-ratelimit-headers-10; RFC 9651). */
export const policyField = ({ name, quota, windowSeconds }: Omit<Limit, 'quotaWithKey'>): string =>
  `"${name}";q=${String(quota)};w=${String(windowSeconds)}`

/** What is left of it: `count` has been used, and it begins anew after `seconds`. */
export const remainderField = (name: string, left: { quota: number; count: number; seconds: number }): string =>
  `"${name}";r=${String(Math.max(0, left.quota - left.count))};t=${String(left.seconds)}`

const tooMany = (seconds: number): RequestError =>
  new RequestError(
    'too-many',
    { sv: `Vänta ${String(seconds)} sekunder och försök igen.`, en: `Wait ${String(seconds)} seconds and try again.` },
    { headers: { 'Retry-After': String(seconds) } },
  )

export interface Limits {
  /** Public posts of one network, or of one program with a key. */
  posts: RequestHandler
  /** Sign-ins and requests for a new password of one network. */
  signIns: RequestHandler
  /** Takes back what a request has counted: it turned out to be a sign-in that succeeds. Never fails. */
  forgive: (res: Response) => Promise<void>
}

interface Counted extends Count {
  limit: Limit
  counter: string
  quota: number
}

/** The limits of all servers on one database: they count together, and a restart forgets nothing. */
export function createLimits({
  payload,
  secret,
  clock = () => new Date(),
}: {
  payload: Payload
  secret: string
  clock?: () => Date
}): Limits {
  const hash = keyedHash(secret, 'limits')
  const refused = createMemory()
  const counted = new WeakMap<Response, Counted>()

  const count = async (counter: string, { windowSeconds }: Limit, quota: number, now: Date): Promise<Count> => {
    const known = refused.get(counter, now)
    if (known) return known
    const found = await countUp(payload, { name: counter, windowMs: windowSeconds * 1000, now })
    if (found.count > quota) refused.add(counter, found, now)
    return found
  }
  const tell = (res: Response, { limit: { name }, quota, ...found }: Counted): number => {
    const seconds = Math.max(1, Math.ceil((found.expiresAtMs - clock().getTime()) / 1000))
    res.set('RateLimit', remainderField(name, { quota, count: found.count, seconds }))
    return seconds
  }
  const limitedTo =
    (limit: Limit): RequestHandler =>
    async (req, res, next) => {
      const { quota, who } = bearerOf(limit, req, res)
      res.set('RateLimit-Policy', policyField({ ...limit, quota }))
      const counter = `${limit.name}:${hash(who)}`
      const found: Counted = { limit, counter, quota, ...(await count(counter, limit, quota, clock())) }
      const seconds = tell(res, found)
      if (found.count > quota) throw tooMany(seconds)
      counted.set(res, found)
      next()
    }
  const forgive = async (res: Response): Promise<void> => {
    const found = counted.get(res)
    if (!found || !counted.delete(res)) return
    try {
      await countDown(payload, { name: found.counter, expiresAtMs: found.expiresAtMs })
      refused.delete(found.counter)
      tell(res, { ...found, count: found.count - 1 })
    } catch (error) {
      payload.logger.warn({ err: error }, 'A sign-in that succeeded was counted')
    }
  }
  return { posts: limitedTo(posts), signIns: limitedTo(signIns), forgive }
}

/** Who is counted, and how much they may. */
function bearerOf(limit: Limit, req: Request, res: Response): { quota: number; who: string[] } {
  const caller = limit.quotaWithKey === undefined ? null : callerOf(res)
  return caller?.scopes.includes('read')
    ? { quota: limit.quotaWithKey ?? limit.quota, who: ['client', caller.id] }
    : { quota: limit.quota, who: ['network', networkOf(req.ip)] }
}

/** Counters that are over their limit, for a moment: a flood of requests must not become a flood of writes. */
function createMemory(): {
  get: (counter: string, now: Date) => Count | undefined
  add: (counter: string, count: Count, now: Date) => void
  delete: (counter: string) => void
} {
  const known = new Map<string, Count & { untilMs: number }>()
  return {
    get: (counter, now) => {
      const found = known.get(counter)
      return found && now.getTime() < Math.min(found.untilMs, found.expiresAtMs) ? found : undefined
    },
    add: (counter, count, now) => {
      if (known.size >= refusedMax) known.clear()
      known.set(counter, { ...count, untilMs: now.getTime() + refusedFromMemoryMs })
    },
    delete: (counter) => known.delete(counter),
  }
}
