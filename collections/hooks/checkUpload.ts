import { randomBytes } from 'node:crypto'
import { fileTypeFromBuffer } from 'file-type'
import { type CollectionBeforeOperationHook, Forbidden, type PayloadRequest, ValidationError } from 'payload'
import sharp from 'sharp'
import { documentProblem, imageMaxPixels, imageProblem } from '../../src/media/upload-rules'
import type { Bilingual } from '../../src/shared/language'
import { slugify } from '../../src/shared/slug'
import { isWriter } from '../access/roles'
import { say } from '../fields/say'

type File = NonNullable<PayloadRequest['file']>

/** What a file is by its content, and why it is refused, if it is. */
interface Look {
  problem: Bilingual | null
  mimetype: string
}

async function lookAtImage(file: File): Promise<Look> {
  const start = file.data.subarray(0, 4096).toString('utf8')
  const image = file.data.length > 0 ? await metadataOf(file.data) : null
  const problem = imageProblem({
    fileName: file.name,
    bytes: file.data.length,
    format: image?.format ?? null,
    width: image?.width ?? 0,
    height: image?.height ?? 0,
    looksLikeSvg: image?.format === 'svg' || /<svg[\s>]/i.test(start),
  })
  const format = image?.format === 'heif' ? 'avif' : (image?.format ?? '')
  return { problem: problem ?? (await problemOfPixels(file)), mimetype: `image/${format}` }
}

const metadataOf = (data: Buffer) =>
  sharp(data, { limitInputPixels: false })
    .metadata()
    .catch(() => null)

/** A file that is cut off has good headers; only decoding it tells. */
async function problemOfPixels(file: File): Promise<Bilingual | null> {
  try {
    await sharp(file.data, { limitInputPixels: imageMaxPixels, failOn: 'truncated' }).resize(16).toBuffer()
    return null
  } catch {
    return {
      sv: 'Bilden är skadad eller avklippt. Hämta den igen från kameran eller avsändaren och ladda upp den på nytt.',
      en: 'The image is damaged or cut off. Get it again from the camera or the sender and upload it anew.',
    }
  }
}

async function lookAtDocument(file: File): Promise<Look> {
  const type = await fileTypeFromBuffer(file.data).catch(() => undefined)
  const problem = documentProblem({
    fileName: file.name,
    bytes: file.data.length,
    type: type?.mime ?? null,
    isWhole: type?.mime !== 'application/pdf' || isWholePdf(file.data),
  })
  return { problem, mimetype: type?.mime ?? '' }
}

const pdfEndBytes = 1024

/** The end of a PDF says where its table of contents is and that it is the end (ISO 32000-1, 7.5.5); Payload asks for it too. */
function isWholePdf(data: Buffer): boolean {
  const end = data.subarray(-pdfEndBytes).toString('latin1')
  return end.includes('%%EOF') && end.includes('xref')
}

/** A name that nobody can guess and that is never used for other content, so that files may be cached for ever. */
function storedName(fileName: string): string {
  const bare = fileName.replaceAll('\\', '/').split('/').at(-1) ?? ''
  const [, stem = '', ending = ''] = /^(.*?)(\.[A-Za-z0-9]+)?$/s.exec(bare) ?? []
  const words = slugify(stem.replace(/-[0-9a-f]{12}$/, '')).slice(0, 60)
  return `${words || 'fil'}-${randomBytes(6).toString('hex')}${ending.toLowerCase()}`
}

let lastLook: Promise<unknown> = Promise.resolve()

/** Pictures are looked into one after the other: decoding several large ones at once would keep everybody waiting. */
function oneAtATime<T>(look: () => Promise<T>): Promise<T> {
  const mine = lastLook.then(look)
  lastLook = mine.catch(() => undefined)
  return mine
}

/**
 * Looks at what an uploaded file contains before anything else does, and gives it its stored name. Its type is what it is:
 * browsers without the program for a document say application/octet-stream.
 */
export const checkUpload =
  (kind: 'image' | 'document'): CollectionBeforeOperationHook =>
  async ({ args, collection, req }) => {
    const { file } = req
    if (!file) return
    // Payload asks who it is after this; looking into a picture costs too much to do for anybody.
    if (!(args as { overrideAccess?: boolean }).overrideAccess && !isWriter(req)) throw new Forbidden(req.t)
    const { problem, mimetype } =
      kind === 'image' ? await oneAtATime(() => lookAtImage(file)) : await lookAtDocument(file)
    if (problem) {
      const errors = [{ path: 'file', message: say(req, problem) }]
      throw new ValidationError({ collection: collection.slug, errors, req }, req.t)
    }
    req.file = { ...file, name: storedName(file.name), mimetype }
  }
