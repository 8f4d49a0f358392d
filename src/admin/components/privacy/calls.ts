import type { ConsentEvent, ConsentMethod } from '../../../newsletter/consent-ledger'
import type { Bilingual } from '../../../shared/language'

/** A rule as the page shows it. */
export interface Rule {
  rule: string
  title: string
  about: string
  why: string
  count: number
  deletedLast: number | null
}

export interface Retention {
  rules: Rule[]
  lastRunAt: string | null
}

/** What is known about an address (`src/privacy/person-service.ts`). */
export interface Known {
  address: string
  isKnown: boolean
  subscription: Record<string, string | null> | null
  consents: {
    at: string
    event: ConsentEvent
    method: ConsentMethod
    sentFrom: string | null
    source: string | null
    givenAt: string | null
  }[]
  held: Record<string, unknown>
  mentions: { kind: 'account' | 'initiative' | 'association'; name: string; role: Bilingual | null; href: string }[]
}

/** Payload's REST as whoever is signed in. @throws Error with the server's words when it refuses. */
async function call(method: 'GET' | 'POST', address: string, body?: object): Promise<Response> {
  const response = await fetch(`/api${address}`, {
    method,
    credentials: 'include',
    ...(body && { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }),
  })
  if (response.ok) return response
  const answer = (await response.json().catch(() => ({}))) as { errors?: { message: string }[] }
  throw new Error(answer.errors?.[0]?.message ?? '')
}

/** The rules, what would go now, and what went last. */
export const readRetention = async (): Promise<Retention> =>
  (await (await call('GET', '/retention')).json()) as Retention

/** Deletes what is due; how many rows. */
export async function runRetention(): Promise<number> {
  const { rules } = (await (await call('POST', '/retention/run')).json()) as { rules: { count: number }[] }
  return rules.reduce((sum, { count }) => sum + count, 0)
}

/** The address goes in the body: addresses of pages are kept in histories and logs. */
export const askAbout = async (deed: 'search' | 'erase', email: string): Promise<Known> =>
  (await (await call('POST', `/privacy/${deed}`, { email })).json()) as Known

/** Everything known as a file, which the browser saves. */
export async function download(email: string): Promise<void> {
  const response = await call('POST', '/privacy/export', { email })
  const file = /filename="([\w.-]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1]
  const link = document.createElement('a')
  link.href = URL.createObjectURL(await response.blob())
  link.download = file ?? 'registerutdrag.json'
  link.click()
  URL.revokeObjectURL(link.href)
}
