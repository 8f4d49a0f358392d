import { rfc3339, timeZone } from '../shared/time'

// How iCalendar is written, line by line (RFC 5545, 3.1 and 3.3).

const lineMaxOctets = 75
const hourMs = 3_600_000

/** The offsets of Stockholm since 1996, when the autumn change moved to October (directive 2000/84/EC and those before it). */
export const stockholmTimeZone = [
  'BEGIN:VTIMEZONE',
  `TZID:${timeZone}`,
  'BEGIN:STANDARD',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'END:STANDARD',
  'BEGIN:DAYLIGHT',
  'DTSTART:19970330T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'END:DAYLIGHT',
  'END:VTIMEZONE',
]
const describedFrom = Date.parse('1996-10-27T01:00:00Z')

/** The lines of a calendar as they are sent: folded, each ended by CRLF. */
export const calendarText = (lines: string[]): string => lines.map((line) => `${fold(line)}\r\n`).join('')

/** A line of more than 75 octets goes on in the next one after a space; no character of UTF-8 is cut. */
function fold(line: string): string {
  let folded = ''
  let octets = 0
  for (const character of line) {
    const size = Buffer.byteLength(character)
    if (octets + size > lineMaxOctets) {
      folded += '\r\n '
      octets = 1
    }
    folded += character
    octets += size
  }
  return folded
}

/** A value of type TEXT (RFC 5545, 3.3.11). */
export const textValue = (text: string): string =>
  withoutControls(text.replace(/\r\n?/g, '\n'))
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n')

/** A value of a parameter in quotes (RFC 6868). */
export const parameterValue = (text: string): string => {
  const encoded = withoutControls(text).replaceAll('^', '^^').replaceAll('"', "^'").replace(/\n/g, '^n')
  return `"${encoded}"`
}

/** All control characters but the line feed. */
const withoutControls = (text: string): string => text.replace(/[^\P{Cc}\n]/gu, '')

/** `20200611T063000Z` */
export const utcValue = (moment: string): string =>
  new Date(moment).toISOString().slice(0, 19).replace(/[-:]/g, '').concat('Z')

/**
 * When an event starts and ends: in Stockholm's time, or both in UTC where the local time of either would mean two moments (the
 * hour that comes twice in autumn) or lies before what `stockholmTimeZone` describes.
 */
export function timeLines({ startsAt, endsAt }: { startsAt: string; endsAt: string | null }): string[] {
  const times: [string, string | null][] = [
    ['DTSTART', startsAt],
    ['DTEND', endsAt],
  ]
  const isLocal = times.every(([, moment]) => moment === null || hasPlainLocalTime(moment))
  return times.flatMap(([property, moment]) => {
    if (moment === null) return []
    return isLocal ? `${property};TZID=${timeZone}:${localValue(moment)}` : `${property}:${utcValue(moment)}`
  })
}

/** `20200611T083000`: what a clock in Stockholm shows. */
const localValue = (moment: string | number): string => rfc3339(new Date(moment)).slice(0, 19).replace(/[-:]/g, '')

function hasPlainLocalTime(moment: string): boolean {
  const at = Date.parse(moment)
  const isTwice = [at - hourMs, at + hourMs].some((other) => localValue(other) === localValue(at))
  return at >= describedFrom && !isTwice
}
