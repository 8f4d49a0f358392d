import { type CollectionBeforeChangeHook, ValidationError } from 'payload'
import { say } from '../fields/say'

/** Publishing from the English side: what must be there in Swedish is asked for in the Swedish text. */
export const requireSwedish: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, req }) => {
  const isPublishing = (data as { _status?: string })._status === 'published'
  if (!isPublishing || req.locale !== 'en') return data
  const id = (originalDoc as { id?: string } | undefined)?.id
  const swedish = (
    id
      ? await req.payload.findByID({
          collection: collection.slug,
          id,
          locale: 'sv',
          fallbackLocale: false,
          draft: true,
          depth: 0,
          overrideAccess: true,
          // A request of its own: the language of this one must not change.
          req: { ...req, locale: 'sv' },
        })
      : {}
  ) as Record<string, unknown>
  const missing = collection.flattenedFields.filter(
    (field) => 'localized' in field && field.localized && 'required' in field && field.required && !swedish[field.name],
  )
  if (missing.length === 0) return data
  const message = say(req, {
    sv: 'Skriv detta på svenska innan du publicerar.',
    en: 'Write this in Swedish before you publish.',
  })
  const errors = missing.map(({ name }) => ({ path: name, message }))
  throw new ValidationError({ collection: collection.slug, errors, req }, req.t)
}
