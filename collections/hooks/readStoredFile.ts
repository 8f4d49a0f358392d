import { type CollectionBeforeOperationHook, type PayloadRequest, ValidationError } from 'payload'
import type { FileStore } from '../../src/media/file-store'
import { say } from '../fields/say'

/** What a beforeOperation hook gets, as far as it is read here. */
interface Operation {
  args: object
  collection: { slug: string }
  operation: string
  req: PayloadRequest
}

/**
 * A crop or a new focal point makes new files of the stored one. Payload would write them over the old names; here the
 * stored file goes the way of an upload instead, and gets a new name. Stands before `checkUpload`.
 */
export const readStoredFile =
  (files: FileStore) =>
  async ({ args, collection, operation, req }: Operation): Promise<void> => {
    if (operation !== 'update' || req.file || !hasEdits(req)) return
    const { id } = args as { id?: string }
    const row = id && (await fileOf(req, collection.slug, id))
    if (!row) {
      withoutEdits(req)
      return
    }
    const data = await files.read(row.filename).catch(() => null)
    if (!data) {
      const message = say(req, {
        sv: 'Filen finns inte kvar. Välj den på nytt.',
        en: 'The file is gone. Choose it again.',
      })
      throw new ValidationError({ collection: collection.slug, errors: [{ path: 'file', message }], req }, req.t)
    }
    req.file = { data, name: row.filename, mimetype: row.mimeType ?? '', size: data.length }
  }

/** Documents are neither cropped nor focused, whatever the query says. */
export const ignoreEdits: CollectionBeforeOperationHook = ({ req }) => {
  if (hasEdits(req)) withoutEdits(req)
}

const hasEdits = (req: PayloadRequest): boolean =>
  Boolean((req.query as PayloadRequest['query'] | undefined)?.uploadEdits)

function withoutEdits(req: PayloadRequest): void {
  req.query = { ...req.query, uploadEdits: undefined }
}

async function fileOf(req: PayloadRequest, collection: string, id: string) {
  const row = await req.payload.db.findOne<{ id: string; filename?: string | null; mimeType?: string | null }>({
    collection: collection as 'media',
    where: { id: { equals: id } },
    req,
  })
  return row?.filename ? { filename: row.filename, mimeType: row.mimeType } : null
}
