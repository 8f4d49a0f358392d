import { createHash, randomBytes } from 'node:crypto'
import type { Bilingual } from '../shared/language'

/** What a key lets its program do. */
export const apiScopes = {
  read: { sv: 'Hämta innehåll, och skicka med vidare gränser', en: 'Fetch content, and post within wider limits' },
  webhooks: { sv: 'Få webhooks', en: 'Get webhooks' },
} as const satisfies Record<string, Bilingual>

export const webhookStates = {
  off: { sv: 'Av', en: 'Off' },
  working: { sv: 'Fungerar', en: 'Working' },
  retrying: { sv: 'Försöker igen', en: 'Trying again' },
  stopped: { sv: 'Avstängd efter fel', en: 'Stopped after faults' },
} as const satisfies Record<string, Bilingual>

export type ApiScope = keyof typeof apiScopes

/** So that a key is known as ours when it turns up where it should not be. */
const keyStart = 'smd_'
const keyBytes = 32
const shownOfKey = 10

/** 256 random bits: a key cannot be guessed, so its bare hash tells nothing. */
export const newKey = (): string => keyStart + randomBytes(keyBytes).toString('base64url')

/** What is stored of a key: enough to know it again, and to tell it from the others. */
export const tracesOf = (key: string): { keyHash: string; keyPrefix: string } => ({
  keyHash: createHash('sha256').update(key).digest('hex'),
  keyPrefix: key.slice(0, shownOfKey),
})

/** The key in `Authorization: Bearer …` (RFC 6750, 2.1); null for what is no key of ours. */
export const keyIn = (authorization: string): string | null =>
  /^Bearer +(smd_[\w-]{43}) *$/i.exec(authorization)?.[1] ?? null

/** A key counts while it is not revoked and has not expired. */
export const isValidAt = (
  { isActive, expiresAt }: { isActive?: boolean | null; expiresAt?: string | null },
  now: Date,
): boolean => isActive !== false && (!expiresAt || now < new Date(expiresAt))

/** True for a client that may be told of changes, and has said where. */
export const isAddressed = ({
  webhookUrl,
  scopes,
}: {
  webhookUrl?: string | null
  scopes?: readonly ApiScope[]
}): boolean => Boolean(webhookUrl) && (scopes ?? []).includes('webhooks')

/** How long a former webhook secret signs beside the new one. */
export const formerSecretDays = 7
