import { XMLParser, XMLValidator } from 'fast-xml-parser'
import ICAL from 'ical.js'
import nodeIcal from 'node-ical'

/** An event as a calendar program understands it: moments in UTC. */
export interface CalendarEvent {
  uid: string
  summary: string
  description: string | null
  location: string | null
  status: string
  url: string | null
  sequence: number
  lastModified: string
  organizer: { name: string; address: string } | null
  startsAt: string
  endsAt: string
}

/** Events by ical.js, which takes the times by the calendar's own VTIMEZONE. */
export function eventsByIcalJs(text: string): CalendarEvent[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[])
  ICAL.TimezoneService.reset()
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone)
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component)
    const value = (name: string): string | null => component.getFirstPropertyValue(name)?.toString() ?? null
    const organizer = component.getFirstProperty('organizer')
    return {
      uid: event.uid,
      summary: event.summary,
      description: value('description'),
      location: value('location'),
      status: value('status') ?? '',
      url: value('url'),
      sequence: event.sequence,
      lastModified: value('last-modified') ?? '',
      organizer: organizer && {
        name: organizer.getFirstParameter('cn'),
        address: String(organizer.getFirstValue() as unknown),
      },
      startsAt: momentOf(event.startDate),
      endsAt: momentOf(event.endDate),
    }
  })
}

function momentOf(time: ICAL.Time): string {
  if (time.zone === ICAL.Timezone.localTimezone) throw new Error('a time that is another moment in each zone')
  return time.toJSDate().toISOString()
}

/** Events by node-ical, which takes the times by the zone's name. */
export const eventsByNodeIcal = (text: string): { uid: string; startsAt: string; endsAt: string }[] =>
  Object.values(nodeIcal.sync.parseICS(text)).flatMap((component) =>
    component?.type === 'VEVENT'
      ? [{ uid: component.uid, startsAt: component.start.toISOString(), endsAt: component.end!.toISOString() }]
      : [],
  )

/** What is wrong with the lines of a calendar (RFC 5545, 3.1); nothing when nothing is. */
export function lineFaults(text: string): string[] {
  const lines = text.split('\r\n')
  const unfolded = text.replaceAll('\r\n ', '').split('\r\n').slice(0, -1)
  return [
    ...(lines.at(-1) === '' ? [] : ['the last line does not end']),
    ...(/[^\r]\n|\r[^\n]/.test(text) ? ['a line does not end in CRLF'] : []),
    ...lines.filter((line) => Buffer.byteLength(line) > 75).map((line) => `more than 75 octets: ${line}`),
    ...(text.includes('\ufffd') ? ['a character is cut'] : []),
    ...unfolded.filter((line) => !/^[A-Z-]+[;:]/.test(line)).map((line) => `no property: ${line}`),
  ]
}

interface AtomLink {
  '@rel': string
  '@href': string
}

interface AtomEntry {
  '@xml:lang'?: string
  id: string
  title: string
  published: string
  updated: string
  link: AtomLink[]
}

export interface Atom {
  feed: { '@xml:lang': string; title: string; updated: string; author: { name: string }; entry?: AtomEntry[] }
}

export interface Rss {
  rss: { '@version': string; channel: { item: { guid: { '@isPermaLink': string } }[] } }
}

/** A well-formed XML document as objects: attributes with `@`, every text as it is. */
export function parseXml<Document>(text: string): Document {
  expectWellFormed(text)
  const options = {
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    parseTagValue: false,
    trimValues: false,
  } as const
  const parser = new XMLParser({ ...options, isArray: (name) => ['entry', 'item', 'link'].includes(name) })
  return parser.parse(text) as Document
}

function expectWellFormed(text: string): void {
  const verdict = XMLValidator.validate(text)
  if (verdict !== true) throw new Error(`not well-formed: ${verdict.err.msg} (line ${String(verdict.err.line)})`)
}
