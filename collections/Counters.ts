import type { CollectionConfig } from 'payload'
import { nobody } from './access/roles'

/** How often something happened within a time: limits and usage. Written only by `src/database/counter.ts`. */
export const Counters: CollectionConfig = {
  slug: 'counters',
  admin: { hidden: true },
  timestamps: false,
  lockDocuments: false,
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  fields: [
    { name: 'name', type: 'text', required: true, unique: true, index: true },
    { name: 'count', type: 'number', required: true },
    { name: 'expiresAtMs', type: 'number', required: true, index: true },
  ],
}
