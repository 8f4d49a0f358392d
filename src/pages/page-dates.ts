import type { Language } from '../shared/language'
import { dayInStockholm, timeZone } from '../shared/time'
import { html, type Html } from './html'

const locales = { sv: 'sv-SE', en: 'en-GB' } as const satisfies Record<Language, string>

const partsOf = (moment: Date, language: Language): Record<string, string> =>
  Object.fromEntries(formats[language].formatToParts(moment).map(({ type, value }) => [type, value]))

const formatOf = (language: Language): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(locales[language], {
    timeZone,
    hourCycle: 'h23',
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  })
const formats = { sv: formatOf('sv'), en: formatOf('en') }

/** `11 juni 2020`. Takes a moment or a calendar day. */
export function dayText(moment: Date | string, language: Language): string {
  const { day = '', month = '', year = '' } = partsOf(atNoonIfDay(moment), language)
  return `${day} ${month} ${year}`
}

/** `torsdag 11 juni` */
export function weekdayText(moment: Date | string, language: Language): string {
  const { weekday = '', day = '', month = '' } = partsOf(atNoonIfDay(moment), language)
  return `${weekday} ${day} ${month}`
}

/** `8.30` in Swedish (Svenska skrivregler), `8:30` in English. */
export function clockText(moment: Date | string, language: Language): string {
  const { hour = '', minute = '' } = partsOf(new Date(moment), language)
  return `${String(Number(hour))}${language === 'sv' ? '.' : ':'}${minute}`
}

/** `torsdag 11 juni 2020 kl. 8.30–9.30`; over several days both are given in full. No line ends after `kl.`. */
export function spanText(startsAt: string, endsAt: string | null, language: Language): string {
  const at = language === 'sv' ? ' kl.\u00a0' : ', '
  const inFull = (moment: string): string => {
    const { weekday = '' } = partsOf(new Date(moment), language)
    return `${weekday} ${dayText(moment, language)}${at}${clockText(moment, language)}`
  }
  const start = inFull(startsAt)
  if (!endsAt) return start
  if (dayInStockholm(new Date(startsAt)) === dayInStockholm(new Date(endsAt))) {
    return `${start}–${clockText(endsAt, language)}`
  }
  return `${start} – ${inFull(endsAt)}`
}

/** The day as a `time` element. */
export const timeElement = (moment: string, language: Language): Html =>
  html`<time datetime="${moment}">${dayText(moment, language)}</time>`

/** A calendar day `YYYY-MM-DD` is the same day everywhere. */
const atNoonIfDay = (moment: Date | string): Date =>
  typeof moment === 'string' && /^\d{4}-\d\d-\d\d$/.test(moment) ? new Date(`${moment}T12:00:00Z`) : new Date(moment)
