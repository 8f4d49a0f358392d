import { type IncomingHttpHeaders, request } from 'node:http'

export interface RawRequest {
  method?: string
  /** Sent as it is, never normalised. */
  path: string
  headers?: Record<string, string | string[]>
  body?: string | Buffer
}

export interface RawResponse {
  status: number
  headers: IncomingHttpHeaders
  bytes: Buffer
  text: string
}

/** Whoever says nothing for so long hangs. Not shorter: a busy machine or disk may hold up any answer for seconds. */
const timeoutMs = 60_000

/** One request as it is written here: the path and the body are not changed, compressed answers not unpacked. */
export async function rawRequest(
  port: number,
  { method = 'GET', path, headers: given = {}, body }: RawRequest,
): Promise<RawResponse> {
  // Node says it for POST only; without it the body of a DELETE would pass for the next request.
  const length = body === undefined ? {} : { 'Content-Length': String(Buffer.byteLength(body)) }
  const headers = { ...length, ...given }
  return new Promise((resolve, reject) => {
    const req = request({ host: '127.0.0.1', port, method, path, headers, agent: false, timeout: timeoutMs }, (res) => {
      const parts: Buffer[] = []
      res.on('data', (part: Buffer) => parts.push(part))
      res.on('error', reject)
      res.on('end', () => {
        const bytes = Buffer.concat(parts)
        resolve({ status: res.statusCode ?? 0, headers: res.headers, bytes, text: bytes.toString('utf8') })
      })
    })
    req.on('timeout', () => req.destroy(new Error(`${method} ${path.slice(0, 80)} got no answer`)))
    req.on('error', reject)
    req.end(body)
  })
}
