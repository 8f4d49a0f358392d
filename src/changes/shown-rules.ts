import type { FlattenedField } from 'payload'

interface Reference {
  relationTo: string
  value: unknown
}

/** Keys (`<collection>/<id>`) of all that a stored document (depth 0) refers to, in its rich texts too; each once. */
export const keysShown = (fields: FlattenedField[], data: object): string[] => [
  ...new Set(referencesIn(fields, data).flatMap(({ relationTo, value }) => keyOf(relationTo, value))),
]

function keyOf(collection: string, value: unknown): string[] {
  const id = typeof value === 'object' && value !== null ? (value as { id?: unknown }).id : value
  return typeof id === 'string' || typeof id === 'number' ? [`${collection}/${String(id)}`] : []
}

const referencesIn = (fields: FlattenedField[], data: object): Reference[] =>
  fields.flatMap((field) => referencesOf(field, (data as Record<string, unknown>)[field.name]))

function referencesOf(field: FlattenedField, value: unknown): Reference[] {
  if (value === null || value === undefined) return []
  switch (field.type) {
    case 'relationship':
    case 'upload':
      return listOf(value).map((one) =>
        typeof field.relationTo === 'string' ? { relationTo: field.relationTo, value: one } : (one as Reference),
      )
    case 'group':
    case 'tab':
      return referencesIn(field.flattenedFields, value)
    case 'array':
      return listOf(value).flatMap((row) => referencesIn(field.flattenedFields, row as object))
    case 'richText':
      return referencesInText(value)
    default:
      return []
  }
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? (value as unknown[]) : [value])

/** Lexical's nodes: an image is a reference itself, an internal link has one as `doc`. */
function referencesInText(node: unknown): Reference[] {
  if (typeof node !== 'object' || node === null) return []
  const inside = Object.values(node).flatMap(referencesInText)
  const { relationTo, value } = node as Partial<Reference>
  return typeof relationTo === 'string' && value ? [{ relationTo, value }, ...inside] : inside
}
