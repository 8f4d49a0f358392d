import { once } from 'node:events'
import https from 'node:https'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { createChangeStore } from '../../src/changes/create-change-store'
import type { ApiClient, Mail, WebhookDelivery } from '../../src/payload-types'
import { createWebhooks, type Webhooks } from '../../src/webhooks/webhook-queue'
import { openSecret } from '../../src/api-clients/webhook-secret'
import { buildNews } from '../helpers/builders'
import { startTestCms, type TestCms } from '../helpers/cms'
import { anonymous, person, type Person } from '../helpers/people'
import { read } from '../helpers/read'
import { selfSigned } from '../helpers/self-signed'
import { buildReceiver, clientOf, type Receiver, startReceiver, verified } from '../helpers/webhooks'

const [second, minute, hour] = [1000, 60_000, 3_600_000]
const day = 24 * hour

let cms: TestCms
let administrator: Person
beforeAll(async () => {
  cms = await startTestCms({ WEBHOOK_ALLOW_PRIVATE: '1' })
  administrator = await person(cms, 'administrator')
})
afterAll(() => cms.stop())

let now: Date
let webhooks: Webhooks
let receiver: Receiver
let started: (() => Promise<unknown>)[]
beforeEach(async () => {
  now = new Date()
  started = []
  for (const collection of ['api-clients', 'webhook-deliveries', 'mails'] as const)
    await cms.payload.db.deleteMany({ collection, where: {}, req: {} })
  webhooks = webhooksOf()
  receiver = await newReceiver()
})
afterEach(async () => {
  for (const stop of started) await stop()
})

/** An outbox whose clock is ours; jitter in the middle. It hears of changes only when it is told to look. */
function webhooksOf(more: Partial<Parameters<typeof createWebhooks>[0]> = {}): Webhooks {
  const made = createWebhooks({
    ...{ payload: cms.payload, env: cms.env, changes: cms.services.changes, mailer: cms.services.mailer },
    listen: () => () => undefined,
    openSecret: (sealed) => openSecret(cms.payload, sealed),
    clock: () => now,
    random: () => 0.5,
    ...more,
  })
  started.push(() => made.stop({ waitMs: 0 }))
  return made
}
async function newReceiver(): Promise<Receiver> {
  const made = await startReceiver()
  started.unshift(() => made.stop())
  return made
}
const clientAt = async (url: string, fields: Partial<ApiClient> = {}) =>
  buildReceiver(cms.payload, { webhookUrl: url, latestSeq: await cms.services.changes.latestSeq(), ...fields })
const pass = (ms: number): void => {
  now = new Date(now.getTime() + ms)
}
const stateOf = async ({ id }: ApiClient): Promise<unknown[]> => {
  const { webhookState, isWebhookOn } = await clientOf(cms.payload, id)
  return [webhookState, isWebhookOn]
}

/** What is stored of a client's messages, the first change first. */
async function rowsOf({ id }: ApiClient): Promise<WebhookDelivery[]> {
  const where = { client: { equals: id } }
  const options = { overrideAccess: true, showHiddenFields: true, limit: 100, sort: 'firstSeq' }
  return (await cms.payload.find({ collection: 'webhook-deliveries', where, ...options })).docs
}
const mails = async (): Promise<Mail[]> =>
  (await cms.payload.find({ collection: 'mails', overrideAccess: true, showHiddenFields: true, limit: 100 })).docs

/** Rows of the change log, without the documents. */
const writeChanges = async (count: number): Promise<void> => {
  const change = { key: 'news/x', topic: 'news', document: 'x', slug: 'x', action: 'updated' } as const
  const changes = Array.from({ length: count }, () => change)
  await createChangeStore(cms.payload).inOneStep((step) =>
    step.append({ changes, differences: [], marks: [], at: new Date() }),
  )
}
const seqsOf = ({ got }: Receiver): number[] => got.flatMap(({ body }) => body.data.items.map(({ seq }) => seq))

describe('a change', () => {
  it('is told once, signed, as it stands in /changes', async () => {
    const { client, secret } = await clientAt(receiver.url)
    const since = await cms.services.changes.latestSeq()
    await buildNews(cms.payload, { slug: 'krok' })
    await webhooks.deliverDue()
    await webhooks.deliverDue()

    expect(receiver.got).toHaveLength(1)
    const [message] = receiver.got
    expect(verified(message!, secret)).toEqual(message!.body)
    expect(() => verified({ ...message!, text: `${message!.text} ` }, secret)).toThrow()
    const { items } = (await read(cms, `/changes?since=${String(since)}`)).body as { items: unknown[] }
    expect(message!.body).toMatchObject({ type: 'content.changed', data: { items } })
    expect(message!.headers['content-type']).toBe('application/json; charset=utf-8')
    const [row] = await rowsOf(client)
    expect(row).toMatchObject({ state: 'delivered', status: 200, attempts: 1, body: message!.text })
    expect(row).toMatchObject({ messageId: message!.id, firstSeq: since + 1, lastSeq: since + 1 })
    expect(await clientOf(cms.payload, client.id)).toEqual({ ...client, webhookState: 'working' })
  })

  it('is signed by the former secret too, as long as that is valid', async () => {
    const former = await clientAt(receiver.url, { isWebhookOn: false })
    const { secret } = await clientAt(receiver.url, {
      sealedFormerSecret: former.client.sealedSecret!,
      formerSecretUntil: new Date(now.getTime() + minute).toISOString(),
    })
    await buildNews(cms.payload)
    await webhooks.deliverDue()
    pass(minute)
    await buildNews(cms.payload)
    await webhooks.deliverDue()
    const [first, then] = receiver.got
    for (const valid of [secret, former.secret]) expect(verified(first!, valid)).toEqual(first!.body)
    expect(verified(then!, secret)).toEqual(then!.body)
    expect(() => verified(then!, former.secret)).toThrow()
    expect(String(then!.headers['webhook-signature']).split(' ')).toHaveLength(1)
  })

  it('comes with up to a hundred others, in order and each once', async () => {
    const { client } = await clientAt(receiver.url)
    const since = await cms.services.changes.latestSeq()
    await writeChanges(230)
    await webhooks.deliverDue()
    expect(receiver.got.map(({ body }) => body.data.items.length)).toEqual([100, 100, 30])
    expect(seqsOf(receiver)).toEqual(Array.from({ length: 230 }, (_, i) => since + i + 1))
    expect((await rowsOf(client)).map(({ messageId }) => messageId)).toEqual(receiver.got.map(({ id }) => id))
  })

  it('is told with one id when two servers send at once', async () => {
    await clientAt(receiver.url)
    await writeChanges(130)
    await Promise.all([webhooks.deliverDue(), webhooksOf().deliverDue()])
    await webhooks.deliverDue()
    const texts = new Map(receiver.got.map(({ id, text }) => [id, text]))
    expect(texts.size).toBe(2)
    for (const { id, text } of receiver.got) expect(texts.get(id)).toBe(text)
  })

  it.each([
    ['whose webhooks are off', { isWebhookOn: false }],
    ['whose key is not valid', { isActive: false }],
    ['whose key has expired', { expiresAt: new Date(Date.now() - second).toISOString() }],
    ['without the right to webhooks', { scopes: ['read'] as ApiClient['scopes'] }],
    ['without a secret', { sealedSecret: null }],
  ])('is not told to a client %s', async (_name, fields) => {
    const { client } = await clientAt(receiver.url, fields)
    await buildNews(cms.payload)
    await webhooks.deliverDue()
    expect([receiver.got, await rowsOf(client), (await stateOf(client))[0]]).toEqual([[], [], 'off'])
  })

  it('is not sent unsigned when the secret cannot be read', async () => {
    const { client } = await clientAt(receiver.url, { sealedSecret: 'a'.repeat(64) })
    await buildNews(cms.payload)
    await webhooks.deliverDue()
    expect(receiver.got).toEqual([])
    expect((await rowsOf(client))[0]).toMatchObject({ state: 'waiting', answer: expect.stringMatching(/Hemligheten/) })
  })
})

describe('a receiver that fails', () => {
  it('gets the same message again, then what has changed meanwhile', async () => {
    const { client, secret } = await clientAt(receiver.url)
    await buildNews(cms.payload)
    const fails = [(res: { destroy: () => void }) => res.destroy()]
    receiver.answer = (_message, res) => void res.writeHead(500).end('Fel på servern')
    await webhooks.deliverDue()
    await buildNews(cms.payload)
    await webhooks.deliverDue()
    expect([receiver.got.length, (await rowsOf(client)).length]).toEqual([1, 1])
    expect(await stateOf(client)).toEqual(['retrying', true])
    expect((await rowsOf(client))[0]).toMatchObject({ state: 'waiting', status: 500, answer: 'Fel på servern' })

    receiver.answer = (_message, res) => fails.pop()?.(res) ?? void res.writeHead(204).end()
    pass(5 * second)
    await webhooks.deliverDue()
    expect((await rowsOf(client))[0]).toMatchObject({
      attempts: 2,
      status: null,
      answer: expect.stringMatching(/bröts/),
    })
    pass(minute)
    await webhooks.deliverDue()
    const [first, second_, third, fourth] = receiver.got
    expect([second_!.id, third!.id, second_!.text, third!.text]).toEqual([
      first!.id,
      first!.id,
      first!.text,
      first!.text,
    ])
    for (const message of receiver.got) verified(message, secret)
    expect(third!.headers['webhook-timestamp']).not.toBe(first!.headers['webhook-timestamp'])
    expect(fourth!.body.data.items[0]!.seq).toBe(first!.body.data.items[0]!.seq + 1)
    expect(await stateOf(client)).toEqual(['working', true])
    expect(receiver.got).toHaveLength(4)
  })

  it('is stopped after three days, and each administrator is told once', async () => {
    await person(cms, 'editor')
    const other = await person(cms, 'administrator')
    const { client } = await clientAt(receiver.url, { name: 'Sigtuna kommun' })
    await buildNews(cms.payload)
    receiver.answer = (_message, res) => void res.writeHead(503).end('Underhåll')
    const startedAt = now.getTime()
    for (let hours = 0; hours < 71; hours++) {
      await webhooks.deliverDue()
      pass(hour)
    }
    expect([await stateOf(client), await mails()]).toEqual([['retrying', true], []])
    now = new Date(startedAt + 3 * day)
    await webhooks.deliverDue()
    const attempts = receiver.got.length
    expect(await stateOf(client)).toEqual(['stopped', false])
    expect((await rowsOf(client))[0]).toMatchObject({ state: 'failed', attempts, nextAttemptAt: null })
    const told = await mails()
    expect(told.map(({ to }) => to).sort()).toEqual([administrator.email, other.email].sort())
    expect(told[0]).toMatchObject({ kind: 'webhook-stopped', subject: 'Webhooks till Sigtuna kommun är avstängda' })
    expect(told[0]!.text).toMatch(/HTTP 503: Underhåll/)
    expect(told[0]!.text).toContain(`${cms.env.serverUrl}/admin/collections/api-clients/${client.id}`)
    await cms.payload.delete({ collection: 'users', id: other.id })

    await buildNews(cms.payload)
    pass(day)
    await webhooks.deliverDue()
    expect([receiver.got.length, (await mails()).length]).toEqual([attempts, 2])
    // Switched on again, it gets that message, and is told of what came after it.
    receiver.answer = (_message, res) => void res.writeHead(200).end()
    await administrator.patch(`/api/api-clients/${client.id}`).send({ isWebhookOn: true })
    await webhooks.deliverDue()
    expect(await stateOf(client)).toEqual(['working', true])
    expect(seqsOf(receiver).at(-1)).toBe(await cms.services.changes.latestSeq())
    expect(receiver.got.slice(attempts).map(({ id }) => id === receiver.got[0]!.id)).toEqual([true, false])
  })

  it('and is switched off and on by hand has its three days anew', async () => {
    const { client } = await clientAt(receiver.url)
    await buildNews(cms.payload)
    receiver.answer = (_message, res) => void res.writeHead(500).end()
    await webhooks.deliverDue()
    await administrator.patch(`/api/api-clients/${client.id}`).send({ isWebhookOn: false })
    pass(4 * day)
    await webhooks.deliverDue()
    expect([receiver.got.length, await stateOf(client)]).toEqual([1, ['off', false]])
    await administrator.patch(`/api/api-clients/${client.id}`).send({ isWebhookOn: true })
    await webhooks.deliverDue()
    expect([receiver.got.length, await stateOf(client)]).toEqual([2, ['retrying', true]])
    expect(receiver.got[1]!.id).toBe(receiver.got[0]!.id)
  })

  it('with 410 is stopped at once', async () => {
    const { client } = await clientAt(receiver.url)
    await buildNews(cms.payload)
    receiver.answer = (_message, res) => void res.writeHead(410).end()
    await webhooks.deliverDue()
    expect(await stateOf(client)).toEqual(['stopped', false])
    expect((await rowsOf(client))[0]).toMatchObject({ state: 'failed', status: 410, attempts: 1 })
    const [mail, ...others] = await mails()
    expect([mail?.to, others]).toEqual([administrator.email, []])
    expect(mail?.text).toMatch(/inte vill ha fler/)
  })

  it('by sending elsewhere is not followed', async () => {
    const elsewhere = await newReceiver()
    const { client } = await clientAt(receiver.url)
    await buildNews(cms.payload)
    receiver.answer = (_message, res) => void res.writeHead(307, { Location: elsewhere.url }).end()
    await webhooks.deliverDue()
    expect([receiver.got.length, elsewhere.got.length]).toEqual([1, 0])
    const answer = expect.stringMatching(/Hänvisningar följs inte/)
    expect((await rowsOf(client))[0]).toMatchObject({ state: 'waiting', status: 307, answer })
  })

  it('by a certificate that is not valid gets nothing', async () => {
    let requests = 0
    const server = https.createServer(selfSigned(), (_req, res) => {
      requests++
      res.end()
    })
    await once(server.listen(0, '127.0.0.1'), 'listening')
    started.push(() => new Promise((resolve) => server.close(resolve)))
    const { port } = server.address() as AddressInfo
    const { client } = await clientAt(`https://127.0.0.1:${String(port)}/`)
    await buildNews(cms.payload)
    await webhooks.deliverDue()
    const answer = expect.stringMatching(/Certifikatet är ogiltigt/)
    expect((await rowsOf(client))[0]).toMatchObject({ state: 'waiting', status: null, answer })
    expect(requests).toBe(0)
  })

  it('by an answer without end is cut off', async () => {
    const { client } = await clientAt(receiver.url)
    await buildNews(cms.payload)
    let written = 0
    receiver.answer = (_message, res) => {
      res.writeHead(200)
      const chunk = Buffer.alloc(64 * 1024, 'x')
      const more = (): void => {
        while (written < 10 * 1024 * 1024 && !res.destroyed) {
          written += chunk.length
          if (!res.write(chunk)) return void res.once('drain', more)
        }
        res.end()
      }
      more()
    }
    await webhooks.deliverDue()
    expect((await rowsOf(client))[0]).toMatchObject({ state: 'delivered', status: 200, answer: 'x'.repeat(300) })
    expect(written).toBeLessThan(10 * 1024 * 1024)
  })

  it('by being slow delays nobody else', async () => {
    const slow = await newReceiver()
    await clientAt(slow.url)
    await clientAt(receiver.url)
    let release = (): void => undefined
    slow.answer = (_message, res) => {
      release = () => void res.writeHead(200).end()
    }
    await buildNews(cms.payload)
    const sending = [webhooks.deliverDue()]
    await Promise.all([slow.came(1), receiver.came(1)])
    await buildNews(cms.payload)
    sending.push(webhooks.deliverDue())
    await receiver.came(2)
    expect(slow.got).toHaveLength(1)
    slow.answer = (_message, res) => void res.writeHead(200).end()
    release()
    await Promise.all(sending)
    expect(seqsOf(slow)).toEqual(seqsOf(receiver))
  })
})

it('a receiver that hangs holds up nobody, however many there are', async () => {
  const hanging = await newReceiver()
  hanging.answer = () => undefined
  for (let i = 0; i < 25; i++) await clientAt(hanging.url)
  await clientAt(receiver.url)
  await buildNews(cms.payload)
  const sending = webhooks.deliverDue()
  await receiver.came(1)
  expect(receiver.got).toHaveLength(1)
  await webhooks.stop({ waitMs: 0 })
  await sending
})

describe('a queue that has been started', () => {
  it('is woken by a change, and sends again what was in the air when it was stopped', async () => {
    let wake = (): void => undefined
    const listen = (listener: () => void) => {
      wake = listener
      return () => undefined
    }
    const running = webhooksOf({ listen })
    await clientAt(receiver.url)
    running.start({ pollMs: 60 * minute })
    await buildNews(cms.payload)
    wake()
    await receiver.came(1)
    receiver.answer = () => undefined
    await buildNews(cms.payload)
    wake()
    await receiver.came(2)
    await running.stop({ waitMs: 0 })
    receiver.answer = (_message, res) => void res.writeHead(200).end()
    await webhooksOf().deliverDue()
    expect(receiver.got).toHaveLength(3)
    expect(receiver.got[2]).toMatchObject({ id: receiver.got[1]!.id, text: receiver.got[1]!.text })
    expect(receiver.got[1]!.id).not.toBe(receiver.got[0]!.id)
  })
})

describe('messages of the past', () => {
  it('are deleted after 30 days, and nothing is told again', async () => {
    const { client } = await clientAt(receiver.url)
    await buildNews(cms.payload)
    await webhooks.deliverDue()
    pass(30 * day - minute)
    await webhooks.deleteOld()
    expect(await rowsOf(client)).toHaveLength(1)
    pass(2 * minute)
    await webhooks.deleteOld()
    expect(await rowsOf(client)).toEqual([])
    await webhooksOf().deliverDue()
    expect(receiver.got).toHaveLength(1)
    await buildNews(cms.payload)
    await webhooks.deliverDue()
    expect(receiver.got).toHaveLength(2)
  })
})

describe('messages that were never delivered', () => {
  it('are kept: whoever is switched on after months is told of all of it', async () => {
    receiver.answer = (_message, res) => void res.writeHead(500).end()
    const { client } = await clientAt(receiver.url)
    await buildNews(cms.payload)
    await webhooks.deliverDue()
    await cms.payload.update({ collection: 'api-clients', id: client.id, data: { isWebhookOn: false } })
    pass(60 * day)
    await webhooks.deleteOld()
    await buildNews(cms.payload)
    receiver.answer = (_message, res) => void res.writeHead(200).end()
    receiver.got = []
    await cms.payload.update({ collection: 'api-clients', id: client.id, data: { isWebhookOn: true } })
    await webhooksOf().deliverDue()
    await webhooks.deliverDue()
    const rows = await rowsOf(client)
    expect(rows.map(({ state }) => state)).toEqual(['delivered', 'delivered'])
    expect(receiver.got).toHaveLength(2)
  })
})

describe('POST /api/webhook-deliveries/:id/redeliver', () => {
  it('sends the same message again, once', async () => {
    const { client, secret } = await clientAt(receiver.url)
    await buildNews(cms.payload)
    await webhooks.deliverDue()
    const [row] = await rowsOf(client)
    const path = `/api/webhook-deliveries/${row!.id}/redeliver`
    expect((await administrator.post(path)).status).toBe(202)
    const again = await administrator.post(path)
    expect([again.status, again.body.errors[0].message]).toEqual([409, 'Meddelandet väntar redan på att skickas.'])
    now = new Date()
    await webhooks.deliverDue()
    await webhooks.deliverDue()
    expect(receiver.got.map(({ id, text }) => [id, text])).toEqual(Array(2).fill([row!.messageId, row!.body]))
    verified(receiver.got[1]!, secret)
    expect((await rowsOf(client))[0]).toMatchObject({ state: 'delivered', attempts: 1 })

    await administrator.patch(`/api/api-clients/${client.id}`).send({ isWebhookOn: false })
    const off = await administrator.post(path).set('Cookie', 'payload-lng=en')
    expect([off.status, off.body.errors[0].message]).toEqual([409, expect.stringMatching(/Switch them on/)])
  })
})

describe('POST /api/api-clients/:id/test-webhook', () => {
  const test = async (client: ApiClient) => {
    const response = await administrator.post(`/api/api-clients/${client.id}/test-webhook`)
    now = new Date()
    await webhooks.deliverDue()
    return response
  }

  it('sends a signed message without content, also while webhooks are off', async () => {
    const { client, secret } = await clientAt(receiver.url, { isWebhookOn: false })
    await buildNews(cms.payload)
    const response = await test(client)
    expect(response.status).toBe(202)
    const [message] = receiver.got
    expect(verified(message!, secret)).toMatchObject({ type: 'webhook.test', data: { items: [] } })
    const rows = await rowsOf(client)
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatchObject({
      id: response.body.delivery,
      messageId: message!.id,
      firstSeq: 0,
      state: 'delivered',
    })
    expect(message!.id).toMatch(/^msg_test_/)
    expect(await stateOf(client)).toEqual(['off', false])
    const listed = await administrator.get(`/api/webhook-deliveries?where[client][equals]=${client.id}`)
    expect(listed.body.docs[0]).toMatchObject({ state: 'delivered', status: 200 })
    expect(listed.body.docs[0].body).toBeUndefined()
  })

  it('that fails holds up nothing, stops nothing, and is tried three times', async () => {
    const { client } = await clientAt(receiver.url)
    receiver.answer = ({ body }, res) => void res.writeHead(body.type === 'webhook.test' ? 410 : 200).end()
    await test(client)
    receiver.answer = ({ body }, res) => void res.writeHead(body.type === 'webhook.test' ? 500 : 200).end()
    await test(client)
    await buildNews(cms.payload)
    for (let i = 0; i < 5; i++) {
      await webhooks.deliverDue()
      pass(hour)
    }
    const tests = (await rowsOf(client)).filter(({ firstSeq }) => firstSeq === 0)
    expect(tests.map(({ state, attempts }) => [state, attempts]).sort()).toEqual([
      ['failed', 1],
      ['failed', 3],
    ])
    expect(seqsOf(receiver)).toHaveLength(1)
    expect([await stateOf(client), await mails()]).toEqual([['working', true], []])
  })

  it('is refused when there is nobody to send to', async () => {
    const { client } = await clientAt(receiver.url, { isActive: false })
    const response = await test(client)
    expect([response.status, response.body.errors[0].message]).toEqual([409, expect.stringMatching(/nyckeln/)])
    expect(await rowsOf(client)).toEqual([])
  })
})

it('the two are for administrators, and for what exists', async () => {
  const { client } = await clientAt(receiver.url)
  await buildNews(cms.payload)
  await webhooks.deliverDue()
  const [row] = await rowsOf(client)
  const paths = [`/api/api-clients/${client.id}/test-webhook`, `/api/webhook-deliveries/${row!.id}/redeliver`]
  for (const path of paths) {
    for (const who of [anonymous(cms), await person(cms, 'editor')]) {
      const { status, body } = await who.post(path)
      expect([path, who.role, status, body.errors[0].message]).toEqual([
        path,
        who.role,
        403,
        expect.stringMatching(/administratörer/),
      ])
    }
    for (const id of ['finns-inte', '0'.repeat(24), row!.client === client.id ? '9'.repeat(36) : ''])
      expect((await administrator.post(path.replace(/[^/]+(?=\/[^/]+$)/, id))).status).toBe(404)
  }
  expect(await rowsOf(client)).toMatchObject([{ state: 'delivered' }])
})
