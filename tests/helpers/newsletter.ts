import fs from 'node:fs'
import path from 'node:path'
import { type ParsedMail, simpleParser } from 'mailparser'
import type { Payload } from 'payload'
import request, { type Response } from 'supertest'
import type { Consent, NewsletterSubscriber } from '../../src/payload-types'
import type { TestCms } from './cms'

/** Every mail that has been written to the outbox, the oldest first. */
export async function outboxOf({ folder }: Pick<TestCms, 'folder'>): Promise<ParsedMail[]> {
  const outbox = path.join(folder, 'outbox')
  if (!fs.existsSync(outbox)) return []
  const files = fs.readdirSync(outbox).filter((name) => name.endsWith('.eml'))
  return Promise.all(files.sort().map((name) => simpleParser(fs.readFileSync(path.join(outbox, name)))))
}

/** Sends what is queued and reads what an address has got. */
export async function mailsTo(cms: TestCms, address: string): Promise<ParsedMail[]> {
  await cms.services.mailer.deliverDue()
  const isTo = (mail: ParsedMail): boolean => [mail.to ?? []].flat().some((to) => to.text.includes(address))
  return (await outboxOf(cms)).filter(isTo)
}

/** The path of the link in a mail that leads to one of our pages. */
export function linkIn(mail: ParsedMail | undefined, page: 'bekrafta' | 'avsluta' | 'installningar'): string {
  const link = new RegExp(`http://localhost:3000(/nyhetsbrev/${page}/[\\w.-]+)`).exec(mail?.text ?? '')?.[1]
  if (!link) throw new Error(`no link to ${page} in the mail`)
  return link
}

export const subscribe = (cms: TestCms, body: Record<string, unknown>): Promise<Response> =>
  request(cms.app)
    .post('/api/v1/newsletter/subscriptions')
    .send({ consent: true, ...body })

export async function subscriberOf(payload: Payload, email: string): Promise<NewsletterSubscriber | undefined> {
  const where = { email: { equals: email } }
  const options = { overrideAccess: true, showHiddenFields: true, depth: 0 }
  return (await payload.find({ collection: 'newsletter-subscribers', where, ...options })).docs[0]
}

/** The rows of the ledger about a subscriber, the oldest first. */
export async function consentsOf(payload: Payload, subscriberId: string): Promise<Consent[]> {
  const where = { subscriber: { equals: subscriberId } }
  return (await payload.find({ collection: 'consents', where, sort: 'at', overrideAccess: true, limit: 100 })).docs
}

/** Signs up and confirms, by the form, the mail and the page. */
export async function confirmedSubscriber(
  cms: TestCms,
  email: string,
  more: Record<string, unknown> = {},
): Promise<{ id: string; mail: ParsedMail }> {
  await subscribe(cms, { email, ...more })
  const [mail] = await mailsTo(cms, email)
  if (!mail) throw new Error('no confirmation mail')
  await request(cms.app).post(linkIn(mail, 'bekrafta'))
  const subscriber = await subscriberOf(cms.payload, email)
  if (subscriber?.status !== 'confirmed') throw new Error('not confirmed')
  return { id: subscriber.id, mail }
}
