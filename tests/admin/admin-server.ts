import { type ChildProcess, spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import type { UserRole } from '../../src/shared/words'
import { expectNobodyIn, logLinesIn } from '../helpers/log'
import { administrator, freePort, signIn, temporaryFolder } from '../helpers/server-process'
import { until } from './until'

const root = path.resolve(import.meta.dirname, '../..')
/** Building the admin takes most of it, where its sources have changed. */
const startWithinMs = 8 * 60_000

export interface Account {
  email: string
  password: string
}

export interface AdminServer {
  base: string
  folder: string
  administrator: Account
  /** Payload's REST as the administrator; throws on an error. */
  call: <T>(method: string, address: string, body?: unknown) => Promise<T>
  /** A new user of that role who can sign in. */
  addUser: (role: UserRole, name: string) => Promise<Account & { id: string }>
  stop: () => Promise<void>
}

/** `npm start` on a database of its own, with the admin built and ready. */
export async function startAdminServer(settings: Record<string, string> = {}): Promise<AdminServer> {
  const folder = temporaryFolder()
  const port = String(await freePort())
  const base = `http://127.0.0.1:${port}`
  const { NODE_OPTIONS: _jest, NODE_ENV: _test, DATABASE_URL: _url, ...inherited } = process.env
  const own = {
    DATA_DIR: folder,
    MEDIA_DIR: path.join(folder, 'media'),
    PORT: port,
    HOST: '127.0.0.1',
    SERVER_URL: base,
    NODE_ENV: 'production' as const,
  }
  const child = spawn(process.execPath, ['--conditions=production', 'scripts/start.mjs'], {
    cwd: root,
    env: { ...inherited, ...own, ...administrator, LOG_LEVEL: 'warn', DEMO: 'off', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part: Buffer) => (output += part.toString('utf8')))
  await until(
    'the admin',
    () => {
      if (child.exitCode !== null || /goes on without the admin/.test(output)) throw new Error(`no admin: ${output}`)
      return Promise.resolve(/^Admin: /m.test(output))
    },
    startWithinMs,
  )
  const session = await signIn(base)
  const call = async <T>(method: string, address: string, body?: unknown): Promise<T> => {
    const response = await session(method, address, body)
    const answer = (await response.json()) as T
    if (!response.ok) throw new Error(`${method} ${address}: ${String(response.status)} ${JSON.stringify(answer)}`)
    return answer
  }
  const addUser: AdminServer['addUser'] = async (role, name) => {
    const account = { email: `${role}@example.se`, password: `Prov-lösen-${role}-2026` }
    const { doc } = await call<{ doc: { id: string } }>('POST', '/api/users', { ...account, name, role })
    return { ...account, id: doc.id }
  }
  const { ADMIN_EMAIL: email, ADMIN_PASSWORD: password } = administrator
  return {
    base,
    folder,
    administrator: { email, password },
    call,
    addUser,
    stop: () => stop(child, folder, () => output),
  }
}

/** @throws Error when its log held personal data. */
async function stop(child: ChildProcess, folder: string, output: () => string): Promise<void> {
  const ended = new Promise((resolve) => child.once('close', resolve))
  if (child.exitCode === null) {
    child.kill('SIGTERM')
    await ended
  }
  fs.rmSync(folder, { recursive: true, force: true })
  expectNobodyIn(logLinesIn(output()))
}
