import type { ApiClient, WebhookDelivery } from '../../../payload-types'

/** What the list of deliveries shows. */
export type Delivery = Pick<
  WebhookDelivery,
  'id' | 'firstSeq' | 'lastSeq' | 'state' | 'attempts' | 'status' | 'answer' | 'createdAt'
>

const shownAtMost = 20

/** POST to Payload's REST as whoever is signed in. @throws Error with the server's words when it refuses. */
export async function post<Answer>(address: string, language: string): Promise<Answer> {
  const response = await fetch(`/api${address}`, {
    method: 'POST',
    credentials: 'include',
    headers: { 'Accept-Language': language },
  })
  const answer = (await response.json()) as Answer & { errors?: { message: string }[] }
  if (!response.ok) throw new Error(answer.errors?.[0]?.message ?? '')
  return answer
}

/** What only the server writes of a client, so that nobody's unsaved change is lost when it is read again. */
const serverFields = ['keyPrefix', 'webhookState', 'lastPulledAt', 'requests30Days'] as const

/** What the server has written of a client by now, by field; empty when it cannot be read just now. */
export async function readServerFields(client: string): Promise<[field: string, value: unknown][]> {
  const query = new URLSearchParams([['depth', '0'], ...serverFields.map((name) => [`select[${name}]`, 'true'])])
  const known = await readJson<ApiClient>(`/api-clients/${client}?${query.toString()}`)
  return known ? serverFields.map((name) => [name, known[name]]) : []
}

/** The latest deliveries of a client, newest first; null when they cannot be read just now. */
export async function readDeliveries(client: string): Promise<Delivery[] | null> {
  const query = new URLSearchParams({
    'where[client][equals]': client,
    sort: '-createdAt',
    limit: String(shownAtMost),
    depth: '0',
  })
  return (await readJson<{ docs: Delivery[] }>(`/webhook-deliveries?${query.toString()}`))?.docs ?? null
}

async function readJson<Answer>(address: string): Promise<Answer | null> {
  const response = await fetch(`/api${address}`, { credentials: 'include' }).catch(() => null)
  return response?.ok ? ((await response.json()) as Answer) : null
}
