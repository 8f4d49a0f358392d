import { z } from 'zod'
import { described, named } from '../shared/described'
import { DocumentKind, DocumentRef, listOf, Ref } from '../shared/published-schema'
import { listParameters, numberParameter, slugParameter } from '../shared/query'

export const DocumentListQuery = described(
  z.strictObject({
    ...listParameters,
    kind: DocumentKind.optional(),
    year: numberParameter({ min: 1900, max: 2999 }),
    initiative: slugParameter,
  }),
  {
    kind: { sv: 'Bara handlingar av det slaget.', en: 'Only documents of that kind.' },
    year: { sv: 'Bara handlingar från det året.', en: 'Only documents of that year.' },
    initiative: {
      sv: 'Bara handlingar om insatsen med den sluggen.',
      en: 'Only documents of the initiative with that slug.',
    },
  },
)
export const DocumentItem = named(
  'Document',
  described(DocumentRef.extend({ initiative: Ref.nullable(), event: Ref.nullable() }), {
    initiative: { sv: 'Den insats som handlingen hör till.', en: 'The initiative that the document belongs to.' },
    event: { sv: 'Det evenemang som handlingen hör till.', en: 'The event that the document belongs to.' },
  }),
)
export const DocumentList = named('DocumentList', listOf(DocumentItem))

export type DocumentListQuery = z.infer<typeof DocumentListQuery>
export type DocumentItem = z.infer<typeof DocumentItem>
