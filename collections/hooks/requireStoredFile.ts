import fs from 'node:fs/promises'
import path from 'node:path'
import { notFound } from '../../src/shared/errors'

/** Asked for a file that is gone from the folder, Payload would answer 500; this answers 404. */
export const requireStoredFile =
  (folder: string) =>
  async (_req: unknown, { params: { filename } }: { params: { filename: string } }): Promise<void> => {
    const isThere = await fs.stat(path.join(folder, path.basename(filename))).then(
      (stats) => stats.isFile(),
      () => false,
    )
    if (!isThere) throw notFound()
  }
