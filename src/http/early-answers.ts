import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { RequestError } from '../shared/errors'
import type { Bilingual } from '../shared/language'
import { preferredLanguage } from '../shared/language'
import { problemOf } from './problem'

const problemType = 'application/problem+json; charset=utf-8'
const retryAfterSeconds = '2'

/** The port is open before the database is; who comes then is told to come again. The process answers already. */
export function answerStarting(req: IncomingMessage, res: ServerResponse): void {
  const { url = '' } = req
  if (url === '/healthz') {
    res.writeHead(200, { 'Cache-Control': 'no-store', 'Content-Type': 'application/json; charset=utf-8' })
    res.end(JSON.stringify({ status: 'ok' }))
    return
  }
  const language = preferredLanguage(req.headers['accept-language'])
  const headers = { 'Retry-After': retryAfterSeconds, 'Cache-Control': 'no-store', Connection: 'close' }
  if (/^\/api\//.test(url)) {
    const own = { 'Content-Type': problemType, 'Content-Language': language, 'Access-Control-Allow-Origin': '*' }
    res.writeHead(503, { ...headers, ...own }).end(JSON.stringify(problemOf(starting, language)))
    return
  }
  res.writeHead(503, { ...headers, 'Content-Type': 'text/plain; charset=utf-8' }).end(`${starting.detail[language]}\n`)
}

const starting = new RequestError('unavailable', {
  sv: 'Servern startar. Försök igen om några sekunder.',
  en: 'The server is starting. Try again in a few seconds.',
})

const tooLong: Bilingual = {
  sv: 'Förfrågans huvud är för stort. Skicka färre eller kortare fält.',
  en: 'The header section of the request is too large. Send fewer or shorter fields.',
}
const unreadable: Bilingual = {
  sv: 'Förfrågan följer inte HTTP och gick inte att läsa.',
  en: 'The request does not follow HTTP and could not be read.',
}

/** What cannot be read as HTTP has no language either: it is answered in both. */
export function answerUnreadable(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (!socket.writable || error.code === 'ECONNRESET') {
    socket.destroy()
    return
  }
  const isTooLong = error.code === 'HPE_HEADER_OVERFLOW'
  const detail = isTooLong ? tooLong : unreadable
  const status = isTooLong ? 431 : 400
  const title = isTooLong ? 'Request Header Fields Too Large' : 'Bad Request'
  const body = JSON.stringify({ type: 'about:blank', title, status, detail: `${detail.sv} / ${detail.en}` })
  const head = [
    `HTTP/1.1 ${String(status)} ${title}`,
    `Content-Type: ${problemType}`,
    `Content-Length: ${String(Buffer.byteLength(body))}`,
    'Cache-Control: no-store',
    'Connection: close',
  ]
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`)
}
