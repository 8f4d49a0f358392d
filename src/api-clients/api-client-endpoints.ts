import type { Endpoint, PayloadRequest } from 'payload'
import { formerSecretDays, newKey } from './api-client-rules'
import { storeKey, storeWebhookSecret } from './api-client-store'
import { newWebhookSecret } from './webhook-secret'

const dayMs = 86_400_000

/**
 * `POST /api/api-clients/:id/<name>`, for administrators: what `make` makes is in the answer, this once.
 * Answers 403 to others and 404 for a client that is not there.
 */
const credential = (name: string, make: (req: PayloadRequest, id: string) => Promise<object>): Endpoint => ({
  path: `/:id/${name}`,
  method: 'post',
  handler: async (req) => {
    const id = String(req.routeParams?.id)
    await req.payload.findByID({ collection: 'api-clients', id, depth: 0, overrideAccess: false, req })
    return Response.json(await make(req, id), { headers: { 'Cache-Control': 'no-store' } })
  },
})

/** Another key or webhook secret for a client that has one. */
export const credentialEndpoints: Endpoint[] = [
  credential('new-key', async (req, id) => {
    const key = newKey()
    await storeKey(req, id, key)
    return { key }
  }),
  credential('new-webhook-secret', async (req, id) => {
    const secret = newWebhookSecret()
    const formerUntil = new Date(Date.now() + formerSecretDays * dayMs)
    await storeWebhookSecret(req, id, { secret, formerUntil })
    return { webhookSecret: secret, formerSecretUntil: formerUntil.toISOString() }
  }),
]
