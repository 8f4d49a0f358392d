import { lookup, type LookupAddress } from 'node:dns'
import http, { type ClientRequest, type IncomingHttpHeaders, type IncomingMessage } from 'node:http'
import https from 'node:https'
import type { LookupFunction } from 'node:net'
import { promisify } from 'node:util'
import { isPublicAddress, refusalOfAddress } from './address-rules'
import { type Fault, faultOfCode } from './fault-rules'

export interface GuardedRequest {
  /** As somebody has typed it. */
  url: string
  method: 'GET' | 'POST'
  headers: Record<string, string>
  body?: string
  /** From the first step to the end of the answer. */
  timeoutMs: number
  /** The rest of a longer answer is not read. */
  answerMaxBytes: number
  /** Plain http, and networks that are not the internet, are allowed too. */
  allowPrivate: boolean
  /** Gives the request up. */
  signal?: AbortSignal
  /** All addresses of a name; the system's own look-up where it is not given. */
  resolve?: Resolve
}

export type Resolve = (hostname: string) => Promise<LookupAddress[]>

export type GuardedAnswer =
  | {
      ok: true
      status: number
      headers: IncomingHttpHeaders
      body: Buffer
      /** False when it was longer than allowed, or was cut off. */
      isComplete: boolean
    }
  | { ok: false; fault: Fault }

class PrivateAddress extends Error {}

const systemResolve: Resolve = (hostname) => promisify(lookup)(hostname, { all: true })

/**
 * A request to an address that somebody outside has typed (a webhook, a calendar), which must not reach what only this machine can
 * reach (SSRF, OWASP). Where a name leads is checked in the look-up of the very connection: the address that was checked is the one
 * connected to. Redirects are answers like others, nothing is pooled, and no proxy is used. Never throws.
 */
export function guardedRequest(request: GuardedRequest): Promise<GuardedAnswer> {
  if (refusalOfAddress(request.url, request)) return Promise.resolve({ ok: false, fault: 'refused-address' })
  if (request.signal?.aborted) return Promise.resolve({ ok: false, fault: 'aborted' })
  return new Promise((resolve) => {
    let sent: ClientRequest | undefined
    let end = (answer: GuardedAnswer): void => {
      end = () => undefined
      clearTimeout(timer)
      request.signal?.removeEventListener('abort', abort)
      resolve(answer)
      sent?.destroy()
    }
    /** What there is when the answer has begun, else the fault. */
    let soFar = (fault: Fault): GuardedAnswer => ({ ok: false, fault })
    const abort = (): void => end({ ok: false, fault: 'aborted' })
    const timer = setTimeout(() => end(soFar('timed-out')), request.timeoutMs)
    request.signal?.addEventListener('abort', abort)
    try {
      sent = send(request)
    } catch {
      end({ ok: false, fault: 'other' })
      return
    }
    sent.on('error', (error) => end(soFar(faultOf(error))))
    sent.on('response', (response) => {
      const parts: Buffer[] = []
      let bytes = 0
      const answer = (isComplete: boolean): GuardedAnswer => answerOf(response, Buffer.concat(parts), isComplete)
      soFar = () => answer(false)
      response.on('data', (part: Buffer) => {
        const left = request.answerMaxBytes - bytes
        bytes += part.length
        parts.push(part.subarray(0, left))
        if (part.length > left) end(answer(false))
      })
      response.on('end', () => end(answer(response.complete)))
      response.on('error', () => end(answer(false)))
    })
    sent.end(request.body)
  })
}

function send({ url, method, headers, body, allowPrivate, resolve = systemResolve }: GuardedRequest): ClientRequest {
  const address = new URL(url)
  const { request } = address.protocol === 'https:' ? https : http
  const length = body === undefined ? {} : { 'Content-Length': String(Buffer.byteLength(body)) }
  return request(address, {
    method,
    headers: { ...headers, ...length, Connection: 'close' },
    agent: false,
    lookup: allowPrivate ? lookupBy(resolve) : lookupBy(publicOnly(resolve)),
    // Also where NODE_TLS_REJECT_UNAUTHORIZED says otherwise.
    rejectUnauthorized: true,
  })
}

/** Refuses a name when any of its addresses is private: which of them is connected to is not ours to choose. */
const publicOnly =
  (resolve: Resolve): Resolve =>
  async (hostname) => {
    const addresses = await resolve(hostname)
    if (!addresses.every(({ address }) => isPublicAddress(address))) throw new PrivateAddress()
    return addresses
  }

/** A look-up as `net.connect` calls it: for all addresses, or for the first. It does not call it for an IP address. */
const lookupBy =
  (resolve: Resolve): LookupFunction =>
  (hostname, options, callback) => {
    resolve(hostname).then(
      (addresses) => {
        const [first] = addresses
        if (!first) callback(Object.assign(new Error('no address'), { code: 'ENOTFOUND' }), '')
        else if (options.all) callback(null, addresses)
        else callback(null, first.address, first.family)
      },
      (error: unknown) => callback(error as NodeJS.ErrnoException, ''),
    )
  }

const faultOf = (error: Error): Fault =>
  error instanceof PrivateAddress ? 'private-address' : faultOfCode((error as NodeJS.ErrnoException).code ?? '')

const answerOf = (response: IncomingMessage, body: Buffer, isComplete: boolean): GuardedAnswer => ({
  ok: true,
  status: response.statusCode ?? 0,
  headers: response.headers,
  body,
  isComplete,
})
