// node scripts/bench/grow.mjs: how the latency of a list grows from 500 to 50,000 pieces of news, cold (pages that nobody has asked for)
// and warm (from memory), and what 50,000 cached addresses take. SQLite; rows are copied below Payload, which would take hours.
import fs from 'node:fs'
import path from 'node:path'
import { createClient } from '@libsql/client'
import { freePort, median, memoryMb, signIn, startCms, temporaryFolder } from './lib.mjs'

const sizes = [500, 50_000]
const pages = 20
const rounds = 3

/** Copies the only piece of news until there are `count`, an hour apart. */
async function fill(folder, count) {
  const database = createClient({ url: `file:${path.join(folder, 'cms.db')}` })
  const columnsOf = async (table) =>
    (await database.execute(`PRAGMA table_info(${table})`)).rows.map(({ name }) => name)
  const copy = async (table, changes) => {
    const columns = (await columnsOf(table)).filter((name) => name !== 'id' || changes.id)
    const quoted = columns.map((name) => `"${name}"`).join(', ')
    const values = columns.map((name) => changes[name] ?? `t."${name}"`).join(', ')
    await database.execute(`WITH RECURSIVE n(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < ${count})
      INSERT INTO ${table} (${quoted}) SELECT ${values} FROM ${table} t, n WHERE t.${changes.of} = (SELECT id FROM news WHERE slug = 'en')`)
  }
  const id = `'copy-' || n.i`
  const moment = `strftime('%Y-%m-%dT%H:%M:%fZ', '2026-01-01', '-' || n.i || ' hours')`
  await copy('news', { of: 'id', id, slug: id, published_at: moment, updated_at: moment })
  await copy('news_locales', { of: '_parent_id', _parent_id: id })
  database.close()
}

const timed = async (url) => {
  const startedAt = performance.now()
  const response = await fetch(url)
  const body = await response.json()
  if (!response.ok) throw new Error(`${url}: ${response.status}`)
  return { ms: performance.now() - startedAt, body }
}

/** Median milliseconds of pages asked for the first time, and again. */
async function latencies(base) {
  const cold = []
  const warm = []
  for (let round = 0; round < rounds; round++) {
    let next = `${base}/api/v1/news?limit=${20 + round}`
    for (let page = 0; page < pages; page++) {
      const first = await timed(next)
      cold.push(first.ms)
      for (let again = 0; again < 5; again++) warm.push((await timed(next)).ms)
      next = first.body.next
    }
  }
  return { cold: median(cold), warm: median(warm) }
}

const found = []
for (const size of sizes) {
  const folder = temporaryFolder()
  const settings = { DEMO: 'off' }
  const first = await startCms(folder, await freePort(), settings)
  await first.until('/readyz')
  const editor = await signIn(first.base)
  await editor('POST', '/api/news', { title: 'En', lead: 'Ingress till en nyhet.', slug: 'en', _status: 'published' })
  await first.stop()
  await fill(folder, size)
  // The copies are unknown to the change log until a start has seen them; the next one is like any other.
  const second = await startCms(folder, await freePort(), settings)
  await second.until('/readyz')
  await second.stop()
  const cms = await startCms(folder, await freePort(), settings)
  const startedMs = await cms.until('/readyz')
  await cms.until('/admin', (status) => status > 0 && status < 400)
  const { total } = (await timed(`${cms.base}/api/v1/news`)).body
  found.push({ size: total, startedMs, ...(await latencies(cms.base)) })
  if (size === sizes.at(-1)) {
    const before = memoryMb(cms.child.pid)
    for (let i = 2; i <= size; i += 20) {
      const slugs = Array.from({ length: 20 }, (_, k) => `copy-${i + k}`)
      await Promise.all(slugs.map(async (slug) => (await fetch(`${cms.base}/api/v1/news/${slug}`)).arrayBuffer()))
    }
    console.log(`50,000 addresses asked for: memory ${before} MB before, ${memoryMb(cms.child.pid)} MB after\n`)
  }
  await cms.stop()
  fs.rmSync(folder, { recursive: true, force: true })
}
console.log('| pieces of news | ready after, s | cold, ms | warm, ms |\n|---|---|---|---|')
for (const { size, startedMs, cold, warm } of found)
  console.log(`| ${size} | ${(startedMs / 1000).toFixed(1)} | ${cold.toFixed(1)} | ${warm.toFixed(2)} |`)
const [few, many] = found
console.log(`\ngrowth: cold ${(many.cold / few.cold).toFixed(2)}, warm ${(many.warm / few.warm).toFixed(2)}`)
