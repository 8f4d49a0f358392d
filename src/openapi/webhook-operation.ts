import { z } from 'zod'
import { ChangeItem } from '../changes/change-schema'
import { described, named } from '../shared/described'
import type { Bilingual } from '../shared/language'
import { Moment } from '../shared/published-schema'
import type { OperationContext } from './operation'
import type { ApiDocument, Parameter } from './openapi-types'

/** What a webhook carries: what `bodyOf` of `src/webhooks/webhook-rules.ts` makes. */
export const WebhookMessage = named(
  'WebhookMessage',
  described(
    z.strictObject({
      type: z.enum(['content.changed', 'webhook.test']),
      timestamp: Moment,
      data: z.strictObject({ items: z.array(ChangeItem) }),
    }),
    {
      type: {
        sv: '`webhook.test`: ett prov från administratören, utan ändringar.',
        en: '`webhook.test`: a test by the administrator, without changes.',
      },
      data: {
        sv: '`items`: ändringar som i `/changes`, äldst först, högst 100.',
        en: '`items`: changes as in `/changes`, oldest first, at most 100.',
      },
    },
  ),
)

const words = {
  summary: { sv: 'Något har ändrats', en: 'Something has changed' },
  about: {
    sv: 'Skickas enligt Standard Webhooks till den adress som står på API-nyckeln, och igen i upp till tre dygn tills svaret är 2xx. Samma `webhook-id` kan komma flera gånger.',
    en: 'Sent by Standard Webhooks to the address of the API client, and again for up to three days until the answer is 2xx. The same `webhook-id` may come several times.',
  },
  received: { sv: 'Mottaget; innehållet spelar ingen roll', en: 'Received; the body does not matter' },
  gone: { sv: 'Skicka inget mer hit', en: 'Send nothing more here' },
} as const satisfies Record<string, Bilingual>

const headers: Record<string, Bilingual> = {
  'webhook-id': {
    sv: 'Meddelandets id, detsamma vid varje försök.',
    en: 'Id of the message, the same at each attempt.',
  },
  'webhook-timestamp': { sv: 'Sekunder sedan 1970 vid försöket.', en: 'Seconds since 1970 at the attempt.' },
  'webhook-signature': {
    sv: '`v1,` och HMAC-SHA256 i base64 av `id.timestamp.body`; flera, med blanksteg emellan, medan en hemlighet byts.',
    en: '`v1,` and the HMAC-SHA256 in base64 of `id.timestamp.body`; several, with spaces between, while a secret is changed.',
  },
}

/** What we send to others (OpenAPI 3.1, `webhooks`). */
export const webhooksIn = ({ language, schemas }: OperationContext): ApiDocument['webhooks'] => ({
  'content.changed': {
    post: {
      operationId: 'contentChanged',
      tags: ['changes'],
      summary: words.summary[language],
      description: words.about[language],
      parameters: Object.entries(headers).map(([name, text]): Parameter => ({
        name,
        in: 'header',
        required: true,
        description: text[language],
        schema: { type: 'string' },
      })),
      requestBody: {
        required: true,
        content: { 'application/json': { schema: schemas.write(WebhookMessage, 'output') } },
      },
      responses: {
        '2XX': { description: words.received[language] },
        410: { description: words.gone[language] },
      },
    },
  },
})
