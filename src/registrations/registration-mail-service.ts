import type { Payload } from 'payload'
import type { Environment } from '../env'
import type { EventService } from '../events/event-service'
import type { FeedService } from '../feeds/feed-service'
import { type AssociationFacts, readAssociation } from '../mail/association-facts'
import type { ComposedMail, ComposeMail } from '../mail/mail-queue'
import type { EventMail } from '../mail/templates/event-mail'
import * as newsMails from '../mail/templates/event-news-mails'
import * as ownMails from '../mail/templates/own-registration-mails'
import type { MailContent } from '../mail/templates/mail-content'
import { renderMail } from '../mail/templates/render-mail'
import { spanText } from '../pages/page-dates'
import { RequestError } from '../shared/errors'
import type { Language } from '../shared/language'
import { createEventFactsStore, type EventFactsStore } from './event-facts-store'
import { type NoticeAbout, type NoticeKind, readAbout } from './registration-notice'
import { seatedStatuses } from './registration-rules'
import { type OwnRegistration, registrationStore } from './registration-store'
import { registrationToken } from './registration-token'

/** The page of one's own registration; the last part of its address is a token. */
export const ownRegistrationPath = '/anmalan/min'

interface Parts {
  payload: Payload
  env: Pick<Environment, 'payloadSecret' | 'serverUrl'>
  events: Pick<EventService, 'item'>
  feeds: Pick<FeedService, 'invitation'>
}

type EventItem = Extract<Awaited<ReturnType<EventService['item']>>, { body: unknown }>['body']

/**
 * Finds the words of a mail about a registration when it goes out, so that it says how things stand then. There is nothing to say to
 * somebody who has been erased, or of a thing that no longer is so.
 */
export function createRegistrationMails({ payload, env, events, feeds }: Parts): ComposeMail {
  const registrations = registrationStore(payload)
  const facts = createEventFactsStore(payload)
  return async (stored) => {
    const about = readAbout(stored)
    const registration = await registrations.own(about.registration)
    if (!registration?.email || !isStillTrue(about, registration)) return null
    const { lang, email } = registration
    const event = await eventOf({ facts, events }, registration.event, lang)
    if (!event || (about.notice === 'cancelled') !== (event.item.status === 'cancelled')) return null
    const association = await readAssociation(payload, lang)
    const isSeated = isOneOf(registration.status, seatedStatuses)
    const meetingUrl = isSeated ? await facts.meetingUrl(registration.event) : null
    const content = contentOf({ about, registration, ...event, association, meetingUrl, env })
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
      return status === 'offered'
    case 'left':
    case 'offer-lapsed':
      return status === 'cancelled'
    case 'already':
    case 'changed':
    case 'cancelled':
    case 'postponed':
      return status !== 'cancelled'
  }
}

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
): Promise<{ slug: string; item: EventItem } | null> {
  const slug = (await facts.byId(id))?.slug
  if (!slug) return null
  const answer = await events.item({ slug, lang }).catch((error: unknown) => {
    if (error instanceof RequestError && error.kind === 'not-found') return null
    throw error
  })
  return answer && 'body' in answer ? { slug, item: answer.body } : null
}

interface Content {
  about: NoticeAbout
  registration: OwnRegistration
  item: EventItem
  association: AssociationFacts
  meetingUrl: string | null
  env: Parts['env']
}

function contentOf({ about, registration, item, association, meetingUrl, env }: Content): MailContent {
  const { lang: language, name, id, position, status, offerUntilMs } = registration
  const mail: EventMail = {
    language,
    association: association.name,
    name,
    event: {
      title: item.title,
      when: spanText(item.startsAt, item.endsAt, language),
      where: placeOf(item, language),
      meetingUrl,
      webUrl: item.webUrl,
    },
    ownUrl: `${env.serverUrl}${ownRegistrationPath}/${registrationToken(id, env.payloadSecret)}`,
    privacyPolicyUrl: association.privacyPolicyUrl,
  }
  const until = spanText(new Date(offerUntilMs ?? 0).toISOString(), null, language)
  const make: Record<NoticeKind, () => MailContent> = {
    seat: () => ownMails.seatMail(mail),
    line: () => ownMails.lineMail({ ...mail, position }),
    already: () => ownMails.alreadyMail({ ...mail, isSeated: isOneOf(status, seatedStatuses) }),
    offer: () => ownMails.offerMail({ ...mail, until }),
    'offer-lapsed': () => ownMails.offerLapsedMail(mail),
    left: () => ownMails.leftMail(mail),
    changed: () => newsMails.changedMail(mail),
    link: () => newsMails.linkMail(mail),
    cancelled: () => newsMails.cancelledMail(mail),
    postponed: () => newsMails.postponedMail(mail),
    reminder: () => newsMails.reminderMail(mail),
  }
  return make[about.notice]()
}

function placeOf({ online, venue }: EventItem, language: Language): string | null {
  const digital = language === 'sv' ? 'Digitalt' : 'Online'
  return [online && digital, venue?.name, venue?.address].filter(Boolean).join(', ') || null
}
