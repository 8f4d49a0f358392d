import type { CollectionConfig } from 'payload'
import { nobody } from './access/roles'
import { groups } from './fields/shared'

/**
 * An issue as it was when its sending began, in one language: the mail that everybody gets but for the personal links, and what the
 * archive shows. Written once, by the sender; what is edited later changes nothing in it.
 */
export const NewsletterEditions: CollectionConfig = {
  slug: 'newsletter-editions',
  labels: {
    singular: { sv: 'Skickad utgåva', en: 'Sent edition' },
    plural: { sv: 'Skickade utgåvor', en: 'Sent editions' },
  },
  admin: { hidden: true, group: groups.newsletter, useAsTitle: 'subject' },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  lockDocuments: false,
  fields: [
    // `<issue>:<lang>`, so that a freeze that is done twice makes one.
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'issue', type: 'text', required: true, index: true },
    { name: 'lang', type: 'text', required: true },
    { name: 'subject', type: 'text', required: true },
    { name: 'title', type: 'text', required: true },
    { name: 'preheader', type: 'text' },
    // The mail, with the placeholders of `personal-links.ts`.
    { name: 'mailHtml', type: 'textarea', required: true },
    { name: 'mailText', type: 'textarea', required: true },
    // What the archive shows: nothing personal.
    { name: 'html', type: 'textarea', required: true },
    { name: 'text', type: 'textarea', required: true },
    // JSON of the published items.
    { name: 'items', type: 'textarea', required: true },
    // The languages of the texts, as in Content-Language.
    { name: 'contentLanguage', type: 'text', required: true },
  ],
}
