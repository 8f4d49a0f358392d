import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals'
import { openSecret } from '../../src/api-clients/webhook-secret'
import { createWebhooks } from '../../src/webhooks/webhook-queue'
import { buildNews } from '../helpers/builders'
import { startTestCms, type TestCms } from '../helpers/cms'
import { person, type Person } from '../helpers/people'
import { buildReceiver, clientOf, type Receiver, startReceiver } from '../helpers/webhooks'

// As an association runs it: WEBHOOK_ALLOW_PRIVATE is off.
let cms: TestCms
let administrator: Person
let receiver: Receiver
let client = ''
beforeAll(async () => {
  cms = await startTestCms()
  administrator = await person(cms, 'administrator')
  receiver = await startReceiver()
})
afterAll(async () => {
  await receiver.stop()
  await cms.stop()
})
beforeEach(async () => {
  await cms.payload.db.deleteMany({ collection: 'api-clients', where: {}, req: {} })
  const latestSeq = await cms.services.changes.latestSeq()
  client = (await buildReceiver(cms.payload, { latestSeq })).client.id
})

const change = (webhookUrl: string) => administrator.patch(`/api/api-clients/${client}`).send({ webhookUrl })

it.each([
  ['https://2130706433/', /privat nät/],
  ['https://localhost/webhook', /privat nät/],
  ['http://mottagare.example.se/', /https:\/\//],
  ['inte en adress', /hela adressen/],
])('%s is not stored, and the message names the field and says what to do', async (url, message) => {
  const { status, body } = await change(url)
  expect([status, body.errors[0].data.errors]).toEqual([
    400,
    [expect.objectContaining({ path: 'webhookUrl', message: expect.stringMatching(message) })],
  ])
  expect((await clientOf(cms.payload, client)).webhookUrl).toBeFalsy()
})

it('an address on the internet is stored, and can be taken away', async () => {
  const url = 'https://mottagare.example.se/webhook'
  expect((await change(url)).status).toBe(200)
  expect((await clientOf(cms.payload, client)).webhookUrl).toBe(url)
  expect((await change('')).status).toBe(200)
  expect((await clientOf(cms.payload, client)).webhookUrl).toBeFalsy()
})

it.each([
  ['typed', 'https://127.0.0.1', /får inte användas/],
  ['what its name leads to', 'https://mottagare.example.se', /privat nät/],
])('nothing is sent to an address that is private as %s', async (_name, host, answer) => {
  const { port } = new URL(receiver.url)
  // Stored while the setting was on.
  const data = { webhookUrl: `${host}:${port}/webhook` }
  await cms.payload.db.updateOne({ collection: 'api-clients', id: client, data, req: {} })
  const webhooks = createWebhooks({
    ...{ payload: cms.payload, env: cms.env, changes: cms.services.changes, mailer: cms.services.mailer },
    listen: () => () => undefined,
    openSecret: (sealed) => openSecret(cms.payload, sealed),
    resolve: () => Promise.resolve([{ address: '127.0.0.1', family: 4 }]),
  })
  await buildNews(cms.payload)
  await webhooks.deliverDue()
  const where = { client: { equals: client } }
  const { docs } = await cms.payload.find({ collection: 'webhook-deliveries', where, overrideAccess: true })
  expect(docs).toMatchObject([{ state: 'waiting', status: null, answer: expect.stringMatching(answer) }])
  expect(receiver.got).toEqual([])
})
