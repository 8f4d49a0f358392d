import { mkdir, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import nodemailer, { type SendMailOptions } from 'nodemailer'
import type { Environment } from '../env'
import { dkimOptions } from './dkim'

/** A mail as it goes out. */
export interface OutgoingMail {
  id: string
  messageId: string
  from: string
  to: string
  subject: string
  html: string
  text: string
  headers: Record<string, string>
  /** An invitation (RFC 6047): mail programs put it into the calendar. */
  calendar?: CalendarPart
}

export interface CalendarPart {
  method: 'REQUEST' | 'PUBLISH' | 'CANCEL'
  text: string
}

/** Hands one mail over; throws nodemailer's error when it is not accepted. */
export interface MailSender {
  send: (mail: OutgoingMail, now: Date) => Promise<void>
  close: () => void
}

/** Nodemailer waits for minutes by default; a send must end within the lease of its row. A setting in SMTP_URL wins. */
const smtpLimits = { connectionTimeout: 20_000, greetingTimeout: 20_000, socketTimeout: 40_000, dnsTimeout: 10_000 }

/** By SMTP where `SMTP_URL` is set, else as files in `DATA_DIR/outbox`. */
export const createSender = (env: Pick<Environment, 'smtpUrl' | 'dataDir' | 'dkim'>): MailSender =>
  env.smtpUrl
    ? smtpSender(env.smtpUrl, dkimOptions(env))
    : outboxSender(path.join(env.dataDir, 'outbox'), dkimOptions(env))

function smtpSender(smtpUrl: string, dkim: Pick<SendMailOptions, 'dkim'>): MailSender {
  const url = new URL(smtpUrl)
  for (const [name, ms] of Object.entries(smtpLimits)) {
    if (!url.searchParams.has(name)) url.searchParams.set(name, String(ms))
  }
  // Options beside an address are not looked at; those of each mail are.
  const transport = nodemailer.createTransport(url.href, dkim)
  return {
    send: async (mail) => {
      await transport.sendMail(messageOf(mail))
    },
    close: () => {
      transport.close()
    },
  }
}

/** Writes `<time>-<id>.eml`, first under a name that nobody looks for, so that no reader sees half a mail. */
function outboxSender(folder: string, dkim: Pick<SendMailOptions, 'dkim'>): MailSender {
  const transport = nodemailer.createTransport({ streamTransport: true, buffer: true, newline: 'windows', ...dkim })
  return {
    send: async (mail, now) => {
      const { message } = await transport.sendMail(messageOf(mail))
      await mkdir(folder, { recursive: true, mode: 0o700 })
      const name = `${now.toISOString().replace(/[:.]/g, '-')}-${mail.id}`
      const unfinished = path.join(folder, `${name}.tmp`)
      await writeFile(unfinished, message as Buffer, { mode: 0o600 })
      await rename(unfinished, path.join(folder, `${name}.eml`))
    },
    close: () => undefined,
  }
}

const messageOf = (mail: OutgoingMail): SendMailOptions => ({
  messageId: mail.messageId,
  from: mail.from,
  to: { name: '', address: mail.to },
  subject: mail.subject,
  html: mail.html,
  text: mail.text,
  headers: { 'Auto-Submitted': 'auto-generated', ...mail.headers },
  ...(mail.calendar && {
    icalEvent: { method: mail.calendar.method, filename: 'kalender.ics', content: mail.calendar.text },
  }),
  // Texts come from people: they never name a file or an address to be fetched.
  disableFileAccess: true,
  disableUrlAccess: true,
})
