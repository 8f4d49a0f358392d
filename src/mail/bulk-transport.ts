import { mkdir, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import nodemailer, { type SendMailOptions } from 'nodemailer'
import type { Environment } from '../env'
import { dkimOptions } from './dkim'

/** A message that is ready for the wire. */
export interface RawMail {
  id: string
  from: string
  to: string
  message: Buffer
}

/** Sends many messages over connections that stay open, apart from those of other mail: that never waits behind them. */
export interface BulkTransport {
  /** Messages that may be in the air at once. */
  concurrency: number
  /** @throws nodemailer's error when it is not accepted. */
  send: (mail: RawMail) => Promise<void>
  close: () => void
}

const connectionsByDefault = 5
const outboxAtOnce = 2
const limits = { connectionTimeout: 20_000, greetingTimeout: 20_000, socketTimeout: 40_000, dnsTimeout: 10_000 }

/** By SMTP where `SMTP_URL` is set, else as files in `DATA_DIR/outbox`. */
export const createBulkTransport = (env: Pick<Environment, 'smtpUrl' | 'dataDir' | 'dkim'>): BulkTransport =>
  env.smtpUrl ? pooled(env.smtpUrl, dkimOptions(env)) : intoOutbox(path.join(env.dataDir, 'outbox'), dkimOptions(env))

function pooled(smtpUrl: string, dkim: Pick<SendMailOptions, 'dkim'>): BulkTransport {
  const url = new URL(smtpUrl)
  const given = Number(url.searchParams.get('maxConnections'))
  const concurrency = Number.isInteger(given) && given > 0 ? given : connectionsByDefault
  const settings = { ...limits, pool: true, maxConnections: concurrency, maxMessages: Infinity }
  for (const [name, value] of Object.entries(settings)) {
    if (name === 'pool' || !url.searchParams.has(name)) url.searchParams.set(name, String(value))
  }
  const transport = nodemailer.createTransport(url.href, dkim)
  return {
    concurrency,
    send: async ({ from, to, message }) => {
      await transport.sendMail({ envelope: { from, to: [to] }, raw: message })
    },
    close: () => {
      transport.close()
    },
  }
}

function intoOutbox(folder: string, dkim: Pick<SendMailOptions, 'dkim'>): BulkTransport {
  const transport = nodemailer.createTransport({ streamTransport: true, buffer: true, newline: 'windows', ...dkim })
  return {
    concurrency: outboxAtOnce,
    send: async ({ id, from, to, message }) => {
      const signed = await transport.sendMail({ envelope: { from, to: [to] }, raw: message })
      await mkdir(folder, { recursive: true, mode: 0o700 })
      // Named after the delivery: an attempt that is made twice leaves one file.
      const unfinished = path.join(folder, `newsletter-${id}.tmp`)
      await writeFile(unfinished, signed.message as Buffer, { mode: 0o600 })
      await rename(unfinished, path.join(folder, `newsletter-${id}.eml`))
    },
    close: () => undefined,
  }
}
