import type { Payload } from 'payload'
import type { Bilingual, Language } from '../shared/language'
import { addressHash } from './newsletter-tokens'

export const consentEvents = {
  asked: { sv: 'Anmälde sig', en: 'Signed up' },
  confirmed: { sv: 'Bekräftade', en: 'Confirmed' },
  imported: { sv: 'Importerades', en: 'Was imported' },
  withdrawn: { sv: 'Tog tillbaka samtycket', en: 'Withdrew the consent' },
  bounced: { sv: 'Mejlen kom inte fram', en: 'Mail did not arrive' },
  erased: { sv: 'Uppgifterna raderades', en: 'The data was erased' },
} as const satisfies Record<string, Bilingual>

export const consentMethods = {
  form: { sv: 'Formulär', en: 'Form' },
  api: { sv: 'Program (API)', en: 'Program (API)' },
  link: { sv: 'Länk i mejl', en: 'Link in a mail' },
  'one-click': { sv: 'Knapp i mejlprogrammet', en: 'Button of the mail program' },
  preferences: { sv: 'Egen sida', en: 'Own page' },
  admin: { sv: 'Borttagen av redaktör', en: 'Removed by an editor' },
  import: { sv: 'Import av lista', en: 'Import of a list' },
  complaint: { sv: 'Anmäld som skräppost', en: 'Reported as spam' },
  'mail-server': { sv: 'Svar från mejlserver', en: 'Answer of a mail server' },
  retention: { sv: 'Gallring', en: 'Retention' },
} as const satisfies Record<string, Bilingual>

export type ConsentEvent = keyof typeof consentEvents
export type ConsentMethod = keyof typeof consentMethods

export interface ConsentRecord {
  event: ConsentEvent
  method: ConsentMethod
  subscriberId: string
  email: string
  at: Date
  /** What tells this happening from the next one of its kind, so that a step done twice leaves one row. */
  round: string
  lang: Language
  consentText?: string
  consentTextVersion?: string
  sentFrom?: string | null
  /** Of an import: where the list says that the consent comes from, and when it was given. */
  source?: string
  givenAt?: Date
}

/** A step done twice has the same one, and leaves one row. */
export const keyOf = ({
  event,
  subscriberId,
  round,
}: Pick<ConsentRecord, 'event' | 'subscriberId' | 'round'>): string => `${event}:${subscriberId}:${round}`

/** Adds a row, unless it is there already. */
export async function recordConsent(payload: Payload, secret: string, record: ConsentRecord): Promise<void> {
  const key = keyOf(record)
  try {
    await payload.create({
      collection: 'consents',
      data: {
        key,
        event: record.event,
        method: record.method,
        subscriber: record.subscriberId,
        addressHash: addressHash(record.email, secret),
        at: record.at.toISOString(),
        lang: record.lang,
        consentText: record.consentText ?? null,
        consentTextVersion: record.consentTextVersion ?? null,
        sentFrom: record.sentFrom ?? null,
        source: record.source ?? null,
        givenAt: record.givenAt?.toISOString() ?? null,
      },
      depth: 0,
      overrideAccess: true,
    })
  } catch (error) {
    // A step done twice, one after the other or at once: the unique key lets one of them through.
    const where = { key: { equals: key } }
    const { totalDocs } = await payload.count({ collection: 'consents', where, overrideAccess: true })
    if (totalDocs === 0) throw error
  }
}
