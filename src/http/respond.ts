import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Request, Response } from 'express'

const brotli = promisify(brotliCompress)
const gzipped = promisify(gzip)
const brotliQuality = 5

export interface Representation {
  bytes: Buffer
  contentType: string
  language?: string
  cacheControl?: string
  headers?: Record<string, string>
}

const mustRevalidate = 'public, max-age=0, must-revalidate'

type Encoding = 'br' | 'gzip' | 'identity'

/** Answers a read with a strong validator, compressed as the client likes it; 304 when it has these bytes already. */
export async function sendRepresentation(req: Request, res: Response, representation: Representation): Promise<void> {
  const hash = createHash('sha256').update(representation.bytes).digest('base64url').slice(0, 27)
  const encoding = chooseEncoding(req.headers['accept-encoding'])
  res.set({
    ...representation.headers,
    ETag: etag(hash, encoding),
    'Cache-Control': representation.cacheControl ?? mustRevalidate,
    ...(representation.language && { 'Content-Language': representation.language }),
  })
  res.vary('Accept-Encoding')
  if (isFresh(req.headers['if-none-match'], hash)) {
    res.status(304).end()
    return
  }
  const bytes = await encoded(representation.bytes, encoding)
  if (encoding !== 'identity') res.set('Content-Encoding', encoding)
  res.set({ 'Content-Type': representation.contentType, 'Content-Length': String(bytes.length) })
  res.status(200).end(req.method === 'HEAD' ? undefined : bytes)
}

/** A representation's own tag for each encoding (RFC 9110, 8.8.3.3). */
const etag = (hash: string, encoding: Encoding): string =>
  encoding === 'identity' ? `"${hash}"` : `"${hash}-${encoding}"`

/** `If-None-Match` by weak comparison (RFC 9110, 13.1.2): `*`, or a list in which one tag is this state in any encoding. */
export function isFresh(ifNoneMatch: string | undefined, hash: string): boolean {
  if (!ifNoneMatch) return false
  if (ifNoneMatch.trim() === '*') return true
  const tags = ifNoneMatch.match(/"[^"]*"/g) ?? []
  return tags.some((tag) => tag === `"${hash}"` || tag === `"${hash}-br"` || tag === `"${hash}-gzip"`)
}

/** Brotli or gzip where the client takes it with a quality above 0 (RFC 9110, 12.5.3). */
export function chooseEncoding(acceptEncoding: string | undefined): Encoding {
  const quality = new Map<string, number>()
  for (const part of (acceptEncoding ?? '').toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((text) => text.trim())
    const q = parameters.find((parameter) => parameter.startsWith('q='))
    if (name) quality.set(name, q ? Number(q.slice(2)) || 0 : 1)
  }
  const of = (name: string): number => quality.get(name) ?? quality.get('*') ?? 0
  if (of('br') > 0 && of('br') >= of('gzip')) return 'br'
  return of('gzip') > 0 ? 'gzip' : 'identity'
}

async function encoded(bytes: Buffer, encoding: Encoding): Promise<Buffer> {
  if (encoding === 'br') return brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: brotliQuality } })
  return encoding === 'gzip' ? gzipped(bytes) : bytes
}
