import { rfc3339 } from '../shared/time'
import type { LedgerRow } from './consent-store'

/** A row of the ledger as it stands in exports and in evidence. */
export const consentView = (row: LedgerRow): Record<string, string | null> => ({
  at: rfc3339(row.at),
  event: row.event,
  method: row.method,
  language: row.lang,
  consentText: row.consentText,
  consentTextVersion: row.consentTextVersion,
  sentFrom: row.sentFrom,
  source: row.source,
  givenAt: row.givenAt && rfc3339(row.givenAt),
})
