import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals'
import request from 'supertest'
import { buildEvent, buildNews, buildSubscriber } from '../helpers/builders'
import { startTestCms, type TestCms } from '../helpers/cms'
import { consentsOf, subscribe, subscriberOf } from '../helpers/newsletter'
import { person, type Person } from '../helpers/people'
import { startTestSmtp, type TestSmtp } from '../helpers/smtp'

let cms: TestCms
let smtp: TestSmtp
let editor: Person
beforeAll(async () => {
  smtp = await startTestSmtp()
  cms = await startTestCms({ SMTP_URL: `${smtp.url}?maxConnections=2`, NEWSLETTER_RATE: 'off' })
  editor = await person(cms, 'editor')
})
afterAll(async () => {
  await cms.services.issueSending.stop()
  await cms.stop()
  await smtp.stop()
})

const people = ['anna@example.se', 'bo@example.se', 'cia@example.se']
beforeEach(async () => {
  smtp.refuse = () => null
  smtp.mails.length = 0
  smtp.attempts.length = 0
  await cms.payload.db.deleteMany({ collection: 'newsletter-subscribers', where: {}, req: {} })
  for (const email of people) await buildSubscriber(cms.payload, { email })
})

const issueOf = async (fields: Record<string, unknown> = {}): Promise<string> => {
  const made = await editor.post('/api/newsletter-issues?locale=sv').send({ title: 'NYTT', intro: 'Hej!', ...fields })
  expect(made.status).toBe(201)
  return made.body.doc.id as string
}
const change = (id: string, fields: Record<string, unknown>) =>
  editor.patch(`/api/newsletter-issues/${id}`).send(fields)
const schedule = async (id: string): Promise<void> => {
  const { status } = await change(id, { status: 'scheduled', sendAt: new Date().toISOString() })
  expect(status).toBe(200)
}
const send = async (fields: Record<string, unknown> = {}): Promise<string> => {
  const id = await issueOf(fields)
  await schedule(id)
  await cms.services.issueSending.run()
  return id
}
const progressOf = async (id: string): Promise<Record<string, unknown>> =>
  (await editor.get(`/api/newsletter-issues/${id}/progress`)).body
const readers = (): string[] => smtp.mails.map(({ to }) => [to ?? []].flat()[0]?.text ?? '').sort()
const header = (index: number, name: string): string =>
  String(smtp.mails[index]?.headerLines.find(({ key }) => key === name)?.line)

/** Sends what was put back, as if its pause were over. */
async function sendAgain(): Promise<void> {
  const where = { status: { equals: 'queued' } }
  await cms.payload.db.updateMany({ collection: 'newsletter-deliveries', where, data: { dueAtMs: 0 }, req: {} })
  await cms.services.issueSending.run()
}

it('an issue goes to everybody who has confirmed, once, and then is sent', async () => {
  await subscribe(cms, { email: 'vantar@example.se' })
  const news = await buildNews(cms.payload)
  const event = await buildEvent(cms.payload)
  const items = [
    { blockType: 'news', news: news.id },
    { blockType: 'event', event: event.id },
  ]
  const id = await send({ title: 'Åäö – NYTT i februari, med en ämnesrad som är längre än vad en rad får vara', items })

  expect(readers()).toEqual(people)
  const [mail] = smtp.mails
  expect(mail?.subject).toBe('Åäö – NYTT i februari, med en ämnesrad som är längre än vad en rad får vara')
  expect(mail?.html).toContain(news.title)
  expect(mail?.text).toContain(event.title)
  expect(mail?.html).not.toContain('personal.invalid')
  expect(await progressOf(id)).toMatchObject({ status: 'sent', recipients: 3, sent: 3, failed: 0, left: 0 })
  await cms.services.issueSending.run()
  expect(smtp.mails).toHaveLength(3)
})

it('each mail has its own way out, in headers and text, and says what list it is of', async () => {
  await send()
  const ways = [0, 1, 2].map((index) => header(index, 'list-unsubscribe'))
  expect(new Set(ways).size).toBe(3)
  expect(header(0, 'list-unsubscribe-post')).toBe('List-Unsubscribe-Post: List-Unsubscribe=One-Click')
  expect(header(0, 'list-id')).toMatch(/^List-Id: <nyhetsbrev\./i)
  const [, path = ''] = /<http:\/\/localhost:3000(\/[^>]+)>/.exec(ways[0] ?? '') ?? []
  expect(smtp.mails[0]?.text).toContain(path)
  await request(cms.app).post(path).type('form').send({ 'List-Unsubscribe': 'One-Click' })
  expect((await subscriberOf(cms.payload, readers()[0] ?? ''))?.status).toBeDefined()
})

it('readers of English get the English edition where there is one', async () => {
  await buildSubscriber(cms.payload, { email: 'emily@example.se', lang: 'en' })
  const id = await issueOf()
  await editor.patch(`/api/newsletter-issues/${id}?locale=en`).send({ title: 'NEWS' })
  await schedule(id)
  await cms.services.issueSending.run()
  const bySubject = smtp.mails.map(({ subject }) => subject).sort()
  expect(bySubject).toEqual(['NEWS', 'NYTT', 'NYTT', 'NYTT'])
})

it('who leaves while the issue waits gets nothing; the issue they left with counts them once', async () => {
  const first = await send()
  const way = header(readers().indexOf('bo@example.se'), 'list-unsubscribe')
  smtp.mails.length = 0
  const second = await issueOf()
  await schedule(second)
  smtp.refuse = (address) => {
    if (address === 'anna@example.se') void leave()
    return { code: 451, text: '4.7.1 later' }
  }
  const path = /<http:\/\/localhost:3000(\/[^>]+)>/.exec(way)?.[1] ?? ''
  const leave = () => request(cms.app).post(path).type('form').send({ 'List-Unsubscribe': 'One-Click' })
  await cms.services.issueSending.run()
  const left = await leave()
  expect(left.status).toBeLessThan(300)
  smtp.refuse = () => null
  await sendAgain()
  const leaver = (
    await cms.payload.find({
      collection: 'newsletter-subscribers',
      where: { status: { equals: 'unsubscribed' } },
      overrideAccess: true,
    })
  ).docs[0]
  expect(readers()).toEqual(people.filter((email) => email !== leaver?.email))
  expect(await progressOf(second)).toMatchObject({ status: 'sent', sent: 2, skipped: 1 })
  expect(await progressOf(first)).toMatchObject({ unsubscribed: 1 })
})

it('a 4xx is tried again with the same Message-ID; a 5xx is final, told, and the address bounced', async () => {
  const ids: string[] = []
  smtp.refuse = (address) => {
    if (address === 'anna@example.se') return { code: 550, text: '5.1.1 no such user' }
    return address === 'bo@example.se' && ids.length === 0 ? { code: 451, text: '4.7.1 greylisted' } : null
  }
  const id = await send()
  expect(readers()).toEqual(['cia@example.se'])
  expect(await progressOf(id)).toMatchObject({ status: 'sending', sent: 1, failed: 1, left: 1 })
  ids.push('again')
  await sendAgain()
  expect(readers()).toEqual(['bo@example.se', 'cia@example.se'])
  expect(smtp.attempts.filter((address) => address === 'anna@example.se')).toHaveLength(1)
  expect(await progressOf(id)).toMatchObject({ status: 'sent', sent: 2, failed: 1, left: 0 })
  const anna = await subscriberOf(cms.payload, 'anna@example.se')
  expect(anna?.status).toBe('bounced')
  expect((await consentsOf(cms.payload, anna?.id ?? '')).map(({ event }) => event)).toEqual(['bounced'])
  const rows = await editor.get(`/api/newsletter-deliveries?where[issue][equals]=${id}&where[status][equals]=failed`)
  expect(rows.body.docs[0].answer).toContain('5.1.1')
})

it('pause, resume and cancel: what is left waits, goes on, or is not sent', async () => {
  const id = await issueOf()
  smtp.refuse = () => ({ code: 451, text: '4.7.1 later' })
  await schedule(id)
  await cms.services.issueSending.run()
  smtp.refuse = () => null
  const deed = async (name: string) => editor.post(`/api/newsletter-issues/${id}/${name}`)
  expect((await deed('resume')).status).toBe(409)
  expect((await deed('pause')).body).toEqual({ status: 'paused' })
  await sendAgain()
  expect(smtp.mails).toHaveLength(0)
  expect((await deed('resume')).body).toEqual({ status: 'sending' })
  expect((await deed('cancel')).status).toBe(200)
  await sendAgain()
  expect(smtp.mails).toHaveLength(0)
  expect(await progressOf(id)).toMatchObject({ status: 'sent', sent: 0, skipped: 3, left: 0 })
  expect((await deed('cancel')).status).toBe(409)
})

it('what has begun to be sent can neither be edited nor deleted nor sent once more', async () => {
  const id = await send()
  for (const fields of [
    { title: 'Ny' },
    { status: 'draft' },
    { status: 'scheduled', sendAt: new Date().toISOString() },
  ])
    expect((await change(id, fields)).status).toBe(409)
  expect((await editor.delete(`/api/newsletter-issues/${id}`)).status).toBe(409)
  expect((await editor.get(`/api/newsletter-issues/${id}`)).body).toMatchObject({ title: 'NYTT', status: 'sent' })
})

it('a scheduled issue waits for its time, is sent as it was edited last, and can be taken back', async () => {
  const later = new Date(Date.now() + 3_600_000).toISOString()
  const id = await issueOf()
  await change(id, { status: 'scheduled', sendAt: later })
  await cms.services.issueSending.run()
  expect(smtp.mails).toHaveLength(0)
  expect((await change(id, { status: 'draft' })).body.doc).toMatchObject({ status: 'draft', sendAt: null })
  await change(id, { status: 'scheduled', sendAt: later })
  await change(id, { title: 'Rättad' })
  await change(id, { sendAt: new Date().toISOString() })
  await cms.services.issueSending.run()
  expect(smtp.mails.map(({ subject }) => subject)).toEqual(['Rättad', 'Rättad', 'Rättad'])
})

it('an issue that cannot be sent is refused with what to do', async () => {
  const id = await issueOf({ intro: '' })
  const noTime = await change(id, { status: 'scheduled' })
  expect(noTime.status).toBe(400)
  const messages = JSON.stringify(noTime.body)
  expect(messages).toContain('Välj när brevet ska skickas.')
  expect(messages).toContain('Brevet är tomt.')
  await cms.payload.db.deleteMany({ collection: 'newsletter-subscribers', where: {}, req: {} })
  const nobody = await change(await issueOf(), { status: 'scheduled', sendAt: new Date().toISOString() })
  expect([nobody.status, JSON.stringify(nobody.body)]).toEqual([400, expect.stringContaining('ingen mottagare')])
  const byHand = await change(id, { status: 'sent' })
  expect(byHand.status).toBe(409)
  expect((await editor.post('/api/newsletter-issues').send({ title: 'X', status: 'sent' })).status).toBe(409)
})

it('two who send at once send it once', async () => {
  const id = await issueOf()
  const plan = { status: 'scheduled', sendAt: new Date().toISOString() }
  const answers = await Promise.all([change(id, plan), change(id, plan)])
  // MongoDB may refuse one of two writes to a document; nothing else than a conflict.
  for (const { status } of answers) expect([200, 409]).toContain(status)
  await Promise.all([cms.services.issueSending.run(), cms.services.issueSending.run()])
  await cms.services.issueSending.run()
  expect(readers()).toEqual(people)
})
