import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020'
import addFormats from 'ajv-formats'
import type { RequestListener, ServerResponse } from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import type { ApiDocument, Operation, Response } from '../../src/openapi/openapi-types'

const base = '/api/v1'
const documentId = 'https://samordna.example/openapi.json'
const bodiless = new Set([204, 301, 303, 304])
/** Headers that say something about the answer: whoever sends one describes it. */
const telling = [
  'link',
  'location',
  'etag',
  'last-modified',
  'retry-after',
  'ratelimit',
  'ratelimit-policy',
  'idempotency-replayed',
]

export interface Answer {
  method: string
  /** Path and query. */
  url: string
  status: number
  headers: Record<string, unknown>
  body: Buffer
}

/** Tells what in an answer is not as an OpenAPI document says; null when it fits. */
export type Judge = (answer: Answer) => string | null

/** A judge who knows one document. */
export function judgeBy(document: ApiDocument): Judge {
  const ajv = ajvWith(document)
  const compiled = new Map<string, ValidateFunction>()
  const schemaAt = (pointer: string): ValidateFunction => {
    const known = compiled.get(pointer) ?? ajv.compile({ $ref: `${documentId}#${pointer}` })
    compiled.set(pointer, known)
    return known
  }
  const faultOfBody = (text: string, pointer: string): string | null => {
    const validate = schemaAt(pointer)
    try {
      return validate(JSON.parse(text)) ? null : ajv.errorsText(validate.errors)
    } catch {
      return `is no JSON: ${text.slice(0, 80)}`
    }
  }
  return (answer) => {
    const { method, status } = answer
    if (method === 'OPTIONS') return status === 204 ? null : `OPTIONS answers ${status}`
    const found = operationAt(document, answer)
    if (!found) {
      if (status < 400) return 'is not described'
      if (method === 'HEAD') return null
      return faultOfBody(textOf(answer), '/components/schemas/Problem')
    }
    const pointer = responsePointer(found, status)
    if (!pointer) return `${status} is not described`
    return faultOfAnswer(answer, pointer, valueAt<Response>(document, pointer), faultOfBody)
  }
}

function ajvWith(document: ApiDocument): Ajv2020 {
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  addFormats(ajv)
  ajv.addSchema({ ...document, $id: documentId })
  return ajv
}

interface Found {
  operation: Operation
  pointer: string
}

/** The operation that answers: paths without parameters before those with. HEAD is described by GET. */
function operationAt({ paths }: ApiDocument, { method, url }: Answer): Found | null {
  const path = url.split('?')[0]!.slice(base.length) || '/'
  const names = Object.keys(paths).sort((a, b) => a.split('{').length - b.split('{').length)
  const name = names.find((template) => pattern(template).test(path))
  const verb = (method === 'HEAD' ? 'get' : method.toLowerCase()) as 'get'
  const operation = name && paths[name]?.[verb]
  return operation ? { operation, pointer: pointerOf('paths', name, verb) } : null
}

const pattern = (template: string): RegExp =>
  new RegExp(`^${template.replaceAll('.', '\\.').replace(/\{\w+\}/g, '[^/]+')}$`)

function responsePointer({ operation, pointer }: Found, status: number): string | null {
  const response = operation.responses[status]
  if (!response) return null
  return '$ref' in response ? response.$ref.slice(1) : `${pointer}${pointerOf('responses', String(status))}`
}

function faultOfAnswer(
  answer: Answer,
  pointer: string,
  response: Response,
  faultOfBody: (text: string, pointer: string) => string | null,
): string | null {
  const described = Object.keys(response.headers ?? {}).map((name) => name.toLowerCase())
  const untold = telling.find((name) => name in answer.headers && !described.includes(name))
  if (untold) return `the header ${untold} is not described for ${answer.status}`
  if (answer.method === 'HEAD' || bodiless.has(answer.status)) return null
  const type = String(answer.headers['content-type']).split(';')[0] ?? ''
  if (!response.content?.[type]) return `${type} is not described for ${answer.status}`
  const text = textOf(answer)
  return faultOfBody(
    /json$/.test(type) ? text : JSON.stringify(text),
    `${pointer}${pointerOf('content', type, 'schema')}`,
  )
}

function textOf({ headers, body }: Answer): string {
  const encoding = headers['content-encoding']
  if (encoding === 'br') return brotliDecompressSync(body).toString()
  return (encoding === 'gzip' ? gunzipSync(body) : body).toString()
}

/** A JSON Pointer as a fragment of an address (RFC 6901, 6). */
const pointerOf = (...parts: string[]): string =>
  parts.map((part) => `/${encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))}`).join('')

const valueAt = <T>(document: ApiDocument, pointer: string): T =>
  pointer
    .slice(1)
    .split('/')
    .map((part) => decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>((value, part) => (value as Record<string, unknown>)[part], document) as T

/** The same server, with every whole answer under /api/v1 shown to somebody. */
export const watched =
  (server: RequestListener, look: (answer: Answer) => void): RequestListener =>
  (req, res) => {
    const { method = '', url = '' } = req
    const path = url.split('?')[0] ?? ''
    if (path === base || path.startsWith(`${base}/`)) {
      const [body, head] = [collectBody(res), collectHead(res)]
      res.on('finish', () => {
        const headers = { ...res.getHeaders(), ...head() }
        look({ method, url, status: res.statusCode, headers, body: Buffer.concat(body) })
      })
    }
    server(req, res)
  }

/** Headers that are written as one list of names and values, as answers from memory are. */
function collectHead(res: ServerResponse): () => Record<string, unknown> {
  const found: Record<string, unknown> = {}
  const original = res.writeHead.bind(res) as (...given: unknown[]) => never
  res.writeHead = (...given: unknown[]): never => {
    const list: unknown[] = given.find(Array.isArray) ?? []
    for (let i = 0; i < list.length; i += 2) found[String(list[i]).toLowerCase()] = list[i + 1]
    return original(...given)
  }
  return () => found
}

/** What is written to a response, as it is written. */
function collectBody(res: ServerResponse): Buffer[] {
  const parts: Buffer[] = []
  for (const name of ['write', 'end'] as const) {
    const original = res[name].bind(res) as (...given: unknown[]) => never
    res[name] = (...given: unknown[]): never => {
      const [chunk, encoding] = given
      if (typeof chunk === 'string')
        parts.push(Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8'))
      else if (chunk instanceof Uint8Array) parts.push(Buffer.from(chunk))
      return original(...given)
    }
  }
  return parts
}
