import type {
  ArrayField,
  Condition,
  Field,
  JoinField,
  RelationshipField,
  SelectField,
  TextField,
  UploadField,
} from 'payload'
import type { Bilingual } from '../../src/shared/language'
import { nobodyField } from '../access/roles'
import { say } from './say'
import { inSwedish } from './inSwedish'
import { rowLabel } from './rowLabel'
import { parseUrl } from '../../src/shared/parse-url'

/** Longest title, name and label, in characters. */
export const titleMaxLength = 200
const urlMaxLength = 2000

/** Groups of the navigation. */
export const groups = {
  content: { sv: 'Innehåll', en: 'Content' },
  work: { sv: 'Verksamhet', en: 'Work' },
  newsletter: { sv: 'Nyhetsbrev', en: 'Newsletter' },
  settings: { sv: 'Inställningar', en: 'Settings' },
} as const satisfies Record<string, Bilingual>

/** Drafts saved while one writes, 50 versions, publishing and unpublishing at a set time. */
export const contentVersions = {
  drafts: { autosave: { interval: 1500 }, schedulePublish: { timeFormat: 'HH:mm', timeIntervals: 5 } },
  maxPerDoc: 50,
} as const

/** A choice among the words of the contract, shown in plain language. */
export const wordField = (
  field: Omit<SelectField, 'type' | 'options'> & { words: Record<string, Bilingual> },
): SelectField => {
  const { words, ...rest } = field
  const options = Object.entries(words).map(([value, label]) => ({ value, label }))
  return { ...rest, type: 'select', options } as SelectField
}

/** An address that starts with http:// or https://. */
export const urlField = (field: Omit<TextField, 'type' | 'validate'>): TextField =>
  ({
    ...field,
    type: 'text',
    maxLength: urlMaxLength,
    validate: (
      value: string | null | undefined,
      { req, required }: { req: Parameters<typeof say>[0]; required?: boolean },
    ) => {
      if (!value) return required ? say(req, { sv: 'Fyll i en adress.', en: 'Fill in an address.' }) : true
      if (value.length <= urlMaxLength && /^https?:\/\/[^\s]+$/.test(value) && parseUrl(value)) return true
      return say(req, {
        sv: 'Skriv hela adressen, till exempel https://www.example.se/sida.',
        en: 'Write the whole address, for example https://www.example.se/page.',
      })
    },
  }) as TextField

export const linksField = (): ArrayField => ({
  name: 'links',
  type: 'array',
  maxRows: 50,
  label: { sv: 'Länkar', en: 'Links' },
  labels: { singular: { sv: 'länk', en: 'Link' }, plural: { sv: 'Länkar', en: 'Links' } },
  admin: rowLabel({ sv: 'Länk', en: 'Link' }, 'label', 'url'),
  fields: [
    {
      name: 'label',
      type: 'text',
      ...inSwedish,
      maxLength: titleMaxLength,
      label: { sv: 'Länktext', en: 'Link text' },
      admin: {
        description: {
          sv: 'Beskriv vart länken leder, inte ”klicka här”.',
          en: 'Say where the link leads, not “click here”.',
        },
      },
    },
    urlField({ name: 'url', required: true, label: { sv: 'Adress', en: 'Address' } }),
  ],
})

export const imageField = (name = 'image', label: Bilingual = { sv: 'Bild', en: 'Image' }): UploadField => ({
  name,
  type: 'upload',
  relationTo: 'media',
  label,
})

/** Relations to several documents, searched by title. */
export const manyField = (
  field: Pick<RelationshipField, 'name' | 'label' | 'admin'> & { relationTo: string; index?: boolean },
): RelationshipField => ({ ...field, type: 'relationship', hasMany: true, maxRows: 100 }) as RelationshipField

/** The other direction of a relation, shown but not stored. */
export const joinField = (field: {
  name: string
  label: Bilingual
  collection: string
  on: string
  columns: string[]
}): JoinField =>
  ({
    name: field.name,
    type: 'join',
    label: field.label,
    collection: field.collection,
    on: field.on,
    defaultLimit: 20,
    admin: { allowCreate: false, defaultColumns: field.columns },
  }) as JoinField

/** Only administrators may read users; the others would see an id. The start page tells them whose a draft is. */
const mayBeNamed: Condition = (data: { createdBy?: unknown }, _, { user }) =>
  Boolean(data.createdBy) && (user as { role?: unknown } | null)?.role === 'administrator'

/** Who made the document; see `setAuthor`. */
export const createdByField: Field = {
  name: 'createdBy',
  type: 'relationship',
  relationTo: 'users',
  index: true,
  label: { sv: 'Skapad av', en: 'Created by' },
  access: { create: nobodyField, update: nobodyField },
  admin: { position: 'sidebar', readOnly: true, condition: mayBeNamed },
}
