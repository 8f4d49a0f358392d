import type { CollectionConfig } from 'payload'
import { nobody } from './access/roles'

/** What the change log knows of each public document: how it was when its last row was written. Kept with `changes`. */
export const Publications: CollectionConfig = {
  slug: 'publications',
  admin: { hidden: true },
  timestamps: false,
  lockDocuments: false,
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  fields: [
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'topic', type: 'text', index: true },
    { name: 'document', type: 'text', required: true },
    { name: 'slug', type: 'text' },
    { name: 'stamp', type: 'text', required: true },
    { name: 'face', type: 'text', required: true },
    { name: 'shows', type: 'text', hasMany: true, index: true },
    { name: 'seq', type: 'number', required: true, index: true },
  ],
}
