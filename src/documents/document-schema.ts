import { z } from 'zod'
import { DocumentRef, listOf, Ref } from '../shared/published-schema'
import { listParameters, numberParameter, slugParameter } from '../shared/query'
import { documentKinds, wordsOf } from '../shared/words'

export const DocumentListQuery = z.strictObject({
  ...listParameters,
  kind: z.enum(wordsOf(documentKinds)).optional(),
  year: numberParameter({ min: 1900, max: 2999 }),
  initiative: slugParameter,
})
export const DocumentItem = DocumentRef.extend({ initiative: Ref.nullable(), event: Ref.nullable() })
export const DocumentList = listOf(DocumentItem)

export type DocumentListQuery = z.infer<typeof DocumentListQuery>
export type DocumentItem = z.infer<typeof DocumentItem>
