import type { Bilingual } from '../shared/language'

export const uploadMaxBytes = 20 * 1024 * 1024
export const imageMaxPixels = 50_000_000

/** Images that sharp reads everywhere and that we convert: `sharp` format to file ending. SVG may carry script and is refused. */
export const imageFormats = { jpeg: 'jpg', png: 'png', webp: 'webp', avif: 'avif', heif: 'avif', gif: 'gif' } as const

/** Documents by content: MIME type to file ending. */
export const documentTypes = {
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'pptx',
  'application/vnd.oasis.opendocument.text': 'odt',
} as const

/** Endings that mean the same content. */
const sameEnding: Record<string, string> = { jpeg: 'jpg', jpe: 'jpg', jfif: 'jpg' }

export const endingOf = (fileName: string): string => {
  const ending = /\.([A-Za-z0-9]{1,10})$/.exec(fileName)?.[1]?.toLowerCase() ?? ''
  return sameEnding[ending] ?? ending
}

/** What sharp or the file's first bytes say about an uploaded image. */
export interface ImageFacts {
  fileName: string
  bytes: number
  /** null: no image that can be read. */
  format: string | null
  width: number
  height: number
  looksLikeSvg: boolean
}

/** Why an image is refused, in words that say what to do; null when it will do. */
export function imageProblem(facts: ImageFacts): Bilingual | null {
  if (facts.bytes === 0) return emptyFile
  if (facts.bytes > uploadMaxBytes) return tooHeavy(facts.bytes)
  if (facts.looksLikeSvg) {
    return {
      sv: 'SVG-bilder kan innehålla program och tas inte emot. Spara bilden som PNG och ladda upp den.',
      en: 'SVG images can contain programs and are refused. Save the image as PNG and upload that.',
    }
  }
  const expected = facts.format ? imageFormats[facts.format as keyof typeof imageFormats] : undefined
  if (!expected) {
    return {
      sv: 'Filen går inte att läsa som en bild. Ladda upp en JPEG, PNG, WebP, AVIF eller GIF.',
      en: 'The file cannot be read as an image. Upload a JPEG, PNG, WebP, AVIF or GIF.',
    }
  }
  if (facts.width * facts.height > imageMaxPixels) {
    const megapixels = Math.round((facts.width * facts.height) / 1_000_000)
    return {
      sv: `Bilden har ${String(megapixels)} megapixlar; högst 50 går bra. Förminska den och försök igen.`,
      en: `The image has ${String(megapixels)} megapixels; at most 50 will do. Make it smaller and try again.`,
    }
  }
  return endingProblem(facts.fileName, expected)
}

/** Why a document is refused; `type` is the MIME type that its content shows, `isWhole` that its end is there. */
export function documentProblem(facts: {
  fileName: string
  bytes: number
  type: string | null
  isWhole: boolean
}): Bilingual | null {
  if (facts.bytes === 0) return emptyFile
  if (facts.bytes > uploadMaxBytes) return tooHeavy(facts.bytes)
  const expected = facts.type ? documentTypes[facts.type as keyof typeof documentTypes] : undefined
  if (!expected) {
    return {
      sv: 'Filens innehåll är inte en handling som kan tas emot. Ladda upp en PDF, Word (docx), Excel (xlsx), PowerPoint (pptx) eller ODT.',
      en: 'The content of the file is no document that is accepted. Upload a PDF, Word (docx), Excel (xlsx), PowerPoint (pptx) or ODT.',
    }
  }
  if (!facts.isWhole) {
    return {
      sv: 'Filen är skadad eller avklippt. Spara den på nytt, eller be avsändaren om den igen.',
      en: 'The file is damaged or cut off. Save it anew, or ask the sender for it again.',
    }
  }
  return endingProblem(facts.fileName, expected)
}

const emptyFile: Bilingual = { sv: 'Filen är tom. Välj filen igen.', en: 'The file is empty. Choose it again.' }

const tooHeavy = (bytes: number): Bilingual => {
  const megabytes = Math.round(bytes / (1024 * 1024))
  return {
    sv: `Filen är ${String(megabytes)} MB; högst 20 MB går bra. Förminska den och försök igen.`,
    en: `The file is ${String(megabytes)} MB; at most 20 MB will do. Make it smaller and try again.`,
  }
}

function endingProblem(fileName: string, expected: string): Bilingual | null {
  if (endingOf(fileName) === expected) return null
  return {
    sv: `Filens innehåll är inte vad namnet säger: den slutar på ”.${endingOf(fileName)}” men är ${expected.toUpperCase()}. Byt namn på filen till .${expected} och försök igen.`,
    en: `The content of the file is not what its name says: it ends with “.${endingOf(fileName)}” but is ${expected.toUpperCase()}. Rename it to .${expected} and try again.`,
  }
}
