import type { Bilingual } from '../../../shared/language'

/** The text editor's toolbar, whose buttons Payload shows as pictures only. The keys are Payload's. */
export const toolbarWords: Partial<Record<string, Bilingual>> = {
  text: { sv: 'Typ av text', en: 'Kind of text' },
  add: { sv: 'Lägg till', en: 'Add' },
  bold: { sv: 'Fet', en: 'Bold' },
  italic: { sv: 'Kursiv', en: 'Italic' },
  link: { sv: 'Länk', en: 'Link' },
}

/** Names of other things that Payload, or a library in it, leaves without one or names in English. */
export const nameWords = {
  more: { sv: 'Fler val', en: 'More choices' },
  publishing: { sv: 'Fler sätt att publicera', en: 'More ways to publish' },
  copying: { sv: 'Kopiera och klistra in rader', en: 'Copy and paste rows' },
  selectRow: { sv: 'Välj', en: 'Select' },
  selectAll: { sv: 'Välj alla på sidan', en: 'Select all on this page' },
  previousPage: { sv: 'Föregående sida', en: 'Previous page' },
  nextPage: { sv: 'Nästa sida', en: 'Next page' },
  removeFilter: { sv: 'Ta bort filter', en: 'Remove filter' },
  addFilter: { sv: 'Lägg till filter', en: 'Add filter' },
  removeFile: { sv: 'Välj bort filen', en: 'Remove the file' },
  focalPoint: { sv: 'Det viktigaste i bilden', en: 'What matters most in the image' },
  move: { sv: 'Flytta raden', en: 'Move the row' },
  open: { sv: 'Öppna', en: 'Open' },
  copyAddress: { sv: 'Kopiera adressen', en: 'Copy the address' },
  change: { sv: 'Ändra', en: 'Change' },
  remove: { sv: 'Ta bort', en: 'Remove' },
  previousMonth: { sv: 'Föregående månad', en: 'Previous month' },
  nextMonth: { sv: 'Nästa månad', en: 'Next month' },
  chooseMoment: { sv: 'Välj dag och tid', en: 'Choose day and time' },
  month: { sv: 'Månad', en: 'Month' },
  year: { sv: 'År', en: 'Year' },
  time: { sv: 'Tid', en: 'Time' },
  clear: { sv: 'Rensa', en: 'Clear' },
  close: { sv: 'Stäng', en: 'Close' },
  messages: { sv: 'Meddelanden', en: 'Messages' },
  writing: { sv: 'Text', en: 'Text' },
  choice: { sv: 'Val', en: 'Choice' },
  editLink: { sv: 'Ändra länken', en: 'Change the link' },
  removeLink: { sv: 'Ta bort länken', en: 'Remove the link' },
  newParagraph: { sv: 'Nytt stycke', en: 'New paragraph' },
} as const satisfies Record<string, Bilingual>
