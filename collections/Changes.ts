import type { CollectionConfig } from 'payload'
import { nobody } from './access/roles'

/** The change log: a row for each change of published content. Written only by the stores in `src/changes/`. */
export const Changes: CollectionConfig = {
  slug: 'changes',
  admin: { hidden: true },
  timestamps: false,
  lockDocuments: false,
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  indexes: [{ fields: ['topic', 'seq'] }],
  fields: [
    { name: 'seq', type: 'number', required: true, unique: true, index: true },
    { name: 'topic', type: 'text', required: true },
    { name: 'document', type: 'text', required: true },
    { name: 'slug', type: 'text' },
    { name: 'action', type: 'text', required: true },
    { name: 'at', type: 'date', required: true, index: true },
  ],
}
