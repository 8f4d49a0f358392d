import type { CollectionConfig } from 'payload'
import { nobody } from './access/roles'

/**
 * A row for each event whose registrations are changed: whoever changes them counts `turns` up by one in the same step, so that of two who have
 * decided on the same state one must look again. Written only by `src/registrations/*-turn-store.ts`.
 */
export const EventPlaces: CollectionConfig = {
  slug: 'event-places',
  admin: { hidden: true },
  timestamps: false,
  lockDocuments: false,
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  fields: [
    { name: 'event', type: 'text', required: true, unique: true, index: true },
    { name: 'turns', type: 'number', required: true },
    // Who took the last turn: on SQLite the steps of one turn know each other by it.
    { name: 'holder', type: 'text' },
    // What those who are registered have been told of time, place and status (JSON).
    { name: 'told', type: 'textarea' },
  ],
}
