import type { Payload } from 'payload'
import type { Bilingual, Language } from '../shared/language'
import { rfc3339 } from '../shared/time'
import { type LedgerRow, readLedger } from './consent-store'
import { consentView } from './consent-view'
import { type HistoryItem, historySentence } from './history-rules'
import { newsletterStore } from './newsletter-store'
import { addressHash } from './newsletter-tokens'

/** What can be shown of a subscriber: to whoever asks why they get mail, or to the authority that asks for the consent. */
export interface EvidenceService {
  /** A sentence for each row of the ledger, the oldest first; null for nobody. */
  history: (subscriberId: string, language: Language) => Promise<HistoryItem[] | null>
  /** Everything that shows the consent (GDPR, article 7.1), as a document that explains itself; null for nobody. */
  evidence: (subscriberId: string, language: Language, now: Date) => Promise<object | null>
}

export function createEvidenceService(payload: Payload, { secret }: { secret: string }): EvidenceService {
  const store = newsletterStore(payload)
  const find = async (subscriberId: string) => {
    const subscriber = await store.findById(subscriberId)
    if (!subscriber) return null
    return { subscriber, rows: await readLedger(payload, secret, { email: subscriber.email, subscriberId }) }
  }
  return {
    history: async (subscriberId, language) => {
      const found = await find(subscriberId)
      return found && found.rows.map((row) => ({ at: row.at.toISOString(), text: historySentence(row, language) }))
    },
    evidence: async (subscriberId, language, now) => {
      const found = await find(subscriberId)
      if (!found) return null
      const { subscriber, rows } = found
      return {
        address: subscriber.email,
        subscriberId,
        status: subscriber.status,
        exportedAt: rfc3339(now),
        addressHash: { value: addressHash(subscriber.email, secret), explanation: hashWords[language] },
        consents: rows.map((row) => evidenceView(row, language)),
      }
    },
  }
}

const evidenceView = (row: LedgerRow, language: Language): object => ({
  ...consentView(row),
  inWords: historySentence(row, language),
})

const hashWords: Bilingual = {
  sv: 'Raderna i liggaren innehåller ingen e-postadress utan det här värdet: HMAC-SHA-256 av adressen (gemener, domänen i ASCII) med en nyckel som HKDF-SHA-256 gör av serverns hemlighet (PAYLOAD_SECRET, salt ”samordna”, ändamål ”consent-address”). Samma adress ger samma värde, men adressen går inte att räkna fram ur det. Det visar att raderna gäller adressen ovan.',
  en: 'The rows of the ledger hold no e-mail address but this value: the HMAC-SHA-256 of the address (lower case, domain in ASCII) with a key that HKDF-SHA-256 makes of the server’s secret (PAYLOAD_SECRET, salt “samordna”, purpose “consent-address”). The same address gives the same value, but the address cannot be worked out from it. It shows that the rows are about the address above.',
}
