import type { Language } from '../../../shared/language'
import type { Progress } from './calls'
import { filled, type Words } from './words'

const locales = { sv: 'sv-SE', en: 'en-GB' } as const satisfies Record<Language, string>

/** `1 102` in Swedish, `1,102` in English. */
export const numberText = (count: number, language: Language): string =>
  new Intl.NumberFormat(locales[language]).format(count)

/** `1 prenumerant`, `1 102 prenumeranter`. */
export function subscribersText(count: number, language: Language): string {
  const noun = { sv: count === 1 ? 'prenumerant' : 'prenumeranter', en: count === 1 ? 'subscriber' : 'subscribers' }
  return `${numberText(count, language)} ${noun[language]}`
}

/** `0,4 %`: with a decimal where it would else be rounded to nothing. */
export function shareText(part: number, whole: number, language: Language): string {
  const share = whole > 0 ? part / whole : 0
  const maximumFractionDigits = share > 0 && share < 0.1 ? 1 : 0
  return new Intl.NumberFormat(locales[language], { style: 'percent', maximumFractionDigits }).format(share)
}

export const kilobytesText = (bytes: number, language: Language): string =>
  numberText(Math.ceil(bytes / 1000), language)

/** How fast it goes, as people say it: with a decimal when it is slow. */
export function rateText({ ratePerSecond }: Progress, language: Language, words: Words): string | null {
  if (ratePerSecond === null) return null
  const rounded = ratePerSecond < 10 ? Math.round(ratePerSecond * 10) / 10 : Math.round(ratePerSecond)
  return filled(words.perSecond, { rate: numberText(rounded, language) })
}

/** How long it takes still, in minutes, because seconds promise too much. */
export function timeLeftText({ secondsLeft }: Progress, words: Words): string | null {
  if (secondsLeft === null) return null
  const minutes = Math.ceil(secondsLeft / 60)
  if (secondsLeft < 60) return words.underMinute
  if (minutes < 60) return filled(words.minutes, { count: minutes })
  return filled(words.hours, { hours: Math.floor(minutes / 60), minutes: minutes % 60 })
}
