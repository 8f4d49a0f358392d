// Asks a server with the demonstration content for what the documentation shows; `npm run generate` keeps it in
// src/openapi/examples.json.
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buildEvent } from '../src/demonstration/builders'
import { seedDemonstration } from '../src/demonstration/seed'
import { readEnvironment } from '../src/env'
import { createApp, publicRoutes } from '../src/http/app'
import type { Route } from '../src/http/route'
import { examplesServer } from '../src/openapi/openapi-document'
import { exampleAddress } from '../src/openapi/operation'
import { type Language, languages } from '../src/shared/language'
import { type Cms, startCms } from '../src/start-cms'
import { apiTypes } from './api-types'

type Examples = Record<Language, Record<string, unknown>>

/** What the documentation shows, and the types of its document. */
interface Collected {
  examples: Examples
  types: string
}

/** The documents themselves; feeds and pages are texts that need no example. */
const left = ['getEntryPoints', 'getOpenApi']

/** The slug of the event that the examples of posts are sent to. */
const postedTo = 'frukostmote-om-samverkan'

/** Loads the demonstration content into a database of its own, and asks every route for its example. */
export async function collectExamples(root: string): Promise<Collected> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'samordna-examples-'))
  const settings = { NODE_ENV: 'production' as const, DATA_DIR: folder, MEDIA_DIR: path.join(folder, 'media') }
  const cms = await startCms(
    readEnvironment({ ...settings, SERVER_URL: examplesServer, LOG_LEVEL: 'silent' }, root),
    root,
  )
  try {
    await seedDemonstration({ payload: cms.payload, progress: () => undefined, signal: new AbortController().signal })
    // One that takes registrations whenever it is asked: those of the demonstration are over.
    const registration = { mode: 'here', seatsMax: 70 } as const
    await buildEvent(cms.payload, { title: 'Frukostmöte om samverkan', slug: postedTo, registration })
    return await collectFrom(cms)
  } finally {
    await cms.close()
    fs.rmSync(folder, { recursive: true, force: true })
  }
}

/** What each route answers, in both languages, with the same ids and times whenever it is asked. */
async function collectFrom({ payload, env, services }: Cms): Promise<Collected> {
  const server = createServer(createApp({ payload, env, services })).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const base = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/api/v1`
  try {
    const examples: Examples = { sv: {}, en: {} }
    for (const route of publicRoutes(services, env).filter(hasExample)) {
      for (const language of languages) examples[language][route.operationId] = steady(await ask(base, route, language))
    }
    const response = await fetch(`${base}/openapi.json?lang=en`)
    return { examples, types: await apiTypes((await response.json()) as object) }
  } finally {
    server.close()
  }
}

const hasExample = (route: Route): boolean =>
  !left.includes(route.operationId) && (route.method === 'post' || route.contentType === undefined)

async function ask(base: string, route: Route, language: Language): Promise<unknown> {
  const address = route.method === 'get' ? exampleAddress(route, language) : route.path.replace(':slug', postedTo)
  const sent = route.method === 'post' && {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(route.example),
  }
  const response = await fetch(base + address, { ...sent })
  if (!response.ok)
    throw new Error(`${address}, the example of ${route.operationId}, answers ${String(response.status)}`)
  return response.json()
}

/** To the second, as the API writes moments. */
const startedAt = new Date(Math.floor(Date.now() / 1000) * 1000)
const someMoment = '2026-01-15T09:00:00+01:00'

/** The answer as it would be at any time: ids in order, one moment for what was written just now, no random names. */
function steady(answer: unknown): unknown {
  const ids: unknown[] = []
  const idOf = (id: unknown): string => {
    if (!ids.includes(id)) ids.push(id)
    return `00000000-0000-4000-8000-${String(ids.indexOf(id) + 1).padStart(12, '0')}`
  }
  return JSON.parse(JSON.stringify(answer), (name, value: unknown) => {
    if (typeof value !== 'string') return value
    if (name === 'id') return idOf(value)
    if (name === 'next') return value.replace(/cursor=[^&]+/, 'cursor=b3BhcXVl')
    if (value.includes(`${examplesServer}/media/`))
      return value.replace(/(\/media\/[\w/-]*?)-[0-9a-f]{12}(?=[-.])/g, '$1-0123456789ab')
    return /^\d{4}-\d\d-\d\dT/.test(value) && new Date(value) >= startedAt ? someMoment : value
  })
}
