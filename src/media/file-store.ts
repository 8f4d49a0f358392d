import fs from 'node:fs/promises'
import path from 'node:path'

/** A folder of uploaded files. A name is given once and never again, so that what is written never replaces anything. */
export interface FileStore {
  has: (name: string) => Promise<boolean>
  /** @throws what `fs` throws, such as ENOENT. */
  read: (name: string) => Promise<Buffer>
  write: (name: string, data: Buffer) => Promise<void>
  /** Removes a file and its sizes (`name-480x320.webp` beside `name.webp`); what is gone already is no error. */
  remove: (name: string) => Promise<void>
}

export function createFileStore(folder: string): FileStore {
  const pathOf = (name: string): string => path.join(folder, path.basename(name))
  return {
    has: (name) =>
      fs.stat(pathOf(name)).then(
        (stats) => stats.isFile(),
        () => false,
      ),
    read: (name) => fs.readFile(pathOf(name)),
    write: async (name, data) => {
      await fs.mkdir(folder, { recursive: true })
      await fs.writeFile(pathOf(name), data)
    },
    remove: async (name) => {
      const { name: stem } = path.parse(name)
      const isOfStem = (entry: string): boolean =>
        entry.startsWith(stem) && /^(-\d+x\d+)?\.[a-z0-9]+$/i.test(entry.slice(stem.length))
      const entries = await fs.readdir(folder).catch(() => [])
      for (const entry of entries.filter(isOfStem)) await fs.rm(pathOf(entry), { force: true })
    },
  }
}
