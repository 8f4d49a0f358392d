// npm run dev: as npm start, but the server is bundled and started anew when a source changes, and Next reloads the admin.
import { spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '..')
const watched = ['src', 'collections', 'migrations']
const ownToNext = /^(admin\/|.*\.next)/
const env = { ...process.env, NODE_ENV: 'development' }
let child
let timer

function start() {
  child = spawn(process.execPath, ['--conditions=production', path.join(root, 'scripts/start.mjs')], {
    cwd: root,
    env,
    stdio: 'inherit',
  })
}

async function restart() {
  const old = child
  const ended = new Promise((resolve) => (old.exitCode === null ? old.once('exit', resolve) : resolve()))
  old.kill('SIGTERM')
  await ended
  start()
}

for (const folder of watched) {
  fs.watch(path.join(root, folder), { recursive: true }, (_event, file) => {
    if (!file || (folder === 'src' && ownToNext.test(file))) return
    clearTimeout(timer)
    timer = setTimeout(restart, 200)
  })
}
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    child.once('exit', (code) => process.exit(code ?? 0))
    child.kill(signal)
  })
}
start()
