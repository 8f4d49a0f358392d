import type { Endpoint, PayloadRequest } from 'payload'
import type { z } from 'zod'
import { isEditor } from '../../collections/access/roles'
import { parseBody, parseQuery } from '../http/parse'
import { RequestError } from '../shared/errors'
import type { Language } from '../shared/language'
import { registrationsCsv, registrationsXlsx } from './desk-export'
import { printPage } from './desk-print'
import { AddedByHand, Marks, Message, MoveLine, MoveUp, PreviewedNotice, PreviewQuery, PrintQuery } from './desk-schema'
import { createDesk, type Desk } from './desk-service'
import { deskStore, type ListedRegistration } from './desk-store'
import { eventForPreview } from './event-preview-store'
import { createMessages, previewOf } from './message-service'
import { makeSecondSitting, moveLine } from './sitting-service'

type Handler = (req: PayloadRequest, id: string, now: Date) => Promise<unknown>

const noStore = { 'Cache-Control': 'no-store' }

/** An endpoint for editors about the thing with `:id`. */
const endpoint = (method: 'get' | 'post', path: string, handle: Handler, status = 200): Endpoint => ({
  method,
  path,
  handler: async (req) => {
    requireEditor(req)
    const { id } = req.routeParams ?? {}
    const answer = await handle(req, typeof id === 'string' ? id : '', new Date())
    return Response.json(answer, { status, headers: noStore })
  },
})

const deskOf = ({ payload }: PayloadRequest): Desk => createDesk(payload)

async function bodyOf<S extends z.ZodObject>(req: PayloadRequest, schema: S): Promise<z.infer<S>> {
  return parseBody(schema, await Promise.resolve(req.json?.()).catch(() => null))
}

const deskEndpoints: Endpoint[] = [
  endpoint('get', '/:id/registrations/standing', async (req, id, now) => {
    const standing = await deskOf(req).standing(id, now)
    if (!standing) throw noEvent()
    return standing
  }),
  endpoint('get', '/:id/registrations/line', async (req, id) => ({ line: await deskOf(req).line(id) })),
  endpoint(
    'post',
    '/:id/registrations',
    async (req, id, now) => deskOf(req).add(id, await bodyOf(req, AddedByHand), now),
    201,
  ),
  endpoint('post', '/:id/marks', async (req, id, now) => deskOf(req).mark(id, (await bodyOf(req, Marks)).marks, now)),
  endpoint('post', '/:id/messages', takeMessage, 201),
  endpoint('get', '/:id/mails/:notice', async (req, id) => {
    const notice = PreviewedNotice.safeParse(req.routeParams?.notice)
    if (!notice.success) throw noEvent()
    const { lang } = parseQuery(PreviewQuery, req.searchParams.toString())
    const item = await eventForPreview(req.payload, id, lang)
    if (!item) throw noEvent()
    return previewOf(req.payload, { item, notice: notice.data, language: lang })
  }),
  endpoint('post', '/:id/second-sitting', ({ payload }, id) => makeSecondSitting(payload, id), 201),
  endpoint('post', '/:id/move-line', async (req, id, now) =>
    moveLine(req.payload, (await bodyOf(req, MoveLine)).from, id, now),
  ),
]

/** A file with everybody at an event. Who took it is logged; not whom it is about. */
const list = (
  form: 'csv' | 'xlsx' | 'print',
  path: string,
  bodyOf: (listed: Listed) => Promise<File> | File,
): Endpoint => ({
  method: 'get',
  path,
  handler: async (req) => {
    requireEditor(req)
    const { id } = req.routeParams ?? {}
    const store = deskStore(req.payload)
    const event = typeof id === 'string' ? id : ''
    const title = await store.title(event)
    if (title === null) throw noEvent()
    const language = req.i18n.language === 'en' ? 'en' : 'sv'
    const { body, headers } = await bodyOf({ req, title, rows: await store.list(event), language })
    req.payload.logger.info({ user: req.user?.id, event, form }, 'registrations: exported')
    return new Response(body, { headers: { ...noStore, ...headers } })
  },
})
interface Listed {
  req: PayloadRequest
  title: string
  rows: ListedRegistration[]
  language: Language
}
interface File {
  body: string | Uint8Array<ArrayBuffer>
  headers: Record<string, string>
}

const download = (type: string, name: string): Record<string, string> => ({
  'Content-Type': type,
  'Content-Disposition': `attachment; filename="${name}"`,
})
const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

const listEndpoints: Endpoint[] = [
  list('csv', '/:id/registrations.csv', ({ rows, language }) => ({
    body: registrationsCsv(rows, language),
    headers: download('text/csv; charset=utf-8', 'anmalningar.csv'),
  })),
  list('xlsx', '/:id/registrations.xlsx', async ({ rows, language }) => ({
    body: new Uint8Array(await registrationsXlsx(rows, language)),
    headers: download(workbookType, 'anmalningar.xlsx'),
  })),
  list('print', '/:id/registrations/print', ({ req, title, rows, language }) => ({
    body: printPage({ print: parseQuery(PrintQuery, req.searchParams.toString()).what, title, rows, language }),
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox allow-modals",
      'Referrer-Policy': 'no-referrer',
      'X-Robots-Tag': 'noindex, nofollow',
    },
  })),
]

/** `/api/events/:id/…`: the registrations of an event, for editors. */
export const eventDeskEndpoints: Endpoint[] = [...deskEndpoints, ...listEndpoints]

/** `/api/event-registrations/:id/…`: one registration, for editors. */
export const registrationDeskEndpoints: Endpoint[] = [
  endpoint('post', '/:id/cancel', (req, id, now) => deskOf(req).cancel(id, now)),
  endpoint('post', '/:id/move-up', async (req, id, now) =>
    deskOf(req).moveUp(id, (await bodyOf(req, MoveUp)).why, now),
  ),
]

/** With `dryRun=true`: what it would look like, and how many would get it. */
async function takeMessage(req: PayloadRequest, id: string, now: Date): Promise<unknown> {
  const message = await bodyOf(req, Message)
  const item = await eventForPreview(req.payload, id, 'sv')
  if (!item) throw noEvent()
  const messages = createMessages(req.payload)
  const recipients = await messages.count(id, message.audience)
  if (req.searchParams.get('dryRun') === 'true') {
    return { recipients, ...(await previewOf(req.payload, { item, notice: 'message', message, language: 'sv' })) }
  }
  if (recipients === 0) throw new RequestError('conflict', nobodyThere)
  // Who wrote, not to whom.
  req.payload.logger.info({ user: req.user?.id, event: id, audience: message.audience }, 'registrations: message')
  return messages.send(id, message, now)
}

const nobodyThere = {
  sv: 'Det finns ingen att skicka till. Välj en annan grupp.',
  en: 'There is nobody to send to. Choose another group.',
}
const noEvent = (): RequestError =>
  new RequestError('not-found', { sv: 'Evenemanget finns inte.', en: 'There is no such event.' })

function requireEditor(req: PayloadRequest): void {
  if (isEditor(req)) return
  throw new RequestError(req.user ? 'forbidden' : 'unauthenticated', {
    sv: 'Det här får bara redaktörer och administratörer göra.',
    en: 'Only editors and administrators may do this.',
  })
}
