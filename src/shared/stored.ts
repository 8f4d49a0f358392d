import type { Localised } from './language'

/** A stored document as it is read with `locale: 'all'`: the named fields by language. */
export type WithLocales<Document, Field extends keyof Document> = Omit<Document, Field> & {
  [F in Field]: Localised<NonNullable<Document[F]>>
}

/** What published content may refer to: an id that was not looked up, or the document, which may be a draft. */
export type Reference<Document> = string | Document | null | undefined

interface Publishable {
  _status?: 'draft' | 'published' | null
  deletedAt?: string | null
}

/** The referred document where it may be shown: looked up, published and not in the trash. */
export function shown<Document extends Publishable>(reference: Reference<Document>): Document | null {
  if (!reference || typeof reference === 'string' || reference.deletedAt) return null
  // Collections without drafts have no _status: what exists is shown.
  return reference._status === undefined || reference._status === 'published' ? reference : null
}

/** Those of a list of references that may be shown, in its order. */
export const allShown = <Document extends Publishable>(
  references: Reference<Document>[] | null | undefined,
): Document[] => (references ?? []).flatMap((reference) => shown(reference) ?? [])

/** The id behind a reference, looked up or not. */
export const referredId = (reference: Reference<{ id: string }>): string | null =>
  (typeof reference === 'object' ? reference?.id : reference) ?? null
