import type { Bilingual, Language } from '../../shared/language'

/** Texts in one language, by their keys. */
export const inLanguage = <Key extends string>(
  texts: Record<Key, Bilingual>,
  language: Language,
): Record<Key, string> =>
  Object.fromEntries(Object.entries<Bilingual>(texts).map(([key, text]) => [key, text[language]])) as Record<
    Key,
    string
  >
