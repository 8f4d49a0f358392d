import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { startTestCms, type TestCms } from '../helpers/cms'
import { subscribe } from '../helpers/newsletter'
import { startTestSmtp, type TestSmtp } from '../helpers/smtp'

let smtp: TestSmtp
let cms: TestCms

beforeAll(async () => {
  smtp = await startTestSmtp()
  cms = await startTestCms({ SMTP_URL: smtp.url })
})
afterAll(() => cms.stop())

const logged = (): string => cms.log.lines.join('')

function expectNobodyIn(text: string): void {
  for (const secret of ['hemlig.adress', 'Hemligasson', 'hemligt-innehåll']) expect(text).not.toContain(secret)
}

it('the log has the codes of a mail server that refuses, not its words', async () => {
  const codes = [550, 451, 421]
  smtp.refuse = (address) => ({
    code: codes[Number(/\d/.exec(address))]!,
    text: `5.1.1 <${address}> hemligt-innehåll`,
  })
  for (const n of codes.keys()) await subscribe(cms, { email: `hemlig.adress${n}@example.se`, name: 'Hemligasson' })
  await cms.services.mailer.deliverDue()
  expect(smtp.attempts).toHaveLength(3)
  for (const told of ['mail: failed', 'mail: put back', ...codes.map(String)]) expect(logged()).toContain(told)
  expectNobodyIn(logged())
})

it('nor the mail itself, when there is no mail server', async () => {
  await smtp.stop()
  await subscribe(cms, { email: 'hemlig.adress3@example.se', name: 'Hemligasson' })
  await cms.services.mailer.deliverDue()
  expect(logged()).toMatch(/ECONNREFUSED|ESOCKET|ECONNECTION/)
  expectNobodyIn(logged())
})
