import type { CollectionConfig } from 'payload'
import { nobody } from './access/roles'

/** Every slug under which something was ever published, and which document it means now. Kept by `keepAddress`. */
export const Addresses: CollectionConfig = {
  slug: 'addresses',
  admin: { hidden: true },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  indexes: [{ fields: ['topic', 'slug'], unique: true }],
  fields: [
    { name: 'topic', type: 'text', required: true },
    { name: 'slug', type: 'text', required: true },
    { name: 'document', type: 'text', required: true, index: true },
  ],
}
