import { pathToFileURL } from 'node:url'
import { createClient } from '@libsql/client'
import { StartError } from './start-error'

/**
 * Keeps a second process away from an SQLite file. The lock is SQLite's own write lock on a file beside it, so the
 * operating system frees it when the process ends, however it ends.
 * @throws StartError when another process holds it.
 * @returns a function that frees it.
 */
export async function lockDatabaseFile(file: string): Promise<() => void> {
  const client = createClient({ url: pathToFileURL(`${file}.lock`).href.replace('file://', 'file:') })
  try {
    const transaction = await client.transaction('write')
    return () => {
      transaction.close()
      client.close()
    }
  } catch (error) {
    client.close()
    if (!/SQLITE_BUSY|locked/i.test(String(error))) throw error
    throw new StartError(
      `Another process uses the database ${file}. Stop it first, or give this one a DATA_DIR of its own.`,
    )
  }
}
