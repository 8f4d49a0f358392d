import { type CollectionBeforeChangeHook, ValidationError } from 'payload'
import type { FileStore } from '../../src/media/file-store'
import { say } from '../fields/say'

interface StoredFile {
  _status?: 'draft' | 'published' | null
  deletedAt?: string | null
  filename?: string | null
}

const chooseFile = { sv: 'Välj en fil innan du publicerar.', en: 'Choose a file before you publish.' }
const chooseAgain = {
  sv: 'Filen finns inte kvar. Välj den på nytt innan du publicerar.',
  en: 'The file is gone. Choose it again before you publish.',
}

/** A draft may wait for its file; what is published has one, on the disk too. What goes to the trash needs none. */
export const requireFile =
  (files: FileStore): CollectionBeforeChangeHook =>
  async ({ collection, data, operation, originalDoc, req }) => {
    const file: StoredFile = { ...(originalDoc as StoredFile | undefined), ...(data as StoredFile) }
    if (file._status !== 'published' || file.deletedAt) return
    // A new file, also that of a copy, is written after this hook.
    const isNew = operation === 'create' || Boolean(req.file)
    if (file.filename && (isNew || (await files.has(file.filename)))) return
    const message = say(req, file.filename ? chooseAgain : chooseFile)
    throw new ValidationError({ collection: collection.slug, errors: [{ path: 'file', message }], req }, req.t)
  }
