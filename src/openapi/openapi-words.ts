import type { Bilingual } from '../shared/language'
import type { JsonSchema } from './openapi-types'

/** What the document says that no schema and no route says. Between backticks stands code. */
export const introduction: Bilingual = {
  sv: `Allt som förbundet har publicerat, som JSON för webbplatser, intranät och kalendrar. Att läsa kräver ingen nyckel; en som skickas ska gälla.

Fält heter i camelCase. Dagar skrivs \`ÅÅÅÅ-MM-DD\`, tider enligt RFC 3339 med förskjutning. Det som saknas är \`null\`; inget fält utelämnas. Adresser är hela.

Listor har \`items\`, \`total\` och \`next\`, som är nästa sidas adress, också i \`Link\`. Följ den tills den är \`null\`.

Spara \`ETag\` och skicka den i \`If-None-Match\`: svaret är 304 utan innehåll så länge inget har ändrats. \`HEAD\` går överallt där \`GET\` går, och svar komprimeras med br eller gzip.

Varje svar får läsas från andra webbplatser: \`Access-Control-Allow-Origin: *\`. \`OPTIONS\` svarar 204, och en metod som inte finns 405 med \`Allow\`.

Fel är \`application/problem+json\` (RFC 9457) och namnger varje felaktigt fält eller parameter. Okända parametrar och fält är fel. Läsningar begränsas aldrig; den som skickar för mycket får 429 med \`Retry-After\`. \`RateLimit\` säger hur mycket som är kvar.

Skicka \`Idempotency-Key\` med varje \`POST\` som du vill kunna skicka om.`,
  en: `All that the association has published, as JSON for websites, intranets and calendars. Reading needs no key; one that is sent must be valid.

Fields are in camelCase. Dates are written \`YYYY-MM-DD\`, times by RFC 3339 with an offset. What is absent is \`null\`; no field is left out. Addresses are absolute.

Lists have \`items\`, \`total\` and \`next\`, the address of the next page, which is in \`Link\` too. Follow it until it is \`null\`.

Keep the \`ETag\` and send it in \`If-None-Match\`: the answer is 304 without a body as long as nothing has changed. \`HEAD\` works wherever \`GET\` does, and answers are compressed with br or gzip.

Every answer may be read by other sites: \`Access-Control-Allow-Origin: *\`. \`OPTIONS\` answers 204, and a method that does not exist 405 with \`Allow\`.

Errors are \`application/problem+json\` (RFC 9457) and name every wrong field or parameter. Unknown parameters and fields are errors. Reads are never limited; who sends too much gets 429 with \`Retry-After\`. \`RateLimit\` says how much is left.

Send \`Idempotency-Key\` with every \`POST\` that you want to be able to send again.`,
}

/** The topics of the API by the first part of the path. */
export const tags: Record<string, Bilingual> = {
  '': { sv: 'Ingångar', en: 'Entry points' },
  news: { sv: 'Nyheter', en: 'News' },
  events: { sv: 'Evenemang', en: 'Events' },
  initiatives: { sv: 'Insatser', en: 'Initiatives' },
  board: { sv: 'Styrelse', en: 'Board' },
  organisations: { sv: 'Organisationer', en: 'Organisations' },
  documents: { sv: 'Handlingar', en: 'Documents' },
  contact: { sv: 'Kontakt', en: 'Contact' },
  newsletters: { sv: 'Skickade nyhetsbrev', en: 'Sent newsletters' },
  newsletter: { sv: 'Nyhetsbrev', en: 'Newsletter' },
  changes: { sv: 'Ändringar', en: 'Changes' },
  feeds: { sv: 'Flöden', en: 'Feeds' },
}

const text: JsonSchema = { type: 'string' }

export const headers = {
  ETag: {
    schema: text,
    words: {
      sv: 'Svarets märke (starkt). Skicka det i `If-None-Match` nästa gång.',
      en: 'The tag of the answer (strong). Send it in `If-None-Match` next time.',
    },
  },
  'Cache-Control': {
    schema: text,
    words: {
      sv: '`public, max-age=0, must-revalidate`: får sparas av alla, men fråga först.',
      en: '`public, max-age=0, must-revalidate`: may be kept by all, but ask first.',
    },
  },
  Vary: { schema: text, words: { sv: '`Accept-Encoding`.', en: '`Accept-Encoding`.' } },
  'Content-Language': {
    schema: text,
    words: {
      sv: 'Språken i svaret: `sv`, `en`, eller `en, sv` när delar inte är översatta.',
      en: 'The languages in the answer: `sv`, `en`, or `en, sv` where parts are not translated.',
    },
  },
  'Last-Modified': {
    schema: text,
    words: { sv: 'När något i svaret senast ändrades.', en: 'When something in the answer changed last.' },
  },
  Link: {
    schema: text,
    words: { sv: '`<…>; rel="next"`: nästa sida, om det finns en.', en: '`<…>; rel="next"`: the next page, if any.' },
  },
  Location: {
    schema: { type: 'string', format: 'uri-reference' },
    words: { sv: 'Adressen att gå till.', en: 'The address to go to.' },
  },
  'WWW-Authenticate': {
    schema: text,
    words: { sv: '`Bearer`, med vad som är fel.', en: '`Bearer`, with what is wrong.' },
  },
  'Retry-After': {
    schema: { type: 'integer', minimum: 1 },
    words: { sv: 'Sekunder att vänta.', en: 'Seconds to wait.' },
  },
  'RateLimit-Policy': {
    schema: text,
    words: {
      sv: 'Gränsen: hur många (`q`) på hur många sekunder (`w`). `"posts";q=60;w=600`.',
      en: 'The limit: how many (`q`) in how many seconds (`w`). `"posts";q=60;w=600`.',
    },
  },
  RateLimit: {
    schema: text,
    words: {
      sv: 'Hur många som är kvar (`r`) och om hur många sekunder det börjar om (`t`). `"posts";r=59;t=598`.',
      en: 'How many are left (`r`) and in how many seconds it begins anew (`t`). `"posts";r=59;t=598`.',
    },
  },
  'Idempotency-Replayed': {
    schema: { type: 'boolean' },
    words: {
      sv: '`true`: svaret på samma sak som skickades förut med den här nyckeln. Inget har gjorts en gång till.',
      en: '`true`: the answer to the same thing, sent before with this key. Nothing has been done again.',
    },
  },
} as const satisfies Record<string, { schema: JsonSchema; words: Bilingual }>

export type HeaderName = keyof typeof headers

/** How a program says who it is. */
export const keyWords: Bilingual = {
  sv: 'En nyckel från förbundet (`smd_…`). Den behövs inte för att läsa; med den ser förbundet vem som hämtar, och gränserna för den som skickar är vidare. En nyckel som inte gäller ger 401 överallt.',
  en: 'A key from the association (`smd_…`). It is not needed for reading; with it the association sees who fetches, and the limits for those who send are wider. A key that is not valid gives 401 everywhere.',
}

/** Request headers that matter to many operations. */
export const headerParameters = {
  IfNoneMatch: {
    name: 'If-None-Match',
    words: {
      sv: 'Märken (`ETag`) på det som du redan har; 304 om ett av dem gäller.',
      en: 'Tags (`ETag`) of what you have already; 304 if one of them holds.',
    },
  },
  AcceptLanguage: {
    name: 'Accept-Language',
    words: {
      sv: 'Språket i felmeddelanden: svenska om inte engelska föredras.',
      en: 'Language of error messages: Swedish unless English is preferred.',
    },
  },
  IdempotencyKey: {
    name: 'Idempotency-Key',
    words: {
      sv: 'En egen nyckel för det som skickas, 1–255 tecken, helst ett UUID. Den som inte fick något svar kan då skicka samma sak en gång till inom ett dygn: det görs bara en gång.',
      en: 'A key of your own for what is sent, 1–255 characters, best a UUID. Who got no answer can then send the same again within a day: it is done only once.',
    },
  },
} as const satisfies Record<string, { name: string; words: Bilingual }>

export const answers = {
  found: { sv: 'Svaret', en: 'The answer' },
  moved: { sv: 'Har bytt adress', en: 'Has another address now' },
  notModified: { sv: 'Inget har ändrats', en: 'Nothing has changed' },
  done: { sv: 'Gjort', en: 'Done' },
  formDone: {
    sv: 'Gjort; ett HTML-formulär leds till en sida som säger detsamma',
    en: 'Done; an HTML form is led to a page that says the same',
  },
} as const satisfies Record<string, Bilingual>
