import { createHmac } from 'node:crypto'

interface Message {
  id: string
  /** Seconds since 1970. */
  timestamp: number
  body: string
}

const prefix = 'whsec_'

/**
 * The value of `webhook-signature` (Standard Webhooks, symmetric signatures): one for each secret, so that a receiver that still has
 * the former one can check it.
 * @throws Error for what is no secret: it was encrypted by a server with another `PAYLOAD_SECRET`.
 */
export const signaturesOf = ({ id, timestamp, body }: Message, secrets: string[]): string =>
  secrets
    .map((secret) => `v1,${createHmac('sha256', keyOf(secret)).update(`${id}.${timestamp}.${body}`).digest('base64')}`)
    .join(' ')

function keyOf(secret: string): Buffer {
  if (!/^whsec_[A-Za-z0-9+/]{32,}=*$/.test(secret)) throw new Error('this is no secret of a webhook')
  return Buffer.from(secret.slice(prefix.length), 'base64')
}
