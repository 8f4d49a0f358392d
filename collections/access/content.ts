import type { Access, CollectionConfig } from 'payload'
import { isContributor, isEditor, isWriter, signedIn } from './roles'

/** Editors change everything; contributors what they made themselves. That it is still a draft is held by `guardContributors`. */
const editorsOrAuthor: Access = ({ req }) => {
  if (isEditor(req)) return true
  if (!isContributor(req) || !req.user) return false
  return { createdBy: { equals: req.user.id } }
}

/** Writers may create; a contributor only drafts. */
const createsContent: Access = ({ req, data }) => {
  if (!isWriter(req)) return false
  const status: unknown = (data as { _status?: unknown } | undefined)?._status
  return isEditor(req) || status !== 'published'
}

/**
 * Access of every content collection. Everybody who is signed in reads all of it, drafts too; nobody else gets
 * anything here: the public reads `/api/v1`.
 */
export const contentAccess: NonNullable<CollectionConfig['access']> = {
  create: createsContent,
  read: signedIn,
  readVersions: signedIn,
  update: editorsOrAuthor,
  delete: editorsOrAuthor,
}
