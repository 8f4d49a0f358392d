import type { Language } from '../../../shared/language'
import { inLanguage } from '../in-language'

/** Every text of the desk of an event's registrations. What stands in braces is filled in by `filled`. */
const texts = {
  saveFirst: {
    sv: 'Spara evenemanget. Sedan kommer listan över anmälda här.',
    en: 'Save the event. Then the list of those registered comes here.',
  },
  loading: { sv: 'Läser in …', en: 'Loading …' },
  failed: { sv: 'Det gick inte. Försök igen.', en: 'That did not work. Try again.' },
  noContact: {
    sv: 'Ingen kontakt med servern. Försök igen om en stund.',
    en: 'No contact with the server. Try again in a while.',
  },
  cancel: { sv: 'Avbryt', en: 'Cancel' },

  numbers: { sv: 'Läget', en: 'How it stands' },
  notPublished: {
    sv: 'Evenemanget är inte publicerat, så ingen kan anmäla sig än.',
    en: 'The event is not published, so nobody can register yet.',
  },
  seats: { sv: 'Platser', en: 'Seats' },
  taken: { sv: 'Tagna', en: 'Taken' },
  left: { sv: 'Lediga', en: 'Free' },
  offered: { sv: 'Erbjudna', en: 'Offered' },
  waiting: { sv: 'I kö', en: 'In line' },
  attended: { sv: 'Kom', en: 'Came' },
  cancelled: { sv: 'Avbokade', en: 'Cancelled' },
  needs: { sv: 'Har särskilda behov', en: 'Have needs' },
  unlimited: { sv: 'ingen gräns', en: 'no limit' },
  over: {
    sv: '{count} fler har plats än det finns platser. Ingen mister sin plats, men inga nya ges.',
    en: '{count} more have a seat than there are seats. Nobody loses a seat, but no new ones are given.',
  },
  useAttendance: { sv: 'Använd {count} som antal som kom', en: 'Use {count} as the attendance' },
  attendanceUsed: {
    sv: 'Antalet står nu under Efteråt. Spara för att publicera det.',
    en: 'The number now stands under Afterwards. Save to publish it.',
  },

  people: { sv: 'Anmälda', en: 'Registered' },
  search: { sv: 'Sök på namn, adress eller organisation', en: 'Search for name, address or organisation' },
  show: { sv: 'Visa', en: 'Show' },
  all: { sv: 'Alla', en: 'All' },
  nobody: { sv: 'Ingen hittades.', en: 'Nobody was found.' },
  found: { sv: '{count} hittades', en: '{count} found' },
  previous: { sv: 'Föregående', en: 'Previous' },
  next: { sv: 'Nästa', en: 'Next' },
  page: { sv: 'Sida {page} av {pages}', en: 'Page {page} of {pages}' },
  came: { sv: 'Kom', en: 'Came' },
  cameNot: { sv: 'Kom inte', en: 'Did not come' },
  markFor: { sv: '{mark}: {name}', en: '{mark}: {name}' },
  marksWait: {
    sv: '{count} markeringar väntar på nätet. De sparas i den här webbläsaren och skickas av sig själva.',
    en: '{count} marks wait for the network. They are kept in this browser and are sent by themselves.',
  },
  marksRefused: {
    sv: 'Alla markeringar gick inte att spara, för att någon har avbokats.',
    en: 'Not all marks could be stored, because somebody has been cancelled.',
  },
  byHand: { sv: 'tillagd för hand', en: 'added by hand' },
  open: { sv: 'Öppna', en: 'Open' },
  openFor: { sv: 'Öppna {name}', en: 'Open {name}' },
  cancelSeat: { sv: 'Avboka', en: 'Cancel the registration' },
  cancelFor: { sv: 'Avboka {name}', en: 'Cancel the registration of {name}' },
  cancelAsk: {
    sv: 'Ska {name} avbokas? Personen får ett mejl, och platsen går till den som står först i kön.',
    en: 'Cancel the registration of {name}? The person gets a mail, and the seat goes to the first in line.',
  },
  cancelYes: { sv: 'Ja, avboka', en: 'Yes, cancel it' },
  erased: { sv: '(borttagen)', en: '(deleted)' },

  add: { sv: 'Lägg till för hand', en: 'Add by hand' },
  addAbout: {
    sv: 'För den som ringer eller mejlar. Det går också när anmälan är stängd. Personen får samma mejl som andra.',
    en: 'For those who call or write. It works when registration has closed, too. The person gets the same mail as others.',
  },
  name: { sv: 'Namn', en: 'Name' },
  email: { sv: 'E-post', en: 'E-mail' },
  organisation: { sv: 'Organisation (valfritt)', en: 'Organisation (optional)' },
  need: { sv: 'Särskilda behov (valfritt)', en: 'Needs (optional)' },
  addNow: { sv: 'Lägg till', en: 'Add' },
  gotSeat: { sv: '{name} har fått en plats.', en: '{name} has a seat.' },
  gotLine: { sv: '{name} står på väntelistan.', en: '{name} is in line.' },

  line: { sv: 'Kön', en: 'The line' },
  lineAbout: {
    sv: 'Den som står först får frågan när en plats blir ledig.',
    en: 'The first is asked when a seat becomes free.',
  },
  moveUp: { sv: 'Flytta fram', en: 'Move up' },
  moveUpFor: { sv: 'Flytta fram {name}', en: 'Move up {name}' },
  why: { sv: 'Varför flyttas {name} fram?', en: 'Why is {name} moved up?' },
  moveUpNow: { sv: 'Flytta till först i kön', en: 'Move to the first place in line' },
  movedUp: { sv: 'Flyttades fram: {why}', en: 'Moved up: {why}' },

  message: { sv: 'Skriv till deltagarna', en: 'Write to those registered' },
  to: { sv: 'Till', en: 'To' },
  subject: { sv: 'Ämne', en: 'Subject' },
  text: { sv: 'Text', en: 'Text' },
  isThanks: {
    sv: 'Tack efteråt: presentationerna läggs till sist i mejlet',
    en: 'Thanks afterwards: the presentations are added at the end',
  },
  look: { sv: 'Förhandsgranska', en: 'Preview' },
  sendTo: { sv: 'Skicka till {count}', en: 'Send to {count}' },
  sendAsk: {
    sv: 'Skicka till {count} personer? Det går inte att ångra.',
    en: 'Send to {count} people? It cannot be undone.',
  },
  sendYes: { sv: 'Ja, skicka', en: 'Yes, send' },
  sentTo: { sv: 'Skickas till {count} personer.', en: 'Is being sent to {count} people.' },
  sentBefore: { sv: 'Skickat', en: 'Sent' },
  previewOf: { sv: 'Förhandsgranskning av mejlet', en: 'Preview of the mail' },

  mails: { sv: 'Mejl som går av sig själva', en: 'Mail that is sent by itself' },
  mailsAbout: { sv: 'Så här ser de ut med det som är sparat nu.', en: 'This is how they look with what is saved now.' },
  which: { sv: 'Vilket mejl', en: 'Which mail' },
  seat: { sv: 'Du har en plats', en: 'You have a seat' },
  waitingList: { sv: 'Du står på väntelistan', en: 'You are in line' },
  already: { sv: 'Redan anmäld', en: 'Registered already' },
  offer: { sv: 'En plats är ledig', en: 'A seat is free' },
  'offer-lapsed': { sv: 'Platsen har gått vidare', en: 'The seat has gone on' },
  leftMail: { sv: 'Avbokad', en: 'Cancelled by the person' },
  changed: { sv: 'Ändrad tid eller plats', en: 'Changed time or place' },
  link: { sv: 'Ny möteslänk', en: 'New meeting link' },
  cancelledMail: { sv: 'Inställt', en: 'The event is cancelled' },
  postponed: { sv: 'Framflyttat', en: 'Postponed' },
  reminder: { sv: 'Påminnelse', en: 'Reminder' },
  'second-sitting': { sv: 'Extra tillfälle', en: 'One more sitting' },

  files: { sv: 'Listor', en: 'Lists' },
  filesAbout: {
    sv: 'Innehåller personuppgifter. Radera filen när du är klar. Vem som hämtar listan noteras i loggen.',
    en: 'They hold personal data. Delete the file when you are done. Who fetches the list is noted in the log.',
  },
  csv: { sv: 'Hämta som CSV', en: 'Get as CSV' },
  xlsx: { sv: 'Hämta som Excel', en: 'Get as Excel' },
  attendanceList: { sv: 'Närvarolista att skriva ut', en: 'Attendance list to print' },
  badges: { sv: 'Namnskyltar att skriva ut', en: 'Name badges to print' },

  sitting: { sv: 'Ett tillfälle till', en: 'One more sitting' },
  sittingAbout: {
    sv: 'Blev det för många? Gör en kopia som utkast, en vecka senare, och flytta över kön när den är publicerad.',
    en: 'Were there too many? Make a copy as a draft, a week later, and move the line over when it is published.',
  },
  makeSitting: { sv: 'Gör ett extra tillfälle', en: 'Make one more sitting' },
  sittingMade: { sv: 'Utkastet är klart.', en: 'The draft is made.' },
  openSitting: { sv: 'Öppna det extra tillfället', en: 'Open the new sitting' },
  moveLine: { sv: 'Flytta över kön från {title} ({count})', en: 'Move over the line from {title} ({count})' },
  moveLineAsk: {
    sv: 'De {count} som står i kö till {title} ställs i kö här, och får en fråga med mejl så långt platserna räcker. De behåller sin plats där tills de tackar ja.',
    en: 'The {count} in line for {title} are put in line here, and are asked by mail as far as there are seats. They keep their place there until they accept.',
  },
  moveLineYes: { sv: 'Ja, flytta över', en: 'Yes, move them over' },
  lineMoved: { sv: '{count} flyttades över.', en: '{count} were moved over.' },
} as const

export type Words = Record<keyof typeof texts, string>

export const wordsIn = (language: Language): Words => inLanguage(texts, language)

/** A text with what stands in braces replaced. */
export const filled = (text: string, values: Record<string, string | number>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
