// node scripts/bench/register.mjs: registrations for one event, against a bare server that inserts a row for each into SQLite with the same
// durability, in turns in the same run. With 10 and 100 connections, and while 10,000 are registered already. Prints medians and ratios.
import fs from 'node:fs'
import path from 'node:path'
import autocannon from 'autocannon'
import { freePort, median, signIn, startCms, startProcess, temporaryFolder } from './lib.mjs'

const rounds = 5
const seconds = 4
const manyRows = 10_000

const folder = temporaryFolder()
const cms = await startCms(folder, await freePort(), { DEMO: 'off', TRUST_PROXY: '1' })
await cms.until('/readyz')
const bare = await startProcess([process.execPath, path.join(import.meta.dirname, 'bare-insert.mjs')], {
  port: await freePort(),
  env: { FILE: path.join(folder, 'bare.db') },
})
await bare.until('/')
const editor = await signIn(cms.base)

let people = 0
/** Somebody new, from a network of their own: posts are limited by network. */
function somebody(request) {
  people += 1
  const network = `10.${(people >> 16) & 255}.${(people >> 8) & 255}.${people & 255}`
  const body = { name: 'Anna Ek', email: `person-${people}@example.se`, organisation: 'Sigtuna kommun', consent: true }
  return { ...request, body: JSON.stringify(body), headers: { ...request.headers, 'x-forwarded-for': network } }
}

async function load(url, given) {
  const result = await autocannon({
    url,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    requests: [{ setupRequest: somebody }],
    ...given,
  })
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url}: ${result.non2xx} refused, ${result.errors} errors`)
  return { rate: result['2xx'] / result.duration, p99: result.latency.p99 }
}

async function makeEvent(title, seatsMax) {
  const inDays = (days) => new Date(Date.now() + days * 86_400_000).toISOString()
  const { doc } = await editor('POST', '/api/events?locale=sv', {
    ...{ title, kind: 'other', status: 'scheduled', _status: 'published', startsAt: inDays(30), endsAt: inDays(30.1) },
    registration: { mode: 'here', seatsMax },
  })
  return `${cms.base}/api/v1/events/${doc.slug}/registrations`
}

const table = []
async function compare(what, connections, address) {
  const [ours, theirs] = [[], []]
  for (let round = 0; round < rounds; round++) {
    ours.push(await load(await address(), { connections, duration: seconds }))
    theirs.push(await load(bare.base, { connections, duration: seconds }))
  }
  const of = (figures, name) => median(figures.map((figure) => figure[name]))
  const ratio = of(ours, 'rate') / of(theirs, 'rate')
  table.push(
    `| ${what} | ${connections} | ${Math.round(of(ours, 'rate'))} | ${Math.round(of(theirs, 'rate'))} | ${ratio.toFixed(2)} | ${of(ours, 'p99')} | ${of(theirs, 'p99')} |`,
  )
}

await load(await makeEvent('Uppvärmning', null), { connections: 10, duration: seconds })
for (const connections of [10, 100]) {
  await compare('a new event', connections, () => makeEvent(`Möte ${connections}`, 10))
}
const full = await makeEvent('Många', 10)
await load(full, { connections: 100, amount: manyRows })
await compare('an event with 10,000', 100, () => full)

console.log('| registering for | connections | a second | bare | of bare | p99, ms | p99 of bare |')
console.log('|---|---|---|---|---|---|---|')
for (const line of table) console.log(line)
await cms.stop()
await bare.stop()
fs.rmSync(folder, { recursive: true, force: true })
