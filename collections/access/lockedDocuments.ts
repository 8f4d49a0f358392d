import type { SanitizedConfig } from 'payload'
import { signedIn, writers } from './roles'

/**
 * Who may say that a document is being edited. Payload adds this collection itself, open to everybody who is signed in, and has
 * no setting for it; somebody who may only read must not keep others from writing.
 */
export function limitLocks(config: SanitizedConfig): SanitizedConfig {
  for (const collection of config.collections) {
    if (collection.slug !== 'payload-locked-documents') continue
    collection.access = { ...collection.access, create: writers, read: signedIn, update: writers, delete: writers }
  }
  return config
}
