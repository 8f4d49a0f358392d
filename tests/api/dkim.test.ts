import { createHash, createPublicKey, generateKeyPairSync, verify } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { buildIssue, buildSubscriber } from '../helpers/builders'
import { startTestCms, type TestCms } from '../helpers/cms'
import { subscribe } from '../helpers/newsletter'

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const keyFile = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'samordna-dkim-')), 'key.pem')
fs.writeFileSync(keyFile, privateKey.export({ type: 'pkcs8', format: 'pem' }))

let cms: TestCms
beforeAll(async () => {
  const dkim = { DKIM_DOMAIN: 'example.se', DKIM_SELECTOR: 'prov', DKIM_KEY_FILE: keyFile }
  cms = await startTestCms({ ...dkim, NEWSLETTER_RATE: 'off' })
})
afterAll(() => cms.stop())

/** The messages in the outbox as they would go over the wire, by the start of their file's name. */
const outbox = (isNewsletter: boolean): string[] => {
  const folder = path.join(cms.folder, 'outbox')
  const files = fs.readdirSync(folder).filter((name) => name.endsWith('.eml'))
  return files
    .filter((name) => name.startsWith('newsletter-') === isNewsletter)
    .map((name) => fs.readFileSync(path.join(folder, name), 'latin1'))
}

const relaxed = (line: string): string =>
  line
    .replace(/^([^:]+)\s*:\s*/, (_, name: string) => `${name.toLowerCase()}:`)
    .replace(/\r\n/g, '')
    .replace(/[ \t]+/g, ' ')
    .trimEnd()

/** Verifies a signature (RFC 6376, 6.1.3; relaxed header, relaxed or simple body); what it covers. */
function signedHeadersOf(message: string): string[] {
  const split = message.indexOf('\r\n\r\n')
  const headers = message.slice(0, split).split(/\r\n(?![ \t])/)
  const signature = headers.find((header) => /^dkim-signature:/i.test(header)) ?? ''
  const tags = new Map(
    signature
      .slice(signature.indexOf(':') + 1)
      .replace(/\s+/g, '')
      .split(';')
      .map((tag) => [tag.slice(0, tag.indexOf('=')), tag.slice(tag.indexOf('=') + 1)]),
  )
  expect([tags.get('d'), tags.get('s'), tags.get('c')]).toEqual(['example.se', 'prov', 'relaxed/relaxed'])
  const lines = message.slice(split + 4).split('\r\n')
  const body = lines
    .map((line) => line.replace(/[ \t]+/g, ' ').trimEnd())
    .join('\r\n')
    .replace(/(\r\n)*$/, '\r\n')
  expect(createHash('sha256').update(body, 'latin1').digest('base64')).toBe(tags.get('bh'))
  const names = (tags.get('h') ?? '').split(':')
  const signed = names.flatMap((name) => {
    const found = headers.find((header) => header.toLowerCase().startsWith(`${name.toLowerCase()}:`))
    return found ? [`${relaxed(found)}\r\n`] : []
  })
  const own = relaxed(signature.replace(/(\bb=)[^;]*$/s, '$1'))
  const data = Buffer.from(signed.join('') + own, 'latin1')
  const value = Buffer.from(tags.get('b') ?? '', 'base64')
  expect(verify('sha256', data, createPublicKey(publicKey.export({ type: 'spki', format: 'pem' })), value)).toBe(true)
  return names.map((name) => name.toLowerCase())
}

it('a mail to one person is signed', async () => {
  await subscribe(cms, { email: 'anna@example.se', name: 'Anna' })
  await cms.services.mailer.deliverDue()
  const [message = ''] = outbox(false)
  expect(signedHeadersOf(message)).toEqual(expect.arrayContaining(['from', 'to', 'subject', 'list-unsubscribe']))
})

it('a newsletter is signed with its way out, as one click needs it', async () => {
  await buildSubscriber(cms.payload, { email: 'bo@example.se' })
  const { id } = await buildIssue(cms.payload, { title: 'Åtgärder i mars' })
  const data = { status: 'scheduled', sendAt: new Date().toISOString() } as const
  await cms.payload.update({ collection: 'newsletter-issues', id, data, overrideAccess: true })
  await cms.services.issueSending.run()
  const [message = ''] = outbox(true)
  expect(signedHeadersOf(message)).toEqual(
    expect.arrayContaining(['from', 'list-id', 'list-unsubscribe', 'list-unsubscribe-post', 'message-id']),
  )
})
