import path from 'node:path'
import type { CollectionConfig } from 'payload'
import { createFileStore } from '../src/media/file-store'
import { documentTypes } from '../src/media/upload-rules'
import { documentKinds } from '../src/shared/words'
import { contentCollection } from './contentCollection'
import { dayField } from './fields/dateFields'
import { groups, titleMaxLength, wordField } from './fields/shared'
import { checkUpload } from './hooks/checkUpload'
import { keepFiles } from './hooks/keepFiles'
import { ignoreEdits } from './hooks/readStoredFile'
import { requireFile } from './hooks/requireFile'
import { requireStoredFile } from './hooks/requireStoredFile'
import { inSwedish } from './fields/inSwedish'

/** Files with type, date and language. The file is public only while the document is published. */
export const documents = ({ mediaDir }: { mediaDir: string }): CollectionConfig => {
  const folder = path.join(mediaDir, 'documents')
  const files = createFileStore(folder)
  const kept = keepFiles(files)
  return contentCollection({
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
      staticDir: folder,
      mimeTypes: Object.keys(documentTypes),
      focalPoint: false,
      bulkUpload: false,
      pasteURL: false,
      handlers: [requireStoredFile(files)],
      crop: false,
    },
    hooks: {
      beforeOperation: [ignoreEdits, checkUpload('document'), kept.beforeOperation],
      beforeChange: [requireFile(files), kept.beforeChange],
      afterChange: [kept.afterChange],
      beforeDelete: [kept.beforeDelete],
      afterDelete: [kept.afterDelete],
      afterError: [kept.afterError],
    },
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
}
