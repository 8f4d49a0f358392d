import type { Environment } from '../env'
import type { PublishedEvent } from '../events/event-service'
import type { AssociationFacts } from '../mail/association-facts'
import type { EventMail } from '../mail/templates/event-mail'
import * as newsMails from '../mail/templates/event-news-mails'
import type { MailContent } from '../mail/templates/mail-content'
import * as ownMails from '../mail/templates/own-registration-mails'
import { spanText } from '../pages/page-dates'
import type { Language } from '../shared/language'
import type { NoticeKind } from './registration-notice'
import { seatedStatuses } from './registration-rules'
import type { OwnRegistration } from './registration-store'
import { registrationToken } from './registration-token'

/** The page of one's own registration; the last part of its address is a token. */
const ownRegistrationPath = '/anmalan/min'

/** What an officer has written to those who registered. */
export interface OfficersMessage {
  subject: string
  text: string
  /** With what was shown at the event. */
  isThanks: boolean
}
const noMessage = { subject: '', text: '' }

/** What mails say of an event. */
export type ToldEvent = Pick<PublishedEvent, 'id' | 'title' | 'startsAt' | 'endsAt' | 'online' | 'venue' | 'webUrl'> & {
  presentations: Pick<PublishedEvent['presentations'][number], 'title' | 'url'>[]
}

/** What a mail is made of. */
export interface NoticeContent {
  notice: NoticeKind
  registration: OwnRegistration
  item: ToldEvent
  association: AssociationFacts
  meetingUrl: string | null
  env: Pick<Environment, 'payloadSecret' | 'serverUrl'>
  /** Of `message`: what an officer has written. */
  message?: OfficersMessage | null
}

/** The words of a mail about a registration. */
export function noticeContent(given: NoticeContent): MailContent {
  const { notice, registration, item, association, meetingUrl, env, message } = given
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
    already: () => ownMails.alreadyMail({ ...mail, isSeated: (seatedStatuses as readonly string[]).includes(status) }),
    offer: () => ownMails.offerMail({ ...mail, until }),
    'offer-lapsed': () => ownMails.offerLapsedMail(mail),
    left: () => ownMails.leftMail(mail),
    changed: () => newsMails.changedMail(mail),
    link: () => newsMails.linkMail(mail),
    cancelled: () => newsMails.cancelledMail(mail),
    postponed: () => newsMails.postponedMail(mail),
    reminder: () => newsMails.reminderMail(mail),
    'second-sitting': () => ownMails.secondSittingMail({ ...mail, until }),
    message: () =>
      newsMails.messageMail({ ...mail, message: message ?? noMessage, material: materialOf(item, message) }),
  }
  return make[notice]()
}

/** What was shown at the event, for those who came. */
const materialOf = (
  { presentations }: ToldEvent,
  message?: OfficersMessage | null,
): { label: string; url: string }[] =>
  message?.isThanks ? presentations.map(({ title, url }) => ({ label: title, url })) : []

function placeOf({ online, venue }: ToldEvent, language: Language): string | null {
  const digital = language === 'sv' ? 'Digitalt' : 'Online'
  return [online && digital, venue?.name, venue?.address].filter(Boolean).join(', ') || null
}
