import type { CollectionSlug, FieldHook, PayloadRequest, TextField, Where } from 'payload'
import { firstFreeSlug, isSlug, slugify } from '../../src/shared/slug'
import { say } from './say'

/**
 * The document whose slug it is. What is asked of the database here runs beside other checks of the same request, and a
 * transaction of MongoDB takes one statement at a time, so none of it is in the request's transaction.
 */
interface Owner {
  collection: CollectionSlug
  id: string | undefined
  req: PayloadRequest
}

/** True when another document of the collection has the slug now, in the trash too. */
async function isTaken(slug: string, { collection, id, req }: Owner): Promise<boolean> {
  const and: Where[] = [{ slug: { equals: slug } }]
  if (id) and.push({ id: { not_equals: id } })
  return (await req.payload.count({ collection, where: { and }, trash: true, overrideAccess: true })).totalDocs > 0
}

/** True when another document was published under the slug at an earlier time. */
async function wasTaken(slug: string, { collection, id, req }: Owner): Promise<boolean> {
  const where: Where = { and: [{ topic: { equals: collection } }, { slug: { equals: slug } }] }
  const found = await req.payload.find({
    collection: 'addresses',
    where,
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  return found.docs.some((address) => address.document !== id)
}

async function hasBeenPublished({ collection, id, req }: Owner): Promise<boolean> {
  if (!id) return false
  const where: Where = { and: [{ topic: { equals: collection } }, { document: { equals: id } }] }
  return (await req.payload.count({ collection: 'addresses', where, overrideAccess: true })).totalDocs > 0
}

/** True for `slug` and `slug-2`, `slug-3` … */
const wasMadeOf = (title: unknown, slug: string): boolean => {
  const made = typeof title === 'string' ? slugify(title) : ''
  return made === '' || slug === made || (slug.startsWith(`${made}-`) && /^\d+$/.test(slug.slice(made.length + 1)))
}

/** Makes the slug of the title until the document is published or someone writes a slug of their own. */
const makeSlug =
  (titleField: 'title' | 'name', reserved: readonly string[]): FieldHook =>
  async ({ collection, data, operation, originalDoc, req, value }) => {
    if (!collection || (operation !== 'create' && operation !== 'update')) return value as unknown
    const original = originalDoc as Record<string, unknown> | undefined
    const owner: Owner = { collection: collection.slug, id: original?.id as string | undefined, req }
    const given = typeof value === 'string' ? value.trim() : ''
    const title = (data as Record<string, unknown> | undefined)?.[titleField]
    const isOwnChoice = given !== '' && given !== original?.slug
    if (isOwnChoice) return isSlug(given) ? given : slugify(given) || given
    const follows =
      typeof title === 'string' &&
      req.locale !== 'en' &&
      title !== original?.[titleField] &&
      wasMadeOf(original?.[titleField], given) &&
      !(await hasBeenPublished(owner))
    if (given && !follows) return given
    const made = typeof title === 'string' ? slugify(title) : ''
    const isAnothers = async (candidate: string): Promise<boolean> =>
      reserved.includes(candidate) || (await isTaken(candidate, owner)) || wasTaken(candidate, owner)
    return firstFreeSlug(made || collection.slug, isAnothers)
  }

/**
 * The document's address: made of the title, unique within the collection, one for all languages, editable. `reserved`: what it may not be,
 * because other pages stand at those addresses.
 */
export const slugField = (
  titleField: 'title' | 'name' = 'title',
  { reserved = [] }: { reserved?: readonly string[] } = {},
): TextField => ({
  name: 'slug',
  type: 'text',
  unique: true,
  index: true,
  maxLength: 120,
  label: { sv: 'Webbadress', en: 'Web address' },
  admin: {
    position: 'sidebar',
    description: {
      sv: 'Sista delen av sidans adress. Den skapas av rubriken. Byter du den senare leder den gamla adressen till den nya.',
      en: 'The last part of the address of the page, made from the title. If you change it, the old address leads to the new one.',
    },
  },
  hooks: { beforeValidate: [makeSlug(titleField, reserved)] },
  validate: async (value: string | null | undefined, { collectionSlug, id, req }) => {
    if (!value) return true
    if (!isSlug(value)) {
      return say(req, {
        sv: 'Använd bara små bokstäver a–z, siffror och bindestreck.',
        en: 'Use only lower case letters a–z, digits and hyphens.',
      })
    }
    if (reserved.includes(value)) {
      return say(req, {
        sv: 'Adressen går till en annan av våra sidor. Välj en annan.',
        en: 'The address belongs to another page of ours. Choose another one.',
      })
    }
    const owner = { collection: collectionSlug as CollectionSlug, id: id === undefined ? undefined : String(id), req }
    if (!(await isTaken(value, owner))) return true
    return say(req, {
      sv: 'Adressen används redan. Välj en annan, till exempel med årtalet sist.',
      en: 'The address is taken. Choose another one, for example with the year at its end.',
    })
  },
})
