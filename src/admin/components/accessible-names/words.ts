import type { Bilingual } from '../../../shared/language'

/** Names of buttons that Payload shows as a picture only. The keys are those of its text editor's toolbar. */
export const toolbarWords: Record<string, Bilingual> = {
  text: { sv: 'Typ av text', en: 'Kind of text' },
  format: { sv: 'Fet och kursiv', en: 'Bold and italic' },
  add: { sv: 'Lägg till', en: 'Add' },
  bold: { sv: 'Fet', en: 'Bold' },
  italic: { sv: 'Kursiv', en: 'Italic' },
  unorderedList: { sv: 'Punktlista', en: 'Bullet list' },
  orderedList: { sv: 'Numrerad lista', en: 'Numbered list' },
  blockquote: { sv: 'Citat', en: 'Quote' },
  link: { sv: 'Länk', en: 'Link' },
  upload: { sv: 'Bild', en: 'Image' },
  horizontalRule: { sv: 'Avdelande linje', en: 'Horizontal rule' },
}

export const nameWords = {
  more: { sv: 'Fler val', en: 'More choices' },
  publishing: { sv: 'Fler sätt att publicera', en: 'More ways to publish' },
  copying: { sv: 'Kopiera och klistra in rader', en: 'Copy and paste rows' },
  selectRow: { sv: 'Välj', en: 'Select' },
  selectAll: { sv: 'Välj alla på sidan', en: 'Select all on this page' },
  previousPage: { sv: 'Föregående sida', en: 'Previous page' },
  nextPage: { sv: 'Nästa sida', en: 'Next page' },
  previousMonth: { sv: 'Föregående månad', en: 'Previous month' },
  nextMonth: { sv: 'Nästa månad', en: 'Next month' },
  month: { sv: 'Månad', en: 'Month' },
  year: { sv: 'År', en: 'Year' },
  clear: { sv: 'Rensa', en: 'Clear' },
  close: { sv: 'Stäng', en: 'Close' },
  messages: { sv: 'Meddelanden', en: 'Messages' },
  writing: { sv: 'Text', en: 'Text' },
  choice: { sv: 'Val', en: 'Choice' },
} as const satisfies Record<string, Bilingual>
