import type { CollectionConfig } from 'payload'
import { nobody } from './access/roles'

/** Documents that may have changed since the log last looked; written with the change, gone when it has its rows. */
export const ChangeMarks: CollectionConfig = {
  slug: 'change-marks',
  admin: { hidden: true },
  timestamps: false,
  lockDocuments: false,
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  fields: [{ name: 'key', type: 'text', required: true }],
}
