import type { CollectionConfig } from 'payload'
import { nobody } from './access/roles'

/** Answers to posts that came with an `Idempotency-Key`, for a day. Written only by `src/http/idempotency.ts`. */
export const IdempotentAnswers: CollectionConfig = {
  slug: 'idempotent-answers',
  admin: { hidden: true },
  timestamps: false,
  lockDocuments: false,
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  fields: [
    // Keyed hashes: of the caller's key, and of what was sent with it.
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'fingerprint', type: 'text', required: true },
    { name: 'status', type: 'number', required: true },
    { name: 'location', type: 'text' },
    { name: 'body', type: 'textarea' },
    { name: 'expiresAtMs', type: 'number', required: true, index: true },
  ],
}
