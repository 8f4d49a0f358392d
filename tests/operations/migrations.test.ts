import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { PayloadRequest } from 'payload'
import { databaseHandle } from '../../src/database/handles'
import { migrate, type Migration } from '../../src/database/migrate'
import { startTestCms, type TestCms } from '../helpers/cms'

let cms: TestCms
beforeAll(async () => {
  cms = await startTestCms()
})
afterAll(() => cms.stop())

const lease = { name: 'made-by-a-migration', owner: 'test', expiresAtMs: 0 }

/** Writes a row, as a migration would, then fails unless `succeeds`. */
const migration = (name: string, succeeds: boolean): Migration => ({
  name,
  up: async (args: { req: PayloadRequest }) => {
    await cms.payload.create({ collection: 'leases', data: lease, overrideAccess: true, req: args.req })
    if (!succeeds) throw new Error('the disk is full')
  },
})

const leases = async (): Promise<number> =>
  (await cms.payload.count({ collection: 'leases', where: { name: { equals: lease.name } }, overrideAccess: true }))
    .totalDocs

it('undoes the whole of a migration that fails, and says which', async () => {
  await expect(migrate(cms.payload, [migration('20990101_broken', false)])).rejects.toThrow(
    'The migration 20990101_broken failed and was undone: the disk is full',
  )
  expect(await leases()).toBe(0)
})

it('runs it again when it was mended, and only once', async () => {
  await migrate(cms.payload, [migration('20990101_broken', true)])
  await migrate(cms.payload, [migration('20990101_broken', true)])
  expect(await leases()).toBe(1)
})

it('checks foreign keys again afterwards', async () => {
  const handle = databaseHandle(cms.payload)
  if (handle.kind !== 'sqlite') return
  const { rows } = await handle.client.execute('PRAGMA foreign_keys')
  expect(rows[0]?.foreign_keys).toBe(1)
})
