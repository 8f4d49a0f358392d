import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import type { Connection } from 'mongoose'
import type { Payload } from 'payload'
import { countDown, countUp, readCounters } from '../../src/database/counter'
import { createSweeper, deleteExpired } from '../../src/database/expired-rows'
import { holdLease } from '../../src/database/lease'
import { startTestCms, type TestCms } from '../helpers/cms'

const onMongo = process.env.TEST_DATABASE === 'mongodb' ? it : it.skip

let cms: TestCms
beforeAll(async () => {
  cms = await startTestCms()
})
afterEach(async () => {
  for (const collection of ['counters', 'idempotent-answers', 'leases'] as const)
    await cms.payload.delete({ collection, where: {}, overrideAccess: true })
})
afterAll(() => cms.stop())

const windowMs = 60_000
const start = new Date('2026-11-20T10:00:00Z')
const at = (ms: number): Date => new Date(start.getTime() + ms)
const end = start.getTime() + windowMs
const up = (name: string, now = start, by?: number) =>
  countUp(cms.payload, { name, windowMs, now, ...(by !== undefined && { by }) })
const rows = async (): Promise<{ name: string; count: number; expiresAtMs: number }[]> =>
  (await cms.payload.find({ collection: 'counters', overrideAccess: true, sort: 'name' })).docs

describe('counting up', () => {
  it('begins at one, goes on within the window that the first step began, and begins anew when it has passed', async () => {
    expect(await up('a')).toEqual({ count: 1, expiresAtMs: end })
    expect(await up('a', at(10))).toEqual({ count: 2, expiresAtMs: end })
    expect(await up('a', at(windowMs - 1))).toEqual({ count: 3, expiresAtMs: end })
    expect(await up('a', at(windowMs))).toEqual({ count: 1, expiresAtMs: end + windowMs })
    expect(await rows()).toMatchObject([{ name: 'a', count: 1, expiresAtMs: end + windowMs }])
  })

  it('counts each name for itself', async () => {
    await up('a')
    await up('a')
    expect((await up('b')).count).toBe(1)
  })

  it('takes steps of any size, also the first and the one after the window', async () => {
    expect((await up('a', start, 5)).count).toBe(5)
    expect((await up('a', start, 7)).count).toBe(12)
    expect((await up('a', at(windowMs), 3)).count).toBe(3)
  })

  it('is exact when 200 come at once, whoever is first', async () => {
    const counts = await Promise.all(Array.from({ length: 200 }, () => up('crowd')))
    expect(counts.map(({ count }) => count).sort((a, b) => a - b)).toEqual(Array.from({ length: 200 }, (_, i) => i + 1))
    expect(new Set(counts.map(({ expiresAtMs }) => expiresAtMs))).toEqual(new Set([end]))
  })

  it('is exact when 200 come at once after the window', async () => {
    await up('crowd', start, 50)
    const counts = await Promise.all(Array.from({ length: 200 }, () => up('crowd', at(windowMs))))
    expect(counts.map(({ count }) => count).sort((a, b) => a - b)).toEqual(Array.from({ length: 200 }, (_, i) => i + 1))
  })
})

/** The same database, whose upserts are refused some times because somebody else was first; newer servers try again by themselves. */
const refusing = (times: number): Payload => {
  const { connection } = cms.payload.db as unknown as { connection: Connection }
  let left = times
  const collection = (name: string) => {
    const real = connection.collection(name)
    const findOneAndUpdate = (...given: Parameters<typeof real.findOneAndUpdate>) =>
      left-- > 0 ? Promise.reject(Object.assign(new Error('E11000'), { code: 11000 })) : real.findOneAndUpdate(...given)
    return { findOneAndUpdate }
  }
  const db = Object.create(cms.payload.db, { connection: { value: { collection } } }) as Payload['db']
  return Object.create(cms.payload, { db: { value: db } }) as Payload
}

onMongo('a counter that several begin at once is tried again, and not for ever', async () => {
  const step = { name: 'a', windowMs, now: start }
  expect((await countUp(refusing(4), step)).count).toBe(1)
  await expect(countUp(refusing(5), step)).rejects.toThrow('E11000')
  expect(await rows()).toMatchObject([{ count: 1 }])
})

describe('counting down', () => {
  it('takes one step back, in the window in which it was taken, and never below nothing', async () => {
    const { expiresAtMs } = await up('a', start, 2)
    for (const left of [1, 0, 0]) {
      await countDown(cms.payload, { name: 'a', expiresAtMs })
      expect(await rows()).toMatchObject([{ count: left }])
    }
    await up('a', at(windowMs))
    await countDown(cms.payload, { name: 'a', expiresAtMs })
    await countDown(cms.payload, { name: 'unknown', expiresAtMs })
    expect(await rows()).toMatchObject([{ name: 'a', count: 1 }])
  })
})

describe('reading', () => {
  it('gives what several counters stand at, and leaves out those that nobody has counted', async () => {
    await up('usage:1', start, 12)
    await up('usage:2', at(5))
    await up('other')
    expect(await readCounters(cms.payload, ['usage:1', 'usage:2', "usage:'3"])).toEqual(
      new Map([
        ['usage:1', 12],
        ['usage:2', 1],
      ]),
    )
    expect(await readCounters(cms.payload, [])).toEqual(new Map())
  })
})

describe('what has expired', () => {
  const answer = { fingerprint: 'x', status: 200, body: '{}' }
  const names = async () => {
    const find = (collection: 'counters' | 'idempotent-answers' | 'leases') =>
      cms.payload.find({ collection, overrideAccess: true })
    const [counters, answers, leases] = await Promise.all([
      find('counters'),
      find('idempotent-answers'),
      find('leases'),
    ])
    return [counters.docs, answers.docs, leases.docs].map((docs) =>
      docs.map((doc) => ('key' in doc ? doc.key : doc.name)),
    )
  }

  it('is deleted, and nothing else', async () => {
    await up('old')
    await up('new', at(1000))
    for (const [key, expiresAtMs] of [
      ['old', end],
      ['new', end + 1000],
    ] as const)
      await cms.payload.create({ collection: 'idempotent-answers', data: { key, expiresAtMs, ...answer } })
    await holdLease(cms.payload, { name: 'old', ttlMs: windowMs, now: start, owner: 'killed' })
    await holdLease(cms.payload, { name: 'new', ttlMs: windowMs, now: at(1000), owner: 'alive' })

    await deleteExpired(cms.payload, at(windowMs))
    expect(await names()).toEqual(
      [
        ['old', 'new'],
        ['old', 'new'],
        ['old', 'new'],
      ].map((all) => expect.arrayContaining(all)),
    )
    await deleteExpired(cms.payload, at(windowMs + 1))
    expect(await names()).toEqual([['new'], ['new'], ['new']])
  })

  it('is deleted when a process starts', async () => {
    await up('long ago')
    await up('now', new Date())
    const sweeper = createSweeper(cms.payload)
    sweeper.start()
    await sweeper.stop()
    expect(await rows()).toMatchObject([{ name: 'now' }])
  })
})
