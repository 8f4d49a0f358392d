import { type EventEmitter, once } from 'node:events'
import type {
  AfterErrorHook,
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  PayloadRequest,
  RequestContext,
  SanitizedCollectionConfig,
} from 'payload'
import type { FileStore } from '../../src/media/file-store'

/** A document keeps at most 50 versions, and one more for a moment. */
const versionsMax = 60

/** What a request remembers of files between its hooks; `before` is by document. */
interface FilesOfRequest {
  before: Map<string, string[]>
  written: string[]
}

const filesOfRequest = (context: RequestContext): FilesOfRequest =>
  ((context as { files?: FilesOfRequest }).files ??= { before: new Map(), written: [] })

/**
 * Payload removes the old files of a document before it knows whether the change is allowed and valid, and before the row
 * is gone when it deletes. Here it removes nothing, and a change writes its file only when nobody has refused it. A file
 * is removed when the database has finished and nothing in it names the file: a crash may leave a file too many, never
 * one too few.
 *
 * With drafts, versions keep their files. Images have none: restoring one keeps its newest file, and a file that is left
 * would stay public to whoever has its address, so what is replaced goes at once.
 */
export const keepFiles = (files: FileStore) => ({
  beforeOperation: leaveFilesAlone,
  beforeChange: storeFile(files),
  afterChange: removeReplaced(files),
  beforeDelete: rememberFiles,
  afterDelete: removeDeleted(files),
  afterError: removeRefused(files),
})

/** Without a folder, Payload's `deleteAssociatedFiles` does nothing; without local storage, it leaves writing to hooks. */
const leaveFilesAlone = ({ args, operation }: { args: object; operation: string }) => {
  if (operation !== 'update' && operation !== 'delete') return
  const { collection } = args as { collection: { config: SanitizedCollectionConfig } }
  const upload = { ...collection.config.upload, disableLocalStorage: true, staticDir: '' }
  return { ...args, collection: { ...collection, config: { ...collection.config, upload } } }
}

interface UploadData {
  filename?: string | null
  sizes?: Record<string, { filename?: string | null } | undefined>
}

/** Writes the new file of a change, and what Payload has made of it. Stands after every hook that may refuse. */
const storeFile =
  (files: FileStore): CollectionBeforeChangeHook =>
  async ({ collection, context, data, operation, originalDoc, req }) => {
    // Payload writes the file of what is new, after its validation.
    if (operation !== 'update') return
    const { before, written } = filesOfRequest(context)
    const { id } = originalDoc as { id: string }
    before.set(id, await fileNamesOf({ collection: collection.slug, id, req }))
    const { filename, sizes = {} } = data as UploadData
    if (!req.file || !filename) return
    written.push(filename)
    await files.write(filename, req.file.data)
    for (const [size, buffer] of Object.entries(req.payloadUploadSizes ?? {})) {
      const name = sizes[size]?.filename
      if (name) await files.write(name, buffer)
    }
  }

const removeReplaced =
  (files: FileStore): CollectionAfterChangeHook =>
  async ({ collection, context, doc, req }) => {
    const { id, filename } = doc as { id: string; filename?: string | null }
    const names = filesOfRequest(context).before.get(id) ?? []
    const others = names.filter((name) => name !== filename)
    await removeUnneeded({ files, collection, names: others, req })
  }

const rememberFiles: CollectionBeforeDeleteHook = async ({ collection, context, id, req }) => {
  const names = await fileNamesOf({ collection: collection.slug, id: String(id), req })
  filesOfRequest(context).before.set(String(id), names)
}

const removeDeleted =
  (files: FileStore): CollectionAfterDeleteHook =>
  async ({ collection, context, id, req }) => {
    const names = filesOfRequest(context).before.get(String(id)) ?? []
    await removeUnneeded({ files, collection, names, req })
  }

/** What was written for a change that a field refused afterwards. */
const removeRefused =
  (files: FileStore): AfterErrorHook =>
  async ({ collection, context, req }) => {
    const { written } = filesOfRequest(context)
    if (collection) await removeUnneeded({ files, collection, names: written, req })
  }

interface Unneeded {
  files: FileStore
  collection: Pick<SanitizedCollectionConfig, 'slug' | 'versions'>
  names: string[]
  req: PayloadRequest
}

/** Removes those files that nothing names any more: at once, or when the transaction of the request has ended. */
async function removeUnneeded({ files, collection, names, req }: Unneeded): Promise<void> {
  if (names.length === 0) return
  const { payload } = req
  const remove = async (): Promise<void> => {
    try {
      for (const name of names) if (!(await isNeeded({ collection, name, req }))) await files.remove(name)
    } catch (error) {
      payload.logger.warn({ err: error, msg: `Files of ${collection.slug} that nobody needs could not be removed` })
    }
  }
  const transactionId = await req.transactionID
  const session = transactionId ? payload.db.sessions[transactionId] : undefined
  if (!session) return remove()
  // A session of MongoDB tells when it ends, with its transaction committed or not.
  void once(session as unknown as EventEmitter, 'ended').then(remove)
}

/** True when a row, or with drafts a version, names the file. Asked without the request: what is committed counts. */
async function isNeeded({ collection, name, req }: Pick<Unneeded, 'collection' | 'req'> & { name: string }) {
  const { db } = req.payload
  const { slug } = collection
  const rows = await db.count({ collection: slug, where: { filename: { equals: name } } })
  if (rows.totalDocs > 0 || !collection.versions?.drafts) return rows.totalDocs > 0
  const versions = await db.countVersions({ collection: slug, where: { 'version.filename': { equals: name } } })
  return versions.totalDocs > 0
}

/** The files that a document and its versions name, each once. */
async function fileNamesOf({ collection, id, req }: { collection: string; id: string; req: PayloadRequest }) {
  const { db } = req.payload
  const slug = collection as 'media' | 'documents'
  const row = await db.findOne<{ id: string } & UploadData>({
    collection: slug,
    where: { id: { equals: id } },
    select: { filename: true },
    req,
  })
  const versions = await db.findVersions<UploadData>({
    collection: slug,
    where: { parent: { equals: id } },
    select: { version: { filename: true } },
    limit: versionsMax,
    pagination: false,
    req,
  })
  const names = [row?.filename, ...versions.docs.map(({ version }) => version.filename)]
  return [...new Set(names.filter((name) => typeof name === 'string'))]
}
