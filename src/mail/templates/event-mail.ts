import type { Language } from '../../shared/language'
import { greeting } from './greeting'
import type { MailContent } from './mail-content'

/** What mails about a registration say of the event and of the one who is registered. */
export interface EventMail {
  language: Language
  association: string
  /** As it was typed, by anybody. */
  name: string | null
  event: {
    title: string
    /** Day and time in words. */
    when: string
    where: string | null
    /** Of the digital meeting; only for those who have a seat. */
    meetingUrl: string | null
    webUrl: string | null
  }
  /** The page with the person's own registration. */
  ownUrl: string
  privacyPolicyUrl: string | null
}

export interface EventMailWords {
  subject: string
  preview: string
  heading: string
  opening: string[]
  links?: { label: string; url: string }[]
  action: string | null
  closing?: string[]
  /** Without day, place and link: there is no event to come to. */
  isWithoutFacts?: true
}

const facts = ({ language, event: { when, where } }: EventMail): string[] => {
  const sv = language === 'sv'
  return [`${sv ? 'När' : 'When'}: ${when}`, ...(where ? [`${sv ? 'Var' : 'Where'}: ${where}`] : [])]
}

const meetingLink = ({ language, event: { meetingUrl } }: EventMail): { label: string; url: string }[] =>
  meetingUrl ? [{ label: language === 'sv' ? 'Länk till mötet' : 'Link to the meeting', url: meetingUrl }] : []

function contentOf(mail: EventMail, words: EventMailWords): MailContent {
  const { language, association, name, ownUrl, privacyPolicyUrl, event } = mail
  const sv = language === 'sv'
  const { subject, preview, heading, opening, links = [], action, closing = [], isWithoutFacts } = words
  return {
    language,
    subject,
    preview,
    heading,
    opening: [greeting(name, language), ...opening, ...(isWithoutFacts ? [] : facts(mail))],
    links: [...(isWithoutFacts ? [] : meetingLink(mail)), ...links],
    action: action === null ? null : { label: action, url: ownUrl },
    closing,
    footer: {
      sender: association,
      reason: sv
        ? `${association} skickar det här mejlet för att din adress har anmälts till ${event.title}.`
        : `${association} sends this mail because your address was registered for ${event.title}.`,
      links: [
        { label: sv ? 'Din anmälan – se, ändra, avboka' : 'Your registration – see, change, cancel', url: ownUrl },
        ...(event.webUrl ? [{ label: sv ? 'Evenemangets sida' : 'The page of the event', url: event.webUrl }] : []),
        ...(privacyPolicyUrl
          ? [{ label: sv ? 'Så behandlar vi personuppgifter' : 'How we handle personal data', url: privacyPolicyUrl }]
          : []),
      ],
    },
  }
}

export type EventTemplate<More = object> = (mail: EventMail & More) => MailContent

/** A mail about an event, by its words in both languages. */
export const eventMail =
  <More = object>(words: Record<Language, (mail: EventMail & More) => EventMailWords>): EventTemplate<More> =>
  (mail) =>
    contentOf(mail, words[mail.language](mail))

/** The label of the button to the page of one's own registration. */
export const seeOwn = { sv: 'Se, ändra eller avboka', en: 'See, change or cancel' }
