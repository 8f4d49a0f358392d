// npm run migration -- <name>: writes a migration for both databases from what the collections say now.
// --check: changes nothing, fails when a collection was changed without one.
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { getPayload } from 'payload'
import { bundle } from './bundle.mjs'

const root = path.resolve(import.meta.dirname, '..')
const isCheck = process.argv.includes('--check')
const databases = ['sqlite', 'mongodb']
const namesOf = (folder) =>
  fs.existsSync(folder)
    ? fs
        .readdirSync(folder)
        .filter((f) => /^\d.*\.ts$/.test(f))
        .map((f) => f.replace(/^\d+_\d+_|\.ts$/g, ''))
    : []

/** Runs in a process of its own, because Payload ends it when there is nothing to do. */
async function write(database, name, folder) {
  const work = fs.mkdtempSync(path.join(os.tmpdir(), 'samordna-migration-'))
  const { createConfig } = await import(await bundle('src/payload.config.ts', `config-${database}`))
  const { readEnvironment } = await import(await bundle('src/env.ts', `env-${database}`))
  const url = database === 'mongodb' ? 'mongodb://localhost/none?replicaSet=none' : ''
  const settings = {
    DATA_DIR: work,
    MEDIA_DIR: work,
    PAYLOAD_SECRET: 'only-for-migrations',
    DATABASE_URL: url,
    LOG_LEVEL: 'warn',
  }
  const config = await createConfig(readEnvironment(settings, root), root)
  const payload = await getPayload({ config, disableDBConnect: true, disableOnInit: true })
  payload.db.migrationDir = folder
  process.once('exit', () => fs.rmSync(work, { recursive: true, force: true }))
  // An empty change ends the process on SQLite; MongoDB has no schema of its own to compare.
  await payload.db.createMigration({ payload, migrationName: name, file: undefined, skipEmpty: database === 'sqlite' })
  process.exit(0)
}

const [, , first, database, folder] = process.argv
if (first === '--write') {
  await write(database, process.argv[5], folder)
} else {
  const name = isCheck ? 'check' : (first ?? '').replace(/\W+/g, '_')
  if (!name) {
    console.error('Name the change: npm run migration -- add_something')
    process.exit(1)
  }
  const run = (db, to) =>
    execFileSync(process.execPath, ['--conditions=production', import.meta.filename, '--write', db, to, name], {
      cwd: root,
      stdio: isCheck ? 'pipe' : 'inherit',
    })
  if (isCheck) {
    const copy = fs.mkdtempSync(path.join(os.tmpdir(), 'samordna-migrations-'))
    fs.cpSync(path.join(root, 'migrations/sqlite'), copy, { recursive: true })
    run('sqlite', copy)
    const missing = namesOf(copy).includes('check')
    fs.rmSync(copy, { recursive: true, force: true })
    const [a, b] = databases.map((db) =>
      namesOf(path.join(root, 'migrations', db))
        .sort()
        .join(),
    )
    if (missing) console.error('A collection was changed without a migration. Run: npm run migration -- <name>')
    if (a !== b) console.error(`Migrations differ: sqlite has ${a}; mongodb has ${b}.`)
    process.exit(missing || a !== b ? 1 : 0)
  }
  for (const db of databases) {
    fs.mkdirSync(path.join(root, 'migrations', db), { recursive: true })
    run(db, path.join(root, 'migrations', db))
  }
}
