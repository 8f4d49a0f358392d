import type { FileStore } from '../../src/media/file-store'
import { notFound } from '../../src/shared/errors'

/** Asked for a file that is gone from the folder, Payload would answer 500; this answers 404. */
export const requireStoredFile =
  (files: FileStore) =>
  async (_req: unknown, { params: { filename } }: { params: { filename: string } }): Promise<void> => {
    if (!(await files.has(filename))) throw notFound()
  }
