import type { Bilingual } from '../shared/language'

/** What becomes of the mail to one recipient. */
export const deliveryStatuses = {
  queued: { sv: 'I kö', en: 'Queued' },
  taken: { sv: 'Skickas nu', en: 'Being sent' },
  sent: { sv: 'Skickat', en: 'Sent' },
  failed: { sv: 'Gick inte fram', en: 'Failed' },
  skipped: { sv: 'Skickades inte', en: 'Skipped' },
} as const satisfies Record<string, Bilingual>

export type DeliveryStatus = keyof typeof deliveryStatuses
