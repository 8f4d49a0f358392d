import type { Request } from 'express'
import { RequestError } from '../shared/errors'
import { parseUrl } from '../shared/parse-url'

/** The request cannot be understood; it never reaches Payload. */
export class BadRequest extends Error {}

/** Parameters that are one plain value, and those that are never one. */
const plainParameters = [
  'limit',
  'page',
  'depth',
  'locale',
  'fallback-locale',
  'draft',
  'trash',
  'autosave',
  'pagination',
]
const nestedParameters = ['where', 'select', 'populate', 'joins']

/**
 * One condition, as `qs` writes it: `where[or][0][and][1][title][equals]`, `where[id][in][0]`. What does not fit is refused,
 * because Payload reads a condition that it does not understand as none, and then deletes or changes everything.
 */
const path = String.raw`\[[\w.-]+\]`
const compared = '(equals|not_equals|contains|exists|like|not_like|(greater|less)_than(_equal)?)'
const condition = new RegExp(
  String.raw`^where(\[(and|or)\]\[\d*\]|${path}\[contains\])*${path}\[(${compared}\]|(not_)?in\](\[\d*\])?)$`,
  'i',
)
const nameMaxParts = 20

/** Conditions on the user behind a relation would tell, letter by letter, an address that may not be read. */
const asksOfUsers = /(^|[[.,-])(createdBy|user)\.\w/i

/** At most ten fields to sort by, such as `-publishedAt,title`. */
const sorting = /^(-?\w[\w.]*(,-?\w[\w.]*){0,9})?$/

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']

/** @throws RequestError `method-not-allowed` for what `fetch` knows no request of, such as TRACE. */
export function guardMethod(method: string): void {
  if (methods.includes(method)) return
  const allowed = methods.join(', ')
  throw new RequestError(
    'method-not-allowed',
    { sv: `${method} går inte här. Använd ${allowed}.`, en: `${method} is not possible here. Use ${allowed}.` },
    { headers: { Allow: allowed } },
  )
}

/**
 * Refuses percent-encoding that is broken, NUL, and query parameters that Payload would misread or answer with 500.
 * @throws BadRequest
 */
export function guardAddress(url: string): void {
  const [pathname = '', search = ''] = url.split(/\?(.*)/s)
  if (!isDecodable(pathname) || !isPlain(pathname)) throw new BadRequest()
  const seen = new Set<string>()
  for (const [name, value] of new URLSearchParams(search)) {
    const isRepeated = seen.has(name) && !name.endsWith('[]')
    seen.add(name)
    if (isRepeated || value.includes('\0') || name.includes('\0') || !fits(name, value)) throw new BadRequest()
  }
}

function isDecodable(pathname: string): boolean {
  try {
    return !decodeURIComponent(pathname).includes('\0')
  } catch {
    return false
  }
}

/** False for what means another address (dot segments, backslashes): limits and rules in front have looked at this one. */
const isPlain = (pathname: string): boolean => parseUrl(pathname, 'http://localhost')?.pathname === pathname

function fits(name: string, value: string): boolean {
  const [root = '', ...parts] = name.split('[')
  if (parts.length > nameMaxParts) return false
  if (nestedParameters.includes(root) && parts.length === 0) return value === ''
  if (plainParameters.includes(root) && parts.length > 0) return false
  if (root === 'where') return condition.test(name) && !asksOfUsers.test(name)
  if (root === 'sort') return sorting.test(value) && !asksOfUsers.test(value)
  if (root === 'page') return /^\d{0,9}$/.test(value)
  return !/^(limit|depth)$/.test(root) || /^-?\d{0,9}$/.test(value)
}

/**
 * Refuses a body that says it is JSON and is not, or is no object.
 * @throws BadRequest
 */
export function guardBody(req: Request, body: Buffer | null): void {
  if (!body || body.length === 0 || !req.is('json')) return
  const value = parsed(body)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new BadRequest()
}

/**
 * Payload reads a POST that says it is a GET, with a form as its query; the admin does so for long ones. The same rules hold
 * for that query, and nothing else may come in its place.
 * @throws BadRequest
 */
export function guardOverride(req: Request, body: Buffer | null): void {
  const isOverridden = ['x-payload-http-method-override', 'x-http-method-override'].some((name) => req.headers[name])
  if (!isOverridden || req.method !== 'POST') return
  if (req.headers['content-type'] !== 'application/x-www-form-urlencoded') throw new BadRequest()
  guardAddress(`${req.originalUrl}?${body?.toString('utf8') ?? ''}`)
}

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'))
  } catch {
    return null
  }
}
