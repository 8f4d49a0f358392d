// An SMTP server that accepts everything: `PORT` for SMTP, `CONTROL_PORT` for figures. GET / answers { accepted, firstAtMs, lastAtMs,
// connections, sample }; DELETE / begins anew.
import http from 'node:http'
import { SMTPServer } from 'smtp-server'

const empty = () => ({ accepted: 0, firstAtMs: 0, lastAtMs: 0, connections: 0, sample: null })
let figures = empty()
let open = 0

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS', 'AUTH'],
  disableReverseLookup: true,
  onConnect(_session, done) {
    open += 1
    figures.connections = Math.max(figures.connections, open)
    done()
  },
  onClose() {
    open -= 1
  },
  onData(stream, _session, done) {
    const parts = []
    stream.on('data', (part) => figures.sample === null && parts.push(part))
    stream.on('end', () => {
      figures.sample ??= Buffer.concat(parts).toString('base64')
      figures.accepted += 1
      figures.firstAtMs ||= performance.now()
      figures.lastAtMs = performance.now()
      done()
    })
  },
})
server.on('error', () => undefined)
server.listen(Number(process.env.SMTP_PORT), '127.0.0.1')

http
  .createServer((request, response) => {
    if (request.method === 'DELETE') figures = empty()
    response.end(JSON.stringify(figures))
  })
  .listen(Number(process.env.PORT), '127.0.0.1')
