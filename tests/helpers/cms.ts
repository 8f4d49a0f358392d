import { randomUUID } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import type { RequestListener } from 'node:http'
import path from 'node:path'
import { readEnvironment } from '../../src/env'
import { createApp, publicRoutes } from '../../src/http/app'
import { openApiDocument } from '../../src/openapi/openapi-document'
import { type Cms, startCms } from '../../src/start-cms'
import { type Judge, judgeBy, watched } from './contract'
import { keepLog, type LogKept } from './log'

/** The real app in this process, with a database, folders and settings of its own. */
export interface TestCms extends Cms {
  app: RequestListener
  /** The folder that holds its data. */
  folder: string
  /** Every line that has been logged, at every level. */
  log: LogKept
  /** @throws Error when an answer of the public API was not as the OpenAPI document says, or the log holds personal data. */
  stop: () => Promise<void>
}

const root = path.resolve(import.meta.dirname, '../..')

/** The address of a database of its own: a file, or one on the MongoDB that the suite has started. */
function databaseUrl(folder: string): string {
  const server = process.env.TEST_MONGODB_URI
  if (process.env.TEST_DATABASE !== 'mongodb' || !server) return `file:${path.join(folder, 'cms.db')}`
  const url = new URL(server)
  url.pathname = `/test-${randomUUID()}`
  return url.href
}

export async function startTestCms(settings: Record<string, string> = {}): Promise<TestCms> {
  process.env.PAYLOAD_DISABLE_DEPENDENCY_CHECKER = 'true'
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'samordna-test-'))
  const env = readEnvironment(
    {
      NODE_ENV: 'production',
      DATA_DIR: folder,
      MEDIA_DIR: path.join(folder, 'media'),
      DATABASE_URL: databaseUrl(folder),
      PAYLOAD_SECRET: 'a-secret-that-only-the-tests-use',
      SERVER_URL: 'http://localhost:3000',
      LOG_LEVEL: 'trace',
      DEMO: 'off',
      ...settings,
    },
    root,
  )
  const log = keepLog()
  const cms = await startCms(env, root, log)
  const faults = new Set<string>()
  const judge = judgeOf(cms)
  const app = watched(createApp({ payload: cms.payload, env: cms.env, services: cms.services }), (answer) => {
    const fault = judge(answer)
    if (fault) faults.add(`${answer.method} ${answer.url.slice(0, 200)} (${answer.status}): ${fault}`)
  })
  const stop = async (): Promise<void> => {
    await cms.services.mailer.stop()
    if (cms.payload.db.name === 'mongoose') await dropDatabase(cms)
    await cms.close()
    fs.rmSync(folder, { recursive: true, force: true })
    if (faults.size > 0)
      throw new Error(`Answers that the OpenAPI document does not describe:\n${[...faults].join('\n')}`)
    log.expectNobodyIn()
  }
  return { ...cms, app, folder, log, stop }
}

/** Every answer is held against the document of the same route table; it is read when the first one comes. */
function judgeOf({ services, env }: Cms): Judge {
  let judge: Judge | undefined
  return (answer) => {
    const { serverUrl } = env
    judge ??= judgeBy(openApiDocument(publicRoutes(services, env), { language: 'sv', serverUrl }))
    return judge(answer)
  }
}

async function dropDatabase({ payload }: Cms): Promise<void> {
  const { connection } = payload.db as unknown as { connection: { dropDatabase: () => Promise<void> } }
  await connection.dropDatabase()
}
