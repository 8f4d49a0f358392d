// A bare server that inserts a row for each POST into an SQLite file as durably as the CMS does: WAL, one commit for each, answered after it.
import { randomUUID } from 'node:crypto'
import http from 'node:http'
import { createClient } from '@libsql/client'

const client = createClient({ url: `file:${process.env.FILE}` })
await client.execute('PRAGMA journal_mode = WAL')
await client.execute('CREATE TABLE IF NOT EXISTS rows (id text PRIMARY KEY, email text UNIQUE, body text, at text)')
http
  .createServer((req, res) => {
    if (req.method !== 'POST') return res.end('ok')
    const chunks = []
    req.on('data', (chunk) => chunks.push(chunk))
    req.on('end', async () => {
      const text = Buffer.concat(chunks).toString()
      const args = [randomUUID(), JSON.parse(text).email, text, new Date().toISOString()]
      await client.execute({ sql: 'INSERT INTO rows VALUES (?, ?, ?, ?)', args })
      res.writeHead(201, { 'Content-Type': 'application/json' }).end('{"place":"seat","position":null}')
    })
  })
  .listen(Number(process.env.PORT), '127.0.0.1')
