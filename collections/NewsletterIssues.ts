import type { Block, CollectionConfig, Field } from 'payload'
import type { Environment } from '../src/env'
import { issueComposeEndpoints } from '../src/newsletter-issues/compose-endpoints'
import { issueDeskEndpoints } from '../src/newsletter-issues/desk-endpoints'
import { guardIssue, guardIssueDelete } from '../src/newsletter-issues/desk-hooks'
import { giveNumber } from '../src/newsletter-issues/number-hook'
import { reservedIssueSlugs } from '../src/pages/newsletter-paths'
import type { Bilingual } from '../src/shared/language'
import { issueStatuses } from '../src/shared/words'
import { editors, nobodyField, signedIn } from './access/roles'
import { inSwedish } from './fields/inSwedish'
import { momentField } from './fields/dateFields'
import { groups, imageField, linksField, titleMaxLength, wordField } from './fields/shared'
import { slugField } from './fields/slugField'
import { timeFields } from './fields/timeFields'
import { refuseUnknownReferences } from './hooks/refuseUnknownReferences'

const byServer = { create: nobodyField, update: nobodyField }

/** Its lead, unless something else is written for this issue. */
const ownText: Field = {
  name: 'text',
  type: 'textarea',
  localized: true,
  maxLength: 2000,
  label: { sv: 'Egen text i stället för ingressen', en: 'A text of its own instead of the lead' },
}

/** Names an item after what is in it. */
const itemLabel = (word: Bilingual, field: string, collection?: string): Block['admin'] => ({
  disableBlockName: true,
  components: {
    Label: { path: '/src/admin/components/IssueItemLabel#IssueItemLabel', clientProps: { word, field, collection } },
  },
})

const contentBlock = (slug: 'news' | 'event' | 'initiative', relationTo: string, label: [string, string]): Block => ({
  slug,
  labels: { singular: { sv: label[0], en: label[1] }, plural: { sv: label[0], en: label[1] } },
  admin: itemLabel({ sv: label[0], en: label[1] }, slug, relationTo),
  fields: [
    {
      name: slug,
      type: 'relationship',
      relationTo: relationTo as 'news',
      required: true,
      label: { sv: label[0], en: label[1] },
      // SQLite would refuse to delete what an issue refers to, were its column NOT NULL; a field with a condition has none that is.
      admin: { condition: () => true },
    },
    ownText,
  ],
})

const textBlock: Block = {
  slug: 'text',
  labels: { singular: { sv: 'Fri text', en: 'Free text' }, plural: { sv: 'Fria texter', en: 'Free texts' } },
  admin: itemLabel({ sv: 'Fri text', en: 'Free text' }, 'heading'),
  fields: [
    {
      name: 'heading',
      type: 'text',
      localized: true,
      maxLength: titleMaxLength,
      label: { sv: 'Rubrik', en: 'Heading' },
    },
    { name: 'body', type: 'richText', localized: true, label: { sv: 'Text', en: 'Text' } },
    imageField(),
    linksField(),
  ],
}

const moment = (name: string, label: { sv: string; en: string }): Field =>
  momentField({
    name,
    label,
    access: byServer,
    admin: { position: 'sidebar', readOnly: true, condition: (data) => Boolean(data[name]) },
  })

/** Counted by the sender (`issue-sender.ts`); shown in the panel. */
const count = (name: string): Field => ({
  name,
  type: 'number',
  access: byServer,
  admin: { hidden: true, disableBulkEdit: true },
})

/** An issue of the newsletter: put together of what is published, sent to everybody who has confirmed, kept in the archive. */
export const newsletterIssues = (env: Pick<Environment, 'serverUrl' | 'webhookAllowPrivate'>): CollectionConfig => ({
  slug: 'newsletter-issues',
  labels: {
    singular: { sv: 'nyhetsbrev', en: 'Newsletter issue' },
    plural: { sv: 'Nyhetsbrev', en: 'Newsletter issues' },
  },
  defaultSort: '-createdAt',
  admin: {
    hideAPIURL: true,
    group: groups.newsletter,
    useAsTitle: 'title',
    defaultColumns: ['title', 'number', 'status', 'sendAt', 'sentAt'],
    listSearchableFields: ['title', 'number'],
    description: {
      sv: 'Sätt ihop ett brev av det som är publicerat, se hur det ser ut och skicka det till alla som har bekräftat.',
      en: 'Put together a letter of what is published, see what it looks like, and send it to everybody who has confirmed.',
    },
  },
  disableDuplicate: true,
  access: { create: editors, read: signedIn, update: editors, delete: editors },
  hooks: {
    beforeValidate: [refuseUnknownReferences],
    beforeChange: [guardIssue, giveNumber],
    beforeDelete: [guardIssueDelete],
  },
  endpoints: [...issueComposeEndpoints(env), ...issueDeskEndpoints],
  // What the sender asks for, what the archive lists, and what is counted of a year.
  indexes: [{ fields: ['status', 'sendAt'] }, { fields: ['status', 'sentAt'] }],
  fields: [
    {
      name: 'standing',
      type: 'ui',
      admin: { components: { Field: '/src/admin/components/IssueStanding#IssueStanding' }, disableListColumn: true },
    },
    {
      name: 'title',
      type: 'text',
      ...inSwedish,
      maxLength: titleMaxLength,
      label: { sv: 'Rubrik', en: 'Title' },
      admin: {
        description: {
          sv: 'Blir mejlets ämnesrad. Säg det viktigaste först.',
          en: 'Becomes the subject of the mail. Say the most important thing first.',
        },
      },
    },
    {
      name: 'preheader',
      type: 'text',
      localized: true,
      maxLength: titleMaxLength,
      label: { sv: 'Förhandstext', en: 'Preheader' },
      admin: {
        description: {
          sv: 'Raden som mejlprogram visar efter ämnesraden i inkorgen.',
          en: 'The line that mail programs show after the subject in the inbox.',
        },
      },
    },
    {
      name: 'intro',
      type: 'textarea',
      localized: true,
      maxLength: 5000,
      label: { sv: 'Inledning', en: 'Introduction' },
    },
    {
      name: 'items',
      type: 'blocks',
      maxRows: 50,
      label: { sv: 'Innehåll', en: 'Contents' },
      labels: { singular: { sv: 'del', en: 'Item' }, plural: { sv: 'Delar', en: 'Items' } },
      blocks: [
        contentBlock('news', 'news', ['Nyhet', 'News']),
        contentBlock('event', 'events', ['Evenemang', 'Event']),
        contentBlock('initiative', 'initiatives', ['Insats', 'Initiative']),
        textBlock,
      ],
    },
    {
      name: 'panel',
      type: 'ui',
      admin: { components: { Field: '/src/admin/components/IssuePanel#IssuePanel' }, disableListColumn: true },
    },
    {
      name: 'number',
      type: 'text',
      unique: true,
      index: true,
      access: byServer,
      label: { sv: 'Nummer', en: 'Number' },
      admin: { position: 'sidebar', readOnly: true, condition: (data) => Boolean(data.number) },
    },
    slugField('title', { reserved: reservedIssueSlugs }),
    wordField({
      name: 'status',
      words: issueStatuses,
      required: true,
      defaultValue: 'draft',
      label: { sv: 'Läge', en: 'Status' },
      admin: { position: 'sidebar', readOnly: true },
    }),
    momentField({
      name: 'sendAt',
      label: { sv: 'Skickas', en: 'To be sent' },
      admin: { position: 'sidebar', readOnly: true, condition: (data) => Boolean(data.sendAt) },
    }),
    // When the sending began: content and recipients are fixed from then on, and the issue stands in the archive.
    moment('sentAt', { sv: 'Började skickas', en: 'Sending began' }),
    moment('finishedAt', { sv: 'Klart', en: 'Done' }),
    // Why nothing goes out, when it was not a person who paused it.
    { name: 'pausedWhy', type: 'text', access: byServer, admin: { hidden: true } },
    ...['recipients', 'sentCount', 'failedCount', 'skippedCount', 'leftCount', 'bouncedCount'].map(count),
    ...timeFields,
  ],
})
