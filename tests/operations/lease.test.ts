import { setImmediate as turn } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { holdLease, inTurn, releaseLease, whileHolding } from '../../src/database/lease'
import { createJobRunner } from '../../src/jobs/job-runner'
import { makeFirstAdministrator } from '../../src/users/first-administrator'
import { buildNews } from '../helpers/builders'
import { startTestCms, type TestCms } from '../helpers/cms'

const onMongo = process.env.TEST_DATABASE === 'mongodb' ? it : it.skip
const name = 'work'
const other = 'another-process'

let cms: TestCms
beforeAll(async () => {
  cms = await startTestCms()
})
afterEach(async () => {
  await cms.payload.delete({ collection: 'leases', where: {}, overrideAccess: true })
})
afterAll(() => cms.stop())

const otherHolds = (lease: string, ttlMs = 60_000): Promise<boolean> =>
  holdLease(cms.payload, { name: lease, ttlMs, now: new Date(), owner: other })
const rows = async (): Promise<{ owner: string; expiresAtMs: number }[]> =>
  (await cms.payload.find({ collection: 'leases', overrideAccess: true })).docs

describe('while work goes on', () => {
  it('its lease is renewed, and not after it', async () => {
    const lease = { name, ttlMs: 600 }
    await holdLease(cms.payload, { ...lease, now: new Date() })
    const [before] = await rows()
    const result = await whileHolding({
      payload: cms.payload,
      lease,
      work: async () => {
        while ((await rows())[0]?.expiresAtMs === before?.expiresAtMs) await turn()
        return 'done'
      },
    })
    expect(result).toBe('done')
    await releaseLease(cms.payload, name)
    expect(await rows()).toEqual([])
  })

  it('it is told that another process took its lease', async () => {
    const lease = { name, ttlMs: 600 }
    await holdLease(cms.payload, { ...lease, now: new Date() })
    await releaseLease(cms.payload, name)
    expect(await otherHolds(name)).toBe(true)
    let isLost = false
    await whileHolding({
      payload: cms.payload,
      lease,
      work: async () => {
        while (!isLost) await turn()
      },
      onLost: () => {
        isLost = true
      },
    })
    expect(await rows()).toMatchObject([{ owner: other }])
  })
})

describe('the first administrator', () => {
  it('is made also when a start that was killed left its lease', async () => {
    expect(await otherHolds('first-administrator', 1000)).toBe(true)
    const administrator = { email: 'forst@example.se', password: 'tre ord i rad 2026' }
    expect(await makeFirstAdministrator(cms.payload, { administrator })).toEqual({
      ...administrator,
      isGenerated: false,
    })
    expect((await cms.payload.count({ collection: 'users', overrideAccess: true })).totalDocs).toBe(1)
    expect(await makeFirstAdministrator(cms.payload, { administrator })).toBeNull()
  })
})

onMongo('a start that has waited long enough says so in one line, and does not do the work', async () => {
  expect(await otherHolds(name)).toBe(true)
  let isDone = false
  const work = (): Promise<void> => {
    isDone = true
    return Promise.resolve()
  }
  await expect(inTurn(cms.payload, { name, waitMaxMs: 0 }, work)).rejects.toThrow(
    /^Another process has had the lease work for .* and start again\.$/,
  )
  expect(isDone).toBe(false)
})

it('a job runner that failed puts back what it had begun', async () => {
  const breaks: Payload = Object.create(cms.payload, {
    jobs: {
      get: () => {
        if (isBroken) throw new Error('the database went away')
        return cms.payload.jobs
      },
    },
  }) as Payload
  let isBroken = false
  const runner = createJobRunner(breaks)
  await runner.tick(new Date())
  const news = await buildNews(cms.payload, { _status: 'draft' })
  const job = await cms.payload.jobs.queue({
    task: 'schedulePublish',
    input: { type: 'publish', doc: { relationTo: 'news', value: news.id }, locale: 'all' },
  } as never)
  await cms.payload.update({ collection: 'payload-jobs', id: job.id, data: { processing: true } })
  await runner.tick(new Date())
  expect(await statusOf(news.id)).toBe('draft')
  isBroken = true
  await expect(runner.tick(new Date())).rejects.toThrow('the database went away')
  isBroken = false
  await runner.tick(new Date())
  expect(await statusOf(news.id)).toBe('published')
  await runner.stop()
})

const statusOf = async (id: string): Promise<unknown> =>
  (await cms.payload.findByID({ collection: 'news', id, overrideAccess: true }))._status
