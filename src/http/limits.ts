import type { RequestHandler } from 'express'
import { isIPv4, isIPv6 } from 'node:net'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { RequestError } from '../shared/errors'

/**
 * The network that limits count by: the address for IPv4, the /64 for IPv6, because one household or office has that
 * many addresses. Kept in memory only.
 */
export function networkOf(address: string | undefined): string {
  const bare = (address ?? '').replace(/^::ffff:(?=\d+\.)/, '')
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

async function consume(limiter: RateLimiterMemory, network: string): Promise<void> {
  try {
    await limiter.consume(network)
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error
    throw tooMany(Math.ceil(error.msBeforeNext / 1000))
  }
}

const tooMany = (seconds: number): RequestError =>
  new RequestError(
    'too-many',
    { sv: `Vänta ${String(seconds)} sekunder och försök igen.`, en: `Wait ${String(seconds)} seconds and try again.` },
    { headers: { 'Retry-After': String(seconds) } },
  )

export interface Limits {
  /** Public posts of one network. */
  posts: RequestHandler
  /** Sign-ins and requests for a new password of one network; a sign-in that succeeds does not count. */
  signIns: RequestHandler
}

const tenMinutes = 600

/** The limits of one server, kept in memory. */
export function createLimits(): Limits {
  const posts = new RateLimiterMemory({ keyPrefix: 'posts', points: 60, duration: tenMinutes })
  const signIns = new RateLimiterMemory({ keyPrefix: 'sign-ins', points: 30, duration: tenMinutes })
  return {
    posts: async (req, _res, next) => {
      await consume(posts, networkOf(req.ip))
      next()
    },
    signIns: async (req, res, next) => {
      const network = networkOf(req.ip)
      await consume(signIns, network)
      res.on('finish', () => {
        if (res.statusCode === 200 && req.path.endsWith('/login')) void signIns.reward(network)
      })
      next()
    },
  }
}
