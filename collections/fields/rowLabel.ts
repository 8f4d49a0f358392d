import type { Bilingual } from '../../src/shared/language'

/** In an array: each row is named after the first of these fields that is filled in, else `word` and its number. */
export const rowLabel = (word: Bilingual, ...fields: string[]) => ({
  components: { RowLabel: { path: '/src/admin/components/RowLabel#RowLabel', clientProps: { fields, word } } },
})
