import type { CollectionConfig } from 'payload'
import { messageAudiences } from '../src/shared/words'
import { editors, nobody } from './access/roles'
import { titleMaxLength, wordField } from './fields/shared'
import { timeFields } from './fields/timeFields'

/**
 * What an officer has written to those who registered for an event. A row is the promise that it goes out: `sentAt` says that it has been put into the
 * queue for each of them. Written by `src/registrations/message-service.ts`.
 */
export const EventMessages: CollectionConfig = {
  slug: 'event-messages',
  labels: { singular: { sv: 'meddelande', en: 'Message' }, plural: { sv: 'Meddelanden', en: 'Messages' } },
  admin: { hidden: true },
  lockDocuments: false,
  access: { create: nobody, read: editors, update: nobody, delete: nobody },
  fields: [
    // Of the request that asked for it: the same one, sent again, is not sent twice.
    { name: 'key', type: 'text', required: true, unique: true, index: true, hidden: true },
    {
      name: 'event',
      type: 'relationship',
      relationTo: 'events',
      required: true,
      index: true,
      label: { sv: 'Evenemang', en: 'Event' },
      // With a condition the column may be empty on SQLite, so that an event can be deleted.
      admin: { condition: () => true },
    },
    wordField({ name: 'audience', words: messageAudiences, required: true, label: { sv: 'Till', en: 'To' } }),
    {
      name: 'subject',
      type: 'text',
      required: true,
      maxLength: titleMaxLength,
      label: { sv: 'Ämne', en: 'Subject' },
    },
    { name: 'text', type: 'textarea', required: true, maxLength: 10_000, label: { sv: 'Text', en: 'Text' } },
    // Thanks: with the presentations, and with the survey where there is one.
    { name: 'isThanks', type: 'checkbox', defaultValue: false, label: { sv: 'Tack', en: 'Thanks' } },
    { name: 'recipients', type: 'number', label: { sv: 'Mottagare', en: 'Recipients' } },
    { name: 'sentAt', type: 'date', index: true, label: { sv: 'Skickat', en: 'Sent' } },
    ...timeFields,
  ],
}
