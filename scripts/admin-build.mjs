// Builds the admin (Next) when its sources are newer than its build, and only then.
import { spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { fingerprint } from './fingerprint.mjs'

const root = path.resolve(import.meta.dirname, '..')
const next = path.join(root, 'src/admin')
const buildId = path.join(next, '.next/BUILD_ID')
const stamp = path.join(next, '.next/samordna-sources')
const inputs = [
  'src/admin/app',
  'src/admin/components',
  'src/admin/admin.css',
  'src/admin/config-bridge.ts',
  'src/admin/next.config.mjs',
  'src/shared',
  'package-lock.json',
]

const hashOfSources = () => fingerprint(inputs)

/** True when the build is there and made of these sources. */
export const isAdminBuilt = () =>
  fs.existsSync(buildId) && fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === hashOfSources()

/** Builds in a child process, so that the API goes on; `signal` ends it. Rejects with the build's last lines. */
export async function buildAdmin({ signal } = {}) {
  const sources = hashOfSources()
  const child = spawn(process.execPath, [path.join(root, 'node_modules/next/dist/bin/next'), 'build', next], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
    signal,
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part) => (output = (output + part).slice(-4000)))
  const code = await new Promise((resolve, reject) => child.on('exit', resolve).on('error', reject))
  if (code !== 0) throw new Error(`The admin could not be built:\n${output}`)
  fs.writeFileSync(stamp, sources)
}
