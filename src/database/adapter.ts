import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { mongooseAdapter } from '@payloadcms/db-mongodb'
import type { sqliteAdapter } from '@payloadcms/db-sqlite'
import type { Config } from 'payload'
import type { DatabaseSettings } from '../env'
import { processName } from './abandoned-transactions'

type SqliteArgs = Parameters<typeof sqliteAdapter>[0]
type SchemaHook = NonNullable<SqliteArgs['afterSchemaInit']>[number]
type MongoArgs = Parameters<typeof mongooseAdapter>[0]

const busyTimeoutMs = 5000
/** How long a query waits for a database that does not answer, before it fails with 503. */
const answerWithinMs = 5000
const connectWithinMs = 10_000
/** How long a statement may take before its connection is given up: a server that hangs must not hang us. */
const socketTimeoutMs = 60_000

/** Payload's adapter for the database that the settings name. `root`: the repository, for the folders of migrations. */
export async function databaseAdapter(database: DatabaseSettings, root: string): Promise<Config['db']> {
  return database.kind === 'mongodb' ? mongodb(database.url, root) : sqlite(database.file, root)
}

async function mongodb(url: string, root: string): Promise<Config['db']> {
  const { mongooseAdapter } = await import('@payloadcms/db-mongodb')
  return mongooseAdapter({
    url,
    // Without this, mongoose is still building indexes while the first transactions want the collections (LockTimeout).
    ensureIndexes: true,
    connectOptions: {
      appName: processName,
      serverSelectionTimeoutMS: answerWithinMs,
      connectTimeoutMS: connectWithinMs,
      socketTimeoutMS: socketTimeoutMs,
    },
    migrationDir: path.join(root, 'migrations/mongodb'),
  } satisfies MongoArgs)
}

async function sqlite(file: string, root: string): Promise<Config['db']> {
  const { sqliteAdapter } = await import('@payloadcms/db-sqlite')
  const { index } = await import('@payloadcms/db-sqlite/drizzle/sqlite-core')
  /** Payload indexes a row's parent only together with something else, so a read by the parent alone scans the whole table. */
  const indexParents: SchemaHook = ({ schema, extendTable }) => {
    for (const [name, table] of Object.entries(schema.tables)) {
      const parent = /_locales$/.test(name) ? '_parentID' : /_texts$/.test(name) ? 'parent' : null
      if (!parent) continue
      extendTable({
        table,
        extraConfig: (columns) => ({
          [`${name}_parent_idx`]: index(`${name}_parent_idx`).on(columns[parent] as never),
        }),
      })
    }
    return schema
  }
  return sqliteAdapter({
    client: { url: pathToFileURL(file).href.replace('file://', 'file:') },
    idType: 'uuid',
    push: false,
    wal: { synchronous: 'FULL' },
    busyTimeout: busyTimeoutMs,
    migrationDir: path.join(root, 'migrations/sqlite'),
    afterSchemaInit: [indexParents],
  } satisfies SqliteArgs)
}
