// What the benchmarks share: servers in processes of their own, medians, a table of ratios.
import { spawn } from 'node:child_process'
import fs from 'node:fs'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

export const root = path.resolve(import.meta.dirname, '../..')

export const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]

export const temporaryFolder = () => fs.mkdtempSync(path.join(os.tmpdir(), 'samordna-bench-'))

export const freePort = () =>
  new Promise((resolve, reject) => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
    server.on('error', reject)
  })

/** The process groups that run: a benchmark that fails leaves none behind. */
const running = new Set()
process.once('exit', () => {
  for (const pid of running) process.kill(-pid, 'SIGKILL')
})

/** Starts a process and measures in milliseconds until `path` answers 200. */
export async function startProcess(command, { env = {}, port }) {
  const startedAt = performance.now()
  const child = spawn(command[0], command.slice(1), {
    cwd: root,
    env: { ...process.env, PORT: String(port), ...env },
    stdio: 'ignore',
    detached: true,
  })
  running.add(child.pid)
  const ended = new Promise((resolve) => child.once('exit', resolve)).then(() => running.delete(child.pid))
  const base = `http://127.0.0.1:${port}`
  const stop = async () => {
    process.kill(-child.pid, 'SIGTERM')
    await ended
  }
  const until = async (address, isThere = (status) => status === 200) => {
    for (;;) {
      const status = await fetch(base + address, { redirect: 'manual' }).then(
        (r) => r.arrayBuffer().then(() => r.status),
        () => 0,
      )
      if (isThere(status)) return performance.now() - startedAt
      if (child.exitCode !== null) throw new Error(`${command.join(' ')} ended with ${child.exitCode}`)
      await wait(10)
    }
  }
  return { base, child, stop, until }
}

/** The administrator that `startCms` makes. */
const administrator = { email: 'bench@example.se', password: 'mätning av farten 1' }

/** The CMS by `npm start` with data of its own. */
export const startCms = (folder, port, env = {}) =>
  startProcess(['npm', 'start'], {
    port,
    env: {
      DATA_DIR: folder,
      MEDIA_DIR: path.join(folder, 'media'),
      SERVER_URL: `http://127.0.0.1:${port}`,
      ADMIN_EMAIL: administrator.email,
      ADMIN_PASSWORD: administrator.password,
      LOG_LEVEL: 'warn',
      ...env,
    },
  })

/** Signs the administrator in; answers what sends JSON to Payload's REST. */
export async function signIn(base) {
  const json = { 'Content-Type': 'application/json' }
  const answer = await fetch(`${base}/api/users/login`, {
    method: 'POST',
    headers: json,
    body: JSON.stringify(administrator),
  })
  const { token } = await answer.json()
  return async (method, address, body) => {
    const headers = { ...json, Authorization: `JWT ${token}` }
    const response = await fetch(base + address, { method, headers, body: JSON.stringify(body) })
    if (!response.ok) throw new Error(`${method} ${address}: ${response.status} ${await response.text()}`)
    return response.json()
  }
}

/** Resident memory in MB of all processes of a group. */
export function memoryMb(group) {
  let kilobytes = 0
  for (const pid of fs.readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8')
      if (Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[2]) !== group) continue
      kilobytes += Number(/VmRSS:\s+(\d+)/.exec(fs.readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0)
    } catch {
      // The process ended while we looked.
    }
  }
  return Math.round(kilobytes / 1024)
}
