import type { Language } from '../shared/language'
import { eventKinds, eventStatuses, type EventStatus } from '../shared/words'
import { calendarText, parameterValue, stockholmTimeZone, textValue, timeLines, utcValue } from './calendar-lines'
import { type Feed, placeOf } from './feed-item-view'
import { entryUuid } from './feed-rules'
import type { EventStory } from './stories'

interface Calendar {
  events: EventStory[]
  language: Language
  association: { name: string; email: string | null }
  /** By the event's id: the number of its last change. */
  sequences: Map<string, number>
  /** Of an event that is sent to somebody who takes part. */
  invitation?: Invitation
  /** What people subscribe to; a single event is not. */
  subscription?: Pick<Feed, 'title' | 'homePageUrl' | 'feedUrl' | 'updatedAt'>
}

/** A calendar file for one who takes part (RFC 5546): it puts the event into the calendar, or takes it out. */
export interface Invitation {
  method: 'REQUEST' | 'PUBLISH' | 'CANCEL'
  attendee: { name: string; email: string }
  /** The digital meeting, for those who have a seat. */
  meetingUrl: string | null
  now: Date
}

/** How often programs should look for changes (RFC 7986, 5.7; the second name is Outlook's). */
const refreshEvery = 'PT1H'

const statuses = {
  scheduled: 'CONFIRMED',
  postponed: 'TENTATIVE',
  cancelled: 'CANCELLED',
} as const satisfies Record<EventStatus, string>

/** iCalendar (RFC 5545) with the names and refreshing of RFC 7986. */
export const calendarView = (calendar: Calendar): string =>
  calendarText([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Samordna//Samordna//SV',
    'CALSCALE:GREGORIAN',
    ...(calendar.invitation ? [`METHOD:${methodOf(calendar)}`] : []),
    ...(calendar.subscription ? subscriptionLines(calendar.subscription) : []),
    ...stockholmTimeZone,
    ...calendar.events.flatMap((event) => eventLines(event, calendar)),
    'END:VCALENDAR',
  ])

/** Without an organiser that mail reaches nobody can be asked to come: then the event is only told of (RFC 5546, 3.2.2). */
export const methodOf = ({ invitation, association }: Pick<Calendar, 'invitation' | 'association'>) =>
  invitation?.method === 'REQUEST' && !association.email ? 'PUBLISH' : (invitation?.method ?? 'PUBLISH')

const subscriptionLines = ({
  title,
  homePageUrl,
  feedUrl,
  updatedAt,
}: NonNullable<Calendar['subscription']>): string[] => [
  `NAME:${textValue(title)}`,
  `X-WR-CALNAME:${textValue(title)}`,
  `URL:${homePageUrl}`,
  `SOURCE;VALUE=URI:${feedUrl}`,
  `LAST-MODIFIED:${utcValue(updatedAt)}`,
  `REFRESH-INTERVAL;VALUE=DURATION:${refreshEvery}`,
  `X-PUBLISHED-TTL:${refreshEvery}`,
]

function eventLines(event: EventStory, { language, association, sequences, invitation }: Calendar): string[] {
  const place = [placeOf(event, language), invitation?.meetingUrl].filter(Boolean).join(', ')
  const status = invitation?.method === 'CANCEL' ? 'CANCELLED' : statuses[event.status]
  return [
    'BEGIN:VEVENT',
    `UID:${entryUuid('events', event.id)}`,
    // Without METHOD it says when the event was last revised (RFC 5545, 3.8.7.2), so it needs no clock.
    `DTSTAMP:${utcValue(invitation ? invitation.now.toISOString() : event.updatedAt)}`,
    `LAST-MODIFIED:${utcValue(event.updatedAt)}`,
    `SEQUENCE:${sequences.get(event.id) ?? 0}`,
    ...timeLines(event),
    `SUMMARY:${textValue(event.title)}`,
    `STATUS:${status}`,
    `CATEGORIES:${textValue(eventKinds[event.kind][language])}`,
    `DESCRIPTION:${textValue(descriptionOf(event, language, invitation))}`,
    ...(place ? [`LOCATION:${textValue(place)}`] : []),
    ...(event.webUrl ? [`URL:${event.webUrl}`] : []),
    ...organiserLines(event, association),
    ...(invitation && invitation.method !== 'PUBLISH' ? [attendeeLine(invitation)] : []),
    'END:VEVENT',
  ]
}

/** Not every program shows the status or the address, so both are in the text too. */
const descriptionOf = (event: EventStory, language: Language, invitation?: Invitation): string =>
  [
    invitation?.meetingUrl,
    event.status === 'scheduled' ? null : `${eventStatuses[event.status][language]}.`,
    event.lead,
    event.body?.text,
    event.webUrl,
  ]
    .filter(Boolean)
    .join('\n\n')

/** The value must be a URI, and only the association has an address that mail reaches: the name is the organisers'. */
function organiserLines({ organisers }: EventStory, { name, email }: Calendar['association']): string[] {
  if (!email) return []
  const names = organisers.map((organiser) => organiser.name).join(', ')
  return [`ORGANIZER;CN=${parameterValue(names || name)}:mailto:${encodeURI(email)}`]
}

/** Who has registered has said yes already: programs need not ask. */
const attendeeLine = ({ attendee: { name, email } }: Invitation): string =>
  `ATTENDEE;CN=${parameterValue(name)};ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=FALSE:mailto:${encodeURI(email)}`
