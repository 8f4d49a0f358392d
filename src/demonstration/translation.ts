/** Texts of a document in English, in the shape of the document; rows of lists in the same order. */
export interface Translation {
  [field: string]: unknown
}

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Lists of rows: texts and ids are values of their own. */
const isRows = (value: unknown): value is Record<string, unknown>[] => Array.isArray(value) && value.every(isGroup)

/**
 * What to save as the English version of a stored document. A list of rows has to carry the stored rows with their ids,
 * or Payload makes new rows and the Swedish texts are lost. Rich text is replaced as a whole.
 */
export function inEnglish(stored: Record<string, unknown>, translation: Translation): Record<string, unknown> {
  return Object.fromEntries(Object.entries(translation).map(([name, english]) => [name, merge(stored[name], english)]))
}

function merge(stored: unknown, english: unknown): unknown {
  if (isRows(stored) && isRows(english)) {
    return stored.map((row, index) => ({ ...row, ...inEnglish(row, english[index] ?? {}) }))
  }
  if (isGroup(stored) && isGroup(english) && !('root' in english)) return { ...stored, ...inEnglish(stored, english) }
  return english
}
