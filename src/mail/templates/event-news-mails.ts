import { eventMail, type EventMailWords, seeOwn } from './event-mail'

export const changedMail = eventMail({
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

export const linkMail = eventMail({
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

export const cancelledMail = eventMail({
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

export const postponedMail = eventMail({
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

export const reminderMail = eventMail({
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

/** What an officer has written. `material`: what was shown, and the survey, where it is thanks for having come. */
export const messageMail = eventMail<{
  message: { subject: string; text: string }
  material: { label: string; url: string }[]
}>({
  sv: ({ message, material }) => writtenBy(message, material, seeOwn.sv),
  en: ({ message, material }) => writtenBy(message, material, seeOwn.en),
})

const writtenBy = (
  { subject, text }: { subject: string; text: string },
  links: { label: string; url: string }[],
  action: string,
): EventMailWords => {
  const paragraphs = text.split(/\n\s*\n/)
  const common = { subject, preview: paragraphs[0] ?? '', heading: subject, opening: paragraphs, links }
  return { ...common, action: links.length > 0 ? null : action, isWithoutFacts: true }
}
