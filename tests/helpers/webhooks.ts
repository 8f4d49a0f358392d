import { EventEmitter, once } from 'node:events'
import http, { type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Payload } from 'payload'
import { Webhook } from 'standardwebhooks'
import { WebhookMessage } from '../../src/openapi/webhook-operation'
import { newWebhookSecret, sealSecret } from '../../src/api-clients/webhook-secret'
import type { ChangeItem } from '../../src/changes/change-schema'
import type { ApiClient } from '../../src/payload-types'
import { buildApiClient } from './builders'

export interface Message {
  id: string
  headers: IncomingHttpHeaders
  /** As it came. */
  text: string
  body: { type: string; timestamp: string; data: { items: ChangeItem[] } }
}

/** A real receiver on this machine. */
export interface Receiver {
  url: string
  /** Everything that came, the oldest first. */
  got: Message[]
  /** How it answers; 200 until it is told otherwise. */
  answer: (message: Message, res: ServerResponse) => void
  /** Resolves when at least so many messages have come. */
  came: (count: number) => Promise<void>
  stop: () => Promise<void>
}

export async function startReceiver(): Promise<Receiver> {
  const news = new EventEmitter()
  const server = http.createServer((req, res) => {
    const parts: Buffer[] = []
    req.on('data', (part: Buffer) => parts.push(part))
    req.on('end', () => {
      const text = Buffer.concat(parts).toString('utf8')
      const { headers } = req
      const message = { id: String(headers['webhook-id']), headers, text, body: JSON.parse(text) as Message['body'] }
      receiver.got.push(message)
      receiver.answer(message, res)
      news.emit('message')
    })
  })
  const receiver: Receiver = {
    url: '',
    got: [],
    answer: (_message, res) => void res.writeHead(200).end(),
    came: async (count) => {
      while (receiver.got.length < count) await once(news, 'message')
    },
    stop: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  receiver.url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/webhook`
  return receiver
}

/** Reads a message as a receiver should: by the package of Standard Webhooks. @throws when the signature is not right. */
export const verified = ({ text, headers }: Message, secret: string): unknown =>
  WebhookMessage.parse(new Webhook(secret).verify(text, headers as Record<string, string>))

/** A client that gets webhooks about what changes from now on. */
export async function buildReceiver(
  payload: Payload,
  fields: Partial<ApiClient> & { latestSeq: number },
): Promise<{ client: ApiClient; secret: string }> {
  const secret = newWebhookSecret()
  const { latestSeq, scopes = ['webhooks'], ...given } = fields
  const { id } = await buildApiClient(payload, { scopes })
  // Below the hooks, which make secrets and checks of their own.
  const data = { sealedSecret: sealSecret(payload, secret), webhooksFromSeq: latestSeq, ...given }
  await payload.db.updateOne({ collection: 'api-clients', id, data, req: {} })
  return { client: await clientOf(payload, id), secret }
}

export const clientOf = (payload: Payload, id: string): Promise<ApiClient> =>
  payload.findByID({ collection: 'api-clients', id, depth: 0, overrideAccess: true, showHiddenFields: true })
