import type { Bilingual, Language } from '../shared/language'
import { timeZone } from '../shared/time'
import type { ConsentEvent, ConsentMethod } from './consent-ledger'

/** A row of the ledger as the admin shows it. */
export interface HistoryItem {
  at: string
  text: string
}

interface Happening {
  at: Date
  event: ConsentEvent
  method: ConsentMethod
  sentFrom: string | null
  source: string | null
  givenAt: Date | null
}

const locales = { sv: 'sv-SE', en: 'en-GB' } as const satisfies Record<Language, string>

/** `5 februari 2020` in Stockholm. */
const dayText = (moment: Date, language: Language): string =>
  new Intl.DateTimeFormat(locales[language], { timeZone, day: 'numeric', month: 'long', year: 'numeric' }).format(
    moment,
  )

/** `9.30` in Swedish (Svenska skrivregler), `9:30` in English. */
function clockText(moment: Date, language: Language): string {
  const shape = { timeZone, hour: 'numeric', minute: '2-digit', hourCycle: 'h23' } as const
  const text = new Intl.DateTimeFormat(locales[language], shape).format(moment)
  return language === 'sv' ? text.replace(/^0(?=\d)/, '').replace(':', '.') : text
}

/** One row of the ledger as a sentence: who did what, when and where. */
export function historySentence(happening: Happening, language: Language): string {
  const day = dayText(happening.at, language)
  const time = clockText(happening.at, language)
  const what = whatHappened(happening)[language]
  return language === 'sv' ? `Den ${day} kl. ${time} ${what}.` : `On ${day} at ${time} ${what}.`
}

function whatHappened({ event, method, sentFrom, source, givenAt }: Happening): Bilingual {
  if (event === 'asked') return asked(method, sentFrom)
  if (event === 'imported') return imported(source, givenAt)
  if (event === 'withdrawn') return withdrawals[method] ?? withdrawals.link
  return plain[event][method] ?? plain[event].otherwise
}

const asked = (method: ConsentMethod, sentFrom: string | null): Bilingual => {
  const from = { sv: sentFrom ? ` på ${sentFrom}` : '', en: sentFrom ? ` at ${sentFrom}` : '' }
  return method === 'form'
    ? {
        sv: `anmälde någon adressen via formuläret${from.sv}`,
        en: `somebody entered the address in the form${from.en}`,
      }
    : {
        sv: `anmälde någon adressen genom ett program${from.sv}`,
        en: `somebody entered the address by a program${from.en}`,
      }
}

const imported = (source: string | null, givenAt: Date | null): Bilingual => {
  const words = (source ?? '').replace(/\.+$/, '')
  const given = (language: Language): string => (givenAt ? dayText(givenAt, language) : '')
  return {
    sv: `lades prenumeranten till från en lista. Enligt den gavs samtycket den ${given('sv')}: ${words}`,
    en: `the subscriber was added from a list. It says that the consent was given on ${given('en')}: ${words}`,
  }
}

const withdrawals: Partial<Record<ConsentMethod, Bilingual>> & { link: Bilingual } = {
  link: { sv: 'avslutade hen via länken i ett mejl', en: 'they unsubscribed by the link in a mail' },
  'one-click': {
    sv: 'avslutade hen med knappen i sitt mejlprogram',
    en: 'they unsubscribed by the button of their mail program',
  },
  preferences: { sv: 'avslutade hen på sin egen sida', en: 'they unsubscribed on their own page' },
  admin: { sv: 'tog en redaktör bort prenumeranten', en: 'an editor removed the subscriber' },
  complaint: {
    sv: 'anmälde hen ett mejl som skräppost, och får därför inga fler',
    en: 'they reported a mail as spam, and so get no more',
  },
  retention: { sv: 'gallrades prenumeranten', en: 'the subscriber was removed by retention' },
}

type Plain = Exclude<ConsentEvent, 'asked' | 'imported' | 'withdrawn'>
const plain: Record<Plain, Partial<Record<ConsentMethod, Bilingual>> & { otherwise: Bilingual }> = {
  confirmed: {
    otherwise: { sv: 'bekräftade hen via länken i mejlet', en: 'they confirmed by the link in the mail' },
  },
  bounced: {
    otherwise: {
      sv: 'svarade mejlservern att adressen inte går att nå, så inga fler nyhetsbrev skickas',
      en: 'the mail server answered that the address cannot be reached, so no more newsletters are sent',
    },
  },
  erased: {
    otherwise: { sv: 'raderade hen sina uppgifter på sin egen sida', en: 'they erased their data on their own page' },
    admin: { sv: 'raderade en redaktör uppgifterna', en: 'an editor erased the data' },
    retention: { sv: 'gallrades uppgifterna', en: 'the data was removed by retention' },
  },
}
