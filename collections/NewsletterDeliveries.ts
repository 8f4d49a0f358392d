import type { CollectionConfig } from 'payload'
import { deliveryStatuses } from '../src/newsletter-issues/delivery-rules'
import { editors, nobody } from './access/roles'
import { groups, wordField } from './fields/shared'

/**
 * One row for each recipient of an issue: nobody is left out and nobody gets two, however often the server is killed. Written and read
 * only by `src/newsletter-issues/*-delivery-store.ts`, in statements of the database, thousands of rows at a time.
 */
export const NewsletterDeliveries: CollectionConfig = {
  slug: 'newsletter-deliveries',
  labels: {
    singular: { sv: 'Utskick till en mottagare', en: 'Delivery' },
    plural: { sv: 'Utskick till mottagare', en: 'Deliveries' },
  },
  admin: { hidden: true, group: groups.newsletter, useAsTitle: 'status' },
  // Editors see the subscribers anyway, and here what a mail server has said.
  access: { create: nobody, read: editors, update: nobody, delete: nobody },
  lockDocuments: false,
  timestamps: false,
  indexes: [
    { fields: ['issue', 'subscriber'], unique: true },
    // What the sender asks for: queued or taken, due, in the order in which they became so.
    { fields: ['issue', 'status', 'dueAtMs'] },
    // What a subscriber got last.
    { fields: ['subscriber', 'endedAtMs'] },
    { fields: ['endedAtMs'] },
  ],
  fields: [
    { name: 'issue', type: 'text', required: true },
    { name: 'subscriber', type: 'text', required: true },
    { name: 'email', type: 'text', required: true, index: true },
    { name: 'lang', type: 'text', required: true },
    wordField({ name: 'status', words: deliveryStatuses, required: true }),
    // Of a queued one: when it may be tried. Of a taken one: when its claim lapses.
    { name: 'dueAtMs', type: 'number', required: true },
    // Who has taken it: a fencing token. What comes from another one counts no more.
    { name: 'claim', type: 'text', index: true },
    { name: 'attempts', type: 'number', required: true },
    // What the mail server said (codes only), or why it was skipped.
    { name: 'answer', type: 'text' },
    // When it was sent, failed or was skipped.
    { name: 'endedAtMs', type: 'number' },
    // A report that came back later: hard, soft or complaint, and when.
    { name: 'report', type: 'text' },
    { name: 'reportedAtMs', type: 'number' },
  ],
}
