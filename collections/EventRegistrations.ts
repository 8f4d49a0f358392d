import type { CollectionConfig, Field } from 'payload'
import { registrationDeskEndpoints } from '../src/registrations/desk-endpoints'
import { guardStatus } from '../src/registrations/registration-hook'
import { registrationStatuses } from '../src/shared/words'
import { editors, nobody, nobodyField } from './access/roles'
import { groups, titleMaxLength, wordField } from './fields/shared'
import { timeFields } from './fields/timeFields'

/** Set by the service alone. */
const readOnly = { create: nobodyField, update: nobodyField }

/** Kept for the service, shown to nobody. */
const internal = { hidden: true, access: { ...readOnly, read: nobodyField } }

const place: Field[] = [
  {
    name: 'event',
    type: 'relationship',
    relationTo: 'events',
    required: true,
    index: true,
    label: { sv: 'Evenemang', en: 'Event' },
    access: readOnly,
    // With a condition the column may be empty on SQLite, so that an event can be deleted; its registrations lose their persons then.
    admin: { readOnly: true, position: 'sidebar', condition: () => true },
  },
  {
    ...wordField({
      name: 'status',
      words: registrationStatuses,
      required: true,
      index: true,
      label: { sv: 'Läge', en: 'Status' },
    }),
    admin: {
      position: 'sidebar',
      description: {
        sv: 'Avbokar du går platsen till den som står först i kön. Personen får ett mejl.',
        en: 'If you cancel, the seat goes to the first in line. The person gets a mail.',
      },
    },
  },
  {
    name: 'movedUpWhy',
    type: 'text',
    maxLength: 500,
    label: { sv: 'Varför personen flyttades fram', en: 'Why the person was moved up' },
    access: readOnly,
    admin: {
      readOnly: true,
      position: 'sidebar',
      condition: (data: object) => 'movedUpWhy' in data && Boolean(data.movedUpWhy),
    },
  },
]

const byHand: Field = {
  name: 'byHand',
  type: 'checkbox',
  defaultValue: false,
  label: { sv: 'Tillagd för hand', en: 'Added by hand' },
  access: readOnly,
  admin: {
    readOnly: true,
    position: 'sidebar',
    condition: (data: { byHand?: boolean | null }) => Boolean(data.byHand),
  },
}

const person: Field[] = [
  { name: 'name', type: 'text', maxLength: titleMaxLength, label: { sv: 'Namn', en: 'Name' } },
  {
    name: 'email',
    type: 'text',
    index: true,
    label: { sv: 'E-post', en: 'E-mail' },
    access: readOnly,
    admin: { readOnly: true },
  },
  { name: 'organisation', type: 'text', maxLength: titleMaxLength, label: { sv: 'Organisation', en: 'Organisation' } },
  {
    name: 'needs',
    type: 'textarea',
    maxLength: 2000,
    label: { sv: 'Särskilda behov', en: 'Needs' },
    admin: {
      description: {
        sv: 'Till exempel kost, hörslinga eller tolk. Visas bara för redaktörer och tas bort sju dagar efter evenemanget.',
        en: 'Such as food, hearing loop or interpreter. Shown to editors only, and deleted seven days after the event.',
      },
    },
  },
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
]

const inner: Field[] = [
  // The event and the address: one place for each. Something of its own once the person is erased.
  { name: 'key', type: 'text', required: true, unique: true, index: true, ...internal },
  // The order in the line: the lowest is asked first.
  { name: 'lineOrder', type: 'number', ...internal },
  // Of one who is offered a seat: how long it is held.
  { name: 'offerUntilMs', type: 'number', ...internal },
  // What was agreed to, and on which site.
  { name: 'consentVersion', type: 'text', ...internal },
  { name: 'sentFrom', type: 'text', ...internal },
  // The registration of a sitting that was full: it is cancelled when this one becomes a seat.
  { name: 'movedFrom', type: 'text', ...internal },
  // A mail that is owed since an officer has changed the status by hand.
  { name: 'toTell', type: 'text', index: true, ...internal },
  // When somebody at the door marked the person as come; of two marks the later counts.
  { name: 'markedAtMs', type: 'number', ...internal },
]

/** Who has registered for an event. Rows are made by `src/registrations`, which gives out the seats. */
export const EventRegistrations: CollectionConfig = {
  slug: 'event-registrations',
  labels: {
    singular: { sv: 'anmälan', en: 'Registration' },
    plural: { sv: 'Anmälningar', en: 'Registrations' },
  },
  defaultSort: '-createdAt',
  admin: {
    hideAPIURL: true,
    group: groups.content,
    useAsTitle: 'name',
    defaultColumns: ['name', 'organisation', 'event', 'status', 'createdAt'],
    listSearchableFields: ['name', 'email', 'organisation'],
    description: {
      sv: 'Alla anmälningar till alla evenemang. Listan för ett evenemang finns under Anmälan i evenemanget, och där lägger du till någon för hand.',
      en: 'All registrations for all events. The list of one event is under Registration in the event; add somebody by hand there.',
    },
  },
  access: { create: nobody, read: editors, update: editors, delete: editors },
  lockDocuments: false,
  hooks: { beforeChange: [guardStatus] },
  endpoints: registrationDeskEndpoints,
  indexes: [{ fields: ['event', 'status', 'lineOrder'] }, { fields: ['status', 'offerUntilMs'] }],
  fields: [...person, ...place, byHand, ...inner, ...timeFields],
}
