import type { Payload } from 'payload'
import { type Change, changeOne } from '../database/change-one'
import { leaseMs } from './mail-rules'

/** What a mail is about; the admin and the tests tell them apart by it. */
export type MailKind =
  'subscription-confirm' | 'subscription-exists' | 'account' | 'webhook-stopped' | 'newsletter-test' | 'event'

export interface QueuedMail {
  kind: MailKind
  to: string
  subject: string
  html: string
  text: string
  headers: Record<string, string>
  messageId: string
}

/** A mail that this process has taken. `attempts` also guards against a lease that ran out: it grows with every taking. */
export interface TakenMail extends QueuedMail {
  id: string
  attempts: number
  createdAt: Date
  /** What it is about, of a mail whose words are found when it goes out; else null. */
  about: string | null
}

export interface MailStore {
  add: (mail: QueuedMail, now: Date) => Promise<string>
  /** Takes the mail that has waited longest, for `leaseMs`; null when none is due. */
  takeNextDue: (now: Date) => Promise<TakenMail | null>
  /** The mail has gone out, or never will: what it said and to whom is not kept. */
  close: (ended: Ended) => Promise<void>
  /** It did not go this time. */
  putBack: (mail: PutBack) => Promise<void>
}

/** The rows of `mails`: the only place where they are read or written. */
export const mailStore = (payload: Payload): MailStore => ({
  add: (mail, now) => add(payload, mail, now),
  takeNextDue: (now) => takeNextDue(payload, now),
  close: ({ id, attempts, status, error, now }) =>
    changeTaken(payload, id, attempts, {
      status,
      sentAt: status === 'sent' ? now : null,
      lastError: error,
      takenUntil: null,
      ...nothing,
    }),
  putBack: ({ id, attempts, nextAttemptAt, error }) =>
    changeTaken(payload, id, attempts, { takenUntil: null, nextAttemptAt, lastError: error }),
})

/** What is left of the content of a mail that has ended. */
const nothing = { about: null, to: null, subject: null, html: null, text: null, headers: null }

async function add(payload: Payload, { headers, ...mail }: QueuedMail, now: Date): Promise<string> {
  const row = await payload.create({
    collection: 'mails',
    data: {
      ...mail,
      headers: JSON.stringify(headers),
      status: 'queued',
      attempts: 0,
      nextAttemptAt: now.toISOString(),
    },
    depth: 0,
    overrideAccess: true,
  })
  return row.id
}

async function takeNextDue(payload: Payload, now: Date): Promise<TakenMail | null> {
  const id = await changeOne(payload, {
    collection: 'mails',
    where: {
      status: { is: 'queued' },
      nextAttemptAt: { notAfter: now },
      takenUntil: { notAfter: now, orEmpty: true },
    },
    set: { takenUntil: new Date(now.getTime() + leaseMs) },
    add: { attempts: 1 },
    firstBy: 'nextAttemptAt',
  })
  if (id === null) return null
  const row = await payload.findByID({
    collection: 'mails',
    id,
    depth: 0,
    overrideAccess: true,
    showHiddenFields: true,
  })
  return {
    id,
    kind: row.kind,
    to: row.to ?? '',
    subject: row.subject ?? '',
    html: row.html ?? '',
    text: row.text ?? '',
    headers: JSON.parse(row.headers ?? '{}') as Record<string, string>,
    messageId: row.messageId,
    attempts: row.attempts,
    createdAt: new Date(row.createdAt),
    about: row.about ?? null,
  }
}

/** Changes a mail that this process has taken, unless its lease ran out and another one has taken it since. */
async function changeTaken(payload: Payload, id: string, attempts: number, set: Change['set']): Promise<void> {
  const where = { id: { is: id }, attempts: { is: attempts }, status: { is: 'queued' } }
  await changeOne(payload, { collection: 'mails', where, set })
}

interface Ended {
  id: string
  attempts: number
  status: 'sent' | 'failed' | 'dropped'
  error: string | null
  now: Date
}

interface PutBack {
  id: string
  attempts: number
  nextAttemptAt: Date
  error: string
}
