import type { JsonSchema } from '../openapi/openapi-types'
import type { Language } from '../shared/language'
import { docsWords } from './docs-words'
import { html, type Html } from './html'

/** Paragraphs, with what stands between backticks as code. */
export const paragraphs = (text: string): Html =>
  html`${text
    .split('\n\n')
    .map(
      (paragraph) =>
        html`<p>${paragraph.split('`').map((part, i) => (i % 2 === 1 ? html`<code>${part}</code>` : part))}</p>`,
    )}`

/** One named schema with its fields. */
export const shapeSection = (name: string, schema: JsonSchema, language: Language): Html =>
  html`<section class="shape" id="shape-${name}">
    <h3>${name}</h3>
    ${schema.description ? paragraphs(schema.description) : null} ${fieldList(schema, language)}
  </section>`

/** The fields of an object, those of objects in it too; null for what is no object. */
export function fieldList(schema: JsonSchema, language: Language): Html | null {
  const { properties, required = [] } = schema as {
    properties?: Record<string, JsonSchema>
    required?: string[]
  }
  if (!properties) return null
  const say = docsWords[language]
  const rows = Object.entries(properties).map(([name, field]) => {
    const inner = innerObject(field)
    return html`<dt><code>${name}</code></dt>
      <dd>
        <span class="quiet">${typeText(field, language)}${!required.includes(name) && `, ${say.optional}`}</span>
        ${field.description ? paragraphs(field.description) : null} ${inner && fieldList(inner, language)}
      </dd>`
  })
  return html`<dl class="fields">${rows}</dl>`
}

/** The unnamed object that a field holds: itself, in a list, or beside null. */
function innerObject(schema: JsonSchema): JsonSchema | null {
  if (schema.properties) return schema
  const { items, anyOf = [] } = schema as { items?: JsonSchema; anyOf?: JsonSchema[] }
  const held = items ? [items, ...anyOf] : anyOf
  return held.map(innerObject).find((inner) => inner !== null) ?? null
}

/** What a schema takes, in few words; named ones as links. */
export function typeText(schema: JsonSchema, language: Language): Html {
  const say = docsWords[language]
  const { $ref, type, items, anyOf, format, minimum, maximum } = schema as JsonSchema & {
    items?: JsonSchema
    anyOf?: JsonSchema[]
    minimum?: number
    maximum?: number
  }
  if ($ref) {
    const name = $ref.split('/').at(-1) ?? ''
    return html`<a href="#shape-${name}">${name}</a>`
  }
  if (anyOf) return joined(anyOf.map((option) => typeText(option, language)))
  const values = (schema.enum ?? ('const' in schema ? [schema.const] : null)) as unknown[] | null
  if (values) return joined(values.map((value) => html`<code>${String(value)}</code>`))
  if (type === 'array') return html`${say.listOf} ${items ? typeText(items, language) : say.any}`
  if (type === 'object') return html`${say.object}`
  const names = (Array.isArray(type) ? type : [type]) as (keyof typeof say.types | undefined)[]
  const range = minimum === undefined || maximum === undefined ? '' : ` ${minimum}–${maximum}`
  const written = names.map((name) => (name ? say.types[name] : say.any)).join(' / ')
  return html`${written}${range}${typeof format === 'string' && ` (${format})`}`
}

const joined = (parts: Html[]): Html => html`${parts.map((part, i) => (i === 0 ? part : html` / ${part}`))}`
