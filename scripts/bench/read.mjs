// node scripts/bench/read.mjs: list, item and 304 against a bare node:http server with the same bytes and headers, in the same run
// and turn by turn, because machines are noisy. Prints medians of the ratios: requests a second (1 is as fast as the bare
// one) and p99. Then the list while an editor publishes once a second.
import fs from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import autocannon from 'autocannon'
import { freePort, median, signIn, startCms, startProcess, temporaryFolder } from './lib.mjs'

const rounds = Number(process.env.ROUNDS ?? 7)
const secondsEach = Number(process.env.SECONDS ?? 2)
const connectionCounts = [10, 100]
const hopByHop = ['date', 'connection', 'keep-alive', 'transfer-encoding']

const folder = temporaryFolder()
const cms = await startCms(folder, await freePort(), { DEMO: 'on' })
await cms.until('/admin', (status) => status > 0 && status < 400)
const { items } = await (await fetch(`${cms.base}/api/v1/news?limit=20`)).json()

/** Requests a second and p99 in milliseconds of one address for a while. */
async function measure(base, address, connections, headers) {
  const result = await autocannon({ url: base + address, connections, duration: secondsEach, headers })
  const wrong = result.non2xx - (headers['if-none-match'] ? result['3xx'] : 0) + result.errors
  if (wrong > 0) throw new Error(`${base}${address}: ${wrong} wrong answers`)
  return { rate: result.requests.average, p99: result.latency.p99 }
}

/** Turn by turn; medians, and medians of the ratios. */
async function compare(bare, address, connections, headers) {
  const pairs = []
  for (const base of [bare.base, cms.base]) await autocannon({ url: base + address, connections, duration: 1, headers })
  for (let round = 0; round < rounds; round++) {
    const theirs = await measure(bare.base, address, connections, headers)
    pairs.push({ theirs, ours: await measure(cms.base, address, connections, headers) })
  }
  return {
    rate: median(pairs.map(({ ours }) => ours.rate)),
    ofBare: median(pairs.map(({ ours, theirs }) => ours.rate / theirs.rate)),
    p99: median(pairs.map(({ ours }) => ours.p99)),
    bareP99: median(pairs.map(({ theirs }) => theirs.p99)),
  }
}

/** The bare server that answers as the CMS does. */
async function bareServerOf(what, address) {
  const headersOf = ({ headers }) => Object.fromEntries([...headers].filter(([name]) => !hopByHop.includes(name)))
  const plain = { 'accept-encoding': 'identity' }
  // The second answer comes from memory.
  for (let i = 0; i < 2; i++) await (await fetch(cms.base + address, { headers: plain })).arrayBuffer()
  const answer = await fetch(cms.base + address, { headers: plain })
  const headers = headersOf(answer)
  const body = Buffer.from(await answer.arrayBuffer()).toString('base64')
  const notModified = await fetch(cms.base + address, { headers: { ...plain, 'if-none-match': headers.etag } })
  const file = path.join(folder, `${what}.json`)
  fs.writeFileSync(file, JSON.stringify({ body, headers, notModifiedHeaders: headersOf(notModified) }))
  const command = [process.execPath, path.join(import.meta.dirname, 'bare-server.mjs'), file]
  const bare = await startProcess(command, { port: await freePort() })
  await bare.until('/')
  return { ...bare, etag: headers.etag }
}

const row = (what, connections, { rate, ofBare, p99, bareP99 }) =>
  console.log(`| ${what} | ${connections} | ${Math.round(rate)} | ${ofBare.toFixed(2)} | ${p99} | ${bareP99} |`)

console.log('| what | connections | requests/s | of bare | p99, ms | p99 of bare |\n|---|---|---|---|---|---|')
for (const [what, address] of [
  ['list', '/api/v1/news'],
  ['item', new URL(items[0].url).pathname],
]) {
  const bare = await bareServerOf(what, address)
  for (const connections of connectionCounts) {
    row(what, connections, await compare(bare, address, connections, {}))
    row(`${what}, 304`, connections, await compare(bare, address, connections, { 'if-none-match': bare.etag }))
  }
  if (what === 'list') {
    const editor = await signIn(cms.base)
    let isPublishing = true
    const publishing = (async () => {
      while (isPublishing) {
        await editor('POST', '/api/news', { title: 'Under tiden', lead: 'Ingress.', _status: 'published' })
        await wait(1000)
      }
    })()
    row('list, while somebody publishes', 10, await compare(bare, address, 10, {}))
    isPublishing = false
    await publishing
  }
  await bare.stop()
}
await cms.stop()
fs.rmSync(folder, { recursive: true, force: true })
