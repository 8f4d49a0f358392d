import path from 'node:path'
import { type CollectionBeforeChangeHook, type CollectionConfig, ValidationError } from 'payload'
import { documentTypes } from '../src/media/upload-rules'
import { documentKinds } from '../src/shared/words'
import { contentCollection } from './contentCollection'
import { dayField } from './fields/dateFields'
import { groups, titleMaxLength, wordField } from './fields/shared'
import { say } from './fields/say'
import { checkUpload } from './hooks/checkUpload'
import { requireStoredFile } from './hooks/requireStoredFile'
import { inSwedish } from './fields/inSwedish'

/** A draft may wait for its file; what is published has one. */
const requireFile: CollectionBeforeChangeHook = ({ collection, data, originalDoc, req }) => {
  const { _status, filename } = { ...(originalDoc as StoredFile | undefined), ...(data as StoredFile) }
  if (_status !== 'published' || filename) return data
  const message = say(req, { sv: 'Välj en fil innan du publicerar.', en: 'Choose a file before you publish.' })
  throw new ValidationError({ collection: collection.slug, errors: [{ path: 'file', message }], req }, req.t)
}

interface StoredFile {
  _status?: 'draft' | 'published' | null
  filename?: string | null
}

/** Files with type, date and language. The file is public only while the document is published. */
export const documents = ({ mediaDir }: { mediaDir: string }): CollectionConfig =>
  contentCollection({
    slug: 'documents',
    labels: { singular: { sv: 'handling', en: 'Document' }, plural: { sv: 'Handlingar', en: 'Documents' } },
    defaultSort: '-date',
    admin: {
      group: groups.work,
      useAsTitle: 'title',
      defaultColumns: ['title', 'kind', 'date', '_status'],
      listSearchableFields: ['title', 'filename'],
      description: {
        sv: 'Protokoll, årsredovisningar, rapporter och presentationer, som PDF, Word, Excel, PowerPoint eller ODT.',
        en: 'Minutes, annual reports, reports and presentations, as PDF, Word, Excel, PowerPoint or ODT.',
      },
    },
    indexes: [{ fields: ['_status', 'date'] }],
    upload: {
      staticDir: path.join(mediaDir, 'documents'),
      mimeTypes: Object.keys(documentTypes),
      focalPoint: false,
      bulkUpload: false,
      pasteURL: false,
      handlers: [requireStoredFile(path.join(mediaDir, 'documents'))],
      crop: false,
    },
    hooks: { beforeOperation: [checkUpload('document')], beforeChange: [requireFile] },
    fields: [
      { name: 'title', type: 'text', ...inSwedish, maxLength: titleMaxLength, label: { sv: 'Titel', en: 'Title' } },
      {
        type: 'row',
        fields: [
          wordField({ name: 'kind', words: documentKinds, required: true, label: { sv: 'Typ', en: 'Kind' } }),
          dayField({ name: 'date', index: true, label: { sv: 'Datum', en: 'Date' } }),
          {
            name: 'language',
            type: 'select',
            defaultValue: 'sv',
            label: { sv: 'Språk', en: 'Language' },
            options: [
              { value: 'sv', label: { sv: 'Svenska', en: 'Swedish' } },
              { value: 'en', label: { sv: 'Engelska', en: 'English' } },
            ],
          },
        ],
      },
      {
        name: 'initiative',
        type: 'relationship',
        relationTo: 'initiatives',
        index: true,
        label: { sv: 'Insats', en: 'Initiative' },
      },
      {
        name: 'event',
        type: 'relationship',
        relationTo: 'events',
        index: true,
        label: { sv: 'Evenemang', en: 'Event' },
      },
    ],
  })
