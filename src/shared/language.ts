/** The languages of the content and of every message. Swedish is always there; English where someone wrote it. */
export type Language = 'sv' | 'en'
export const languages = ['sv', 'en'] as const satisfies readonly Language[]

/** A text of ours that exists in both languages. */
export type Bilingual = Record<Language, string>

/** A stored text by language; English may be missing. */
export type Localised<T> = { sv?: T | null; en?: T | null } | null | undefined

/**
 * The language that a reader prefers by `Accept-Language` (RFC 9110, 12.5.4): Swedish unless English has a higher
 * quality value. On a tie Swedish wins.
 */
export function preferredLanguage(acceptLanguage: string | undefined): Language {
  const quality = { sv: 0, en: 0 }
  for (const part of (acceptLanguage ?? '').slice(0, 500).split(',')) {
    const [range = '', ...parameters] = part.trim().toLowerCase().split(';')
    const language = range.trim().split('-')[0]
    if (language !== 'sv' && language !== 'en') continue
    const q = parameters.map((p) => /^\s*q=([\d.]+)\s*$/.exec(p)?.[1]).find((value) => value !== undefined)
    quality[language] = Math.max(quality[language], q === undefined ? 1 : Number(q) || 0)
  }
  return quality.en > quality.sv ? 'en' : 'sv'
}

/**
 * Chooses texts in one language with fallback to Swedish, and remembers which languages the answer ended up with,
 * for `Content-Language`.
 */
export class Translator {
  readonly language: Language
  readonly #used = new Set<Language>()

  constructor(language: Language) {
    this.language = language
  }

  /** The text in the wanted language, else in Swedish, else null. `isEmpty` tells of other kinds of text than strings. */
  text<T>(stored: Localised<T>, isEmpty: (value: T) => boolean = isBlank): T | null {
    const isWritten = (value: T | null | undefined): value is T =>
      value !== null && value !== undefined && !isEmpty(value)
    if (!stored) return null
    const wanted = stored[this.language]
    if (isWritten(wanted)) {
      this.#used.add(this.language)
      return wanted
    }
    if (!isWritten(stored.sv)) return null
    this.#used.add('sv')
    return stored.sv
  }

  /** Value of `Content-Language`: `sv`, `en`, or `en, sv` where parts fell back. */
  contentLanguage(): string {
    if (this.#used.size === 0) return this.language
    return [...this.#used].sort().join(', ')
  }
}

const isBlank = (value: unknown): boolean => typeof value === 'string' && value.trim() === ''
