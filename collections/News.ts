import type { CollectionBeforeChangeHook } from 'payload'
import { contentCollection } from './contentCollection'
import { momentField } from './fields/dateFields'
import { groups, imageField, linksField, manyField, titleMaxLength } from './fields/shared'
import { publicPage } from './fields/publicPage'
import { slugField } from './fields/slugField'
import { inSwedish, longInSwedish } from './fields/inSwedish'

/** The day of publishing is the moment of the first publishing unless the editor wrote another one. */
const setPublishedAt: CollectionBeforeChangeHook = ({ data }) => {
  const news = data as { _status?: string; publishedAt?: string | null }
  if (news._status === 'published' && !news.publishedAt) news.publishedAt = new Date().toISOString()
  return data
}

export const News = contentCollection({
  slug: 'news',
  labels: { singular: { sv: 'nyhet', en: 'Piece of news' }, plural: { sv: 'Nyheter', en: 'News' } },
  defaultSort: '-publishedAt',
  admin: {
    group: groups.content,
    useAsTitle: 'title',
    preview: publicPage('news'),
    defaultColumns: ['title', '_status', 'publishedAt', 'updatedAt'],
    listSearchableFields: ['title', 'slug'],
    description: {
      sv: 'Det som hänt i förbundet och i insatserna. Visas på webbplatsen och kan tas med i nyhetsbrevet.',
      en: 'What has happened in the association and its initiatives. Shown on the site; can go into the newsletter.',
    },
  },
  indexes: [{ fields: ['_status', 'publishedAt'] }],
  hooks: { beforeChange: [setPublishedAt] },
  fields: [
    { name: 'title', type: 'text', ...inSwedish, maxLength: titleMaxLength, label: { sv: 'Rubrik', en: 'Title' } },
    {
      name: 'lead',
      type: 'textarea',
      ...longInSwedish,
      maxLength: 1000,
      label: { sv: 'Ingress', en: 'Lead' },
      admin: {
        description: {
          sv: 'En till tre meningar som säger det viktigaste. Visas i listor, flöden och nyhetsbrev.',
          en: 'One to three sentences with what matters most. Shown in lists, feeds and the newsletter.',
        },
      },
    },
    imageField(),
    { name: 'body', type: 'richText', localized: true, label: { sv: 'Brödtext', en: 'Body' } },
    linksField(),
    {
      type: 'collapsible',
      label: { sv: 'Hör ihop med', en: 'Related' },
      fields: [
        manyField({ name: 'initiatives', relationTo: 'initiatives', label: { sv: 'Insatser', en: 'Initiatives' } }),
        manyField({ name: 'events', relationTo: 'events', label: { sv: 'Evenemang', en: 'Events' } }),
        manyField({ name: 'documents', relationTo: 'documents', label: { sv: 'Handlingar', en: 'Documents' } }),
      ],
    },
    slugField(),
    momentField({
      name: 'publishedAt',
      index: true,
      label: { sv: 'Publiceringsdatum', en: 'Date of publishing' },
      admin: {
        position: 'sidebar',
        description: {
          sv: 'Fylls i när du publicerar. Vill du publicera senare: välj Schemalägg publicering vid knappen Publicera.',
          en: 'Filled in when you publish. To publish later: choose Schedule publish by the Publish button.',
        },
      },
    }),
  ],
})
