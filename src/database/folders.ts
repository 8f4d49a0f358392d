import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import type { Environment } from '../env'
import { StartError } from './start-error'

/**
 * Makes the folders that the settings name and tries to write in each.
 * @throws StartError that names the setting, the folder and what is wrong.
 */
export function prepareFolders(env: Environment): void {
  const folders: [string, string][] = [
    ['DATA_DIR', env.dataDir],
    ['MEDIA_DIR', env.mediaDir],
  ]
  if (env.database.kind === 'sqlite') folders.push(['DATABASE_URL', path.dirname(env.database.file)])
  for (const [setting, folder] of folders) {
    try {
      fs.mkdirSync(folder, { recursive: true })
      const probe = path.join(folder, `.write-test-${String(process.pid)}`)
      fs.writeFileSync(probe, '')
      fs.rmSync(probe)
    } catch (error) {
      const reason = (error as NodeJS.ErrnoException).code ?? String(error)
      throw new StartError(
        `${setting}: the folder ${folder} cannot be written to (${reason}). Make it writable, or name another.`,
      )
    }
  }
}

/** The secret that signs sessions and links: the setting, else one made once and kept in `dataDir` for the owner only. */
export function readOrMakeSecret(env: Environment): string {
  if (env.payloadSecret) return env.payloadSecret
  const file = path.join(env.dataDir, 'secret')
  try {
    fs.writeFileSync(file, randomBytes(32).toString('hex'), { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  const secret = fs.readFileSync(file, 'utf8').trim()
  if (secret.length < 32)
    throw new StartError(
      `The secret in ${file} is damaged. Restore it from a backup, or delete the file: everybody is then signed out.`,
    )
  return secret
}
