import type { Environment } from '../env'
import { type GuardedAnswer, guardedRequest, type Resolve } from '../outgoing/guarded-request'
import { type Reachable, secretsOf } from './client-rules'
import { signaturesOf } from './webhook-signature'

export interface SenderParts {
  env: Pick<Environment, 'webhookAllowPrivate'>
  /** Decrypts a stored secret. */
  openSecret: (sealed: string) => string
  resolve?: Resolve
}

/** Posts one message to a client's address; null: its secret cannot be read, and nothing was sent. */
export type Send = (message: {
  client: Reachable
  messageId: string
  body: string
  now: Date
  signal: AbortSignal
}) => Promise<GuardedAnswer | null>

const timeoutMs = 15_000
const answerMaxBytes = 64 * 1024

/** Sends as Standard Webhooks says (https://www.standardwebhooks.com): three headers, and the body as it is stored. */
export const createSender =
  ({ env, openSecret, resolve }: SenderParts): Send =>
  async ({ client, messageId, body, now, signal }) => {
    const timestamp = Math.floor(now.getTime() / 1000)
    const signature = signed(() =>
      signaturesOf({ id: messageId, timestamp, body }, secretsOf(client, now).map(openSecret)),
    )
    if (signature === null) return null
    return guardedRequest({
      url: client.url,
      method: 'POST',
      headers: {
        'Content-Type': 'application/json; charset=utf-8',
        'User-Agent': 'Samordna-Webhooks',
        'webhook-id': messageId,
        'webhook-timestamp': String(timestamp),
        'webhook-signature': signature,
      },
      body,
      timeoutMs,
      answerMaxBytes,
      allowPrivate: env.webhookAllowPrivate,
      signal,
      ...(resolve && { resolve }),
    })
  }

/** A secret that was encrypted with another `PAYLOAD_SECRET` cannot be read. */
function signed(sign: () => string): string | null {
  try {
    return sign()
  } catch {
    return null
  }
}
