import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import type { Environment } from '../env'
import { readAssociation } from './association-facts'
import { mailFrom, siteDomain } from './mail-from'
import { failureOf, nextAttemptAt, sendMaxMs } from './mail-rules'
import { type CalendarPart, createSender, type MailSender } from './mail-sender'
import { type MailKind, type MailStore, mailStore, type TakenMail } from './mail-store'

type MailEnvironment = Pick<Environment, 'smtpUrl' | 'mailFrom' | 'dataDir' | 'serverUrl' | 'dkim'>

export interface MailToSend {
  kind: MailKind
  to: string
  subject: string
  html: string
  text: string
  headers?: Record<string, string>
}

/** A mail whose words were found when it was to go out. */
export type ComposedMail = Pick<MailToSend, 'to' | 'subject' | 'html' | 'text'> & { calendar?: CalendarPart }

/** Finds the words of a notice; null when there is nothing to say any more. */
export type ComposeMail = (about: string) => Promise<ComposedMail | null>

/** What became of the mails that were due. */
export interface Deliveries {
  sent: number
  putBack: number
  failed: number
  /** There was nothing to say any more. */
  dropped: number
}

export interface Mailer {
  /** Stores the mail and returns; it is sent afterwards, and again until it goes through. */
  enqueue: (mail: MailToSend) => Promise<string>
  /** Sends what is due, at most `limit` mails. Several processes may do so at once. */
  deliverDue: (options?: { limit?: number }) => Promise<Deliveries>
  /** Sends from now on by itself: at once what is enqueued here, every `pollMs` what is due. */
  start: (options?: { pollMs?: number }) => void
  /** Takes no more mails and waits, at most `waitMs`, for those that are being sent. */
  stop: (options?: { waitMs?: number }) => Promise<void>
  /** Looks at once for what is due: something has been put into the queue in another way. */
  wake: () => void
}

interface Parts {
  env: MailEnvironment
  payload: Payload
  compose: ComposeMail
  clock?: () => Date
  random?: () => number
}

const sentAtOnce = 4
const batchMax = 200

/** Puts a mail into the queue; whoever runs the queue sends it. */
export async function enqueueMail(
  payload: Payload,
  mail: MailToSend,
  at: { serverUrl: string; now: Date },
): Promise<string> {
  const messageId = `<${randomUUID()}@${siteDomain(at.serverUrl)}>`
  return mailStore(payload).add({ headers: {}, ...mail, messageId }, at.now)
}

/** The outbox of one process. */
export function createMailer({ env, payload, compose, clock = () => new Date(), random = Math.random }: Parts): Mailer {
  const sender = createSender(env)
  const store = mailStore(payload)
  let timer: NodeJS.Timeout | null = null
  let running: Promise<unknown> | null = null
  let isWanted = false
  let isStopped = false

  const deliverDue: Mailer['deliverDue'] = ({ limit = batchMax } = {}) =>
    deliver({ store, sender, payload, env, compose, clock, random, limit, isStopped: () => isStopped })

  const takeWish = (): boolean => {
    const was = isWanted
    isWanted = false
    return was && !isStopped
  }

  /** Runs once more when it was asked for while it ran, so that no mail waits for the next poll. */
  const run = async (): Promise<void> => {
    while (takeWish()) await deliverDue()
  }

  const kick = (): void => {
    isWanted = true
    if (!timer || running || isStopped) return
    running = run()
      .catch((error: unknown) => {
        payload.logger.error({ err: codeOf(error) }, 'mail: the queue could not be worked')
      })
      .finally(() => {
        running = null
        if (isWanted) kick()
      })
  }

  return {
    enqueue: async (mail) => {
      const id = await enqueueMail(payload, mail, { serverUrl: env.serverUrl, now: clock() })
      kick()
      return id
    },
    wake: kick,
    deliverDue,
    start: ({ pollMs = 3000 } = {}) => {
      timer ??= setInterval(kick, pollMs).unref()
      kick()
    },
    stop: async ({ waitMs = 5000 } = {}) => {
      isStopped = true
      if (timer) clearInterval(timer)
      if (running) await Promise.race([running, pause(waitMs)])
      sender.close()
    },
  }
}

interface Delivery extends Required<Parts> {
  store: MailStore
  sender: MailSender
  limit: number
  isStopped: () => boolean
}

/** A few at a time until none is due. When the server cannot be used, the rest waits for the next run. */
async function deliver(work: Delivery): Promise<Deliveries> {
  const done: Deliveries = { sent: 0, putBack: 0, failed: 0, dropped: 0 }
  let left = work.limit
  let isServerDown = false
  const sendUntilEmpty = async (): Promise<void> => {
    while (left-- > 0 && !isServerDown && !work.isStopped()) {
      const mail = await work.store.takeNextDue(work.clock())
      if (!mail) return
      const outcome = await deliverOne(mail, work)
      done[outcome.became] += 1
      isServerDown ||= outcome.isServerDown
    }
  }
  await Promise.all(Array.from({ length: Math.min(sentAtOnce, work.limit) }, sendUntilEmpty))
  return done
}

async function deliverOne(
  mail: TakenMail,
  { store, sender, payload, env, compose, clock, random }: Delivery,
): Promise<{ became: keyof Deliveries; isServerDown: boolean }> {
  const { id, attempts } = mail
  try {
    const words = mail.about === null ? mail : await compose(mail.about)
    if (words === null) {
      await store.close({ id, attempts, status: 'dropped', error: null, now: clock() })
      return { became: 'dropped', isServerDown: false }
    }
    const from = mailFrom(env, await readAssociation(payload, 'sv'))
    await withinLimit(sender.send({ ...mail, ...words, from }, clock()))
  } catch (error) {
    const { isFinal, isServerDown, summary } = failureOf(error)
    const now = clock()
    const next = isFinal ? null : nextAttemptAt({ attempts, createdAt: mail.createdAt, now, random: random() })
    if (next) await store.putBack({ id, attempts, nextAttemptAt: next, error: summary })
    else await store.close({ id, attempts, status: 'failed', error: summary, now })
    payload.logger.warn(
      { mail: id, kind: mail.kind, attempts, answer: summary, next },
      next ? 'mail: put back' : 'mail: failed',
    )
    return { became: next ? 'putBack' : 'failed', isServerDown }
  }
  await store.close({ id, attempts, status: 'sent', error: null, now: clock() })
  payload.logger.info(
    { mail: id, kind: mail.kind, attempts },
    env.smtpUrl ? 'mail: sent' : 'mail: written to the outbox',
  )
  return { became: 'sent', isServerDown: false }
}

/** A send that hangs must not outlive the lease of its row. */
async function withinLimit(sending: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(Object.assign(new Error('the send took too long'), { code: 'ETIMEDOUT' }))
    }, sendMaxMs)
  })
  try {
    await Promise.race([sending, limit])
  } finally {
    clearTimeout(timer)
  }
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms).unref())

const codeOf = (error: unknown): string => (error instanceof Error ? error.name : 'unknown')
