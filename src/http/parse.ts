import type { z } from 'zod'
import { type InputIssue, RequestError } from '../shared/errors'
import type { Bilingual } from '../shared/language'

type Issue = z.core.$ZodIssue

const maxParameters = 50
const invalidInput: Bilingual = { sv: 'Se errors för vad som är fel.', en: 'See errors for what is wrong.' }

/**
 * Parses a query string. A parameter given twice, or not named by the schema, is an error that names it.
 * @throws RequestError `invalid` with every wrong parameter.
 */
export function parseQuery<S extends z.ZodObject>(schema: S, search: string): z.infer<S> {
  const given = [...new URLSearchParams(search)].slice(0, maxParameters)
  const issues: InputIssue[] = []
  const known = new Set(Object.keys(schema.shape))
  const names = given.map(([name]) => name)
  for (const name of new Set(names)) {
    if (!known.has(name)) issues.push({ parameter: name, detail: unknownParameter([...known]) })
    else if (names.indexOf(name) !== names.lastIndexOf(name)) issues.push({ parameter: name, detail: twice })
  }
  const parsed = schema.safeParse(Object.fromEntries(given.filter(([name]) => known.has(name))))
  const named = new Set(issues.map((issue) => ('parameter' in issue ? issue.parameter : '')))
  for (const issue of parsed.error?.issues ?? []) {
    const parameter = String(issue.path[0] ?? '')
    if (!named.has(parameter)) issues.push({ parameter, detail: detailOf(issue) })
  }
  if (issues.length > 0) throw new RequestError('invalid', invalidInput, { issues })
  return parsed.data as z.infer<S>
}

/**
 * Parses a body, already read as a value.
 * @throws RequestError `invalid` with a JSON Pointer (RFC 6901) to every wrong field.
 */
export function parseBody<S extends z.ZodObject>(schema: S, body: unknown): z.infer<S> {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw new RequestError(
      'invalid',
      { sv: 'Skicka ett JSON-objekt.', en: 'Send a JSON object.' },
      { issues: [{ pointer: '#', detail: { sv: 'Ska vara ett objekt.', en: 'Must be an object.' } }] },
    )
  }
  const parsed = schema.safeParse(body)
  if (parsed.success) return parsed.data
  throw new RequestError('invalid', invalidInput, { issues: parsed.error.issues.flatMap(issuesOfBody) })
}

function issuesOfBody(issue: Issue): InputIssue[] {
  const names = issue.code === 'unrecognized_keys' ? issue.keys : []
  if (names.length > 0)
    return names
      .slice(0, maxParameters)
      .map((name) => ({ pointer: pointerTo([...issue.path, name]), detail: unknownField }))
  return [{ pointer: pointerTo(issue.path), detail: detailOf(issue) }]
}

const pointerTo = (path: PropertyKey[]): string =>
  `#${path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')}`

const twice: Bilingual = { sv: 'Får bara anges en gång.', en: 'May be given only once.' }
const unknownField: Bilingual = { sv: 'Fältet finns inte. Ta bort det.', en: 'There is no such field. Remove it.' }
const unknownParameter = (known: string[]): Bilingual =>
  known.length > 0
    ? {
        sv: `Parametern finns inte. Här finns: ${known.join(', ')}.`,
        en: `There is no such parameter. There are: ${known.join(', ')}.`,
      }
    : { sv: 'Här finns inga parametrar.', en: 'There are no parameters here.' }

/** What is wrong and what to do. A schema may say it itself: `{ params: { sv, en } }` of `refine`, or `error: 'sv | en'`. */
function detailOf(issue: Issue): Bilingual {
  switch (issue.code) {
    case 'custom':
      return (issue.params as Bilingual | undefined) ?? { sv: 'Värdet är fel.', en: 'The value is wrong.' }
    case 'invalid_type':
      return issue.input === undefined ? { sv: 'Måste anges.', en: 'Is required.' } : ofType(issue.expected)
    case 'invalid_value':
      return oneOf([...new Set(issue.values.map(String))])
    case 'too_big':
      return limit({ sv: 'högst', en: 'at most' }, String(issue.maximum), issue.origin)
    case 'too_small':
      return limit({ sv: 'minst', en: 'at least' }, String(issue.minimum), issue.origin)
    case 'invalid_format':
      return issue.format === 'email'
        ? {
            sv: 'Ska vara en e-postadress, till exempel namn@example.se.',
            en: 'Must be an e-mail address, such as name@example.se.',
          }
        : { sv: 'Har fel form.', en: 'Has the wrong form.' }
    default:
      return { sv: 'Värdet är fel.', en: 'The value is wrong.' }
  }
}

const typeNames: Record<string, Bilingual> = {
  string: { sv: 'text', en: 'a text' },
  number: { sv: 'ett tal', en: 'a number' },
  boolean: { sv: 'true eller false', en: 'true or false' },
  object: { sv: 'ett objekt', en: 'an object' },
  array: { sv: 'en lista', en: 'a list' },
}
const ofType = (expected: string): Bilingual => {
  const name = typeNames[expected] ?? { sv: expected, en: expected }
  return { sv: `Ska vara ${name.sv}.`, en: `Must be ${name.en}.` }
}
const oneOf = (values: string[]): Bilingual =>
  values.length === 1
    ? { sv: `Ska vara ${values[0] ?? ''}.`, en: `Must be ${values[0] ?? ''}.` }
    : { sv: `Ska vara ett av: ${values.join(', ')}.`, en: `Must be one of: ${values.join(', ')}.` }
const limit = (side: Bilingual, value: string, origin: string): Bilingual => {
  const unit = origin === 'string' ? { sv: ' tecken', en: ' characters' } : { sv: '', en: '' }
  return { sv: `Ska vara ${side.sv} ${value}${unit.sv}.`, en: `Must be ${side.en} ${value}${unit.en}.` }
}
