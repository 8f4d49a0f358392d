import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import fs from 'node:fs'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { expectNobodyIn, logLinesIn } from './log'

const startWithinMs = 45_000
const pollMs = 50
const running = new Set<ChildProcess>()
/** Of servers that have ended. */
const logged: string[] = []

export const temporaryFolder = (): string => fs.mkdtempSync(path.join(os.tmpdir(), 'samordna-operations-'))

export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as net.AddressInfo
      server.close(() => {
        resolve(port)
      })
    })
    server.on('error', reject)
  })

/** The settings of a database of its own: an SQLite file in the data folder, or one on the suite's MongoDB. */
export function databaseSettings(): Record<string, string> {
  if (process.env.TEST_DATABASE !== 'mongodb' || !process.env.TEST_MONGODB_URI) return {}
  const url = new URL(process.env.TEST_MONGODB_URI)
  url.pathname = `/operations-${randomUUID()}`
  return { DATABASE_URL: url.href, PAYLOAD_SECRET: 'a-secret-that-servers-share' }
}

export interface ServerProcess {
  base: string
  child: ChildProcess
  /** Everything printed so far. */
  output: () => string
  /** Waits until `path` answers with that status. */
  until: (path: string, status?: number) => Promise<void>
  /** The exit code and signal, once it has ended. */
  ended: Promise<{ code: number | null; signal: NodeJS.Signals | null }>
  kill: (signal?: NodeJS.Signals) => Promise<void>
}

/** Starts the server in a process of its own; `settings` on top of a free port and a silent log. */
export async function startServer(settings: Record<string, string>): Promise<ServerProcess> {
  const port = settings.PORT ?? String(await freePort())
  const base = `http://127.0.0.1:${port}`
  const { NODE_OPTIONS: _jest, DATABASE_URL: _url, ...inherited } = process.env
  const env = { ...inherited, PORT: port, SERVER_URL: base, LOG_LEVEL: 'warn', DEMO: 'off', ...settings }
  const file = path.resolve(import.meta.dirname, 'serve.mjs')
  const child = spawn(process.execPath, ['--conditions=production', file], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  running.add(child)
  const parts: Buffer[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => parts.push(part))
  const output = (): string => Buffer.concat(parts).toString('utf8')
  const ended = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve) => {
    child.on('close', (code, signal) => {
      running.delete(child)
      logged.push(...logLinesIn(output()))
      resolve({ code, signal })
    })
  })
  const until = async (address: string, status = 200): Promise<void> => {
    for (const end = Date.now() + startWithinMs; Date.now() < end;) {
      if (child.exitCode !== null) throw new Error(`the server ended with ${String(child.exitCode)}: ${output()}`)
      if ((await statusOf(base + address)) === status) return
      await new Promise((resolve) => setTimeout(resolve, pollMs))
    }
    throw new Error(`${address} never answered ${String(status)}: ${output()}`)
  }
  const kill = async (signal: NodeJS.Signals = 'SIGTERM'): Promise<void> => {
    child.kill(signal)
    await ended
  }
  return { base, child, output, until, ended, kill }
}

export const statusOf = (url: string): Promise<number> =>
  fetch(url, { redirect: 'manual' }).then(
    async (response) => {
      await response.arrayBuffer()
      return response.status
    },
    () => 0,
  )

/**
 * Ends whatever a failed test left.
 * @throws Error when the log of any server held personal data.
 */
export async function killServers(): Promise<void> {
  for (const child of running) child.kill('SIGKILL')
  await Promise.all([...running].map((child) => new Promise((resolve) => child.once('close', resolve))))
  expectNobodyIn(logged.splice(0))
}

/** A session of the administrator whom the settings make. */
export const administrator = { ADMIN_EMAIL: 'admin@example.se', ADMIN_PASSWORD: 'tre ord i rad 2026' }

export async function signIn(
  base: string,
): Promise<(method: string, address: string, body?: unknown) => Promise<Response>> {
  const { ADMIN_EMAIL: email, ADMIN_PASSWORD: password } = administrator
  const json = { 'Content-Type': 'application/json' }
  const body = JSON.stringify({ email, password })
  const response = await fetch(`${base}/api/users/login`, { method: 'POST', headers: json, body })
  const { token } = (await response.json()) as { token: string }
  const headers = { ...json, Authorization: `JWT ${token}` }
  return (method, address, given) =>
    fetch(base + address, { method, headers, ...(given !== undefined && { body: JSON.stringify(given) }) })
}
