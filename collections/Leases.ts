import type { CollectionConfig } from 'payload'
import { nobody } from './access/roles'

/** Which process does work that only one may do, and until when. Written only by `src/database/lease.ts`. */
export const Leases: CollectionConfig = {
  slug: 'leases',
  admin: { hidden: true },
  timestamps: false,
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  fields: [
    { name: 'name', type: 'text', required: true, unique: true, index: true },
    { name: 'owner', type: 'text', required: true },
    { name: 'expiresAtMs', type: 'number', required: true },
  ],
}
