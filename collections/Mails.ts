import type { CollectionConfig, Field } from 'payload'
import { administrators, nobody, nobodyField } from './access/roles'
import { groups } from './fields/shared'

/** Contents and recipient: for the mail worker only, and only until the mail has gone out. */
const content = (name: string): Field => ({ name, type: 'textarea', hidden: true, access: { read: nobodyField } })

/**
 * The outbox: every mail is a row here before it is sent, so that none is lost when the mail server is down. Written only by
 * `src/mail/mail-store.ts`, which deletes the content as soon as the mail has gone out.
 */
export const Mails: CollectionConfig = {
  slug: 'mails',
  labels: {
    singular: { sv: 'Utgående mejl', en: 'Outgoing mail' },
    plural: { sv: 'Utgående mejl', en: 'Outgoing mail' },
  },
  admin: { hidden: true, group: groups.settings, useAsTitle: 'kind' },
  access: { create: nobody, read: administrators, update: nobody, delete: nobody },
  // What the worker asks for: queued, due, in the order in which they became so.
  indexes: [{ fields: ['status', 'nextAttemptAt'] }],
  fields: [
    {
      name: 'kind',
      type: 'select',
      required: true,
      options: [
        'subscription-confirm',
        'subscription-exists',
        'account',
        'webhook-stopped',
        'newsletter-test',
        'event',
      ],
    },
    // `dropped`: when its turn came there was nothing to say any more.
    { name: 'status', type: 'select', required: true, options: ['queued', 'sent', 'failed', 'dropped'] },
    // What has been put into the queue twice goes out once.
    { name: 'messageId', type: 'text', required: true, unique: true, index: true },
    { name: 'attempts', type: 'number', required: true },
    { name: 'nextAttemptAt', type: 'date', required: true },
    { name: 'takenUntil', type: 'date' },
    { name: 'sentAt', type: 'date' },
    { name: 'lastError', type: 'text' },
    // Of a mail that is composed when it goes out: what it is about.
    content('about'),
    content('to'),
    content('subject'),
    content('headers'),
    content('html'),
    content('text'),
  ],
}
