import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { createMailer, type Mailer } from '../../src/mail/mail-queue'
import type { Mail } from '../../src/payload-types'
import { startTestCms, type TestCms } from '../helpers/cms'
import { linkIn, subscribe, subscriberOf } from '../helpers/newsletter'
import { startTestSmtp, type TestSmtp } from '../helpers/smtp'

let cms: TestCms
let smtp: TestSmtp
beforeAll(async () => {
  smtp = await startTestSmtp()
  cms = await startTestCms({ SMTP_URL: smtp.url })
})
afterAll(async () => {
  await cms.stop()
  await smtp.stop()
})

const start = new Date('2026-11-22T08:00:00Z')
let now = start
beforeEach(async () => {
  await cms.payload.delete({ collection: 'mails', where: { id: { exists: true } }, overrideAccess: true })
  smtp.mails.length = 0
  smtp.attempts.length = 0
  smtp.refuse = () => null
  now = start
})

const pass = (seconds: number): void => {
  now = new Date(now.getTime() + seconds * 1000)
}
/** A mailer whose clock is ours; jitter in the middle. `smtpUrl`: another server than the app's. */
const mailerOf = (smtpUrl: string = smtp.url): Mailer =>
  createMailer({
    ...{ env: { ...cms.env, smtpUrl }, payload: cms.payload, compose: () => Promise.resolve(null) },
    clock: () => now,
    random: () => 0.5,
  })

const mail = (to: string) => ({ kind: 'account', to, subject: 'Hej åäö', html: '<p>Hej</p>', text: 'Hej' }) as const

const rows = async (): Promise<Mail[]> =>
  (await cms.payload.find({ collection: 'mails', overrideAccess: true, showHiddenFields: true, limit: 100 })).docs

it('sends what is queued once, and keeps nothing of what it said', async () => {
  const mailer = mailerOf()
  await mailer.enqueue({ ...mail('anna@example.se'), headers: { 'List-Id': 'prov.example.se' } })
  expect(smtp.mails).toHaveLength(0)
  expect(await mailer.deliverDue()).toEqual({ sent: 1, putBack: 0, failed: 0, dropped: 0 })
  expect(await mailer.deliverDue()).toEqual({ sent: 0, putBack: 0, failed: 0, dropped: 0 })

  expect(smtp.mails).toHaveLength(1)
  expect(smtp.mails[0]).toMatchObject({ subject: 'Hej åäö', text: 'Hej', html: '<p>Hej</p>' })
  expect(smtp.mails[0]?.from?.text).toBe('"Samordningsförbundet" <noreply@samordna.invalid>')
  expect(smtp.mails[0]?.headers.get('auto-submitted')).toBe('auto-generated')
  const [row] = await rows()
  expect(row).toMatchObject({
    status: 'sent',
    attempts: 1,
    sentAt: start.toISOString(),
    messageId: smtp.mails[0]?.messageId,
  })
  for (const field of ['to', 'subject', 'html', 'text', 'headers'] as const) expect(row?.[field] ?? null).toBeNull()
})

it('accepts a sign-up while the mail server is down, and delivers later, once', async () => {
  const down = mailerOf('smtp://127.0.0.1:1')
  expect((await subscribe(cms, { email: 'senare@example.se' })).status).toBe(202)
  now = new Date(Date.now() + 1000)
  expect(await down.deliverDue()).toEqual({ sent: 0, putBack: 1, failed: 0, dropped: 0 })
  const [row] = await rows()
  expect(row).toMatchObject({ status: 'queued', to: 'senare@example.se', lastError: 'ESOCKET CONN' })

  const up = mailerOf()
  expect(await up.deliverDue()).toEqual({ sent: 0, putBack: 0, failed: 0, dropped: 0 })
  pass(60)
  expect(await up.deliverDue()).toEqual({ sent: 1, putBack: 0, failed: 0, dropped: 0 })
  pass(3600)
  await up.deliverDue()
  expect(smtp.mails).toHaveLength(1)
  expect(linkIn(smtp.mails[0], 'bekrafta')).toBeTruthy()
  expect((await subscriberOf(cms.payload, 'senare@example.se'))?.status).toBe('pending')
})

describe('a refusal', () => {
  it('for now (4xx) is tried again within a minute, then later and later, with the same Message-ID', async () => {
    const mailer = mailerOf()
    smtp.refuse = (address) => (smtp.attempts.length < 3 ? { code: 450, text: `4.2.0 <${address}> greylisted` } : null)
    await mailer.enqueue(mail('gra@example.se'))
    const [{ messageId } = { messageId: '' }] = await rows()
    expect((await mailer.deliverDue()).putBack).toBe(1)
    expect((await mailer.deliverDue()).putBack).toBe(0)
    pass(30)
    expect((await mailer.deliverDue()).putBack).toBe(1)
    pass(119)
    expect(await mailer.deliverDue()).toEqual({ sent: 0, putBack: 0, failed: 0, dropped: 0 })
    expect((await rows())[0]?.lastError).toBe('450 4.2.0 RCPT TO')
    pass(1)
    expect((await mailer.deliverDue()).sent).toBe(1)
    expect(smtp.mails.map((sent) => sent.messageId)).toEqual([messageId])
  })

  it('for good (5xx) ends it, without the address in the row', async () => {
    const mailer = mailerOf()
    smtp.refuse = (address) => ({ code: 550, text: `5.1.1 <${address}> unknown` })
    await mailer.enqueue(mail('okand@example.se'))
    expect(await mailer.deliverDue()).toEqual({ sent: 0, putBack: 0, failed: 1, dropped: 0 })
    pass(24 * 3600)
    expect(await mailer.deliverDue()).toEqual({ sent: 0, putBack: 0, failed: 0, dropped: 0 })
    const [row] = await rows()
    expect(row).toMatchObject({ status: 'failed', lastError: '550 5.1.1 RCPT TO', attempts: 1 })
    expect(JSON.stringify(row)).not.toMatch(/okand|Hej/)
  })

  it('that lasts is given up after three days', async () => {
    const mailer = mailerOf()
    smtp.refuse = () => ({ code: 451, text: '4.3.0 later' })
    const queuedAt = Date.now()
    now = new Date(queuedAt)
    await mailer.enqueue(mail('aldrig@example.se'))
    let failedAfterHours = 0
    for (let hour = 0; hour < 80 && failedAfterHours === 0; hour++) {
      now = new Date(queuedAt + hour * 3_600_000)
      if ((await mailer.deliverDue()).failed > 0) failedAfterHours = hour
    }
    expect(failedAfterHours).toBeGreaterThan(60)
    expect(failedAfterHours).toBeLessThanOrEqual(72)
  })

  it('of one address stops no other', async () => {
    const mailer = mailerOf()
    smtp.refuse = (address) => (address.startsWith('fel') ? { code: 550, text: '5.1.1 no' } : null)
    for (const name of ['a', 'fel1', 'b', 'fel2', 'c']) await mailer.enqueue(mail(`${name}@example.se`))
    expect(await mailer.deliverDue()).toEqual({ sent: 3, putBack: 0, failed: 2, dropped: 0 })
  })
})

describe('several servers at one queue', () => {
  it('send each mail once', async () => {
    const mailers = [mailerOf(), mailerOf(), mailerOf()]
    for (let i = 0; i < 30; i++) await mailers[i % 3]!.enqueue(mail(`m${String(i)}@example.se`))
    await Promise.all(mailers.map((mailer) => mailer.deliverDue()))
    expect(smtp.mails).toHaveLength(30)
    expect(new Set(smtp.mails.map((sent) => sent.messageId)).size).toBe(30)
  })

  it('take over the mail of a process that died, when its lease has run out', async () => {
    const mailer = mailerOf()
    await mailer.enqueue(mail('kvar@example.se'))
    const [row] = await rows()
    const data = { takenUntil: new Date(now.getTime() + 120_000).toISOString(), attempts: 1 }
    await cms.payload.update({ collection: 'mails', id: row!.id, data, overrideAccess: true })
    expect((await mailer.deliverDue()).sent).toBe(0)
    pass(121)
    expect((await mailer.deliverDue()).sent).toBe(1)
  })
})

describe('a mailer that has been started', () => {
  it('sends at once what is enqueued, and stops when told', async () => {
    const mailer = mailerOf()
    mailer.start({ pollMs: 60_000 })
    await mailer.enqueue(mail('strax@example.se'))
    await expect(waitFor(() => smtp.mails.length === 1)).resolves.toBe(true)
    await mailer.stop()
    await mailer.enqueue(mail('inte@example.se'))
    expect(await mailer.deliverDue()).toEqual({ sent: 0, putBack: 0, failed: 0, dropped: 0 })
  })
})

/** Looks again as long as there is other work; no clock is waited for. */
async function waitFor(isSo: () => boolean): Promise<boolean> {
  for (let i = 0; i < 100_000 && !isSo(); i++) await new Promise(setImmediate)
  return isSo()
}
