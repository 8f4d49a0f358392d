import type { DateFieldValidation, Field } from 'payload'
import { eventDeskEndpoints } from '../src/registrations/desk-endpoints'
import { forgetRegistered, guardHeldEvent } from '../src/registrations/registration-hook'
import { eventKinds, eventStatuses } from '../src/shared/words'
import { contentCollection } from './contentCollection'
import { momentField } from './fields/dateFields'
import { registrationFields } from './fields/registrationFields'
import { groups, imageField, joinField, manyField, titleMaxLength, urlField, wordField } from './fields/shared'
import { say } from './fields/say'
import { publicPage } from './fields/publicPage'
import { rowLabel } from './fields/rowLabel'
import { slugField } from './fields/slugField'
import { inSwedish } from './fields/inSwedish'
import { wholeNumber } from './fields/wholeNumber'

interface EventTimes {
  startsAt?: string | null
}

const required = { sv: 'Fyll i dag och tid.', en: 'Fill in day and time.' }

const endsAfterStart: DateFieldValidation = (value, { data, req }) => {
  if (!value) return say(req, required)
  const { startsAt } = data as EventTimes
  if (!startsAt || new Date(value) > new Date(startsAt)) return true
  return say(req, { sv: 'Sluttiden måste vara senare än starttiden.', en: 'The end must be later than the start.' })
}

const endsAfterItsStart: DateFieldValidation = (value, { siblingData, req }) => {
  const { startsAt } = siblingData as EventTimes
  if (!value || !startsAt || new Date(value) >= new Date(startsAt)) return true
  return say(req, { sv: 'Punkten slutar innan den börjar.', en: 'The item ends before it starts.' })
}

const about: Field[] = [
  {
    name: 'lead',
    type: 'textarea',
    localized: true,
    maxLength: 1000,
    label: { sv: 'Ingress', en: 'Lead' },
    admin: {
      description: {
        sv: 'En till tre meningar: vad det handlar om och vem det är till för.',
        en: 'One to three sentences: what it is about and for whom.',
      },
    },
  },
  imageField(),
  { name: 'body', type: 'richText', localized: true, label: { sv: 'Beskrivning', en: 'Description' } },
  manyField({ name: 'organisers', relationTo: 'organisations', label: { sv: 'Arrangörer', en: 'Organisers' } }),
  manyField({ name: 'initiatives', relationTo: 'initiatives', label: { sv: 'Insatser', en: 'Initiatives' } }),
]

const place: Field[] = [
  {
    type: 'row',
    fields: [
      momentField({ name: 'startsAt', required: true, index: true, label: { sv: 'Börjar', en: 'Starts' } }),
      {
        ...momentField({ name: 'endsAt', required: true, index: true, label: { sv: 'Slutar', en: 'Ends' } }),
        validate: endsAfterStart,
      },
    ],
  },
  wordField({
    name: 'status',
    words: eventStatuses,
    required: true,
    defaultValue: 'scheduled',
    label: { sv: 'Läge', en: 'Status' },
    admin: {
      description: {
        sv: 'Välj Inställt i stället för att ta bort evenemanget, så att de som har länken ser det.',
        en: 'Choose Cancelled rather than deleting, so that people with the link see it.',
      },
    },
  }),
  { name: 'online', type: 'checkbox', defaultValue: false, label: { sv: 'Digitalt möte', en: 'Online' } },
  {
    ...urlField({ name: 'onlineUrl', label: { sv: 'Möteslänk', en: 'Meeting link' } }),
    admin: {
      condition: (data: { online?: boolean | null }) => Boolean(data.online),
      description: {
        sv: 'Visas aldrig öppet. Skickas bara till dem som har en plats.',
        en: 'Never public. Sent only to those who have a seat.',
      },
    },
  },
  {
    name: 'venue',
    type: 'group',
    label: { sv: 'Plats', en: 'Venue' },
    fields: [
      { name: 'name', type: 'text', maxLength: titleMaxLength, label: { sv: 'Lokal', en: 'Name' } },
      { name: 'address', type: 'text', maxLength: 500, label: { sv: 'Adress', en: 'Address' } },
    ],
  },
]

const programme: Field = {
  name: 'programme',
  type: 'array',
  maxRows: 200,
  label: { sv: 'Program', en: 'Programme' },
  labels: { singular: { sv: 'programpunkt', en: 'Item' }, plural: { sv: 'Programpunkter', en: 'Items' } },
  admin: rowLabel({ sv: 'Programpunkt', en: 'Item' }, 'title'),
  fields: [
    {
      type: 'row',
      fields: [
        momentField({ name: 'startsAt', label: { sv: 'Börjar', en: 'Starts' } }),
        { ...momentField({ name: 'endsAt', label: { sv: 'Slutar', en: 'Ends' } }), validate: endsAfterItsStart },
      ],
    },
    { name: 'title', type: 'text', ...inSwedish, maxLength: titleMaxLength, label: { sv: 'Rubrik', en: 'Title' } },
    {
      name: 'description',
      type: 'textarea',
      localized: true,
      maxLength: 5000,
      label: { sv: 'Beskrivning', en: 'Description' },
    },
    {
      name: 'speakers',
      type: 'array',
      maxRows: 50,
      label: { sv: 'Medverkande', en: 'Speakers' },
      labels: { singular: { sv: 'medverkande', en: 'Speaker' }, plural: { sv: 'Medverkande', en: 'Speakers' } },
      admin: rowLabel({ sv: 'Medverkande', en: 'Speaker' }, 'name'),
      fields: [
        { name: 'name', type: 'text', required: true, maxLength: titleMaxLength, label: { sv: 'Namn', en: 'Name' } },
        {
          name: 'title',
          type: 'text',
          localized: true,
          maxLength: titleMaxLength,
          label: { sv: 'Titel', en: 'Title' },
        },
        {
          name: 'organisation',
          type: 'text',
          maxLength: titleMaxLength,
          label: { sv: 'Organisation', en: 'Organisation' },
        },
      ],
    },
  ],
}

const survey: Field = {
  name: 'survey',
  type: 'group',
  label: { sv: 'Enkät', en: 'Survey' },
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'invited', type: 'number', min: 0, label: { sv: 'Tillfrågade', en: 'Invited' }, validate: wholeNumber },
        { name: 'answered', type: 'number', min: 0, label: { sv: 'Svarade', en: 'Answered' }, validate: wholeNumber },
      ],
    },
    {
      name: 'results',
      type: 'array',
      maxRows: 100,
      label: { sv: 'Resultat', en: 'Results' },
      labels: { singular: { sv: 'påstående', en: 'Statement' }, plural: { sv: 'Påståenden', en: 'Statements' } },
      admin: rowLabel({ sv: 'Påstående', en: 'Statement' }, 'statement'),
      fields: [
        { name: 'statement', type: 'text', ...inSwedish, maxLength: 500, label: { sv: 'Påstående', en: 'Statement' } },
        {
          name: 'percent',
          type: 'number',
          required: true,
          min: 0,
          max: 100,
          label: { sv: 'Procent som instämmer', en: 'Per cent who agree' },
        },
      ],
    },
  ],
}

const afterwards: Field[] = [
  {
    name: 'attendance',
    type: 'number',
    min: 0,
    label: { sv: 'Antal som kom', en: 'Attendance' },
    validate: wholeNumber,
    admin: { description: { sv: 'Publiceras bara som en siffra.', en: 'Published as a number only.' } },
  },
  manyField({ name: 'presentations', relationTo: 'documents', label: { sv: 'Presentationer', en: 'Presentations' } }),
  survey,
]

const takesRegistrations = (data: { registration?: { mode?: string } }): boolean => data.registration?.mode === 'here'

/** Who has registered: for editors, about an event that has been saved. */
const registered: Field = {
  name: 'registered',
  type: 'ui',
  admin: {
    components: { Field: '/src/admin/components/RegistrationPanel#RegistrationPanel' },
    disableListColumn: true,
  },
}

export const Events = contentCollection({
  slug: 'events',
  labels: { singular: { sv: 'evenemang', en: 'Event' }, plural: { sv: 'Evenemang', en: 'Events' } },
  defaultSort: '-startsAt',
  admin: {
    group: groups.content,
    useAsTitle: 'title',
    preview: publicPage('events'),
    defaultColumns: ['title', 'startsAt', 'kind', 'status', '_status'],
    listSearchableFields: ['title', 'slug'],
    description: {
      sv: 'Frukostmöten, webbinarier, konferenser och utbildningar, kommande och genomförda.',
      en: 'Breakfast meetings, webinars, conferences and training, coming and past.',
    },
  },
  endpoints: eventDeskEndpoints,
  hooks: { beforeDelete: [guardHeldEvent], afterDelete: [forgetRegistered] },
  indexes: [{ fields: ['_status', 'startsAt'] }, { fields: ['_status', 'endsAt'] }],
  fields: [
    { name: 'title', type: 'text', ...inSwedish, maxLength: titleMaxLength, label: { sv: 'Rubrik', en: 'Title' } },
    wordField({ name: 'kind', words: eventKinds, required: true, label: { sv: 'Typ', en: 'Kind' } }),
    {
      type: 'tabs',
      tabs: [
        { label: { sv: 'Tid och plats', en: 'Time and place' }, fields: place },
        { label: { sv: 'Innehåll', en: 'Content' }, fields: about },
        { label: { sv: 'Anmälan', en: 'Registration' }, fields: registrationFields },
        { label: { sv: 'Anmälda', en: 'Registered' }, fields: [registered], admin: { condition: takesRegistrations } },
        { label: { sv: 'Program', en: 'Programme' }, fields: [programme] },
        { label: { sv: 'Efteråt', en: 'Afterwards' }, fields: afterwards },
        {
          label: { sv: 'Visas i', en: 'Shown by' },
          fields: [
            joinField({
              name: 'news',
              label: { sv: 'Nyheter', en: 'News' },
              collection: 'news',
              on: 'events',
              columns: ['title', '_status'],
            }),
          ],
        },
      ],
    },
    slugField(),
  ],
})
