import type { Field } from 'payload'
import { nobodyField } from '../access/roles'
import { momentField } from './dateFields'

const hidden = { hidden: true, disableBulkEdit: true }

/**
 * When a document was made and changed. Payload adds these fields to every collection, and its REST lets a signed-in caller
 * set them; here only the server does.
 */
export const timeFields: Field[] = [
  {
    name: 'updatedAt',
    type: 'date',
    index: true,
    admin: hidden,
    access: { create: nobodyField, update: nobodyField },
    label: ({ t }) => t('general:updatedAt'),
  },
  {
    name: 'createdAt',
    type: 'date',
    index: true,
    admin: hidden,
    access: { create: nobodyField, update: nobodyField },
    label: ({ t }) => t('general:createdAt'),
  },
]

/** When a document was thrown away. As Payload's own, but it takes nothing but a date. */
export const trashField: Field = momentField({
  name: 'deletedAt',
  index: true,
  label: ({ t }) => t('general:deletedAt'),
  admin: hidden,
})
