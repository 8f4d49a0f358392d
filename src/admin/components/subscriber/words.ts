import type { Bilingual, Language } from '../../../shared/language'

/** Every text of the panels of subscribers. */
const texts = {
  history: { sv: 'Historik', en: 'History' },
  noHistory: {
    sv: 'Det finns inget antecknat om prenumeranten.',
    en: 'Nothing is noted about the subscriber.',
  },
  loading: { sv: 'Hämtar …', en: 'Loading …' },
  evidenceAbout: {
    sv: 'Filen visar vad prenumeranten har gått med på, när och var, med den text som visades.',
    en: 'The file shows what the subscriber has agreed to, when and where, with the text that was shown.',
  },
  evidence: { sv: 'Ladda ner samtycke', en: 'Download the consent' },
  lists: { sv: 'Importera och exportera', en: 'Import and export' },
  importAbout: {
    sv: 'Har ni en lista med personer som redan har sagt ja? Spara den som CSV med rubrikerna email, name, lang, consentAt (när samtycket gavs) och consentSource (var det kommer ifrån). Den som har avslutat eller raderat sig läggs aldrig till igen.',
    en: 'Have you a list of people who have said yes already? Save it as CSV with the headings email, name, lang, consentAt (when the consent was given) and consentSource (where it comes from). Who has unsubscribed or erased their data is never added again.',
  },
  file: { sv: 'Lista (CSV)', en: 'List (CSV)' },
  tryFirst: { sv: 'Prova först', en: 'Try first' },
  import: { sv: 'Importera', en: 'Import' },
  chooseFirst: { sv: 'Välj en fil först.', en: 'Choose a file first.' },
  working: { sv: 'Läser listan …', en: 'Reading the list …' },
  tried: { sv: 'Så skulle det bli. Inget är sparat än.', en: 'This is what would happen. Nothing is saved yet.' },
  done: { sv: 'Importen är klar.', en: 'The import is done.' },
  created: { sv: 'Nya', en: 'New' },
  updated: { sv: 'Bekräftade, väntade förut', en: 'Confirmed, were waiting' },
  skipped: {
    sv: 'Hoppas över (finns redan, eller har avslutat)',
    en: 'Left out (there already, or unsubscribed)',
  },
  faults: { sv: 'Fel att rätta', en: 'Faults to correct' },
  row: { sv: 'Rad', en: 'Row' },
  column: { sv: 'Kolumn', en: 'Column' },
  fault: { sv: 'Fel', en: 'Fault' },
  export: { sv: 'Exportera alla (CSV)', en: 'Export all (CSV)' },
  failed: { sv: 'Det gick inte. Försök igen.', en: 'That did not work. Try again.' },
} as const satisfies Record<string, Bilingual>

export type Words = Record<keyof typeof texts, string>

/** The texts in one language. */
export const wordsIn = (language: Language): Words =>
  Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, text[language]])) as Words
