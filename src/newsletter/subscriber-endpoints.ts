import type { Endpoint, PayloadRequest } from 'payload'
import { RequestError } from '../shared/errors'
import type { Language } from '../shared/language'
import { createEvidenceService, type EvidenceService } from './evidence-service'
import { importSubscribers } from './import-service'
import { exportSubscribers } from './subscriber-export'

/** `POST /api/newsletter-subscribers/import?dryRun=true`: a list with consents that were given elsewhere. */
const importList: Endpoint = {
  path: '/import',
  method: 'post',
  handler: async (req) => {
    requireEditor(req)
    const { payload } = req
    const file = await fileOf(req)
    const isDryRun = req.searchParams.get('dryRun') === 'true'
    const given = { file, isDryRun, language: languageOf(req), now: new Date() }
    return Response.json(await importSubscribers(payload, { secret: payload.config.secret }, given))
  },
}

/** `GET /api/newsletter-subscribers/export.csv` */
const exportList: Endpoint = {
  path: '/export.csv',
  method: 'get',
  handler: (req) => {
    requireEditor(req)
    const body = streamOf(exportSubscribers(req.payload))
    return new Response(body, { headers: download('text/csv; charset=utf-8', 'prenumeranter.csv') })
  },
}

/** `GET /api/newsletter-subscribers/:id/history`: `{ history: [{ at, text }] }`. */
const history: Endpoint = {
  path: '/:id/history',
  method: 'get',
  handler: async (req) => {
    requireEditor(req)
    const found = await evidenceOf(req).history(idOf(req), languageOf(req))
    if (!found) throw unknown()
    return Response.json({ history: found })
  },
}

/** `GET /api/newsletter-subscribers/:id/evidence`: a file that shows the consent. */
const evidence: Endpoint = {
  path: '/:id/evidence',
  method: 'get',
  handler: async (req) => {
    requireEditor(req)
    const id = idOf(req)
    const found = await evidenceOf(req).evidence(id, languageOf(req), new Date())
    if (!found) throw unknown()
    const headers = download('application/json; charset=utf-8', `samtycke-${id}.json`)
    return new Response(`${JSON.stringify(found, null, 2)}\n`, { headers })
  },
}

/** What an editor does with subscribers, beside Payload's own. */
export const subscriberEndpoints: Endpoint[] = [importList, exportList, history, evidence]

const download = (type: string, name: string): Record<string, string> => ({
  'Content-Type': type,
  'Content-Disposition': `attachment; filename="${name}"`,
  'Cache-Control': 'no-store',
})

/** A body that is made while it is read. */
function streamOf(pieces: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream({
    pull: async (controller) => {
      const next = await pieces.next()
      if (next.done) controller.close()
      else controller.enqueue(encoder.encode(next.value))
    },
  })
}

const evidenceOf = ({ payload }: PayloadRequest): EvidenceService =>
  createEvidenceService(payload, { secret: payload.config.secret })

const languageOf = ({ i18n }: PayloadRequest): Language => (i18n.language === 'en' ? 'en' : 'sv')

function idOf({ routeParams = {} }: PayloadRequest): string {
  const { id } = routeParams
  return typeof id === 'string' ? id : ''
}

async function fileOf(req: PayloadRequest): Promise<Uint8Array> {
  const form = await req.formData?.().catch(() => null)
  const file = form?.get('file')
  if (!file || typeof file === 'string') {
    throw new RequestError('invalid', {
      sv: 'Skicka listan som en fil i fältet ”file” (multipart/form-data).',
      en: 'Send the list as a file in the field “file” (multipart/form-data).',
    })
  }
  return new Uint8Array(await file.arrayBuffer())
}

function requireEditor({ user }: PayloadRequest): void {
  if (user?.role === 'administrator' || user?.role === 'editor') return
  throw new RequestError('forbidden', {
    sv: 'Det här får bara administratörer och redaktörer göra.',
    en: 'Only administrators and editors may do this.',
  })
}

const unknown = (): RequestError =>
  new RequestError('not-found', { sv: 'Prenumeranten finns inte.', en: 'There is no such subscriber.' })
