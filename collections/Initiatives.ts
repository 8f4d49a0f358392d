import type { DateFieldValidation, Field, NumberFieldSingleValidation } from 'payload'
import type { Bilingual } from '../src/shared/language'
import { initiativeKinds, initiativeStatuses } from '../src/shared/words'
import { contentCollection } from './contentCollection'
import { dayField } from './fields/dateFields'
import { groups, imageField, joinField, manyField, titleMaxLength, wordField } from './fields/shared'
import { say } from './fields/say'
import { publicPage } from './fields/publicPage'
import { rowLabel } from './fields/rowLabel'
import { slugField } from './fields/slugField'
import { inSwedish, longInSwedish } from './fields/inSwedish'

const age: NumberFieldSingleValidation = (value, { req }) => {
  if (value === null || value === undefined) return true
  if (Number.isInteger(value) && value >= 0 && value <= 120) return true
  return say(req, { sv: 'Skriv en ålder från 0 till 120 år.', en: 'Write an age from 0 to 120.' })
}

const ageTo: NumberFieldSingleValidation = (value, options) => {
  const { ageFrom } = options.data as { ageFrom?: number | null }
  const valid = age(value, options)
  if (valid !== true || value === null || value === undefined || ageFrom === null || ageFrom === undefined) return valid
  if (value >= ageFrom) return true
  return say(options.req, {
    sv: 'Den högsta åldern är lägre än den lägsta.',
    en: 'The highest age is lower than the lowest.',
  })
}

const endsAfterStart: DateFieldValidation = (value, { data, req }) => {
  const { startsOn } = data as { startsOn?: string | null }
  if (!value || !startsOn || new Date(value) >= new Date(startsOn)) return true
  return say(req, {
    sv: 'Slutdatum måste vara samma dag som startdatum eller senare.',
    en: 'The end must be on the day of the start or later.',
  })
}

const richText = (name: string, label: Bilingual): Field => ({ name, type: 'richText', localized: true, label })

const texts: Field[] = [
  {
    name: 'lead',
    type: 'textarea',
    ...longInSwedish,
    maxLength: 1000,
    label: { sv: 'Ingress', en: 'Lead' },
    admin: {
      description: {
        sv: 'Vad insatsen gör och för vem, i en till tre meningar.',
        en: 'What the initiative does and for whom, in one to three sentences.',
      },
    },
  },
  imageField(),
  richText('goal', { sv: 'Mål', en: 'Goal' }),
  richText('targetGroup', { sv: 'Målgrupp', en: 'Target group' }),
  richText('assignment', { sv: 'Uppdrag', en: 'Assignment' }),
  richText('background', { sv: 'Bakgrund', en: 'Background' }),
  richText('result', { sv: 'Resultat', en: 'Result' }),
]

const forWhom: Field[] = [
  {
    type: 'row',
    fields: [
      { name: 'ageFrom', type: 'number', label: { sv: 'Från ålder', en: 'From age' }, validate: age },
      { name: 'ageTo', type: 'number', label: { sv: 'Till ålder', en: 'To age' }, validate: ageTo },
    ],
  },
  {
    name: 'targetGroups',
    type: 'text',
    hasMany: true,
    maxRows: 50,
    maxLength: titleMaxLength,
    label: { sv: 'Målgrupper', en: 'Target groups' },
    admin: {
      description: {
        sv: 'Korta ord att söka på. Skriv ett och tryck Enter.',
        en: 'Short words to search by. Write one and press Enter.',
      },
    },
  },
  {
    name: 'municipalities',
    type: 'text',
    hasMany: true,
    maxRows: 50,
    maxLength: titleMaxLength,
    label: { sv: 'Kommuner', en: 'Municipalities' },
    admin: { description: { sv: 'Skriv en kommun och tryck Enter.', en: 'Write a municipality and press Enter.' } },
  },
]

const organisation: Field[] = [
  manyField({ name: 'owners', relationTo: 'organisations', label: { sv: 'Ägare', en: 'Owners' } }),
  manyField({ name: 'partners', relationTo: 'organisations', label: { sv: 'Samarbetsparter', en: 'Partners' } }),
  {
    name: 'funding',
    type: 'array',
    maxRows: 50,
    label: { sv: 'Finansiering', en: 'Funding' },
    labels: { singular: { sv: 'finansiär', en: 'Source' }, plural: { sv: 'Finansiärer', en: 'Sources' } },
    admin: rowLabel({ sv: 'Finansiär', en: 'Source' }, 'source'),
    fields: [
      {
        name: 'source',
        type: 'text',
        required: true,
        maxLength: titleMaxLength,
        label: { sv: 'Finansiär', en: 'Source' },
      },
      { name: 'amountSek', type: 'number', min: 0, label: { sv: 'Belopp (kr)', en: 'Amount (SEK)' } },
      { name: 'year', type: 'number', min: 1990, max: 2100, label: { sv: 'År', en: 'Year' } },
    ],
  },
  {
    name: 'contacts',
    type: 'array',
    maxRows: 50,
    label: { sv: 'Kontaktpersoner', en: 'Contacts' },
    labels: { singular: { sv: 'kontaktperson', en: 'Contact' }, plural: { sv: 'Kontaktpersoner', en: 'Contacts' } },
    admin: rowLabel({ sv: 'Kontaktperson', en: 'Contact' }, 'name'),
    fields: [
      { name: 'name', type: 'text', required: true, maxLength: titleMaxLength, label: { sv: 'Namn', en: 'Name' } },
      { name: 'role', type: 'text', localized: true, maxLength: titleMaxLength, label: { sv: 'Uppgift', en: 'Role' } },
      { name: 'email', type: 'email', label: { sv: 'E-post', en: 'E-mail' } },
      { name: 'phone', type: 'text', maxLength: 50, label: { sv: 'Telefon', en: 'Phone' } },
    ],
  },
]

const results: Field[] = [
  manyField({ name: 'reports', relationTo: 'documents', label: { sv: 'Rapporter', en: 'Reports' } }),
  {
    name: 'voices',
    type: 'array',
    maxRows: 50,
    label: { sv: 'Röster', en: 'Voices' },
    labels: { singular: { sv: 'röst', en: 'Voice' }, plural: { sv: 'Röster', en: 'Voices' } },
    admin: rowLabel({ sv: 'Röst', en: 'Voice' }, 'attribution', 'quote'),
    fields: [
      { name: 'quote', type: 'textarea', ...longInSwedish, maxLength: 2000, label: { sv: 'Citat', en: 'Quote' } },
      {
        name: 'attribution',
        type: 'text',
        localized: true,
        maxLength: titleMaxLength,
        label: { sv: 'Vem', en: 'Who' },
        admin: {
          description: {
            sv: 'Till exempel ”Deltagare, 24 år”. Skriv inte namn utan samtycke.',
            en: 'For example “Participant, 24”. No names without consent.',
          },
        },
      },
    ],
  },
]

const related: Field[] = [
  joinField({
    name: 'news',
    label: { sv: 'Nyheter', en: 'News' },
    collection: 'news',
    on: 'initiatives',
    columns: ['title', '_status'],
  }),
  joinField({
    name: 'events',
    label: { sv: 'Evenemang', en: 'Events' },
    collection: 'events',
    on: 'initiatives',
    columns: ['title', 'startsAt'],
  }),
  joinField({
    name: 'documents',
    label: { sv: 'Handlingar', en: 'Documents' },
    collection: 'documents',
    on: 'initiative',
    columns: ['title', 'kind'],
  }),
]

export const Initiatives = contentCollection({
  slug: 'initiatives',
  labels: { singular: { sv: 'insats', en: 'Initiative' }, plural: { sv: 'Insatser', en: 'Initiatives' } },
  defaultSort: 'title',
  admin: {
    group: groups.work,
    useAsTitle: 'title',
    preview: publicPage('initiatives'),
    defaultColumns: ['title', 'status', 'kind', '_status'],
    listSearchableFields: ['title', 'slug'],
    description: {
      sv: 'Det förbundet finansierar: insatser för enskilda och för samverkan, pågående och avslutade.',
      en: 'What the association funds: initiatives for individuals and for cooperation, ongoing and ended.',
    },
  },
  indexes: [{ fields: ['_status', 'startsOn'] }],
  fields: [
    { name: 'title', type: 'text', ...inSwedish, maxLength: titleMaxLength, label: { sv: 'Namn', en: 'Title' } },
    {
      type: 'row',
      fields: [
        wordField({ name: 'kind', words: initiativeKinds, required: true, label: { sv: 'Typ', en: 'Kind' } }),
        wordField({ name: 'status', words: initiativeStatuses, required: true, label: { sv: 'Läge', en: 'Status' } }),
      ],
    },
    {
      type: 'row',
      fields: [
        dayField({ name: 'startsOn', index: true, label: { sv: 'Startdatum', en: 'Starts' } }),
        { ...dayField({ name: 'endsOn', label: { sv: 'Slutdatum', en: 'Ends' } }), validate: endsAfterStart },
      ],
    },
    {
      type: 'tabs',
      tabs: [
        { label: { sv: 'Beskrivning', en: 'Description' }, fields: texts },
        { label: { sv: 'För vem', en: 'For whom' }, fields: forWhom },
        { label: { sv: 'Organisation', en: 'Organisation' }, fields: organisation },
        { label: { sv: 'Resultat och röster', en: 'Results and voices' }, fields: results },
        { label: { sv: 'Visas i', en: 'Shown by' }, fields: related },
      ],
    },
    slugField(),
  ],
})
