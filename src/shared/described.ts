import { z } from 'zod'
import type { Bilingual, Language } from './language'
import { wordsOf } from './words'

/** What the documentation of the API says of a schema, beside what it checks. */
export interface SchemaNotes {
  /** The name of its component in the OpenAPI document, and of the generated type. */
  id?: string
  words?: Bilingual
  /** JSON Schema keywords that say what a refinement or a transformation takes. */
  keywords?: z.core.JSONSchema.BaseSchema
}

export const schemaNotes = z.registry<SchemaNotes>()

/** Gives a schema the name under which the documentation and generated types have it. */
export const named = <S extends z.ZodType>(id: string, schema: S): S => note(schema, { id })

/** One of the words of a vocabulary; the documentation tells what each is called. */
export function vocabulary<W extends string>(id: string, entries: Record<W, Bilingual>): z.ZodEnum<{ [K in W]: K }> {
  const listed = (language: Language): string =>
    wordsOf(entries)
      .map((word) => `\`${word}\`: ${entries[word][language]}`)
      .join('; ')
  const schema = z.enum(wordsOf(entries)) as z.ZodEnum<{ [K in W]: K }>
  return note(schema, { id, words: { sv: `${listed('sv')}.`, en: `${listed('en')}.` } })
}

/** Says in JSON Schema's words what a parameter takes, where a function of ours decides it. */
export const takes = <S extends z.ZodType>(schema: S, keywords: z.core.JSONSchema.BaseSchema): S =>
  note(schema, { keywords })

/** Says in both languages what the fields of an object hold; those that say it themselves are left out. */
export function described<S extends z.ZodObject>(
  schema: S,
  words: Partial<Record<keyof S['shape'] & string, Bilingual>>,
): S {
  const fields = Object.entries(words as Record<string, Bilingual>).map(([name, said]) => {
    const field = schema.shape[name] as z.ZodType
    return [name, note(field.clone(), { words: said })]
  })
  return schema.extend(Object.fromEntries(fields) as z.ZodRawShape) as unknown as S
}

function note<S extends z.ZodType>(schema: S, notes: SchemaNotes): S {
  schemaNotes.add(schema, { ...schemaNotes.get(schema), ...notes })
  return schema
}
