import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createServer, type Server } from 'node:http'
import net, { type AddressInfo } from 'node:net'
import { answerStarting, answerUnreadable } from '../../src/http/early-answers'

let server: Server
let port: number
beforeAll(async () => {
  server = createServer(answerStarting).on('clientError', answerUnreadable)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
})
afterAll(() => {
  server.close()
})

const ask = (path: string, language = 'sv') =>
  fetch(`http://127.0.0.1:${String(port)}${path}`, { headers: { 'Accept-Language': language } })

/** What comes back for bytes that need not be HTTP. */
const say = (bytes: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const parts: Buffer[] = []
    const socket = net.connect(port, '127.0.0.1', () => socket.write(bytes))
    socket.on('data', (part) => parts.push(part))
    socket.on('close', () => {
      resolve(Buffer.concat(parts).toString('utf8'))
    })
    socket.on('error', reject)
  })

describe('while the server starts', () => {
  it.each([
    ['sv', 'Servern startar. Försök igen om några sekunder.'],
    ['en', 'The server is starting. Try again in a few seconds.'],
  ])('the API says so as a problem, in %s', async (language, detail) => {
    const response = await ask('/api/v1/news', language)
    expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
    expect(response.headers.get('retry-after')).toBe('2')
    expect(await response.json()).toMatchObject({ status: 503, detail })
  })

  it('pages say so in words, and the process answers that it is alive', async () => {
    expect([(await ask('/')).status, await (await ask('/')).text()]).toEqual([
      503,
      'Servern startar. Försök igen om några sekunder.\n',
    ])
    expect((await ask('/healthz')).status).toBe(200)
  })
})

describe('what is no HTTP', () => {
  it.each([
    ['a header that is too large', `GET / HTTP/1.1\r\nX-A: ${'a'.repeat(20_000)}\r\n\r\n`, 431],
    ['a line that is none', 'HEJ\r\n\r\n', 400],
  ])('%s is a problem', async (_name, bytes, status) => {
    const [head = '', body = ''] = (await say(bytes)).split('\r\n\r\n')
    expect(head).toMatch(new RegExp(`^HTTP/1.1 ${String(status)} `))
    expect(head).toContain('Content-Type: application/problem+json')
    expect(JSON.parse(body)).toMatchObject({ status, detail: expect.stringContaining(' / ') })
  })
})
