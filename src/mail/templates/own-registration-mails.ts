import { eventMail, seeOwn } from './event-mail'

export const seatMail = eventMail({
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

export const lineMail = eventMail<{ position: number | null }>({
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

export const alreadyMail = eventMail<{ isSeated: boolean }>({
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

export const offerMail = eventMail<{ until: string }>({
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

export const secondSittingMail = eventMail<{ until: string }>({
  sv: ({ event: { title }, until }) => ({
    subject: `Ett extra tillfälle: ${title}`,
    preview: `Svara senast ${until} om du vill ha platsen.`,
    heading: 'Vi ordnar ett extra tillfälle',
    opening: [
      `Du står på väntelistan till ett möte som blev fullt. Nu ordnar vi ett tillfälle till, ${title}, och håller en plats till dig till ${until}. Tar du den lämnar du den förra kön; svarar du inte står du kvar där.`,
    ],
    action: 'Svara på erbjudandet',
  }),
  en: ({ event: { title }, until }) => ({
    subject: `One more sitting: ${title}`,
    preview: `Answer by ${until} if you would like the seat.`,
    heading: 'There will be one more sitting',
    opening: [
      `You are in line for a meeting that was full. There will now be one more, ${title}, and we hold a seat for you until ${until}. If you take it you leave the former line; if you do not answer you stay there.`,
    ],
    action: 'Answer the offer',
  }),
})

export const offerLapsedMail = eventMail({
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

export const leftMail = eventMail({
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
