import type { Bilingual, Language } from '../../../shared/language'

/** Every text of the pages about personal data. */
const texts = {
  group: { sv: 'Personuppgifter', en: 'Personal data' },
  retention: { sv: 'Gallring', en: 'Retention' },
  person: { sv: 'Registerutdrag', en: 'Data about a person' },
  noAccess: { sv: 'Du har inte tillgång hit.', en: 'You may not come here.' },
  failed: { sv: 'Det gick inte. Försök igen.', en: 'That did not work. Try again.' },
  reading: { sv: 'Hämtar …', en: 'Reading …' },
  cancel: { sv: 'Avbryt', en: 'Cancel' },

  retentionAbout: {
    sv: 'Här ser du vad som tas bort när det har blivit gammalt. Det sker av sig självt varje timme.',
    en: 'Here you see what is deleted when it has become old. It happens by itself every hour.',
  },
  now: { sv: 'Skulle tas bort nu', en: 'Would be deleted now' },
  last: { sv: 'Togs bort senast', en: 'Was deleted last time' },
  lastRun: { sv: 'Senaste gallringen', en: 'Last time' },
  never: { sv: 'Ingen gallring har gjorts än.', en: 'Nothing has been deleted yet.' },
  nothingDue: { sv: 'Inget är så gammalt att det ska tas bort.', en: 'Nothing is old enough to be deleted.' },
  run: { sv: 'Gallra nu', en: 'Delete now' },
  runAsk: {
    sv: 'Det som tas bort går inte att få tillbaka. Så här många rader tas bort:',
    en: 'What is deleted cannot be brought back. So many rows are deleted:',
  },
  runYes: { sv: 'Ja, ta bort', en: 'Yes, delete' },
  runDone: { sv: 'Klart. Så här många rader togs bort:', en: 'Done. So many rows were deleted:' },

  personAbout: {
    sv: 'Skriv en e-postadress för att se allt som finns sparat om personen bakom den. Kontrollera först att det är rätt person som frågar.',
    en: 'Write an e-mail address to see everything that is kept about the person behind it. Check first that it is the right person who asks.',
  },
  notSearched: {
    sv: 'Sökningen läser inte löpande text, bilder eller handlingar. Har personen en ny adress, sök på den gamla också.',
    en: 'The search does not read running text, images or documents. If the person has a new address, search for the old one too.',
  },
  email: { sv: 'E-postadress', en: 'E-mail address' },
  look: { sv: 'Sök', en: 'Look' },
  unknown: { sv: 'Inget finns sparat om adressen', en: 'Nothing is kept about the address' },
  found: { sv: 'Det här finns sparat om', en: 'This is kept about' },
  subscription: { sv: 'Prenumeration', en: 'Subscription' },
  noSubscription: { sv: 'Prenumererar inte.', en: 'Does not subscribe.' },
  name: { sv: 'Namn', en: 'Name' },
  language: { sv: 'Språk', en: 'Language' },
  swedish: { sv: 'svenska', en: 'Swedish' },
  english: { sv: 'engelska', en: 'English' },
  status: { sv: 'Läge', en: 'Status' },
  createdAt: { sv: 'Anmälde sig', en: 'Signed up' },
  confirmedAt: { sv: 'Bekräftade', en: 'Confirmed' },
  unsubscribedAt: { sv: 'Avslutade', en: 'Ended' },
  bouncedAt: { sv: 'Mejlen kom inte fram', en: 'Mail did not arrive' },
  lastMailAboutSubscriptionAt: { sv: 'Senaste mejlet om prenumerationen', en: 'Last mail about the subscription' },
  consents: { sv: 'Samtycken', en: 'Consents' },
  deliveries: { sv: 'Nyhetsbrev', en: 'Newsletters' },
  registrations: { sv: 'Anmälningar till evenemang', en: 'Registrations for events' },
  waitingMails: { sv: 'Mejl som väntar på att skickas', en: 'Mail that waits to be sent' },
  held: { sv: 'Övrigt', en: 'Other' },
  mentions: { sv: 'Ändras för hand', en: 'Changed by hand' },
  mentionsAbout: {
    sv: 'Här står adressen också. Det tas inte bort härifrån: öppna och ändra det du behöver.',
    en: 'The address stands here too. It is not deleted from here: open and change what you need.',
  },
  account: { sv: 'Konto', en: 'Account' },
  initiative: { sv: 'Kontaktperson i insats', en: 'Contact of an initiative' },
  association: { sv: 'Förbundets uppgifter', en: 'The association’s details' },
  download: { sv: 'Ladda ner som fil', en: 'Download as a file' },
  erase: { sv: 'Radera personen', en: 'Erase the person' },
  eraseAsk: {
    sv: 'Prenumerationen och allt som väntar på att skickas tas bort och går inte att få tillbaka. Samtyckena ligger kvar utan adress, så att ni kan visa vad som gällde.',
    en: 'The subscription and everything that waits to be sent is deleted and cannot be brought back. The consents stay without the address, so that you can show what held.',
  },
  eraseYes: { sv: 'Ja, radera', en: 'Yes, erase' },
  erased: { sv: 'Uppgifterna är raderade.', en: 'The data is erased.' },
} as const satisfies Record<string, Bilingual>

export type Words = Record<keyof typeof texts, string>

/** The texts in one language. */
export const wordsIn = (language: Language): Words =>
  Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, text[language]])) as Words
