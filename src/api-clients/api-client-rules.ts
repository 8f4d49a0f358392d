import type { Bilingual } from '../shared/language'

/** What a key lets its program do. */
export const apiScopes = {
  read: { sv: 'Hämta utan begränsning', en: 'Fetch without limit' },
  webhooks: { sv: 'Få webhooks', en: 'Get webhooks' },
} as const satisfies Record<string, Bilingual>

export const webhookStates = {
  off: { sv: 'Av', en: 'Off' },
  working: { sv: 'Fungerar', en: 'Working' },
  retrying: { sv: 'Försöker igen', en: 'Trying again' },
  stopped: { sv: 'Avstängd efter fel', en: 'Stopped after faults' },
} as const satisfies Record<string, Bilingual>

export type ApiScope = keyof typeof apiScopes
export type WebhookState = keyof typeof webhookStates
