import { randomUUID } from 'node:crypto'
import type { Endpoint, PayloadRequest } from 'payload'
import { RequestError } from '../shared/errors'
import type { Bilingual } from '../shared/language'
import { refusalOfRedelivery, refusalOfTest } from './client-rules'
import { bodyOf } from './webhook-rules'
import { webhookStore } from './webhook-store'

/** `POST /api/api-clients/:id/test-webhook`: queues a message without content; the sender sees it within a second. */
export const testWebhook: Endpoint = {
  path: '/:id/test-webhook',
  method: 'post',
  handler: async (req) => {
    requireAdministrator(req)
    const store = webhookStore(req.payload)
    const now = new Date()
    const client = await store.client(idOf(req))
    if (!client) throw unknown('client')
    refuseIf(refusalOfTest(client, now))
    const test = { client: client.id, messageId: `msg_test_${randomUUID()}`, firstSeq: 0, lastSeq: 0 }
    const delivery = await store.add({ ...test, body: bodyOf([], now) }, now)
    return Response.json({ delivery }, { status: 202 })
  },
}

/** `POST /api/webhook-deliveries/:id/redeliver`: the same message, with the same id, once more. */
export const redeliver: Endpoint = {
  path: '/:id/redeliver',
  method: 'post',
  handler: async (req) => {
    requireAdministrator(req)
    const store = webhookStore(req.payload)
    const now = new Date()
    const id = idOf(req)
    const delivery = await store.stateOfDelivery(id)
    if (!delivery) throw unknown('delivery')
    const client = await store.client(delivery.client)
    refuseIf(refusalOfRedelivery({ isWaiting: delivery.state === 'waiting', client }, now))
    const isPutBack = await store.restart(id, ['delivered', 'failed'], now)
    refuseIf(refusalOfRedelivery({ isWaiting: !isPutBack, client }, now))
    return Response.json({ delivery: id }, { status: 202 })
  },
}

function idOf({ routeParams = {} }: PayloadRequest): string {
  const { id } = routeParams
  return typeof id === 'string' ? id : ''
}

function requireAdministrator({ user }: PayloadRequest): void {
  if (user?.role === 'administrator') return
  throw new RequestError('forbidden', {
    sv: 'Det här får bara administratörer göra.',
    en: 'Only administrators may do this.',
  })
}

function refuseIf(refusal: Bilingual | null): void {
  if (refusal) throw new RequestError('conflict', refusal)
}

const unknown = (what: 'client' | 'delivery'): RequestError =>
  new RequestError(
    'not-found',
    what === 'client'
      ? { sv: 'Nyckeln finns inte.', en: 'There is no such API client.' }
      : { sv: 'Meddelandet finns inte kvar.', en: 'The message is no longer there.' },
  )
