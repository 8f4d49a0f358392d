import type { Request, Response } from 'express'
import { type Encoding, type Representation, StoredResponse } from './stored-response'

/** Answers a read with a strong validator, compressed as the client likes it; 304 when it has these bytes already. */
export const sendRepresentation = (req: Request, res: Response, representation: Representation): Promise<void> =>
  sendStored(req, res, new StoredResponse(representation))

export async function sendStored(req: Request, res: Response, stored: StoredResponse): Promise<void> {
  const variant = await stored.variant(chooseEncoding(req.headers['accept-encoding']))
  if (isFresh(req.headers['if-none-match'], stored.hash)) res.status(304).set(variant.headers).end()
  else
    res
      .status(200)
      .set(variant.fullHeaders)
      .end(req.method === 'HEAD' ? undefined : variant.body)
}

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
