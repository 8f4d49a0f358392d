import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { createChangeStore } from '../../src/changes/create-change-store'
import { databaseHandle } from '../../src/database/handles'
import { buildNews } from '../helpers/builders'
import { startTestCms, type TestCms } from '../helpers/cms'

const onMongo = process.env.TEST_DATABASE === 'mongodb' ? it : it.skip

let cms: TestCms
beforeAll(async () => {
  cms = await startTestCms()
})
afterAll(() => cms.stop())

/** Another process of the given name, which is in the middle of writing row `seq` of the log. */
async function processThatWrites({ seq, appName }: { seq: number; appName: string }): Promise<{
  kill: () => Promise<void>
}> {
  const program = `
    import mongoose from 'mongoose'
    const connection = await mongoose.createConnection(process.env.URL, { appName: process.env.APP }).asPromise()
    const session = await connection.startSession()
    session.startTransaction()
    await connection.collection('changes').insertOne({ seq: ${String(seq)} }, { session })
    console.log('written')
    setInterval(() => undefined, 1000)`
  const handle = databaseHandle(cms.payload)
  const url = new URL(process.env.TEST_MONGODB_URI!)
  url.pathname = handle.kind === 'mongodb' ? handle.connection.name : ''
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    env: { ...process.env, NODE_OPTIONS: '', URL: url.href, APP: appName },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(child.stdout, 'data')
  const kill = async (): Promise<void> => {
    const closed = once(child, 'close')
    child.kill('SIGKILL')
    await closed
  }
  return { kill }
}

onMongo('a server that is killed while it writes the log does not hold up the others', async () => {
  const store = createChangeStore(cms.payload)
  const seq = (await store.latestSeq()) + 1
  const killed = await processThatWrites({ seq, appName: 'samordna killed' })
  await killed.kill()

  const { id } = await buildNews(cms.payload, { title: 'Direkt' })

  expect(await store.after(seq - 1, 10)).toMatchObject([{ seq, document: id, action: 'published' }])
})

onMongo('the transaction of a process that lives is waited for, and then its number is not used again', async () => {
  const store = createChangeStore(cms.payload)
  const seq = (await store.latestSeq()) + 1
  const living = await processThatWrites({ seq, appName: 'samordna living' })
  await buildNews(cms.payload, { title: 'Senare' })
  expect(await store.latestSeq()).toBe(seq - 1)

  await living.kill()

  for (const end = Date.now() + 20_000; Date.now() < end && (await store.latestSeq()) < seq;) {
    await cms.payload.find({ collection: 'news', limit: 1, overrideAccess: true })
  }
  expect(await store.latestSeq()).toBe(seq)
})
