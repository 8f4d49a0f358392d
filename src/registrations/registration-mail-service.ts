import type { Payload } from 'payload'
import type { Environment } from '../env'
import type { EventService, PublishedEvent } from '../events/event-service'
import type { FeedService } from '../feeds/feed-service'
import { readAssociation } from '../mail/association-facts'
import type { ComposedMail, ComposeMail } from '../mail/mail-queue'
import { renderMail } from '../mail/templates/render-mail'
import { RequestError } from '../shared/errors'
import type { Language } from '../shared/language'
import type { EventStatus } from '../shared/words'
import { createEventFactsStore, type EventFactsStore } from './event-facts-store'
import { messageStore } from './message-store'
import { noticeContent } from './registration-mail-content'
import { type NoticeAbout, type NoticeKind, readAbout } from './registration-notice'
import { seatedStatuses } from './registration-rules'
import { type OwnRegistration, registrationStore } from './registration-store'

interface Parts {
  payload: Payload
  env: Pick<Environment, 'payloadSecret' | 'serverUrl'>
  events: Pick<EventService, 'item'>
  feeds: Pick<FeedService, 'invitation'>
}

/**
 * Finds the words of a mail about a registration when it goes out, so that it says how things stand then. There is nothing to say to
 * somebody who has been erased, or of a thing that no longer is so.
 */
export function createRegistrationMails({ payload, env, events, feeds }: Parts): ComposeMail {
  const registrations = registrationStore(payload)
  const facts = createEventFactsStore(payload)
  const messages = messageStore(payload)
  return async (stored) => {
    const about = readAbout(stored)
    const registration = await registrations.own(about.registration)
    if (!registration?.email || !isStillTrue(about, registration)) return null
    const { lang, email } = registration
    const event = await eventOf({ facts, events }, registration.event, lang)
    if (!event || !isStillNews(about.notice, event.item.status)) return null
    const association = await readAssociation(payload, lang)
    const isSeated = isOneOf(registration.status, seatedStatuses)
    const meetingUrl = isSeated ? await facts.meetingUrl(registration.event) : null
    const message = about.message === undefined ? null : await messages.find(about.message)
    const { notice } = about
    const content = noticeContent({ notice, registration, ...event, association, meetingUrl, env, message })
    const method = calendarMethods[about.notice]?.({ isSeated, hadSeat: about.hadSeat ?? false }) ?? null
    const attendee = { name: registration.name ?? email, email }
    const calendar =
      method &&
      (await feeds.invitation({
        slug: event.slug,
        lang,
        invitation: { method, attendee, meetingUrl, now: new Date() },
      }))
    const mail: ComposedMail = { to: email, ...(await renderMail(content)), ...(calendar && { calendar }) }
    return mail
  }
}

const isOneOf = (status: string, statuses: readonly string[]): boolean => statuses.includes(status)

/** Whether what was to be told is so when the mail goes out. */
function isStillTrue({ notice }: NoticeAbout, { status }: OwnRegistration): boolean {
  switch (notice) {
    case 'seat':
    case 'link':
    case 'reminder':
      return isOneOf(status, seatedStatuses)
    case 'line':
      return status === 'waiting-list'
    case 'offer':
    case 'second-sitting':
      return status === 'offered'
    case 'left':
    case 'offer-lapsed':
      return status === 'cancelled'
    case 'already':
    case 'changed':
    case 'cancelled':
    case 'postponed':
    case 'message':
      return status !== 'cancelled'
  }
}

/** Of an event that is cancelled nothing is told but that, and what an officer writes. */
const isStillNews = (notice: NoticeKind, status: EventStatus): boolean =>
  notice === 'message' || notice === 'left' || (notice === 'cancelled') === (status === 'cancelled')

interface Standing {
  isSeated: boolean
  hadSeat: boolean
}

/** Which mails put the event into the calendar, and which take it out. */
const calendarMethods: Partial<Record<NoticeKind, (standing: Standing) => 'REQUEST' | 'CANCEL' | null>> = {
  seat: () => 'REQUEST',
  changed: ({ isSeated }) => (isSeated ? 'REQUEST' : null),
  postponed: ({ isSeated }) => (isSeated ? 'REQUEST' : null),
  link: () => 'REQUEST',
  cancelled: ({ isSeated }) => (isSeated ? 'CANCEL' : null),
  left: ({ hadSeat }) => (hadSeat ? 'CANCEL' : null),
}

async function eventOf(
  { facts, events }: { facts: EventFactsStore; events: Parts['events'] },
  id: string,
  lang: Language,
): Promise<{ slug: string; item: PublishedEvent } | null> {
  const slug = (await facts.byId(id))?.slug
  if (!slug) return null
  const answer = await events.item({ slug, lang }).catch((error: unknown) => {
    if (error instanceof RequestError && error.kind === 'not-found') return null
    throw error
  })
  return answer && 'body' in answer ? { slug, item: answer.body } : null
}
