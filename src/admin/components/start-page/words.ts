import type { Bilingual, Language } from '../../../shared/language'
import { inLanguage } from '../in-language'

/** Every text of the start page. */
const texts = {
  welcome: { sv: 'Välkommen', en: 'Welcome' },
  shortcuts: { sv: 'Genvägar', en: 'Shortcuts' },
  writeNews: { sv: 'Skriv en nyhet', en: 'Write news' },
  addEvent: { sv: 'Lägg till ett evenemang', en: 'Add an event' },
  addImage: { sv: 'Ladda upp en bild', en: 'Upload an image' },
  addDocument: { sv: 'Lägg till en handling', en: 'Add a document' },
  site: { sv: 'Visa webbplatsen', en: 'Show the website' },
  drafts: { sv: 'Utkast som väntar', en: 'Drafts that wait' },
  ownDrafts: { sv: 'Dina utkast', en: 'Your drafts' },
  noDrafts: { sv: 'Inga utkast väntar.', en: 'No drafts wait.' },
  howToDraft: {
    sv: 'Välj Skriv en nyhet för att börja. Texten sparas medan du skriver och syns inte förrän den publiceras.',
    en: 'Choose Write news to begin. The text is saved while you write and is seen by nobody until it is published.',
  },
  changedSincePublished: { sv: 'ändrad efter publicering', en: 'changed since it was published' },
  neverPublished: { sv: 'inte publicerad', en: 'not published' },
  changed: { sv: 'ändrad', en: 'changed' },
  startedBy: { sv: 'påbörjad av', en: 'begun by' },
  scheduled: { sv: 'Schemalagt', en: 'Scheduled' },
  noScheduled: { sv: 'Inget är schemalagt.', en: 'Nothing is scheduled.' },
  howToSchedule: {
    sv: 'Vill du publicera senare? Tryck på pilen vid knappen Publicera och välj Schemalägg publicering.',
    en: 'To publish later, press the arrow by the Publish button and choose Schedule publish.',
  },
  publish: { sv: 'Publiceras', en: 'Is published' },
  unpublish: { sv: 'Avpubliceras', en: 'Is unpublished' },
  newsletter: { sv: 'Nyhetsbrev', en: 'Newsletter' },
  goesOut: { sv: 'Skickas', en: 'Goes out' },
  isSending: { sv: 'Skickas nu', en: 'Is being sent now' },
  isPaused: { sv: 'Utskicket är pausat', en: 'The sending is paused' },
  failed: {
    sv: 'Det gick inte att göra det som var schemalagt. Öppna och publicera själv.',
    en: 'What was scheduled could not be done. Open it and publish it yourself.',
  },
  comingEvents: { sv: 'Kommande evenemang', en: 'Coming events' },
  noEvents: { sv: 'Inga kommande evenemang.', en: 'No coming events.' },
  howToEvent: {
    sv: 'Välj Lägg till ett evenemang, till exempel nästa frukostmöte.',
    en: 'Choose Add an event, for example the next breakfast meeting.',
  },
  draft: { sv: 'Utkast', en: 'Draft' },
  online: { sv: 'digitalt', en: 'online' },
  everything: { sv: 'Allt som finns', en: 'All there is' },
  at: { sv: 'kl.', en: 'at' },
  today: { sv: 'i dag', en: 'today' },
  tomorrow: { sv: 'i morgon', en: 'tomorrow' },
  yesterday: { sv: 'i går', en: 'yesterday' },
} as const satisfies Record<string, Bilingual>

export type Words = Record<keyof typeof texts, string>

/** The texts in one language. */
export const wordsIn = (language: Language): Words => inLanguage(texts, language)

/** The language of the admin: English if somebody chose it, else Swedish. */
export const languageOf = (i18n: { language: string }): Language => (i18n.language === 'en' ? 'en' : 'sv')
