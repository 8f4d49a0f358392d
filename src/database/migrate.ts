import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload'
import { databaseHandle, sqlRows } from './handles'
import { inTurn } from './lease'
import { reasonOf, StartError } from './start-error'

export interface Migration {
  name: string
  up: (args: never) => Promise<void>
}

/**
 * Runs the migrations that the database has not seen, each as a whole or not at all, one server at a time.
 * @throws StartError that names the migration that failed; the database is then as it was before that one. Also when
 * another server migrates for too long.
 */
export async function migrate(payload: Payload, migrations: Migration[]): Promise<void> {
  await inTurn(payload, { name: 'migrations' }, async () => {
    const seen = await namesInDatabase(payload)
    for (const migration of migrations.filter(({ name }) => !seen.has(name))) {
      payload.logger.info(`Migrating the database: ${migration.name}`)
      await runWhole(payload, migration).catch((error: unknown) => {
        throw new StartError(`The migration ${migration.name} failed and was undone: ${reasonOf(error)}`)
      })
    }
  })
}

async function namesInDatabase(payload: Payload): Promise<Set<string>> {
  const handle = databaseHandle(payload)
  if (handle.kind === 'sqlite') {
    const table = await sqlRows(
      handle.client,
      `SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'payload_migrations'`,
    )
    if (table.length === 0) return new Set()
  }
  const { docs } = await payload.find({
    collection: 'payload-migrations',
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return new Set(docs.map(({ name }) => String(name)))
}

async function runWhole(payload: Payload, migration: Migration): Promise<void> {
  const handle = databaseHandle(payload)
  const req = await createLocalReq({}, payload)
  if (handle.kind === 'mongodb') return runInTransaction(payload, migration, req)
  // SQLite ignores this pragma inside a transaction, and with it on, remaking a table would delete what refers to it.
  await handle.client.execute('PRAGMA foreign_keys = OFF')
  await handle.client.execute('BEGIN IMMEDIATE')
  try {
    const { drizzle } = payload.db as unknown as { drizzle: unknown }
    await migration.up({ db: drizzle, payload, req } as never)
    const broken = await sqlRows(handle.client, 'PRAGMA foreign_key_check')
    if (broken.length > 0) throw new Error(`${String(broken.length)} rows refer to something that is gone`)
    await note(payload, migration, req)
    await handle.client.execute('COMMIT')
  } catch (error) {
    await handle.client.execute('ROLLBACK')
    throw error
  } finally {
    await handle.client.execute('PRAGMA foreign_keys = ON')
  }
}

async function runInTransaction(payload: Payload, migration: Migration, req: PayloadRequest): Promise<void> {
  await initTransaction(req)
  try {
    const { sessions } = payload.db as unknown as { sessions?: Record<string, unknown> }
    const session = sessions?.[String(await req.transactionID)]
    await migration.up({ payload, req, session } as never)
    await note(payload, migration, req)
    await commitTransaction(req)
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

async function note(payload: Payload, migration: Migration, req: PayloadRequest): Promise<void> {
  const data = { name: migration.name, batch: 1 }
  await payload.create({ collection: 'payload-migrations', data, overrideAccess: true, req })
}
