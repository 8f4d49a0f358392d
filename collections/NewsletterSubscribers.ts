import type { CollectionConfig, Field } from 'payload'
import { recordDeletion } from '../src/newsletter/consent-hook'
import { subscriberEndpoints } from '../src/newsletter/subscriber-endpoints'
import { subscriberStatuses } from '../src/newsletter/newsletter-rules'
import { editors, nobody, nobodyField } from './access/roles'
import { groups, titleMaxLength, wordField } from './fields/shared'
import { timeFields } from './fields/timeFields'

/** Changed by the newsletter service alone: a status without a consent behind it must not come about by hand. */
const readOnly = { create: nobodyField, update: nobodyField }

/** Kept for the service, shown to nobody. */
const internal = { hidden: true, access: { ...readOnly, read: nobodyField } }

const moment = (name: string, label: { sv: string; en: string }): Field => ({
  name,
  type: 'date',
  label,
  access: readOnly,
  admin: {
    position: 'sidebar',
    readOnly: true,
    date: { pickerAppearance: 'dayAndTime', displayFormat: 'yyyy-MM-dd HH:mm' },
    condition: (data: Record<string, unknown>) => Boolean(data[name]),
  },
})

/** Who gets the newsletter, or has asked for it. Rows are made by the public form, or by an import with evidence of the consent. */
export const NewsletterSubscribers: CollectionConfig = {
  slug: 'newsletter-subscribers',
  labels: {
    singular: { sv: 'prenumerant', en: 'Subscriber' },
    plural: { sv: 'Prenumeranter', en: 'Subscribers' },
  },
  defaultSort: '-createdAt',
  admin: {
    hideAPIURL: true,
    group: groups.newsletter,
    useAsTitle: 'email',
    defaultColumns: ['email', 'name', 'status', 'lang', 'createdAt'],
    listSearchableFields: ['email', 'name'],
    components: { beforeListTable: ['/src/admin/components/ImportPanel#ImportPanel'] },
    description: {
      sv: 'Prenumeranter kommer hit när de anmäler sig på webbplatsen och bekräftar, eller från en lista med samtycken. De läggs inte till för hand. Är listan tom har ingen anmält sig än.',
      en: 'Subscribers come here when they sign up on the website and confirm, or from a list with consents. They are not added by hand. If the list is empty, nobody has signed up yet.',
    },
  },
  access: { create: nobody, read: editors, update: editors, delete: editors },
  hooks: { beforeDelete: [recordDeletion] },
  endpoints: subscriberEndpoints,
  indexes: [{ fields: ['status', 'createdAt'] }],
  fields: [
    {
      name: 'email',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      label: { sv: 'E-post', en: 'E-mail' },
      access: readOnly,
      admin: {
        readOnly: true,
        description: {
          sv: 'Kan inte ändras. Har någon bytt adress anmäler hen den nya på webbplatsen.',
          en: 'Cannot be changed. Somebody with a new address signs up with it on the website.',
        },
      },
    },
    { name: 'name', type: 'text', maxLength: titleMaxLength, label: { sv: 'Namn', en: 'Name' } },
    {
      name: 'lang',
      type: 'select',
      required: true,
      defaultValue: 'sv',
      label: { sv: 'Språk', en: 'Language' },
      admin: { description: { sv: 'Språket i mejlen.', en: 'The language of the mail.' } },
      options: [
        { value: 'sv', label: { sv: 'Svenska', en: 'Swedish' } },
        { value: 'en', label: { sv: 'Engelska', en: 'English' } },
      ],
    },
    {
      name: 'panel',
      type: 'ui',
      admin: {
        components: { Field: '/src/admin/components/SubscriberPanel#SubscriberPanel' },
        disableListColumn: true,
      },
    },
    wordField({
      name: 'status',
      words: subscriberStatuses,
      required: true,
      defaultValue: 'pending',
      label: { sv: 'Läge', en: 'Status' },
      access: readOnly,
      admin: {
        position: 'sidebar',
        readOnly: true,
        description: {
          sv: 'Ändras bara av prenumeranten själv, av en import med samtycke eller av mejlservern, aldrig för hand.',
          en: 'Changed only by the subscriber, by an import with a consent or by the mail server, never by hand.',
        },
      },
    }),
    moment('confirmedAt', { sv: 'Bekräftade', en: 'Confirmed' }),
    moment('unsubscribedAt', { sv: 'Avslutade', en: 'Ended' }),
    moment('bouncedAt', { sv: 'Mejlen kom inte fram', en: 'Mail did not arrive' }),
    { name: 'confirmTokenHash', type: 'text', index: true, ...internal },
    { name: 'confirmTokenExpiresAt', type: 'date', ...internal },
    { name: 'lastMailAt', type: 'date', ...internal },
    ...timeFields,
  ],
}
