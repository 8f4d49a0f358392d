import type { Language } from '../../shared/language'

/**
 * A name that may be repeated in a mail to an address that nobody has confirmed: letters only, so that the form cannot be used
 * to send links or advertisements to strangers.
 */
const looksLikeName = (name: string): boolean => /^[\p{L}\p{M}'’ -]{1,60}$/u.test(name)

/** The first line of a mail. */
export const greeting = (name: string | null, language: Language): string => {
  const word = language === 'sv' ? 'Hej' : 'Hello'
  return name && looksLikeName(name) ? `${word} ${name}!` : `${word}!`
}
