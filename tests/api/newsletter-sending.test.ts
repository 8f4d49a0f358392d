import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals'
import { startTestCms, type TestCms } from '../helpers/cms'
import { buildEvent, buildNews } from '../helpers/builders'
import { confirmedSubscriber, subscribe } from '../helpers/newsletter'
import { person, type Person } from '../helpers/people'
import { startTestSmtp, type TestSmtp } from '../helpers/smtp'

let cms: TestCms
let smtp: TestSmtp
let editor: Person
beforeAll(async () => {
  smtp = await startTestSmtp()
  cms = await startTestCms({ SMTP_URL: smtp.url, NEWSLETTER_RATE: 'off' })
  editor = await person(cms, 'editor')
})
afterAll(async () => {
  await cms.stop()
  await smtp.stop()
})

const sentAs = (subject: string) => smtp.mails.filter((mail) => mail.subject === subject)
const people = ['anna@example.se', 'bo@example.se', 'cia@example.se']
beforeEach(async () => {
  smtp.refuse = () => null
})

it('an issue goes to everybody who has confirmed, once, and then is sent', async () => {
  for (const email of people) await confirmedSubscriberBy(email)
  await subscribe(cms, { email: 'vantar@example.se' })
  const news = await buildNews(cms.payload)
  const event = await buildEvent(cms.payload)
  const items = [
    { blockType: 'news', news: news.id },
    { blockType: 'event', event: event.id },
  ]
  const made = await editor.post('/api/newsletter-issues?locale=sv').send({ title: 'NYTT i februari', items })
  expect(made.status).toBe(201)
  const id = made.body.doc.id as string
  const plan = { status: 'scheduled', sendAt: new Date().toISOString() }
  const planned = await editor.patch(`/api/newsletter-issues/${id}`).send(plan)
  expect([planned.status, planned.body.doc?.status]).toEqual([200, 'scheduled'])

  await cms.services.issueSending.run()

  const mails = sentAs('NYTT i februari')
  expect(mails.map(({ to }) => [to].flat()[0]?.text).sort()).toEqual(people)
  expect(mails[0]?.html).toContain(news.title)
  expect(mails[0]?.text).toContain(event.title)
  expect(mails[0]?.html).not.toContain('personal.invalid')
  const progress = await editor.get(`/api/newsletter-issues/${id}/progress`)
  expect(progress.body).toMatchObject({ status: 'sent', recipients: 3, sent: 3, failed: 0, left: 0 })
})

async function confirmedSubscriberBy(email: string): Promise<void> {
  await cms.payload.create({
    collection: 'newsletter-subscribers',
    data: { email, lang: 'sv', status: 'confirmed' },
    overrideAccess: true,
  })
}
void confirmedSubscriber
