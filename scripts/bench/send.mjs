// node scripts/bench/send.mjs [--count=4000]: an issue to COUNT subscribers against a bare nodemailer pool with the same content, as many
// connections and the same SMTP sink, before and after, in the same run. Prints mails a second and their ratio, the memory of
// the server while it sends, and its reads while it sends against its idle rate.
import fs from 'node:fs'
import path from 'node:path'
import { spawn } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'
import autocannon from 'autocannon'
import { simpleParser } from 'mailparser'
import { freePort, memoryMb, signIn, startCms, startProcess, temporaryFolder } from './lib.mjs'

const count = Number(/--count=(\d+)/.exec(process.argv.join(' '))?.[1] ?? 4000)
const connections = 5
const readSeconds = 5
const importMax = 20_000

const folder = temporaryFolder()
const smtpPort = await freePort()
const sink = await startProcess([process.execPath, path.join(import.meta.dirname, 'mail-sink.mjs')], {
  port: await freePort(),
  env: { SMTP_PORT: String(smtpPort) },
})
await sink.until('/')
const figures = async () => (await fetch(sink.base)).json()
const reset = () => fetch(sink.base, { method: 'DELETE' })
const rateOf = ({ accepted, firstAtMs, lastAtMs }) => (1000 * (accepted - 1)) / (lastAtMs - firstAtMs)

const cms = await startCms(folder, await freePort(), {
  SMTP_URL: `smtp://127.0.0.1:${smtpPort}?maxConnections=${connections}`,
  NEWSLETTER_RATE: 'off',
  DEMO: 'on',
})
await cms.until('/admin', (status) => status > 0 && status < 400)
const editor = await signIn(cms.base)
await importSubscribers()

const { totalDocs: recipients } = await get('/api/newsletter-subscribers?limit=1&where[status][equals]=confirmed')
if (recipients < count) throw new Error(`only ${recipients} were imported`)

// One run to warm up, and to have the message that the bare pool is to send.
await reset()
await sendIssue('Uppvärmning')
const messageFile = path.join(folder, 'message.json')
const { sample } = await figures()
const { subject, html, text, from } = await simpleParser(Buffer.from(sample, 'base64'))
fs.writeFileSync(messageFile, JSON.stringify({ subject, html, text, from: from.text }))

const before = await bare(Math.ceil(recipients / 2))
const idleMemory = memoryMb(cms.child.pid)
let highest = 0
const watching = setInterval(() => {
  highest = Math.max(highest, memoryMb(cms.child.pid))
}, 500)
await reset()
await sendIssue('Mätning')
clearInterval(watching)
const ours = rateOf(await figures())
const after = await bare(Math.ceil(recipients / 2))
const theirs = 2 / (1 / before + 1 / after)

const idle = await reads()
const sending = sendIssue('Under läsning')
await wait(500)
const during = await reads()
await sending

const round = (value) => Math.round(value)
console.log(
  `| ${recipients} recipients | mails/s | bare pool | of bare | memory before, MB | most, MB | reads of idle |`,
)
console.log('|---|---|---|---|---|---|---|')
console.log(
  `| SQLite | ${round(ours)} | ${round(before)} and ${round(after)} | ${(ours / theirs).toFixed(2)} | ${idleMemory} | ${highest} | ${(during / idle).toFixed(2)} |`,
)
await cms.stop()
await sink.stop()
fs.rmSync(folder, { recursive: true, force: true })

async function get(address) {
  return editor('GET', address)
}

async function importSubscribers() {
  const response = await fetch(`${cms.base}/api/users/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email: 'bench@example.se', password: 'mätning av farten 1' }),
  })
  const { token } = await response.json()
  for (let start = 0; start < count; start += importMax) {
    const rows = Array.from(
      { length: Math.min(importMax, count - start) },
      (_, index) => `bench-${start + index}@example.se,Person ${start + index},sv,2020-02-01,Mätning`,
    )
    const form = new FormData()
    const csv = ['email,name,lang,consentAt,consentSource', ...rows].join('\n')
    form.append('file', new Blob([csv], { type: 'text/csv' }), 'list.csv')
    const headers = { Authorization: `JWT ${token}` }
    const answer = await fetch(`${cms.base}/api/newsletter-subscribers/import`, { method: 'POST', headers, body: form })
    if (!answer.ok) throw new Error(`import: ${answer.status} ${await answer.text()}`)
  }
}

/** Sends an issue of three pieces of news, and waits until everybody has it. */
async function sendIssue(title) {
  const news = (await get('/api/news?limit=3&depth=0&where[_status][equals]=published')).docs
  const items = news.map(({ id }) => ({ blockType: 'news', news: id }))
  const { doc } = await editor('POST', '/api/newsletter-issues?depth=0', { title, intro: 'Hej!', items })
  const sendAt = new Date().toISOString()
  await editor('PATCH', `/api/newsletter-issues/${doc.id}?depth=0`, { status: 'scheduled', sendAt })
  for (;;) {
    const { status } = await get(`/api/newsletter-issues/${doc.id}/progress`)
    if (status === 'sent') return
    await wait(500)
  }
}

/** Mails a second of the bare pool. */
async function bare(mails) {
  await reset()
  const env = {
    ...process.env,
    SMTP_PORT: String(smtpPort),
    CONNECTIONS: String(connections),
    COUNT: String(mails),
    MESSAGE_FILE: messageFile,
  }
  const child = spawn(process.execPath, [path.join(import.meta.dirname, 'bare-pool.mjs')], { env, stdio: 'inherit' })
  await new Promise((resolve, reject) =>
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error('the bare pool failed')))),
  )
  return rateOf(await figures())
}

/** Reads of the list a second for a while. */
async function reads() {
  const result = await autocannon({ url: `${cms.base}/api/v1/news`, connections: 4, duration: readSeconds })
  if (result.non2xx + result.errors > 0) throw new Error('some reads failed')
  return result.requests.average
}
