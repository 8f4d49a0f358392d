import path from 'node:path'
import { afterEach, expect, it } from '@jest/globals'
import { MongoMemoryReplSet } from 'mongodb-memory-server-core'
import { administrator, killServers, signIn, startServer, temporaryFolder } from '../helpers/server-process'

declare const mongodb: { binary?: string } | undefined

// A server of its own that this test may take down; a given one (MONGODB_TEST_URI) is left alone.
const binary = typeof mongodb === 'undefined' ? undefined : mongodb.binary
const onOwnMongo = binary ? it : it.skip

let set: MongoMemoryReplSet | undefined
afterEach(async () => {
  await killServers()
  await set?.stop({ doCleanup: true, force: true })
})

const json = async (response: Response): Promise<{ title?: string; items?: { title: string }[] }> =>
  (await response.json()) as { title?: string; items?: { title: string }[] }

onOwnMongo('a MongoDB that goes away is told as 503, and is used again when it comes back', async () => {
  process.env.MONGOMS_SYSTEM_BINARY_VERSION_CHECK = 'false'
  set = await MongoMemoryReplSet.create({
    replSet: { count: 1, storageEngine: 'wiredTiger' },
    binary: { systemBinary: binary!, checkMD5: false },
  })
  const folder = temporaryFolder()
  const server = await startServer({
    ...administrator,
    DATA_DIR: folder,
    MEDIA_DIR: path.join(folder, 'media'),
    PAYLOAD_SECRET: 'a-secret-of-this-test',
    DATABASE_URL: set.getUri('outage'),
  })
  await server.until('/readyz')
  const call = await signIn(server.base)
  const news = { title: 'Kvar', lead: 'Innan den försvann.', _status: 'published' }
  expect((await call('POST', '/api/news', news)).status).toBe(201)

  expect((await fetch(`${server.base}/api/v1/events`)).status).toBe(200)

  await set.stop({ doCleanup: false })
  await server.until('/readyz', 503)
  // What is in memory is answered as before.
  expect((await fetch(`${server.base}/api/v1/events`)).status).toBe(200)
  const read = await fetch(`${server.base}/api/v1/news`)
  expect(read.status).toBe(503)
  expect(Number(read.headers.get('retry-after'))).toBeGreaterThan(0)
  expect(read.headers.get('content-type')).toContain('application/problem+json')
  const page = await fetch(server.base, { headers: { Accept: 'text/html' } })
  expect([page.status, page.headers.get('content-type')]).toEqual([503, expect.stringContaining('text/html')])
  // Not 403, and nobody is signed out.
  expect((await call('POST', '/api/news', { ...news, title: 'Försök' })).status).toBe(503)
  expect((await call('GET', '/api/users/me')).status).toBe(503)
  expect((await fetch(`${server.base}/healthz`)).status).toBe(200)

  await set.start()
  await server.until('/readyz')
  const { items } = await json(await fetch(`${server.base}/api/v1/news`))
  expect(items?.map(({ title }) => title)).toEqual(['Kvar'])
  expect((await call('POST', '/api/news', { ...news, title: 'Efteråt' })).status).toBe(201)
  await server.kill()
  expect((await server.ended).code).toBe(0)
})
