import type { Bilingual } from '../shared/language'

export const deliveryStates = {
  waiting: { sv: 'Väntar', en: 'Waiting' },
  delivered: { sv: 'Framme', en: 'Delivered' },
  failed: { sv: 'Gav upp', en: 'Given up' },
} as const satisfies Record<string, Bilingual>

export type DeliveryState = keyof typeof deliveryStates
