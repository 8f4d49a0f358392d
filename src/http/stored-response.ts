import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

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

export type Encoding = 'br' | 'gzip' | 'identity'

/** The bytes in one encoding, and all that is said of them. */
export interface Variant {
  body: Buffer
  etag: string
  /** Of a 304. */
  headers: Record<string, string>
  /** Of a 200. */
  fullHeaders: Record<string, string>
}

/** Caches keep it and ask each time whether it still holds. */
export const mustRevalidate = 'public, max-age=0, must-revalidate'
/** What a variant takes besides its bytes: about this much of headers and objects. */
const overheadBytes = 2048

/** A representation that can be sent many times: compressed at most once for each encoding, with a strong validator. */
export class StoredResponse {
  /** Of the bytes, so that every server has the same tags. */
  readonly hash: string
  readonly #representation: Representation
  readonly #variants = new Map<Encoding, Variant>()
  readonly #encoding = new Map<Encoding, Promise<Variant>>()

  constructor(representation: Representation) {
    this.#representation = representation
    this.hash = createHash('sha256').update(representation.bytes).digest('base64url').slice(0, 27)
    this.#variants.set('identity', this.#describe('identity', representation.bytes))
  }

  /** Memory that it takes. */
  get bytes(): number {
    return [...this.#variants.values()].reduce((sum, { body }) => sum + body.length + overheadBytes, 0)
  }

  /** The variant, where it has been made. */
  ready(encoding: Encoding): Variant | undefined {
    return this.#variants.get(encoding)
  }

  /** The variant; without encoding where that would not make it smaller. */
  async variant(encoding: Encoding): Promise<Variant> {
    const ready = this.#variants.get(encoding)
    if (ready) return ready
    const coming = this.#encoding.get(encoding) ?? this.#encode(encoding)
    this.#encoding.set(encoding, coming)
    const variant = await coming
    this.#variants.set(encoding, variant)
    return variant
  }

  async #encode(encoding: Encoding): Promise<Variant> {
    const { bytes } = this.#representation
    const body =
      encoding === 'br'
        ? await brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: brotliQuality } })
        : await gzipped(bytes)
    return body.length < bytes.length ? this.#describe(encoding, body) : this.#describe('identity', bytes)
  }

  #describe(encoding: Encoding, body: Buffer): Variant {
    const { contentType, language, cacheControl = mustRevalidate, headers } = this.#representation
    const etag = tagOf(this.hash, encoding)
    const common = {
      ...headers,
      ETag: etag,
      'Cache-Control': cacheControl,
      Vary: 'Accept-Encoding',
      ...(language && { 'Content-Language': language }),
    }
    const full = {
      ...common,
      ...(encoding !== 'identity' && { 'Content-Encoding': encoding }),
      'Content-Type': contentType,
      'Content-Length': String(body.length),
    }
    return { body, etag, headers: common, fullHeaders: full }
  }
}

/** A representation's own tag for each encoding (RFC 9110, 8.8.3.3). */
const tagOf = (hash: string, encoding: Encoding): string =>
  encoding === 'identity' ? `"${hash}"` : `"${hash}-${encoding}"`
