import fs from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import request from 'supertest'
import { startTestCms, type TestCms } from '../helpers/cms'
import { mailsTo, outboxOf } from '../helpers/newsletter'

let cms: TestCms
beforeAll(async () => {
  cms = await startTestCms({ SERVER_URL: 'https://www.cms.example.se' })
  const association = { name: 'Samordningsförbundet Prov', newsletter: { title: 'NYTT', fromName: 'Kansliet "P"' } }
  await cms.payload.updateGlobal({ slug: 'association', data: association, overrideAccess: true })
})
afterAll(() => cms.stop())

it('writes whole files that a mail program can open, from a name and an address that fit the site', async () => {
  const email = "o'brien@räksmörgås.example"
  await request(cms.app).post('/api/v1/newsletter/subscriptions').send({ email, name: 'Åsa', consent: true })
  const [mail] = await mailsTo(cms, "o'brien@")
  expect(mail?.from?.value).toEqual([{ name: 'Kansliet  P', address: 'noreply@cms.example.se' }])
  expect(mail?.headerLines.find(({ key }) => key === 'to')?.line).toBe("To: o'brien@xn--rksmrgs-5wao1o.example")
  expect(mail?.subject).toBe('Bekräfta din prenumeration på NYTT')
  expect(mail?.text).toContain('Hej Åsa!')
  expect(mail?.text).toMatch(/https:\/\/www\.cms\.example\.se\/nyhetsbrev\/bekrafta\/[\w-]{43}\n/)
  expect(mail?.messageId).toMatch(/^<[\w-]+@cms\.example\.se>$/)
  expect(mail?.attachments).toEqual([])

  const files = fs.readdirSync(path.join(cms.folder, 'outbox'))
  expect(files).toHaveLength(1)
  expect(files[0]).toMatch(/^\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d-\d{3}Z-[\w-]+\.eml$/)
  expect(fs.statSync(path.join(cms.folder, 'outbox', files[0]!)).mode & 0o777).toBe(0o600)
})

it('sends Payload’s own mail the same way', async () => {
  await cms.payload.sendEmail({
    to: 'rut@example.se',
    subject: 'Lösenord',
    html: '<p>Gå till <a href="https://x.example/a">sidan</a></p>',
  })
  const [mail] = await mailsTo(cms, 'rut@example.se')
  expect(mail?.subject).toBe('Lösenord')
  expect(mail?.text).toContain('https://x.example/a')
  expect((await outboxOf(cms)).length).toBe(2)
})
