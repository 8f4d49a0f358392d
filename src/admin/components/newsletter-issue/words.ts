import type { Bilingual, Language } from '../../../shared/language'
import { inLanguage } from '../in-language'

/** Every text of the desk of an issue. What stands in braces is filled in by `filled`. */
const texts = {
  saveFirst: {
    sv: 'Ge brevet en rubrik och spara. Sedan kommer förslag, förhandsgranskning och utskick här.',
    en: 'Give the issue a title and save. Then suggestions, preview and sending come here.',
  },
  failed: { sv: 'Det gick inte. Försök igen.', en: 'That did not work. Try again.' },
  noContact: {
    sv: 'Ingen kontakt med servern. Det du har skrivit finns kvar här. Försök igen om en stund.',
    en: 'No contact with the server. What you have written is still here. Try again in a while.',
  },
  swedish: { sv: 'Svenska', en: 'Swedish' },
  english: { sv: 'Engelska', en: 'English' },

  suggestions: { sv: 'Förslag', en: 'Suggestions' },
  suggestionsAbout: {
    sv: 'Det som har publicerats sedan förra brevet, och kommande evenemang.',
    en: 'What has been published since the last issue, and coming events.',
  },
  showSuggestions: { sv: 'Visa förslag', en: 'Show suggestions' },
  refreshSuggestions: { sv: 'Läs in förslagen igen', en: 'Read the suggestions again' },
  since: { sv: 'Sedan {day}.', en: 'Since {day}.' },
  news: { sv: 'Nyheter', en: 'News' },
  events: { sv: 'Kommande evenemang', en: 'Coming events' },
  initiatives: { sv: 'Insatser', en: 'Initiatives' },
  noSuggestions: {
    sv: 'Inget nytt har publicerats sedan förra brevet, och inga evenemang kommer.',
    en: 'Nothing has been published since the last issue, and no events are coming.',
  },
  isChosen: { sv: 'redan med', en: 'already in it' },
  addChosen: { sv: 'Lägg till valda', en: 'Add the chosen ones' },
  added: {
    sv: 'Tillagt sist under Innehåll: {count}. Dra delarna i den ordning du vill ha dem och spara.',
    en: 'Added last under Contents: {count}. Drag the items into the order you want, and save.',
  },
  choose: { sv: 'Kryssa för det du vill ha med.', en: 'Tick what you want to include.' },

  preview: { sv: 'Förhandsgranska', en: 'Preview' },
  previewAbout: {
    sv: 'Så ser det sparade brevet ut när det kommer fram. Länkarna öppnas i en ny flik.',
    en: 'This is what the saved issue looks like when it arrives. Links open in a new tab.',
  },
  previewStale: {
    sv: 'Du har ändrat något som inte är sparat. Det syns inte här än.',
    en: 'You have changed something that is not saved. It is not seen here yet.',
  },
  notSaved: {
    sv: 'Det gick inte att spara. Det du har skrivit finns kvar här. Rätta det som är markerat, eller försök igen om en stund.',
    en: 'It could not be saved. What you have written is still here. Correct what is marked, or try again in a while.',
  },
  saveAndPreview: { sv: 'Spara och förhandsgranska', en: 'Save and preview' },
  previewOf: { sv: 'Förhandsgranskning av mejlet', en: 'Preview of the mail' },
  view: { sv: 'Visa som', en: 'Show as' },
  version: { sv: 'Språk', en: 'Language' },
  desktop: { sv: 'Dator', en: 'Computer' },
  phone: { sv: 'Mobil', en: 'Phone' },
  dark: { sv: 'Mörkt', en: 'Dark' },
  plain: { sv: 'Ren text', en: 'Plain text' },
  loading: { sv: 'Hämtar …', en: 'Fetching …' },

  checks: { sv: 'Kontroll', en: 'Check' },
  checksAbout: {
    sv: 'Letar efter sådant som läsare snubblar på: döda länkar, bilder utan alternativtext, evenemang som har varit.',
    en: 'Looks for what readers stumble over: dead links, images without alternative text, events that are over.',
  },
  check: { sv: 'Kontrollera', en: 'Check' },
  checkAgain: { sv: 'Kontrollera igen', en: 'Check again' },
  checking: { sv: 'Kontrollerar …', en: 'Checking …' },
  allWell: { sv: 'Inget att anmärka på.', en: 'Nothing to remark on.' },
  errors: { sv: 'Måste rättas', en: 'Must be corrected' },
  warnings: { sv: 'Bra att veta', en: 'Good to know' },
  item: { sv: 'Del {number}', en: 'Item {number}' },
  outdated: {
    sv: 'Brevet har ändrats sedan kontrollen.',
    en: 'The issue has been changed since it was checked.',
  },
  recipients: { sv: 'Mottagare', en: 'Recipients' },
  size: { sv: 'Storlek', en: 'Size' },
  sizeOf: { sv: '{kB} kB', en: '{kB} kB' },
  bothLanguages: { sv: '{sv} på svenska, {en} på engelska', en: '{sv} in Swedish, {en} in English' },

  test: { sv: 'Testmejl', en: 'Test mail' },
  testAbout: {
    sv: 'Kommer till din egen adress, så att du ser brevet i ditt eget mejlprogram.',
    en: 'Comes to your own address, so that you see the issue in your own mail program.',
  },
  sendTest: { sv: 'Skicka ett test till mig', en: 'Send a test to me' },
  sendTestEnglish: { sv: 'Skicka den engelska versionen', en: 'Send the English version' },
  testSent: { sv: 'Testmejlet är på väg till {to}.', en: 'The test mail is on its way to {to}.' },

  send: { sv: 'Skicka', en: 'Send' },
  when: { sv: 'När ska brevet skickas?', en: 'When is the issue to be sent?' },
  now: { sv: 'Nu', en: 'Now' },
  later: { sv: 'Vid en tid som jag väljer', en: 'At a time that I choose' },
  day: { sv: 'Dag', en: 'Day' },
  time: { sv: 'Klockslag, svensk tid', en: 'Time of day in Sweden' },
  sendNow: { sv: 'Skicka nu …', en: 'Send now …' },
  schedule: { sv: 'Schemalägg …', en: 'Schedule …' },
  pickMoment: { sv: 'Fyll i dag och klockslag.', en: 'Fill in day and time.' },
  momentPassed: { sv: 'Den tiden har redan varit.', en: 'That time has passed already.' },
  correctFirst: {
    sv: 'Brevet är inte skickat. Rätta det som står under Kontroll och försök igen.',
    en: 'The issue has not been sent. Correct what stands under Check and try again.',
  },
  nobody: { sv: 'Ingen har bekräftat sin prenumeration än.', en: 'Nobody has confirmed a subscription yet.' },
  sendAsk: { sv: 'Skicka till {subscribers}?', en: 'Send to {subscribers}?' },
  sendAskLater: { sv: 'Skicka till {subscribers} {when}?', en: 'Send to {subscribers} {when}?' },
  sendAskAbout: {
    sv: 'När utskicket börjar låses brevet och kan inte ändras.',
    en: 'When the sending begins the issue is locked and cannot be changed.',
  },
  warningsLeft: { sv: 'Kontrollen har något att påpeka: {count}.', en: 'The check has remarks: {count}.' },
  sendYes: { sv: 'Ja, skicka', en: 'Yes, send' },
  scheduleYes: { sv: 'Ja, schemalägg', en: 'Yes, schedule' },
  cancel: { sv: 'Avbryt', en: 'Cancel' },
  starts: { sv: 'Utskicket börjar strax.', en: 'The sending begins in a moment.' },
  isScheduled: { sv: 'Schemalagt', en: 'Scheduled' },
  goesOut: { sv: 'Skickas {when}.', en: 'Goes out {when}.' },
  editable: {
    sv: 'Fram till dess kan du ändra brevet. Det som är sparat är det som skickas.',
    en: 'Until then you can change the issue. What is saved is what is sent.',
  },
  takeBack: { sv: 'Ta tillbaka', en: 'Take back' },
  takenBack: { sv: 'Brevet är ett utkast igen.', en: 'The issue is a draft again.' },

  frozen: {
    sv: 'Brevet är låst, eftersom det har börjat skickas. Det visas här så som läsarna får det och går inte att ändra.',
    en: 'The issue is locked, because its sending has begun. It is shown here as readers get it and cannot be changed.',
  },
  unsaved: {
    sv: 'Det du ändrade utan att spara kom inte med.',
    en: 'What you changed without saving is not in it.',
  },
  sending: { sv: 'Skickas nu', en: 'Being sent' },
  paused: { sv: 'Pausat', en: 'Paused' },
  sent: { sv: 'Skickat', en: 'Sent' },
  began: { sv: 'Började skickas {when}.', en: 'Sending began {when}.' },
  finished: { sv: 'Klart {when}.', en: 'Done {when}.' },
  pause: { sv: 'Pausa', en: 'Pause' },
  resume: { sv: 'Fortsätt', en: 'Go on' },
  stop: { sv: 'Avbryt utskicket …', en: 'Stop the sending …' },
  stopAsk: { sv: 'Avbryta utskicket?', en: 'Stop the sending?' },
  stopAbout: {
    sv: 'De som är kvar ({left}) får inte brevet, och det går inte att ångra. De som redan har fått det behåller det.',
    en: 'Those that are left ({left}) do not get the issue, and this cannot be undone. Those who have got it keep it.',
  },
  stopYes: { sv: 'Ja, avbryt utskicket', en: 'Yes, stop the sending' },
  stopNo: { sv: 'Nej', en: 'No' },
  pausedBySystem: { sv: 'Utskicket pausades av sig självt: {why}', en: 'The sending paused by itself: {why}' },
  lost: {
    sv: 'Ingen kontakt med servern. Utskicket sköts där och påverkas inte. Siffrorna är från senast vi hade kontakt.',
    en: 'No contact with the server. The sending is done there and is not affected. The figures are from the last contact.',
  },
  progress: { sv: 'Så långt har utskicket kommit', en: 'How far the sending has come' },
  sentCount: { sv: 'Skickade', en: 'Sent' },
  leftCount: { sv: 'Kvar', en: 'Left' },
  failedCount: { sv: 'Gick inte fram', en: 'Failed' },
  skippedCount: { sv: 'Skickades inte', en: 'Skipped' },
  rate: { sv: 'Takt', en: 'Rate' },
  perSecond: { sv: '{rate} i sekunden', en: '{rate} a second' },
  timeLeft: { sv: 'Tid kvar', en: 'Time left' },
  underMinute: { sv: 'under en minut', en: 'less than a minute' },
  minutes: { sv: 'ungefär {count} min', en: 'about {count} min' },
  hours: { sv: 'ungefär {hours} h {minutes} min', en: 'about {hours} h {minutes} min' },
  saidProgress: { sv: '{done} av {all} är klara.', en: '{done} of {all} are done.' },
  saidDone: { sv: 'Utskicket är klart.', en: 'The sending is done.' },

  outcome: { sv: 'Så gick det', en: 'How it went' },
  outcomeKind: { sv: 'Utfall', en: 'Outcome' },
  outcomeCount: { sv: 'Antal', en: 'Number' },
  outcomeShare: { sv: 'Andel', en: 'Share' },
  delivered: { sv: 'Levererade', en: 'Delivered' },
  bounced: { sv: 'Studsade', en: 'Bounced' },
  unsubscribed: { sv: 'Avslutade prenumerationen', en: 'Unsubscribed' },
  noTracking: {
    sv: 'Vi mäter inte vem som öppnar eller klickar, för det vore att övervaka läsarna.',
    en: 'We do not measure who opens or clicks, for that would be to watch the readers.',
  },
} as const satisfies Record<string, Bilingual>

export type Words = Record<keyof typeof texts, string>

/** The texts in one language. */
export const wordsIn = (language: Language): Words => inLanguage(texts, language)

/** A text with what stands in braces filled in. */
export const filled = (text: string, values: Record<string, string | number>): string =>
  text.replaceAll(/\{(\w+)\}/g, (braces, name: string) => String(values[name] ?? braces))
