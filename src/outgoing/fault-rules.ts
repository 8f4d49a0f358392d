import type { Bilingual } from '../shared/language'

/** Why there was no answer, in words that say where to look. */
export const faults = {
  'refused-address': {
    sv: 'Adressen får inte användas. Den ska börja med https:// och nås från internet.',
    en: 'The address may not be used. It must begin with https:// and be reachable from the internet.',
  },
  'private-address': {
    sv: 'Adressens namn leder till ett privat nät. Dit skickas inget.',
    en: 'The name in the address leads to a private network. Nothing is sent there.',
  },
  'unknown-host': {
    sv: 'Namnet i adressen gick inte att slå upp. Kontrollera stavningen.',
    en: 'The name in the address could not be looked up. Check how it is spelt.',
  },
  unreachable: { sv: 'Ingen svarade på adressen.', en: 'Nobody answered at the address.' },
  closed: { sv: 'Förbindelsen bröts innan svaret kom.', en: 'The connection was cut before the answer came.' },
  tls: {
    sv: 'Certifikatet är ogiltigt eller krypteringen (TLS) fungerar inte.',
    en: 'The certificate is not valid, or the encryption (TLS) does not work.',
  },
  'not-http': { sv: 'Svaret var inte HTTP.', en: 'The answer was not HTTP.' },
  'timed-out': { sv: 'Svaret kom inte i tid.', en: 'The answer did not come in time.' },
  aborted: { sv: 'Servern stoppades innan svaret kom.', en: 'The server was stopped before the answer came.' },
  other: { sv: 'Förfrågan gick inte att göra.', en: 'The request could not be made.' },
} as const satisfies Record<string, Bilingual>

export type Fault = keyof typeof faults

/** The codes of Node's errors, by what they mean to a person. The first that fits counts. */
const codes: readonly [RegExp, Fault][] = [
  [/^(ENOTFOUND|EAI_\w+|ENODATA)$/, 'unknown-host'],
  [/^(ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EHOSTDOWN|ENETDOWN|EADDRNOTAVAIL|ETIMEDOUT)$/, 'unreachable'],
  [/^(ECONNRESET|EPIPE|ECONNABORTED)$/, 'closed'],
  [/^(CERT_|ERR_TLS_|ERR_SSL_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|HOSTNAME_MISMATCH|INVALID_|EPROTO)/, 'tls'],
  [/^HPE_/, 'not-http'],
]

export const faultOfCode = (code: string): Fault => codes.find(([pattern]) => pattern.test(code))?.[1] ?? 'other'
