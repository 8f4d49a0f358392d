import http from 'node:http'
import path from 'node:path'
import { afterEach, expect, it } from '@jest/globals'
import {
  administrator,
  databaseSettings,
  killServers,
  signIn,
  startServer,
  statusOf,
  temporaryFolder,
} from '../helpers/server-process'

afterEach(killServers)

const stopWithinMs = 10_000

const ownSettings = (): Record<string, string> => {
  const folder = temporaryFolder()
  return { DATA_DIR: folder, MEDIA_DIR: path.join(folder, 'media'), ...administrator, ...databaseSettings() }
}

it('finishes the request that is under way at SIGTERM, takes no new one, and exits 0 within 10 s', async () => {
  const server = await startServer(ownSettings())
  await server.until('/readyz')
  const body = JSON.stringify({ email: 'anna@example.se', consent: true })
  const headers = { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) }
  const request = http.request(`${server.base}/api/v1/newsletter/subscriptions`, {
    method: 'POST',
    headers,
    agent: false,
  })
  const answered = new Promise<number | undefined>((resolve, reject) => {
    request.on('response', (response) => {
      response.resume()
      response.on('end', () => {
        resolve(response.statusCode)
      })
    })
    request.on('error', reject)
  })
  await new Promise((resolve) => request.write(body.slice(0, 10), resolve))
  const startedAt = Date.now()
  server.child.kill('SIGTERM')
  // The port is closed once the signal was taken.
  while ((await statusOf(`${server.base}/healthz`)) !== 0) continue
  request.end(body.slice(10))

  expect(await answered).toBe(202)
  expect(await server.ended).toEqual({ code: 0, signal: null })
  expect(Date.now() - startedAt).toBeLessThan(stopWithinMs)
})

it('closes everything in order though somebody never ends what they send', async () => {
  const settings = ownSettings()
  const first = await startServer(settings)
  await first.until('/readyz')
  const created = await (await signIn(first.base))('POST', '/api/api-clients', { name: 'Kommunen', scopes: ['read'] })
  const { doc } = (await created.json()) as { doc: { id: string; key: string } }
  await fetch(`${first.base}/api/v1/news`, { headers: { Authorization: `Bearer ${doc.key}` } })
  const stalled = http.request(`${first.base}/api/v1/newsletter/subscriptions`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Content-Length': 100 },
    agent: false,
  })
  const cut = new Promise((resolve) => stalled.on('error', resolve))
  await new Promise((resolve) => stalled.write('{', resolve))
  first.child.kill('SIGTERM')
  expect(await first.ended).toEqual({ code: 0, signal: null })
  await cut

  // Requests are counted in memory and written once a minute, and at the end.
  const second = await startServer(settings)
  await second.until('/readyz')
  const answer = await (await signIn(second.base))('GET', `/api/api-clients/${doc.id}`)
  expect(await answer.json()).toMatchObject({ requests30Days: 1 })
})

it('loses nothing that was acknowledged when it is killed while writing', async () => {
  const settings = ownSettings()
  const first = await startServer(settings)
  await first.until('/readyz')
  const call = await signIn(first.base)
  const acknowledged: string[] = []
  const write = async (number: number): Promise<void> => {
    const news = { title: `Nyhet ${String(number)}`, lead: 'Ingress', _status: 'published' }
    const response = await call('POST', '/api/news?locale=sv', news).catch(() => null)
    if (response?.status !== 201) return
    acknowledged.push(((await response.json()) as { doc: { slug: string } }).doc.slug)
    if (acknowledged.length === 10) first.child.kill('SIGKILL')
  }
  await Promise.all(Array.from({ length: 40 }, (_, number) => write(number)))
  expect((await first.ended).signal).toBe('SIGKILL')
  expect(acknowledged.length).toBeGreaterThanOrEqual(10)

  const second = await startServer(settings)
  await second.until('/readyz')
  const statuses = await Promise.all(acknowledged.map((slug) => statusOf(`${second.base}/api/v1/news/${slug}`)))
  expect(new Set(statuses)).toEqual(new Set([200]))
})
