import fs from 'node:fs'
import { createServer, type RequestListener, type Server } from 'node:http'
import path from 'node:path'
import { createAdminServer } from './admin-server'
import { createSweeper } from './database/expired-rows'
import { reasonOf, StartError } from './database/start-error'
import { readEnvironment, SettingError } from './env'
import { createApp } from './http/app'
import { answerStarting, answerUnreadable } from './http/early-answers'
import { createJobRunner } from './jobs/job-runner'
import { createRetentionTask } from './privacy/retention-task'
import { type Cms, startCms } from './start-cms'
import { makeFirstAdministrator } from './users/first-administrator'

/** What the start scripts give: how to see whether the admin is built, and how to build it. */
export interface AdminBuild {
  isAdminBuilt: () => boolean
  buildAdmin: (options: { signal: AbortSignal }) => Promise<void>
}

const stopWithinMs = 8000
/** Requests that are still running then are cut, so that what is left of the time does for closing the rest in order. */
const requestsEndWithinMs = 5000
/** Whoever neither sends nor reads for so long is let go. */
const idleSocketMs = 120_000

/** Lines for the person who starts the server, beside the log. */
const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

/** Starts the server: API first, admin when it is built. Ends the process with one line when it cannot. */
export async function main(build: AdminBuild): Promise<void> {
  try {
    await start(build)
  } catch (error) {
    if (!(error instanceof SettingError || error instanceof StartError)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exit(1)
  }
}

async function start({ isAdminBuilt, buildAdmin }: AdminBuild): Promise<void> {
  const root = process.cwd()
  if (fs.existsSync(path.join(root, '.env'))) process.loadEnvFile(path.join(root, '.env'))
  const env = readEnvironment(process.env)
  let answer: RequestListener = answerStarting
  const server = createServer((req, res) => {
    answer(req, res)
  })
  server.setTimeout(idleSocketMs)
  server.on('clientError', answerUnreadable)
  // The port is taken first: what follows must not be half done when another process has it.
  await listen(server, env.port, env.host)
  const cms = await startCms(env, root).catch((error: unknown) => {
    server.close()
    throw error
  })
  const account = await makeFirstAdministrator(cms.payload, env)
  const admin = createAdminServer(cms.config)
  answer = createApp({ payload: cms.payload, env: cms.env, services: cms.services, admin: admin.handler })
  const jobs = createJobRunner(cms.payload)
  const sweeper = createSweeper(cms.payload)
  const retention = createRetentionTask(cms.payload)
  const stopping = new AbortController()
  const isStopping = (): boolean => stopping.signal.aborted
  const seeded = seedWhenWanted(cms, { isNew: account !== null, signal: stopping.signal })
  stopOnSignal({
    server,
    stopping,
    stop: [
      () => seeded,
      () => admin.stop(),
      () => jobs.stop(),
      () => sweeper.stop(),
      () => retention.stop(),
      () => cms.services.webhooks.stop(),
      () => cms.services.registrationCare.stop(),
      () => cms.services.issueSending.stop(),
      () => cms.services.mailer.stop(),
      () => cms.services.apiClients.usage.stop(),
      () => cms.close(),
    ],
  })

  await seeded
  if (isStopping()) return
  cms.services.mailer.start()
  cms.services.issueSending.start()
  cms.services.apiClients.usage.start()
  cms.services.webhooks.start()
  cms.services.registrationCare.start()
  jobs.start()
  sweeper.start()
  retention.start()
  say(`The API is up at ${env.serverUrl}/api/v1`)
  if (!env.isProduction) await admin.start({ server, root, isDevelopment: true })
  else
    await startAdmin({
      isAdminBuilt,
      buildAdmin,
      signal: stopping.signal,
      start: () => admin.start({ server, root, isDevelopment: false }),
    })
  if (!isStopping()) tellAddresses(cms, account)
}

async function listen(server: Server, port: number, host: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  }).catch((error: unknown) => {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EADDRINUSE')
      throw new StartError(`Port ${String(port)} is in use. Stop what uses it, or set PORT to another one.`)
    if (code === 'EACCES')
      throw new StartError(`Port ${String(port)} may not be used by this user. Set PORT to one above 1023.`)
    throw new StartError(`Cannot listen on ${host}:${String(port)} (${String(code)}). Check HOST and PORT.`)
  })
}

/**
 * `isNew`: the database had no user before this start. An association that deleted its news does not get ours back.
 * @throws StartError when the demonstration content could not be loaded.
 */
async function seedWhenWanted(
  { env, payload }: Cms,
  { isNew, signal }: { isNew: boolean; signal: AbortSignal },
): Promise<void> {
  const { isDemonstrationUnfinished } = await import('./demonstration/unfinished')
  const isUnfinished = await isDemonstrationUnfinished(payload)
  if (env.demo === 'off' && !isUnfinished) return
  if (!isNew && !isUnfinished) {
    const { totalDocs } = await payload.count({ collection: 'news', trash: true, overrideAccess: true })
    if (env.demo === 'when-empty' || totalDocs > 0) return
  }
  const { abandonDemonstration, seedDemonstration } = await import('./demonstration/seed')
  try {
    if (env.demo === 'off') await abandonDemonstration(payload)
    else await seedDemonstration({ payload, progress: say, signal })
  } catch (error) {
    throw new StartError(
      `The demonstration content was not loaded: ${reasonOf(error)}. Start again, or with DEMO=off to go without it.`,
    )
  }
}

/** The last lines of the start: what a person needs. The password is shown this once. */
function tellAddresses({ env }: Cms, account: { email: string; password: string; isGenerated: boolean } | null): void {
  const signIn = account?.isGenerated ? `  e-mail: ${account.email}  password: ${account.password}` : ''
  say(`Admin:          ${env.serverUrl}/admin${signIn}`)
  say(`API:            ${env.serverUrl}/api/v1`)
  say(`Documentation:  ${env.serverUrl}/api/v1/docs`)
}

async function startAdmin(admin: AdminBuild & { signal: AbortSignal; start: () => Promise<void> }): Promise<void> {
  try {
    if (admin.isAdminBuilt()) say('The admin is built already.')
    else {
      say('Building the admin (about a minute, only when its sources have changed) …')
      await admin.buildAdmin({ signal: admin.signal })
      say('The admin is built.')
    }
    await admin.start()
  } catch (error) {
    if (admin.signal.aborted) return
    process.stderr.write(
      `The API goes on without the admin. ${error instanceof Error ? error.message : String(error)}\n`,
    )
  }
}

/** SIGTERM and SIGINT: no new requests, the running ones are finished, then everything is closed in order. */
function stopOnSignal({
  server,
  stopping,
  stop,
}: {
  server: Server
  stopping: AbortController
  stop: (() => Promise<void>)[]
}): void {
  const end = async (): Promise<void> => {
    if (stopping.signal.aborted) return
    stopping.abort()
    setTimeout(() => process.exit(0), stopWithinMs).unref()
    const closed = new Promise((resolve) => server.close(resolve))
    server.closeIdleConnections()
    const cut = setTimeout(() => {
      server.closeAllConnections()
    }, requestsEndWithinMs)
    await closed
    clearTimeout(cut)
    for (const step of stop) await step().catch(() => undefined)
    process.exit(0)
  }
  process.on('SIGTERM', () => void end())
  process.on('SIGINT', () => void end())
}
