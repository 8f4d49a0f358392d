import { organisationKinds } from '../src/shared/words'
import { contentCollection } from './contentCollection'
import { groups, imageField, titleMaxLength, urlField, wordField } from './fields/shared'
import { slugField } from './fields/slugField'
import { inSwedish } from './fields/inSwedish'

export const Organisations = contentCollection({
  slug: 'organisations',
  labels: {
    singular: { sv: 'organisation', en: 'Organisation' },
    plural: { sv: 'Organisationer', en: 'Organisations' },
  },
  defaultSort: 'name',
  admin: {
    group: groups.work,
    useAsTitle: 'name',
    defaultColumns: ['name', 'kind', 'isOwner', '_status'],
    description: {
      sv: 'Förbundets medlemmar, samarbetsparter och andra samordningsförbund.',
      en: 'The members of the association, its partners, and other coordination associations.',
    },
  },
  fields: [
    { name: 'name', type: 'text', ...inSwedish, maxLength: titleMaxLength, label: { sv: 'Namn', en: 'Name' } },
    wordField({ name: 'kind', words: organisationKinds, required: true, label: { sv: 'Slag', en: 'Kind' } }),
    {
      name: 'isOwner',
      type: 'checkbox',
      defaultValue: false,
      label: { sv: 'Medlem i (äger) förbundet', en: 'Member (owner) of the association' },
    },
    urlField({ name: 'website', label: { sv: 'Webbplats', en: 'Website' } }),
    imageField('logo', { sv: 'Logotyp', en: 'Logo' }),
    slugField('name'),
  ],
})
