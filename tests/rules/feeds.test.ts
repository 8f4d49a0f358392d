import { describe, expect, it } from '@jest/globals'
import { calendarText, parameterValue, stockholmTimeZone, textValue, timeLines } from '../../src/feeds/calendar-lines'
import { feedLinks, feedPath, feeds } from '../../src/feeds/feed-catalogue'
import { entryUuid, eventsFrom, latestOf } from '../../src/feeds/feed-rules'
import { element, xmlDocument } from '../../src/feeds/xml'
import { eventsByIcalJs, eventsByNodeIcal, lineFaults, parseXml } from '../helpers/feeds'

describe('the id of an item', () => {
  it('is a UUID of version 5 that never changes', () => {
    expect(entryUuid('news', '5f0c')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    // Readers have these: another value would show them everything as new.
    expect(entryUuid('news', '5f0c')).toBe('22fd3100-4288-51d2-b30c-03b0f03a95ef')
    expect(entryUuid('events', '0c9a2c0e-4d0b-4a3e-8e69-3a8c3f0f6a11')).toBe('873ca762-21c0-5796-9165-b4f316f2b588')
  })

  it('is another one for each topic and each document', () => {
    const ids = [
      entryUuid('news', 'a'),
      entryUuid('events', 'a'),
      entryUuid('initiatives', 'a'),
      entryUuid('news', 'b'),
    ]
    expect(new Set(ids).size).toBe(4)
  })
})

describe('which events are in the feeds', () => {
  it.each([
    ['2026-06-15T00:00:00+02:00', '2026-03-17T00:00:00+01:00', 'across the change to summer time'],
    ['2026-06-15T23:59:59+02:00', '2026-03-17T00:00:00+01:00', 'the same all day long'],
    ['2026-06-16T00:00:00+02:00', '2026-03-18T00:00:00+01:00', 'another one after midnight in Stockholm'],
    ['2026-12-24T12:00:00+01:00', '2026-09-25T00:00:00+02:00', 'across the change to winter time'],
  ])('at %s those that end from %s on: %s', (now, from) => {
    expect(eventsFrom(new Date(now)).getTime()).toBe(Date.parse(from))
  })
})

it('the latest of some moments is that in time, however they are written', () => {
  expect(latestOf(['2026-01-01T01:30:00+02:00', '2026-01-01T00:00:00Z'])).toBe('2026-01-01T00:00:00.000Z')
  expect(latestOf([])).toBe('1970-01-01T00:00:00.000Z')
})

it('every feed has a path and a link of its own', () => {
  expect(new Set(feeds.map(feedPath)).size).toBe(feeds.length)
  expect(feedLinks.map(({ href }) => href)).toEqual(feeds.map((feed) => `/api/v1${feedPath(feed)}`))
  expect(new Set(feedLinks.map(({ title }) => title.sv)).size).toBe(feeds.length)
})

describe('XML', () => {
  const written = (text: string): unknown => parseXml<{ a: unknown }>(xmlDocument(element('a', { b: text }, text))).a

  it.each([`Råd & stöd <b>"x"</b> 'y' 🎈`, ']]>', '&amp;', 'två\nrader'])('%j is read back as it was', (text) => {
    expect(written(text)).toEqual({ '@b': text, '#text': text })
  })

  it('leaves out what no document may have', () => {
    expect(written('a\u0000\u0008\u000b\u001f\ufffe\uffff\ud800b')).toEqual({ '@b': 'ab', '#text': 'ab' })
  })

  it('leaves out what there is not', () => {
    expect(element('a', { b: undefined, c: '' }, [null]).text).toBe('<a c=""/>')
    expect(element('a', {}, [element('b', {}, '1'), null, element('c', {})]).text).toBe('<a>\n<b>1</b>\n<c/>\n</a>')
  })
})

/** A calendar of one event with the given lines. */
const calendarOf = (...lines: string[]): string =>
  calendarText([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//x//x//SV',
    ...stockholmTimeZone,
    'BEGIN:VEVENT',
    'UID:x',
    'DTSTAMP:20260101T000000Z',
    ...lines,
    'END:VEVENT',
    'END:VCALENDAR',
  ])

describe('the lines of a calendar', () => {
  it.each([0, 1, 2, 3])('are folded at 75 octets, and no character is cut (%d octets off)', (offset) => {
    const text = 'x'.repeat(offset) + '🎈å€'.repeat(60)
    const folded = calendarText([`SUMMARY:${text}`])
    expect(lineFaults(folded)).toEqual([])
    expect(folded.split('\r\n').length).toBeGreaterThan(7)
    expect(folded.replaceAll('\r\n ', '')).toBe(`SUMMARY:${text}\r\n`)
  })

  it('of 75 octets are not folded, of 76 they are', () => {
    expect(calendarText(['x'.repeat(75)])).toBe(`${'x'.repeat(75)}\r\n`)
    expect(calendarText(['x'.repeat(76)])).toBe(`${'x'.repeat(75)}\r\n x\r\n`)
  })

  it.each([
    'Komma, semikolon; kolon: bakstreck \\ och "citat"',
    '\\n är inte en ny rad',
    'första\nandra\n\nfjärde',
    `lång ${'åäö🎈, '.repeat(80)}slut`,
  ])('text is read back as it was: %j', (text) => {
    const calendar = calendarOf('DTSTART:20260101T000000Z', `DESCRIPTION:${textValue(text)}`)
    expect(eventsByIcalJs(calendar)[0]!.description).toBe(text)
  })

  it('control characters are left out, and every line break is one', () => {
    expect(textValue('a\u0000\u0007\tb\r\nc\rd\u0085')).toBe('ab\\nc\\nd')
  })

  it.each(['Kommunen; region, stat: alla', 'Kallad "Finsam"', 'a^b', 'två\nrader'])(
    'a parameter is read back: %j',
    (name) => {
      const organizer = `ORGANIZER;CN=${parameterValue(name)}:mailto:info@example.se`
      const [event] = eventsByIcalJs(calendarOf('DTSTART:20260101T000000Z', organizer))
      expect(event!.organizer).toEqual({ name, address: 'mailto:info@example.se' })
    },
  )
})

describe('times in a calendar', () => {
  const local = 'Europe/Stockholm'
  it.each([
    ['in winter', '2027-01-15T07:30:00.000Z', '2027-01-15T08:30:00.000Z', local],
    ['in summer', '2027-07-15T06:30:00.000Z', '2027-07-15T07:30:00.000Z', local],
    ['over the change to summer time', '2027-03-28T00:30:00.000Z', '2027-03-28T01:30:00.000Z', local],
    ['to the first moment of summer time', '2027-03-28T00:00:00.000Z', '2027-03-28T01:00:00.000Z', local],
    ['over the change to winter time', '2027-10-30T23:30:00.000Z', '2027-10-31T03:00:00.000Z', local],
    ['until the hour that comes twice', '2027-10-30T22:00:00.000Z', '2027-10-31T00:00:00.000Z', 'UTC'],
    ['in the hour that comes twice', '2027-10-31T00:30:00.000Z', '2027-10-31T01:30:00.000Z', 'UTC'],
    ['from the last second of it', '2027-10-31T01:59:59.000Z', '2027-10-31T05:00:00.000Z', 'UTC'],
    ['after it', '2027-10-31T02:00:00.000Z', '2027-10-31T05:00:00.000Z', local],
    ['from midnight over three days', '2027-06-09T22:00:00.000Z', '2027-06-12T22:00:00.000Z', local],
    ['a whole day of 23 hours', '2027-03-27T23:00:00.000Z', '2027-03-28T22:00:00.000Z', local],
    ['a whole day of 25 hours', '2027-10-30T22:00:00.000Z', '2027-10-31T23:00:00.000Z', local],
    ['over the new year', '2026-12-31T22:00:00.000Z', '2027-01-01T00:00:00.000Z', local],
    ['before the time zone is described', '1995-09-25T08:00:00.000Z', '1995-09-25T09:00:00.000Z', 'UTC'],
    ['in the first winter that it is', '1996-12-01T08:00:00.000Z', '1996-12-01T09:00:00.000Z', local],
  ])('%s: the same moments by the time zone in the calendar and by its name', (_, startsAt, endsAt, zone) => {
    const lines = timeLines({ startsAt, endsAt })
    const calendar = calendarOf(...lines)
    expect(lines.map((line) => line.includes(`TZID=${local}`))).toEqual([zone === local, zone === local])
    expect(eventsByIcalJs(calendar)).toMatchObject([{ startsAt, endsAt }])
    expect(eventsByNodeIcal(calendar)).toMatchObject([{ startsAt, endsAt }])
  })

  it('every hour of the days around both changes of the clock comes back', () => {
    const hourMs = 3_600_000
    for (const first of [Date.parse('2027-03-27T00:00:00Z'), Date.parse('2027-10-30T00:00:00Z')]) {
      for (let hour = 0; hour < 48; hour++) {
        const startsAt = new Date(first + hour * hourMs).toISOString()
        const endsAt = new Date(first + (hour + 1) * hourMs).toISOString()
        const calendar = calendarOf(...timeLines({ startsAt, endsAt }))
        expect(eventsByIcalJs(calendar)).toMatchObject([{ startsAt, endsAt }])
        expect(eventsByNodeIcal(calendar)).toMatchObject([{ startsAt, endsAt }])
      }
    }
  })

  it('an event without an end has none', () => {
    expect(timeLines({ startsAt: '2027-01-15T07:30:00Z', endsAt: null })).toEqual([
      'DTSTART;TZID=Europe/Stockholm:20270115T083000',
    ])
  })
})
