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

interface Words {
  subject: string
  preview: string
  heading: string
  opening: string[]
  action: string | null
  closing?: string[]
  /** Without day, place and link: there is no event to come to. */
  isWithoutFacts?: true
}

const facts = ({ language, event: { when, where, meetingUrl } }: EventMail): string[] => {
  const sv = language === 'sv'
  return [
    `${sv ? 'När' : 'When'}: ${when}`,
    ...(where ? [`${sv ? 'Var' : 'Where'}: ${where}`] : []),
    ...(meetingUrl ? [`${sv ? 'Länk till mötet' : 'Link to the meeting'}: ${meetingUrl}`] : []),
  ]
}

function contentOf(mail: EventMail, words: Words): MailContent {
  const { language, association, name, ownUrl, privacyPolicyUrl, event } = mail
  const sv = language === 'sv'
  const { subject, preview, heading, opening, action, closing = [], isWithoutFacts } = words
  return {
    language,
    subject,
    preview,
    heading,
    opening: [greeting(name, language), ...opening, ...(isWithoutFacts ? [] : facts(mail))],
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

type Template<More = object> = (mail: EventMail & More) => MailContent

const template =
  <More = object>(words: Record<Language, (mail: EventMail & More) => Words>): Template<More> =>
  (mail) =>
    contentOf(mail, words[mail.language](mail))

const seeOwn = { sv: 'Se, ändra eller avboka', en: 'See, change or cancel' }

export const seatMail = template({
  sv: ({ event: { title } }) => ({
    subject: `Du har en plats: ${title}`,
    preview: 'Din anmälan är klar.',
    heading: 'Du har en plats',
    opening: [`Tack för din anmälan till ${title}. Vi ses!`],
    action: seeOwn.sv,
    closing: ['Får du förhinder? Avboka med knappen, så kan någon annan få platsen.'],
  }),
  en: ({ event: { title } }) => ({
    subject: `You have a seat: ${title}`,
    preview: 'You are registered.',
    heading: 'You have a seat',
    opening: [`Thank you for registering for ${title}. See you there!`],
    action: seeOwn.en,
    closing: ['Can you not come? Cancel by the button, so that somebody else can have the seat.'],
  }),
})

export const lineMail = template<{ position: number | null }>({
  sv: ({ event: { title }, position }) => ({
    subject: `Du står på väntelistan: ${title}`,
    preview: 'Vi hör av oss om en plats blir ledig.',
    heading: 'Du står på väntelistan',
    opening: [
      `Alla platser på ${title} är tagna just nu. ${position ? `Du har nummer ${String(position)} i kön. ` : ''}Blir en plats ledig får du ett mejl och kan tacka ja.`,
    ],
    action: seeOwn.sv,
  }),
  en: ({ event: { title }, position }) => ({
    subject: `You are on the waiting list: ${title}`,
    preview: 'We write to you if a seat becomes free.',
    heading: 'You are on the waiting list',
    opening: [
      `All seats at ${title} are taken at the moment. ${position ? `You are number ${String(position)} in line. ` : ''}If a seat becomes free you get a mail and can accept it.`,
    ],
    action: seeOwn.en,
  }),
})

export const alreadyMail = template<{ isSeated: boolean }>({
  sv: ({ event: { title }, isSeated }) => ({
    subject: `Du är redan anmäld: ${title}`,
    preview: 'Du behöver inte göra något.',
    heading: 'Du är redan anmäld',
    opening: [
      `Någon, förmodligen du, har anmält den här adressen till ${title} en gång till. ${isSeated ? 'Du har redan en plats' : 'Du står redan på väntelistan'}, så inget har ändrats.`,
      'Vill du anmäla en kollega? Gör det med kollegans egen adress.',
    ],
    action: seeOwn.sv,
  }),
  en: ({ event: { title }, isSeated }) => ({
    subject: `You are registered already: ${title}`,
    preview: 'You need not do anything.',
    heading: 'You are registered already',
    opening: [
      `Somebody, probably you, registered this address for ${title} once more. ${isSeated ? 'You have a seat already' : 'You are on the waiting list already'}, so nothing has changed.`,
      'Would you like to register a colleague? Use the colleague’s own address.',
    ],
    action: seeOwn.en,
  }),
})

export const offerMail = template<{ until: string }>({
  sv: ({ event: { title }, until }) => ({
    subject: `En plats är ledig: ${title}`,
    preview: `Tacka ja senast ${until}.`,
    heading: 'Nu finns en plats till dig',
    opening: [`En plats på ${title} har blivit ledig, och du står först i kön. Vi håller den till ${until}.`],
    action: 'Svara på erbjudandet',
    closing: ['Svarar du inte i tid går platsen vidare till nästa i kön.'],
  }),
  en: ({ event: { title }, until }) => ({
    subject: `A seat is free: ${title}`,
    preview: `Accept it by ${until}.`,
    heading: 'There is a seat for you now',
    opening: [`A seat at ${title} has become free, and you are first in line. We hold it until ${until}.`],
    action: 'Answer the offer',
    closing: ['If you do not answer in time, the seat goes to the next in line.'],
  }),
})

export const offerLapsedMail = template({
  sv: ({ event: { title } }) => ({
    subject: `Platsen har gått vidare: ${title}`,
    preview: 'Tiden att tacka ja har gått ut.',
    heading: 'Platsen har gått vidare',
    opening: [
      `Du blev erbjuden en plats på ${title}, men tiden att tacka ja har gått ut. Vill du fortfarande vara med kan du anmäla dig igen.`,
    ],
    action: null,
  }),
  en: ({ event: { title } }) => ({
    subject: `The seat has gone to the next in line: ${title}`,
    preview: 'The time to accept has passed.',
    heading: 'The seat has gone to the next in line',
    opening: [
      `You were offered a seat at ${title}, but the time to accept it has passed. If you would still like to come, you can register again.`,
    ],
    action: null,
  }),
})

export const leftMail = template({
  sv: ({ event: { title } }) => ({
    subject: `Du är avbokad: ${title}`,
    preview: 'Din anmälan är borttagen.',
    heading: 'Du är avbokad',
    opening: [`Din anmälan till ${title} är avbokad. Du är välkommen att anmäla dig igen om det finns plats.`],
    action: null,
    isWithoutFacts: true,
  }),
  en: ({ event: { title } }) => ({
    subject: `Your registration is cancelled: ${title}`,
    preview: 'You are no longer registered.',
    heading: 'Your registration is cancelled',
    opening: [`You are no longer registered for ${title}. You are welcome to register again if there are seats.`],
    action: null,
    isWithoutFacts: true,
  }),
})

export const changedMail = template({
  sv: ({ event: { title } }) => ({
    subject: `Ändrad tid eller plats: ${title}`,
    preview: 'Så här är det nu.',
    heading: 'Tiden eller platsen har ändrats',
    opening: [`Det här gäller nu för ${title}. Din anmälan står kvar.`],
    action: seeOwn.sv,
    closing: ['Passar det inte längre? Avboka med knappen, så kan någon annan få platsen.'],
  }),
  en: ({ event: { title } }) => ({
    subject: `Changed time or place: ${title}`,
    preview: 'This is how it is now.',
    heading: 'The time or the place has changed',
    opening: [`This now holds for ${title}. You are still registered.`],
    action: seeOwn.en,
    closing: ['Does it no longer suit you? Cancel by the button, so that somebody else can have the seat.'],
  }),
})

export const linkMail = template({
  sv: ({ event: { title } }) => ({
    subject: `Ny länk till mötet: ${title}`,
    preview: 'Använd den här länken i stället.',
    heading: 'Länken till mötet har ändrats',
    opening: [`Använd den nya länken till ${title}. Den förra gäller inte längre.`],
    action: seeOwn.sv,
  }),
  en: ({ event: { title } }) => ({
    subject: `New link to the meeting: ${title}`,
    preview: 'Use this link instead.',
    heading: 'The link to the meeting has changed',
    opening: [`Use the new link to ${title}. The former one is no longer valid.`],
    action: seeOwn.en,
  }),
})

export const cancelledMail = template({
  sv: ({ event: { title, when } }) => ({
    subject: `Inställt: ${title}`,
    preview: 'Evenemanget blir inte av.',
    heading: 'Evenemanget är inställt',
    opening: [`${title}, ${when}, är tyvärr inställt. Du behöver inte göra något.`],
    action: null,
    isWithoutFacts: true,
  }),
  en: ({ event: { title, when } }) => ({
    subject: `Cancelled: ${title}`,
    preview: 'The event will not take place.',
    heading: 'The event is cancelled',
    opening: [`${title}, ${when}, is unfortunately cancelled. You need not do anything.`],
    action: null,
    isWithoutFacts: true,
  }),
})

export const postponedMail = template({
  sv: ({ event: { title } }) => ({
    subject: `Framflyttat: ${title}`,
    preview: 'Vill du stå kvar eller avboka?',
    heading: 'Evenemanget är framflyttat',
    opening: [`${title} är framflyttat. Din anmälan står kvar om du inte avbokar.`],
    action: 'Stå kvar eller avboka',
  }),
  en: ({ event: { title } }) => ({
    subject: `Postponed: ${title}`,
    preview: 'Stay registered, or cancel?',
    heading: 'The event is postponed',
    opening: [`${title} is postponed. You stay registered unless you cancel.`],
    action: 'Stay or cancel',
  }),
})

export const reminderMail = template({
  sv: ({ event: { title, when } }) => ({
    subject: `Påminnelse: ${title}`,
    preview: when,
    heading: 'Snart ses vi',
    opening: [`Du har en plats på ${title}.`],
    action: seeOwn.sv,
    closing: ['Får du förhinder? Avboka med knappen, så kan någon annan få platsen.'],
  }),
  en: ({ event: { title, when } }) => ({
    subject: `Reminder: ${title}`,
    preview: when,
    heading: 'See you soon',
    opening: [`You have a seat at ${title}.`],
    action: seeOwn.en,
    closing: ['Can you not come? Cancel by the button, so that somebody else can have the seat.'],
  }),
})
