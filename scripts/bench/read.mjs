// node scripts/bench/read.mjs: list, item and 304 against a bare node:http server with the same bytes, in the same run and
// turn by turn, because machines are noisy. Prints ratios of requests a second (1 is as fast as the bare one) and of p99.
import fs from 'node:fs'
import path from 'node:path'
import autocannon from 'autocannon'
import { freePort, median, startCms, startProcess, temporaryFolder } from './lib.mjs'

const rounds = Number(process.env.ROUNDS ?? 3)
const secondsEach = Number(process.env.SECONDS ?? 4)
const connectionCounts = [10, 100]

const folder = temporaryFolder()
const cms = await startCms(folder, await freePort(), { DEMO: 'on' })
await cms.until('/admin', (status) => status > 0 && status < 400)
const { items } = await (await fetch(`${cms.base}/api/v1/news?limit=20`)).json()

/** Requests a second and p99 in milliseconds of one address for a while. */
async function measure(base, address, connections, headers) {
  const result = await autocannon({ url: base + address, connections, duration: secondsEach, headers })
  return {
    rate: result.requests.average,
    p99: result.latency.p99,
    wrong: result.non2xx - (headers['if-none-match'] ? result['3xx'] : 0) + result.errors,
  }
}

console.log('| what | connections | requests/s | of bare | p99 of bare |\n|---|---|---|---|---|')
for (const [what, address] of [
  ['list', '/api/v1/news'],
  ['item', new URL(items[0].url).pathname],
]) {
  const answer = await fetch(cms.base + address, { headers: { 'accept-encoding': 'identity' } })
  const etag = answer.headers.get('etag')
  const file = path.join(folder, `${what}.json`)
  fs.writeFileSync(
    file,
    JSON.stringify({
      body: Buffer.from(await answer.arrayBuffer()).toString('base64'),
      type: answer.headers.get('content-type'),
      etag,
    }),
  )
  const bare = await startProcess([process.execPath, path.join(import.meta.dirname, 'bare-server.mjs'), file], {
    port: await freePort(),
  })
  await bare.until('/')
  for (const [kind, headers] of [
    [what, {}],
    [`${what} 304`, { 'if-none-match': etag }],
  ]) {
    for (const connections of connectionCounts) {
      const ours = []
      const theirs = []
      for (let round = 0; round < rounds; round++) {
        theirs.push(await measure(bare.base, address, connections, headers))
        ours.push(await measure(cms.base, address, connections, headers))
      }
      const ratio = (key) => median(ours.map((x) => x[key])) / Math.max(median(theirs.map((x) => x[key])), 1)
      const wrong = ours.reduce((sum, x) => sum + x.wrong, 0)
      console.log(
        `| ${kind} | ${connections} | ${Math.round(median(ours.map((x) => x.rate)))}${wrong ? ` (${wrong} wrong)` : ''} | ${ratio('rate').toFixed(3)} | ${ratio('p99').toFixed(1)} |`,
      )
    }
  }
  await bare.stop()
}
await cms.stop()
fs.rmSync(folder, { recursive: true, force: true })
