// Starts the product as a stranger does: a clean copy of what is committed and `npm start`, with nothing set but PORT.
// Then stops it and starts it again on the same data, and once with each further Node. Writes `passed failed` to a file.
// node .ci/smoke.mjs COUNTFILE [FOLDER OF A FURTHER node]…
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const INSTALL_TIMEOUT_MS = 8 * 60 * 1000
const READY_TIMEOUT_MS = 60 * 1000
const DEMO_TIMEOUT_MS = 120 * 1000
const ADMIN_TIMEOUT_MS = 240 * 1000
const SECOND_ADMIN_TIMEOUT_MS = 60 * 1000
const STOP_TIMEOUT_MS = 15 * 1000
const POLL_MS = 250

const [countFile, ...nodeFolders] = process.argv.slice(2)
const root = path.resolve(import.meta.dirname, '..')
const clone = mkdtempSync(path.join(os.tmpdir(), 'samordna-smoke-'))
const counts = { passed: 0, failed: 0 }
let server
process.once('SIGTERM', () => {
  server?.killAll()
  process.exit(1)
})

async function step(name, deed) {
  const started = Date.now()
  try {
    const note = await deed()
    counts.passed += 1
    console.log(`ok     ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)${note ? `: ${note}` : ''}`)
  } catch (error) {
    counts.failed += 1
    console.log(`FAILED ${name}: ${error.message}`)
    if (server) console.log(`       its log ends: ${server.log().slice(-1500)}`)
    throw error
  }
}

/** The environment of somebody who has set nothing: none of our settings, none of the tests'. */
function strangersEnvironment(port, nodeFolder) {
  const kept = ['HOME', 'USER', 'SHELL', 'LANG', 'TMPDIR', 'CI']
  const registry = Object.keys(process.env).filter((name) => /^npm_config_/i.test(name) || /_proxy$/i.test(name))
  const names = [...kept, ...registry].filter((name) => process.env[name] !== undefined)
  const path = nodeFolder ? `${nodeFolder}:${process.env.PATH}` : process.env.PATH
  return { ...Object.fromEntries(names.map((name) => [name, process.env[name]])), PATH: path, PORT: String(port) }
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })
}

/** The process of this group that runs scripts/start.mjs (Linux). */
function serverIn(groupId) {
  const processes = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  const found = processes.find((id) => {
    try {
      const stat = readFileSync(`/proc/${id}/stat`, 'utf8')
      const [, , group] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
      const [program, ...args] = readFileSync(`/proc/${id}/cmdline`, 'utf8').split('\0')
      return Number(group) === groupId && /node/.test(program) && args.some((arg) => arg.endsWith('scripts/start.mjs'))
    } catch {
      return false // it has ended meanwhile
    }
  })
  if (!found) throw new Error('no process runs scripts/start.mjs')
  return Number(found)
}

/** Takes over what `npm ci` has installed for these very files, as links; installs anew where there is nothing to link. */
function installInto(folder) {
  const { status } = spawnSync('cp', ['-al', path.join(root, 'node_modules'), folder], { stdio: 'ignore' })
  if (status === 0) return
  rmSync(path.join(folder, 'node_modules'), { recursive: true, force: true })
  execFileSync('npm', ['ci'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'], timeout: INSTALL_TIMEOUT_MS })
}

async function start(nodeFolder) {
  const port = await freePort()
  const output = []
  const child = spawn('npm', ['start'], {
    cwd: clone,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: strangersEnvironment(port, nodeFolder),
  })
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => output.push(data))
  const ended = new Promise((resolve) => child.once('exit', (code, signal) => resolve({ code, signal })))
  server = {
    base: `http://127.0.0.1:${port}`,
    log: () => Buffer.concat(output).toString('utf8'),
    hasEnded: () => child.exitCode !== null || child.signalCode !== null,
    ended,
    // npm itself ends at once on a signal: it is the server that shall end well, and npm passes its exit code on.
    terminate: () => process.kill(serverIn(child.pid), 'SIGTERM'),
    killAll() {
      try {
        process.kill(-child.pid, 'SIGKILL')
      } catch (error) {
        if (error.code !== 'ESRCH') throw error
      }
    },
  }
}

/** Asks until the answer is good. */
async function until(address, limitMs, isGood) {
  let last = 'no answer'
  for (const end = Date.now() + limitMs; Date.now() < end; await pause(POLL_MS)) {
    if (server.hasEnded()) throw new Error('it has ended')
    try {
      const answer = await fetch(server.base + address, { redirect: 'manual', signal: AbortSignal.timeout(10_000) })
      const text = await answer.text()
      if (isGood(answer.status, text)) return
      last = `${answer.status} ${text.slice(0, 200)}`
    } catch (error) {
      last = error.cause?.message ?? error.message
    }
  }
  throw new Error(`${address}: not within ${limitMs / 1000} s; last: ${last}`)
}

const totalOf = (text) => {
  try {
    return JSON.parse(text).total ?? 0
  } catch {
    return 0
  }
}

async function startsAndAnswers(which, adminTimeoutMs, nodeFolder) {
  await step(`${which} start: /healthz`, async () => {
    await start(nodeFolder)
    await until('/healthz', READY_TIMEOUT_MS, (status) => status === 200)
  })
  await step(`${which} start: /readyz`, () => until('/readyz', READY_TIMEOUT_MS, (status) => status === 200))
  await step(`${which} start: at least 20 pieces of news`, () =>
    until('/api/v1/news', DEMO_TIMEOUT_MS, (status, text) => status === 200 && totalOf(text) >= 20),
  )
  await step(`${which} start: /admin`, () => until('/admin/login', adminTimeoutMs, (status) => status === 200))
}

const stops = (which) =>
  step(`${which} stop: SIGTERM ends it with exit code 0`, async () => {
    server.terminate()
    const end = await Promise.race([server.ended, pause(STOP_TIMEOUT_MS, undefined, { ref: false })])
    if (!end) throw new Error(`still running after ${STOP_TIMEOUT_MS / 1000} s`)
    if (end.code !== 0) throw new Error(`exit code ${end.code}, signal ${end.signal}`)
  })

const adminBuiltAt = () => statSync(path.join(clone, 'src/admin/.next/BUILD_ID')).mtimeMs

try {
  await step('clean clone with what npm ci installs', () => {
    const git = (...args) =>
      execFileSync('git', ['-c', 'safe.directory=*', ...args], { cwd: root, maxBuffer: 1024 ** 3 })
    execFileSync('tar', ['-x', '-C', clone], { input: git('archive', '--format=tar', 'HEAD') })
    installInto(clone)
  })
  await startsAndAnswers('first', ADMIN_TIMEOUT_MS)
  const firstBuild = adminBuiltAt()
  await stops('first')
  await startsAndAnswers('second', SECOND_ADMIN_TIMEOUT_MS)
  await step('second start: the admin is not built again', () => {
    if (adminBuiltAt() !== firstBuild) throw new Error('it was built again')
  })
  await stops('second')
  for (const folder of nodeFolders) {
    const version = execFileSync(path.join(folder, 'node'), ['--version'], { encoding: 'utf8' }).trim()
    await startsAndAnswers(version, SECOND_ADMIN_TIMEOUT_MS, folder)
    await stops(version)
  }
} catch (error) {
  if (counts.failed === 0) {
    counts.failed += 1
    console.log(`FAILED ${error.message}`)
  }
} finally {
  server?.killAll()
  rmSync(clone, { recursive: true, force: true })
  writeFileSync(countFile, `${counts.passed} ${counts.failed}\n`)
}
process.exitCode = counts.failed === 0 ? 0 : 1
