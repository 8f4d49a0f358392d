// Where the tests get a real MongoDB replica set from: a given one, a mongod on this machine, or a downloaded one.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'

const REACHABLE_TIMEOUT_MS = 5_000
const VERSION_TIMEOUT_MS = 20_000
const RUNNING = Symbol.for('samordna.tests.mongodb')

const versionOf = (binary) => {
  const { stdout } = spawnSync(binary, ['--version'], { encoding: 'utf8', timeout: VERSION_TIMEOUT_MS })
  return /db version v(\S+)/.exec(stdout ?? '')?.[1]
}

const onPath = () =>
  (process.env.PATH ?? '')
    .split(path.delimiter)
    .filter(Boolean)
    .map((folder) => path.join(folder, process.platform === 'win32' ? 'mongod.exe' : 'mongod'))
    .find(existsSync)

/**
 * Fetches MongoDB's own archive, or finds the one fetched earlier. Gives up within seconds where its server is out of reach;
 * only a download that has begun may take minutes.
 */
async function download() {
  const { DryMongoBinary, MongoBinary, MongoBinaryDownloadUrl } = await loadDownloader()
  const options = await DryMongoBinary.generateOptions({})
  const earlier = await DryMongoBinary.locateBinary(options)
  if (earlier) return earlier

  const { version, arch, os } = options
  const url = await new MongoBinaryDownloadUrl({ platform: process.platform, arch, version, os }).getDownloadUrl()
  const answer = await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(REACHABLE_TIMEOUT_MS) })
  if (!answer.ok) throw new Error(`its download answers ${answer.status}`)
  process.stderr.write(`Downloading MongoDB ${version} for the tests (once)\n`)
  return MongoBinary.getPath({ checkMD5: false })
}

async function loadDownloader() {
  const library = 'mongodb-memory-server-core/lib/util'
  const [dry, binary, url] = await Promise.all([
    import(`${library}/DryMongoBinary.js`),
    import(`${library}/MongoBinary.js`),
    import(`${library}/MongoBinaryDownloadUrl.js`),
  ])
  return { ...dry, ...binary, ...url }
}

/**
 * Decides which MongoDB the tests use: `MONGODB_TEST_URI`, else `MONGOMS_SYSTEM_BINARY`, else `mongod` on PATH, else a download.
 * Answers `{ found: true, description, uri | binary }` or `{ found: false, reason }`; starts nothing.
 */
export async function findMongodb() {
  const uri = process.env.MONGODB_TEST_URI
  if (uri) return { found: true, uri, description: 'the server at MONGODB_TEST_URI' }

  const given = process.env.MONGOMS_SYSTEM_BINARY
  const binary = given ?? onPath()
  if (binary) {
    const version = versionOf(binary)
    if (version) return { found: true, binary, description: `mongod ${version}, one-node replica set` }
    return { found: false, reason: `${given ? 'MONGOMS_SYSTEM_BINARY' : 'mongod on PATH'} does not run here` }
  }

  try {
    const downloaded = await download()
    const version = versionOf(downloaded)
    if (!version) throw new Error('it does not run here')
    return { found: true, binary: downloaded, description: `mongod ${version} (downloaded), one-node replica set` }
  } catch (error) {
    const cause = error.cause?.message ?? error.message
    return {
      found: false,
      reason: `no mongod here and none could be downloaded (${cause}); set MONGODB_TEST_URI or MONGOMS_SYSTEM_BINARY`,
    }
  }
}

/** Starts a one-node replica set from `findMongodb`'s answer, or takes the given server. Returns its address. */
export async function startMongodb({ uri, binary }) {
  if (uri) return uri
  process.env.MONGOMS_SYSTEM_BINARY_VERSION_CHECK = 'false' // any version that runs will do
  const { MongoMemoryReplSet } = await import('mongodb-memory-server-core')
  const set = await MongoMemoryReplSet.create({
    replSet: { count: 1, storageEngine: 'wiredTiger', args: ['--wiredTigerCacheSizeGB', '0.25'] },
    binary: { systemBinary: binary, checkMD5: false },
  })
  globalThis[RUNNING] = set
  return set.getUri()
}

/** Stops the server that `startMongodb` started and deletes its files. A given server is left alone. */
export async function stopMongodb() {
  await globalThis[RUNNING]?.stop({ doCleanup: true, force: true })
  delete globalThis[RUNNING]
}
