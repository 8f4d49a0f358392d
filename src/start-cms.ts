import { getPayload, type Payload, type SanitizedConfig } from 'payload'
import { type Migration, migrate } from './database/migrate'
import { changeLogOf } from './changes/change-log'
import { prepareFolders, readOrMakeSecret } from './database/folders'
import { lockDatabaseFile } from './database/process-lock'
import { reasonOf, StartError } from './database/start-error'
import { type Environment, withoutPassword } from './env'
import { createConfig, type LogDestination } from './payload.config'
import { createServices, type Services } from './services'

/** A CMS that is ready to answer: folders, secret, lock, database at the newest migration. */
export interface Cms {
  env: Environment
  config: SanitizedConfig
  payload: Payload
  services: Services
  /** Closes the database and frees its lock. */
  close: () => Promise<void>
}

/**
 * Starts everything below HTTP, in order. `log`: where the lines of the log go instead of standard output.
 * @throws StartError with one line for a person: what is wrong and what to do.
 */
export async function startCms(given: Environment, root: string = process.cwd(), log?: LogDestination): Promise<Cms> {
  prepareFolders(given)
  const env = { ...given, payloadSecret: readOrMakeSecret(given) }
  const unlock = env.database.kind === 'sqlite' ? await lockDatabaseFile(env.database.file) : (): void => undefined
  try {
    if (env.database.kind === 'mongodb') await waitForMongo(env.database.url)
    const config = await createConfig(env, root, log)
    const payload = await getPayload({ config, disableOnInit: true })
    await migrate(payload, await migrationsFor(env))
    const changes = changeLogOf(payload)
    await changes.start()
    const close = async (): Promise<void> => {
      await changes.stop()
      await payload.destroy()
      unlock()
    }
    return { env, config, payload, services: createServices(payload, env), close }
  } catch (error) {
    unlock()
    throw error
  }
}

async function migrationsFor(env: Environment): Promise<Migration[]> {
  const folder = env.database.kind === 'mongodb' ? import('../migrations/mongodb') : import('../migrations/sqlite')
  return (await folder).migrations
}

const answerWithinMs = 5000

/** Payload would print a stack; a person needs one line. */
async function waitForMongo(url: string): Promise<void> {
  const { default: mongoose } = await import('mongoose')
  try {
    const connection = await mongoose.createConnection(url, { serverSelectionTimeoutMS: answerWithinMs }).asPromise()
    await connection.close()
  } catch (error) {
    const host = withoutPassword(url)
    throw new StartError(`The database ${host} does not answer: ${reasonOf(error)}. Start it, or correct DATABASE_URL.`)
  }
}
