/** One element, written. */
export class Xml {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

type Attributes = Record<string, string | undefined>
type Content = string | (Xml | null)[]

/**
 * An element with its attributes (those that are undefined are left out) and either a text, which is escaped, or the
 * elements in it.
 */
export function element(name: string, attributes: Attributes, content: Content = []): Xml {
  const given = Object.entries(attributes)
    .map(([attribute, value]) => (value === undefined ? '' : ` ${attribute}="${escape(value)}"`))
    .join('')
  const inside = typeof content === 'string' ? escape(content) : linesOf(content)
  return new Xml(inside === '' ? `<${name}${given}/>` : `<${name}${given}>${inside}</${name}>`)
}

/** A whole document in UTF-8. */
export const xmlDocument = (root: Xml): string => `<?xml version="1.0" encoding="utf-8"?>\n${root.text}\n`

const linesOf = (elements: (Xml | null)[]): string => {
  const written = elements.flatMap((inner) => inner?.text ?? [])
  return written.length === 0 ? '' : `\n${written.join('\n')}\n`
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text in an element or an attribute, without the characters that no document may have (XML 1.0, 2.2). */
const escape = (text: string): string =>
  text
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"]/g, (character) => entities[character] ?? '')
