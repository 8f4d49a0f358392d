import type { RequestListener } from 'node:http'
import { chooseEncoding, isFresh } from './respond'
import type { ResponseCache } from './response-cache'
import type { Encoding, Variant } from './stored-response'

/** Different values of `Accept-Encoding` that are remembered; browsers and libraries send a dozen. */
const rememberedMax = 200

/**
 * Answers what is in the cache, before Express: no routing, no parsing, the bytes as they are. Everything else goes on to `app`,
 * and so does whoever shows a key, which is looked up there.
 */
export function withFastPath(
  app: RequestListener,
  { cache, headers }: { cache: ResponseCache; headers: Record<string, string> },
): RequestListener {
  const encodingOf = remembered(chooseEncoding)
  const headersOf = flattened(headers)
  return (req, res) => {
    const { method, url = '' } = req
    const isHead = method === 'HEAD'
    const stored = isHead || method === 'GET' ? cache.get(url) : undefined
    const asked = req.headers
    const variant =
      stored && asked.authorization === undefined ? stored.ready(encodingOf(asked['accept-encoding'] ?? '')) : undefined
    if (!stored || !variant) {
      app(req, res)
      return
    }
    const known = asked['if-none-match']
    if (known !== undefined && (known === variant.etag || isFresh(known, stored.hash))) {
      res.writeHead(304, headersOf(variant).notModified)
      res.end()
      return
    }
    res.writeHead(200, headersOf(variant).full)
    if (isHead) res.end()
    else res.end(variant.body)
  }
}

function remembered(choose: (header: string) => Encoding): (header: string) => Encoding {
  const known = new Map<string, Encoding>()
  return (header) => {
    const before = known.get(header)
    if (before) return before
    const encoding = choose(header)
    if (known.size < rememberedMax) known.set(header, encoding)
    return encoding
  }
}

/** Names and values in one list, as Node writes them fastest. */
function flattened(common: Record<string, string>): (variant: Variant) => { full: string[]; notModified: string[] } {
  const made = new WeakMap<Variant, { full: string[]; notModified: string[] }>()
  const flat = (headers: Record<string, string>): string[] => {
    const own = new Set(Object.keys(headers).map((name) => name.toLowerCase()))
    const others = Object.entries(common).filter(([name]) => !own.has(name.toLowerCase()))
    return [...others, ...Object.entries(headers)].flat()
  }
  return (variant) => {
    const before = made.get(variant)
    if (before) return before
    const lists = { full: flat(variant.fullHeaders), notModified: flat(variant.headers) }
    made.set(variant, lists)
    return lists
  }
}
