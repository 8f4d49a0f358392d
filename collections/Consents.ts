import type { CollectionConfig } from 'payload'
import { consentEvents, consentMethods } from '../src/newsletter/consent-ledger'
import { editors, nobody } from './access/roles'
import { groups, wordField } from './fields/shared'

/**
 * The ledger of consents (GDPR, article 7.1: the controller shall be able to demonstrate consent). Rows are only ever added, by
 * `src/newsletter/consent-ledger.ts`. There is no address in it but a keyed hash, so it can outlive the subscriber, and no IP address.
 */
export const Consents: CollectionConfig = {
  slug: 'consents',
  labels: { singular: { sv: 'samtycke', en: 'Consent' }, plural: { sv: 'Samtycken', en: 'Consents' } },
  defaultSort: '-at',
  admin: {
    hideAPIURL: true,
    group: groups.newsletter,
    useAsTitle: 'event',
    defaultColumns: ['at', 'event', 'method', 'sentFrom', 'consentTextVersion'],
    description: {
      sv: 'Visar vad prenumeranter har gått med på och när. Raderna skrivs automatiskt och kan varken ändras eller tas bort. De innehåller inga e-postadresser. Är listan tom har ingen anmält sig än.',
      en: 'Shows what subscribers have agreed to and when. The rows are written automatically and can neither be changed nor removed. They hold no e-mail addresses. If the list is empty, nobody has signed up yet.',
    },
  },
  access: { create: nobody, read: editors, update: nobody, delete: nobody },
  timestamps: false,
  fields: [
    {
      name: 'at',
      type: 'date',
      required: true,
      index: true,
      label: { sv: 'När', en: 'When' },
      admin: { date: { pickerAppearance: 'dayAndTime', displayFormat: 'yyyy-MM-dd HH:mm' } },
    },
    wordField({ name: 'event', words: consentEvents, required: true, label: { sv: 'Händelse', en: 'Event' } }),
    wordField({ name: 'method', words: consentMethods, required: true, label: { sv: 'Hur', en: 'How' } }),
    {
      name: 'subscriber',
      type: 'text',
      required: true,
      index: true,
      label: { sv: 'Prenumerantens nummer', en: 'Number of the subscriber' },
    },
    { name: 'consentText', type: 'textarea', label: { sv: 'Texten som visades', en: 'The text that was shown' } },
    { name: 'consentTextVersion', type: 'text', label: { sv: 'Textens version', en: 'Version of the text' } },
    // Of an import: where and when the consent was given, in the words of the list.
    { name: 'source', type: 'text', label: { sv: 'Samtyckets ursprung', en: 'Origin of the consent' } },
    { name: 'givenAt', type: 'date', label: { sv: 'Samtycket gavs', en: 'The consent was given' } },
    { name: 'sentFrom', type: 'text', label: { sv: 'Skickat från', en: 'Sent from' } },
    { name: 'lang', type: 'text', label: { sv: 'Språk', en: 'Language' } },
    {
      name: 'addressHash',
      type: 'text',
      required: true,
      index: true,
      label: { sv: 'Kontrollsumma av adressen', en: 'Hash of the address' },
      admin: {
        description: {
          sv: 'Visar att raden gäller en viss adress utan att adressen sparas.',
          en: 'Shows that the row is about a certain address without the address being kept.',
        },
      },
    },
    // Says which happening a row is about, so that a step that is done twice leaves one row.
    { name: 'key', type: 'text', required: true, unique: true, hidden: true },
  ],
}
