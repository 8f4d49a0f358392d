import {
  type CollectionBeforeValidateHook,
  type CollectionSlug,
  type PayloadRequest,
  type RelationshipField,
  type UploadField,
  ValidationError,
} from 'payload'
import { say } from '../fields/say'

type ReferenceField = (RelationshipField | UploadField) & { relationTo: CollectionSlug }

/** What a field refers to, as ids; what is no id at all comes as it is. */
const referencesOf = (value: unknown): unknown[] =>
  (Array.isArray(value) ? (value as unknown[]) : [value])
    .filter((one) => one !== null && one !== undefined)
    .map((one) => (typeof one === 'object' && 'id' in one ? one.id : one))

/** MongoDB throws at what is no ObjectId. */
const isPossibleId = (id: string, { payload }: PayloadRequest): boolean =>
  payload.db.name !== 'mongoose' || /^[0-9a-f]{24}$/i.test(id)

/** True when everything that is there anew exists, in the trash too. */
async function allExist(field: ReferenceField, added: unknown[], req: PayloadRequest): Promise<boolean> {
  const ids = [...new Set(added.filter((id) => typeof id === 'string' && isPossibleId(id, req)))]
  if (ids.length < new Set(added).size) return false
  const { totalDocs } = await req.payload.count({
    collection: field.relationTo,
    where: { id: { in: ids } },
    trash: true,
    overrideAccess: true,
    req,
  })
  return totalDocs === ids.length
}

/**
 * Refuses to refer to what is not there, in drafts too: somebody else may have deleted it while the form was open. SQLite would
 * fail in the middle of storing, and MongoDB would store it.
 */
export const refuseUnknownReferences: CollectionBeforeValidateHook = async ({ collection, data, originalDoc, req }) => {
  const given = (data ?? {}) as Record<string, unknown>
  const before = (originalDoc ?? {}) as Record<string, unknown>
  const errors: { path: string; message: string }[] = []
  const message = say(req, {
    sv: 'Det som är valt finns inte längre. Välj något annat.',
    en: 'What is chosen no longer exists. Choose something else.',
  })
  for (const field of collection.flattenedFields) {
    if ((field.type !== 'relationship' && field.type !== 'upload') || Array.isArray(field.relationTo)) continue
    const known = new Set(referencesOf(before[field.name]))
    const added = referencesOf(given[field.name]).filter((id) => !known.has(id))
    if (added.length > 0 && !(await allExist(field as ReferenceField, added, req)))
      errors.push({ path: field.name, message })
  }
  if (errors.length > 0) throw new ValidationError({ collection: collection.slug, errors, req }, req.t)
  return data
}
