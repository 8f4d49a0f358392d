import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import { type SchemaNotes, schemaNotes } from '../shared/described'
import type { Language } from '../shared/language'
import type { JsonSchema } from './openapi-types'

type Io = 'input' | 'output'

export interface SchemaWriter {
  /** The JSON Schema (2020-12) of a schema: of what is sent in (`input`) or of what is answered (`output`). */
  write: (schema: z.ZodType, io: Io) => JsonSchema
  /** Every named schema that has been written, by its name. */
  components: Record<string, JsonSchema>
}

/**
 * Turns the zod schemas that parse and present into JSON Schema, described in one language.
 * @throws Error when two different schemas have one name.
 */
export function createSchemaWriter(language: Language): SchemaWriter {
  const components: Record<string, JsonSchema> = {}
  const write = (schema: z.ZodType, io: Io): JsonSchema => {
    const written = z.toJSONSchema(schema, { metadata: schemaNotes, io, override: plainly(language) })
    const { $schema: _, $defs = {}, ...root } = asComponents(written)
    for (const [name, definition] of Object.entries($defs as Record<string, JsonSchema>)) {
      if (name in components && !isDeepStrictEqual(components[name], definition))
        throw new Error(`Two schemas are named ${name}`)
      components[name] = definition
    }
    return root
  }
  return { write, components }
}

const asComponents = (schema: object): JsonSchema =>
  JSON.parse(JSON.stringify(schema).replaceAll('"#/$defs/', '"#/components/schemas/')) as JsonSchema

/** Puts our notes in JSON Schema's words, and leaves out what only says how zod checks. */
const plainly =
  (language: Language) =>
  ({ jsonSchema }: { jsonSchema: z.core.JSONSchema.BaseSchema }): void => {
    const { words, keywords } = jsonSchema as SchemaNotes
    if (words) jsonSchema.description = words[language]
    Object.assign(jsonSchema, keywords)
    delete jsonSchema.words
    delete jsonSchema.keywords
    delete jsonSchema.id
    if (jsonSchema.format === 'date' || jsonSchema.format === 'date-time') delete jsonSchema.pattern
    if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum
    if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum
  }
