import type { Language } from '../../../shared/language'
import { addDays, dayInStockholm, timeZone } from '../../../shared/time'
import { wordsIn } from './words'

const locales = { sv: 'sv-SE', en: 'en-GB' } as const satisfies Record<Language, string>

/** `i dag kl. 9.30`, `i morgon kl. 13.05`, `torsdag 26 november kl. 9.30`; with the year when it is another one. */
export function momentText({ moment, now, language }: { moment: Date; now: Date; language: Language }): string {
  const words = wordsIn(language)
  return `${dayText({ moment, now, language })} ${words.at} ${clockText(moment, language)}`
}

function dayText({ moment, now, language }: { moment: Date; now: Date; language: Language }): string {
  const words = wordsIn(language)
  const day = dayInStockholm(moment)
  const today = dayInStockholm(now)
  if (day === today) return words.today
  if (day === addDays(today, 1)) return words.tomorrow
  if (day === addDays(today, -1)) return words.yesterday
  const isThisYear = day.slice(0, 4) === today.slice(0, 4)
  const shape: Intl.DateTimeFormatOptions = { timeZone, day: 'numeric', month: 'long' }
  const parts = isThisYear ? { ...shape, weekday: 'long' as const } : { ...shape, year: 'numeric' as const }
  return new Intl.DateTimeFormat(locales[language], parts).format(moment)
}

/** `9.30` in Swedish (Svenska skrivregler), `9:30` in English. */
function clockText(moment: Date, language: Language): string {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, hour: 'numeric', minute: '2-digit', hourCycle: 'h23' })
  const [hour = '', minute = ''] = format.format(moment).split(':')
  return `${String(Number(hour))}${language === 'sv' ? '.' : ':'}${minute}`
}
