import { expect } from '@jest/globals'
import request, { type Response } from 'supertest'
import { publicRoutes } from '../../src/http/app'
import type { ReadRoute } from '../../src/http/route'
import type { TestCms } from './cms'

const base = '/api/v1'

/** Every public read of the app, as its route table declares it. */
export const readRoutes = (cms: TestCms): ReadRoute[] =>
  publicRoutes(cms.services, cms.env).filter((route): route is ReadRoute => route.method === 'get')

/** The route that answers a path: one without parameters before one with. */
export function routeOf(cms: TestCms, path: string): ReadRoute {
  const pathname = path.split('?')[0] ?? ''
  const routes = readRoutes(cms)
  const found =
    routes.find((route) => route.path === (pathname || '/')) ??
    routes.find((route) => new RegExp(`^${route.path.replace(/:\w+/g, '[^/]+')}$`).test(pathname))
  if (!found) throw new Error(`no route answers ${path}`)
  return found
}

/** GET `/api/v1` and `path`, which must be 200 and fit the schema that the route declares, to the last field. */
export async function read(cms: TestCms, path: string, headers: Record<string, string> = {}): Promise<Response> {
  const { answer, contentType = 'application/json; charset=utf-8' } = routeOf(cms, path)
  const response = await request(cms.app).get(`${base}${path}`).set(headers).buffer(true)
  expect({ path, status: response.status, type: response.headers['content-type'] }).toEqual({
    path,
    status: 200,
    type: contentType,
  })
  answer.parse(response.type.endsWith('json') ? response.body : response.text)
  return response
}

/** Items of a list, page by page as `next` leads; checks `Link` and that `total` holds. */
export async function walk<Item = Record<string, unknown>>(
  cms: TestCms,
  path: string,
): Promise<{ items: Item[]; pages: number }> {
  const items: Item[] = []
  let pages = 0
  for (let next: string | null = path; next !== null; pages++) {
    const { body, headers } = await read(cms, next)
    items.push(...(body.items as Item[]))
    const url = body.next as string | null
    expect(headers.link).toBe(url === null ? undefined : `<${url}>; rel="next"`)
    if (url !== null) expect(url).toMatch(`${cms.env.serverUrl}${base}`)
    next = url && url.slice(`${cms.env.serverUrl}${base}`.length)
    if (next === null) expect(items).toHaveLength(body.total as number)
    if (pages > 200) throw new Error('next never ends')
  }
  return { items, pages }
}

/** That pages of 3 visit what one big page has, in its order, each once. Answers the items. */
export async function expectSamePages<Item = Record<string, unknown>>(cms: TestCms, path: string): Promise<Item[]> {
  const glue = path.includes('?') ? '&' : '?'
  const big = await walk<Item>(cms, `${path}${glue}limit=100`)
  const small = await walk<Item>(cms, `${path}${glue}limit=3`)
  expect(small.items).toEqual(big.items)
  expect(new Set(small.items.map((item) => JSON.stringify(item))).size).toBe(small.items.length)
  expect(small.pages).toBe(Math.max(1, Math.ceil(big.items.length / 3)))
  return big.items
}

/** The status and the body of a read that is not answered with 200, which must be a problem (RFC 9457). */
export async function readProblem(
  cms: TestCms,
  path: string,
  headers: Record<string, string> = {},
): Promise<{ status: number; title: string; detail: string; errors?: { parameter: string; detail: string }[] }> {
  const response = await request(cms.app).get(`${base}${path}`).set(headers)
  expect(response.type).toBe('application/problem+json')
  expect(response.headers['cache-control']).toBe('no-store')
  expect(response.body).toMatchObject({
    type: expect.any(String),
    title: expect.any(String),
    status: response.status,
    detail: expect.any(String),
  })
  return response.body
}
