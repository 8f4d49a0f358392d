import type { Access, CollectionBeforeChangeHook, SanitizedConfig } from 'payload'
import { isEditor, isWriter, signedIn, writers } from './roles'

/** Editors take over what somebody else has open; contributors let go of what they have open themselves. */
const editorsOrOwn: Access = ({ req }) => {
  if (isEditor(req)) return true
  if (!isWriter(req) || !req.user) return false
  return { 'user.value': { equals: req.user.id } }
}

/** Nobody says for somebody else that they are editing. */
const setUser: CollectionBeforeChangeHook = ({ data, req }) =>
  req.user ? { ...data, user: { relationTo: 'users', value: req.user.id } } : (data as object)

/**
 * Who may say that a document is being edited. Payload adds this collection itself, open to everybody who is signed in, and has
 * no setting for it; somebody who may only read must not keep others from writing.
 */
export function limitLocks(config: SanitizedConfig): SanitizedConfig {
  for (const collection of config.collections) {
    if (collection.slug !== 'payload-locked-documents') continue
    collection.access = {
      ...collection.access,
      create: writers,
      read: signedIn,
      update: editorsOrOwn,
      delete: editorsOrOwn,
    }
    collection.hooks.beforeChange.push(setUser)
  }
  return config
}
