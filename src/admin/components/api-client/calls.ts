import type { WebhookDelivery } from '../../../payload-types'

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

/** The latest deliveries of a client, newest first; null when they cannot be read just now. */
export async function readDeliveries(client: string): Promise<Delivery[] | null> {
  const query = new URLSearchParams({
    'where[client][equals]': client,
    sort: '-createdAt',
    limit: String(shownAtMost),
    depth: '0',
  })
  const response = await fetch(`/api/webhook-deliveries?${query.toString()}`, { credentials: 'include' }).catch(
    () => null,
  )
  if (!response?.ok) return null
  return ((await response.json()) as { docs: Delivery[] }).docs
}
