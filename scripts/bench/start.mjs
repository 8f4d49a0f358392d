// node scripts/bench/start.mjs: how long until the API and the admin answer, and how much memory that takes.
// The first start is on an empty folder with the demonstration content; then RUNS starts on the same data, each beside a bare
// Node process that listens. Run it on a machine that does nothing else.
import fs from 'node:fs'
import { freePort, median, memoryMb, root, startCms, startProcess, temporaryFolder } from './lib.mjs'

const runs = Number(process.env.RUNS ?? 5)
const isThere = (status) => status > 0 && status < 400
const bare = `require('node:http').createServer((q, r) => r.end('ok')).listen(process.env.PORT, '127.0.0.1')`
const seconds = (ms) => `${(ms / 1000).toFixed(2)} s`

const folder = temporaryFolder()
if (process.env.KEEP_BUILD !== '1') fs.rmSync(`${root}/src/admin/.next`, { recursive: true, force: true })
const first = await startCms(folder, await freePort())
const firstApi = await first.until('/readyz')
const firstAdmin = await first.until('/admin', isThere)
await first.stop()
console.log(`first start, empty folder: API ${seconds(firstApi)}, admin built and up ${seconds(firstAdmin)}`)

const found = { node: [], api: [], admin: [], memory: [] }
for (let run = 0; run < runs; run++) {
  const node = await startProcess([process.execPath, '-e', bare], { port: await freePort() })
  found.node.push(await node.until('/'))
  await node.stop()
  const cms = await startCms(folder, await freePort())
  found.api.push(await cms.until('/readyz'))
  found.admin.push(await cms.until('/admin', isThere))
  found.memory.push(memoryMb(cms.child.pid))
  await cms.stop()
}
fs.rmSync(folder, { recursive: true, force: true })
const [node, api, admin, memory] = Object.values(found).map(median)
console.log(
  `second start, median of ${runs}: bare Node ${seconds(node)}, API ${seconds(api)} (${(api / node).toFixed(1)} times), admin ${seconds(admin)}, memory of npm and server after both ${memory} MB`,
)
