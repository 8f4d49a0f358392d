import type { CollectionConfig } from 'payload'
import { redeliver } from '../src/webhooks/webhook-endpoints'
import { deliveryStates } from '../src/webhooks/webhook-rules'
import { administrators, nobody, nobodyField } from './access/roles'
import { groups, wordField } from './fields/shared'

/**
 * The outbox of webhooks: a message to one API client about one or more changes, kept with its last answer for 30 days. Written only by
 * `src/webhooks/webhook-store.ts`; shown in the admin with the client.
 */
export const WebhookDeliveries: CollectionConfig = {
  slug: 'webhook-deliveries',
  labels: {
    singular: { sv: 'Webhook-utskick', en: 'Webhook delivery' },
    plural: { sv: 'Webhook-utskick', en: 'Webhook deliveries' },
  },
  admin: { hidden: true, group: groups.settings, useAsTitle: 'messageId' },
  lockDocuments: false,
  endpoints: [redeliver],
  access: { create: nobody, read: administrators, update: nobody, delete: nobody },
  // What the sender asks for: what waits, by client; where a client has got to; the latest of a client.
  indexes: [{ fields: ['state', 'client'] }, { fields: ['client', 'lastSeq'] }, { fields: ['client', 'createdAt'] }],
  fields: [
    { name: 'client', type: 'text', required: true },
    { name: 'messageId', type: 'text', required: true, unique: true, index: true },
    // The changes that it tells; 0 for a test.
    { name: 'firstSeq', type: 'number', required: true },
    { name: 'lastSeq', type: 'number', required: true },
    { name: 'body', type: 'textarea', hidden: true, access: { read: nobodyField } },
    wordField({ name: 'state', words: deliveryStates, required: true }),
    { name: 'attempts', type: 'number', required: true },
    { name: 'firstAttemptAt', type: 'date' },
    { name: 'lastAttemptAt', type: 'date' },
    { name: 'nextAttemptAt', type: 'date' },
    { name: 'durationMs', type: 'number' },
    // What the receiver said: its status, or none when it could not be reached.
    { name: 'status', type: 'number' },
    { name: 'answer', type: 'text' },
  ],
}
