import type { Payload } from 'payload'
import type { Consent } from '../payload-types'
import type { Language } from '../shared/language'
import type { ConsentEvent, ConsentMethod } from './consent-ledger'
import { addressHash } from './newsletter-tokens'

/** A row of the ledger as it is read. */
export interface LedgerRow {
  at: Date
  event: ConsentEvent
  method: ConsentMethod
  lang: Language
  consentText: string | null
  consentTextVersion: string | null
  sentFrom: string | null
  source: string | null
  givenAt: Date | null
}

/** More than one address can have: a sign-up is taken once an hour at most. */
const rowsMax = 10_000

/**
 * What the ledger says of an address, the oldest first: also of an earlier subscriber who had it and was erased, because both have the
 * same keyed hash. `subscriberId` finds what was written while the server had another secret.
 */
export async function readLedger(
  payload: Payload,
  secret: string,
  { email, subscriberId }: { email: string; subscriberId: string | null },
): Promise<LedgerRow[]> {
  const hash = { addressHash: { equals: addressHash(email, secret) } }
  const { docs } = await payload.find({
    collection: 'consents',
    where: subscriberId === null ? hash : { or: [hash, { subscriber: { equals: subscriberId } }] },
    sort: 'at',
    limit: rowsMax,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs.map(rowOf)
}

const rowOf = (stored: Consent): LedgerRow => ({
  at: new Date(stored.at),
  event: stored.event,
  method: stored.method,
  lang: stored.lang === 'en' ? 'en' : 'sv',
  consentText: stored.consentText ?? null,
  consentTextVersion: stored.consentTextVersion ?? null,
  sentFrom: stored.sentFrom ?? null,
  source: stored.source ?? null,
  givenAt: stored.givenAt ? new Date(stored.givenAt) : null,
})
