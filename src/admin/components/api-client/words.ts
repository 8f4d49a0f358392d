import type { Bilingual, Language } from '../../../shared/language'
import { inLanguage } from '../in-language'

/** Every text of the panel of an API client. */
const texts = {
  key: { sv: 'Nyckel', en: 'Key' },
  saveFirst: { sv: 'Spara först. Sedan skapar du nyckeln här.', en: 'Save first. Then you make the key here.' },
  keyAbout: {
    sv: 'Nyckeln visas bara när den skapas. Kopiera den då och ge den till mottagaren på ett säkert sätt, inte i vanlig e-post.',
    en: 'The key is shown only when it is made. Copy it then and give it to the receiver in a safe way, not by ordinary e-mail.',
  },
  newKey: { sv: 'Skapa ny nyckel', en: 'Make a new key' },
  newKeyAsk: {
    sv: 'Den nyckel som finns slutar att gälla genast.',
    en: 'The key that exists stops being valid at once.',
  },
  newKeyYes: { sv: 'Ja, skapa en ny', en: 'Yes, make a new one' },
  cancel: { sv: 'Avbryt', en: 'Cancel' },
  copy: { sv: 'Kopiera', en: 'Copy' },
  copied: { sv: 'Kopierad.', en: 'Copied.' },
  copyByHand: { sv: 'Markera texten och kopiera den.', en: 'Select the text and copy it.' },
  keyShown: { sv: 'Den nya nyckeln, visas bara nu', en: 'The new key, shown only now' },
  webhooks: { sv: 'Webhooks', en: 'Webhooks' },
  secretAbout: {
    sv: 'Med hemligheten kontrollerar mottagaren att meddelandena kommer från er. Den visas bara när den skapas. Den förra gäller jämsides i sju dagar.',
    en: 'With the secret the receiver checks that the messages come from you. It is shown only when it is made. The one before is valid beside it for seven days.',
  },
  needsScope: {
    sv: 'Inget skickas förrän du har valt ”Få webhooks” under ”Får” och sparat.',
    en: 'Nothing is sent until you have chosen “Get webhooks” under “May” and saved.',
  },
  newSecret: { sv: 'Skapa ny hemlighet', en: 'Make a new secret' },
  secretShown: { sv: 'Den nya hemligheten, visas bara nu', en: 'The new secret, shown only now' },
  test: { sv: 'Skicka ett prov', en: 'Send a test' },
  testSent: { sv: 'Provet skickas. Svaret syns i listan.', en: 'The test is being sent. The answer is in the list.' },
  deliveries: { sv: 'Senaste utskicken', en: 'Latest deliveries' },
  noDeliveries: {
    sv: 'Inget har skickats än. Publicera något, eller skicka ett prov.',
    en: 'Nothing has been sent yet. Publish something, or send a test.',
  },
  made: { sv: 'Skapat', en: 'Made' },
  about: { sv: 'Om', en: 'About' },
  isTest: { sv: 'Prov', en: 'Test' },
  change: { sv: 'Ändring', en: 'Change' },
  changes: { sv: 'Ändringar', en: 'Changes' },
  state: { sv: 'Läge', en: 'State' },
  attempts: { sv: 'Försök', en: 'Attempts' },
  answer: { sv: 'Mottagarens svar', en: 'Answer of the receiver' },
  again: { sv: 'Skicka igen', en: 'Send again' },
  sentAgain: { sv: 'Det skickas igen.', en: 'It is sent again.' },
  failed: { sv: 'Det gick inte. Försök igen.', en: 'That did not work. Try again.' },
} as const satisfies Record<string, Bilingual>

export type Words = Record<keyof typeof texts, string>

/** The texts in one language. */
export const wordsIn = (language: Language): Words => inLanguage(texts, language)
