import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { RequestError } from '../shared/errors'
import type { Bilingual } from '../shared/language'
import type { UserRole } from '../shared/words'
import { createPersonService } from './person-service'
import { createRetentionService } from './retention-service'

const noStore = { 'Cache-Control': 'no-store' }

/** `GET /api/retention`: the rules in words, what each would delete now, and the last run. For administrators. */
const showRetention: Endpoint = {
  path: '/retention',
  method: 'get',
  handler: async (req) => {
    requireRole(req, ['administrator'])
    const retention = createRetentionService(req.payload)
    const [counts, lastRun] = [await retention.preview(new Date()), await retention.lastRun()]
    const language = languageOf(req)
    const rules = retention.rules.map(({ name, title, about, why }) => ({
      rule: name,
      ...{ title: title[language], about: about[language], why: why[language] },
      count: counts.find(({ rule }) => rule === name)?.count ?? 0,
      deletedLast: lastRun?.rules.find(({ rule }) => rule === name)?.count ?? null,
    }))
    return Response.json({ rules, lastRunAt: lastRun?.at ?? null }, { headers: noStore })
  },
}

const RunQuery = z.strictObject({ dryRun: z.enum(['true', 'false']).optional() })

/** `POST /api/retention/run?dryRun=true`: what a run would delete; without `dryRun` it is deleted. For administrators. */
const runRetention: Endpoint = {
  path: '/retention/run',
  method: 'post',
  handler: async (req) => {
    requireRole(req, ['administrator'])
    // A misspelt parameter must not become a run.
    const query = RunQuery.safeParse(Object.fromEntries(req.searchParams))
    if (!query.success) throw new RequestError('invalid', onlyDryRun)
    const retention = createRetentionService(req.payload)
    if (query.data.dryRun === 'true') return Response.json({ rules: await retention.preview(new Date()) })
    const run = await retention.run(new Date())
    if (!run.ok) throw new RequestError('conflict', isRunning)
    return Response.json({ rules: run.rules })
  },
}

/** The address is in the body, so that it is in no address of ours, no history and no log. */
const forPerson = (
  deed: 'search' | 'export' | 'erase',
  answer: (req: PayloadRequest, email: string) => Promise<Response>,
): Endpoint => ({
  path: `/privacy/${deed}`,
  method: 'post',
  handler: async (req) => {
    requireRole(req, ['administrator', 'editor'])
    const email = await addressIn(req)
    // Who looked, not whom they looked for.
    req.payload.logger.info({ user: req.user?.id, deed }, 'privacy: data of a person')
    return answer(req, email)
  },
})

const searchPerson = forPerson('search', async ({ payload }, email) =>
  Response.json(await createPersonService(payload).lookUp(email, new Date()), { headers: noStore }),
)

const exportPerson = forPerson('export', async ({ payload }, email) => {
  const known = await createPersonService(payload).lookUp(email, new Date())
  const file = `attachment; filename="registerutdrag-${known.exportedAt.slice(0, 10)}.json"`
  const headers = { ...noStore, 'Content-Type': 'application/json; charset=utf-8', 'Content-Disposition': file }
  return new Response(`${JSON.stringify(known, null, 2)}\n`, { headers })
})

const erasePerson = forPerson('erase', async ({ payload }, email) => {
  const people = createPersonService(payload)
  await people.erase(email, new Date())
  return Response.json(await people.lookUp(email, new Date()), { headers: noStore })
})

/** What the admin's pages about personal data call. */
export const privacyEndpoints: Endpoint[] = [showRetention, runRetention, searchPerson, exportPerson, erasePerson]

function requireRole({ user }: PayloadRequest, roles: UserRole[]): void {
  if (user && roles.includes(user.role)) return
  throw new RequestError('forbidden', {
    sv: 'Det här får du inte göra.',
    en: 'You may not do this.',
  })
}

/** @throws RequestError `invalid` when the body has no e-mail address. */
async function addressIn(req: PayloadRequest): Promise<string> {
  const body: unknown = await Promise.resolve(req.json?.()).catch(() => null)
  const given = z.strictObject({ email: z.string().max(1000) }).safeParse(body)
  const email = given.success ? createPersonService(req.payload).addressOf(given.data.email) : null
  if (email === null) throw new RequestError('invalid', noAddress)
  return email
}

const languageOf = ({ i18n }: PayloadRequest): 'sv' | 'en' => (i18n.language === 'en' ? 'en' : 'sv')

const onlyDryRun: Bilingual = {
  sv: 'Den enda parametern är dryRun, med värdet true eller false.',
  en: 'The only parameter is dryRun, with the value true or false.',
}
const isRunning: Bilingual = {
  sv: 'Gallringen pågår redan. Vänta en stund och se efter igen.',
  en: 'The deletion is running already. Wait a little and look again.',
}
const noAddress: Bilingual = {
  sv: 'Skriv en hel e-postadress, till exempel anna@example.se.',
  en: 'Write a whole e-mail address, such as anna@example.se.',
}
