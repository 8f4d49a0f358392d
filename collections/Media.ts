import path from 'node:path'
import type { CollectionAfterReadHook, CollectionConfig, ImageSize, TextFieldSingleValidation } from 'payload'
import { createFileStore } from '../src/media/file-store'
import { markChanged, markDeleted } from '../src/changes/change-hook'
import { editors, signedIn, writers } from './access/roles'
import { groups } from './fields/shared'
import { checkUpload } from './hooks/checkUpload'
import { keepFiles } from './hooks/keepFiles'
import { readStoredFile } from './hooks/readStoredFile'
import { requireStoredFile } from './hooks/requireStoredFile'
import { inSwedish } from './fields/inSwedish'
import { say } from './fields/say'
import { timeFields, trashField } from './fields/timeFields'

const webp = { format: 'webp', options: { quality: 78 } } as const
const avif = { format: 'avif', options: { quality: 50, effort: 1 } } as const

/** Both formats of a size. Widths keep the aspect; a size with a height is cut around the focal point. */
const inBothFormats = (name: string, size: Pick<ImageSize, 'width' | 'height'>): ImageSize[] => [
  { name: `${name}-webp`, ...size, withoutEnlargement: true, formatOptions: webp },
  { name: `${name}-avif`, ...size, withoutEnlargement: true, formatOptions: avif },
]

const imageSizes: ImageSize[] = [
  ...inBothFormats('small', { width: 480 }),
  ...inBothFormats('medium', { width: 960 }),
  ...inBothFormats('large', { width: 1600 }),
  ...inBothFormats('card', { width: 800, height: 450 }),
  { name: 'square', width: 320, height: 320, formatOptions: webp },
]

interface StoredImage {
  filename?: string | null
  url?: string | null
  thumbnailURL?: string | null
  sizes?: Record<string, { filename?: string | null; url?: string | null }>
}

const address = (filename: string | null | undefined): string | null => (filename ? `/media/${filename}` : null)

/** Images have one address each, for people, programs and the admin alike. */
const ownAddresses: CollectionAfterReadHook = ({ doc }) => {
  const image = doc as StoredImage
  image.url = address(image.filename)
  for (const size of Object.values(image.sizes ?? {})) size.url = address(size.filename)
  image.thumbnailURL = address(image.sizes?.square?.filename) ?? image.url
  return image
}

/** A new image begins with its Swedish text; images have no drafts, so there is no later moment to ask for it. */
const alternativeText: TextFieldSingleValidation = (value, options) =>
  options.operation === 'create' && options.req.locale === 'en'
    ? say(options.req, {
        sv: 'Börja med alternativtexten på svenska: byt språk högst upp. Lägg sedan till den engelska.',
        en: 'Begin with the alternative text in Swedish: change language at the top. Then add the English one.',
      })
    : inSwedish.validate(value, options)

/** Images. No drafts: an image is seen where published content shows it, and its name cannot be guessed before. */
export const media = ({ mediaDir }: { mediaDir: string }): CollectionConfig => {
  const folder = path.join(mediaDir, 'images')
  const files = createFileStore(folder)
  const kept = keepFiles(files)
  return {
    slug: 'media',
    labels: { singular: { sv: 'bild', en: 'Image' }, plural: { sv: 'Bilder', en: 'Images' } },
    admin: {
      hideAPIURL: true,
      group: groups.content,
      useAsTitle: 'alt',
      defaultColumns: ['filename', 'alt', 'credit', 'updatedAt'],
      listSearchableFields: ['alt', 'filename', 'credit'],
      description: {
        sv: 'Bilder till nyheter, evenemang och insatser. Platsinformation från kameran tas bort.',
        en: 'Images for news, events and initiatives. What the camera wrote about the place is removed.',
      },
    },
    access: { create: writers, read: signedIn, readVersions: signedIn, update: editors, delete: editors },
    trash: true,
    versions: { drafts: false, maxPerDoc: 50 },
    upload: {
      staticDir: folder,
      mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif'],
      focalPoint: true,
      bulkUpload: false,
      pasteURL: false,
      handlers: [requireStoredFile(files)],
      adminThumbnail: ({ doc }) => (doc as StoredImage).thumbnailURL ?? null,
      formatOptions: { format: 'webp', options: { quality: 84 } },
      resizeOptions: { width: 2560, height: 2560, fit: 'inside', withoutEnlargement: true },
      imageSizes,
    },
    hooks: {
      beforeOperation: [readStoredFile(files), checkUpload('image'), kept.beforeOperation],
      beforeChange: [kept.beforeChange],
      afterChange: [kept.afterChange, markChanged],
      afterRead: [ownAddresses],
      beforeDelete: [kept.beforeDelete],
      afterDelete: [kept.afterDelete, markDeleted],
      afterError: [kept.afterError],
    },
    fields: [
      {
        name: 'alt',
        type: 'text',
        ...inSwedish,
        validate: alternativeText,
        // Without drafts the column would be NOT NULL in English too.
        required: false,
        maxLength: 500,
        label: { sv: 'Alternativtext', en: 'Alternative text' },
        admin: {
          description: {
            sv: 'Måste fyllas i: vad bilden visar, för den som inte ser den. En mening räcker.',
            en: 'Must be filled in: what the image shows, for those who cannot see it. One sentence is enough.',
          },
        },
      },
      { name: 'caption', type: 'text', localized: true, maxLength: 500, label: { sv: 'Bildtext', en: 'Caption' } },
      { name: 'credit', type: 'text', maxLength: 200, label: { sv: 'Fotograf', en: 'Photographer' } },
      ...timeFields,
      trashField,
    ],
  }
}
