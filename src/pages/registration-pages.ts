import express, { type Request, type RequestHandler, type Response, Router } from 'express'
import type { EventFull } from '../events/event-schema'
import type { EventService } from '../events/event-service'
import type { FeedService } from '../feeds/feed-service'
import type { AssociationFacts } from '../mail/association-facts'
import { RegistrationInput } from '../registrations/registration-schema'
import type { RegistrationService } from '../registrations/registration-service'
import { notFound, RequestError } from '../shared/errors'
import type { Language } from '../shared/language'
import { pageErrors } from './error-page'
import { html } from './html'
import { pathIn } from './layout'
import { messagePage } from './message-page'
import { ownRegistrationPages } from './own-registration-pages'
import { registrationFormPage } from './registration-form'
import { type FormField, formFields, registrationWords, type Typed } from './registration-words'
import { languageOfReader, sendPrivatePage } from './send-page'

const bodyMaxBytes = 20_000
const start = '/anmalan'

export interface RegistrationPagesParts {
  registrations: RegistrationService
  events: Pick<EventService, 'item'>
  feeds: Pick<FeedService, 'invitation'>
  association: (language: Language) => Promise<AssociationFacts>
  clock?: () => Date
}

/** The pages on which people register for an event and look after their registration. `limit` guards what is posted. */
export function registrationPages(parts: RegistrationPagesParts, limit: RequestHandler): Router {
  const router = Router()
  const body = express.urlencoded({ extended: false, limit: bodyMaxBytes })
  router.get(start, (req, res) => {
    res.redirect(303, pathIn('/evenemang', languageOfReader(req)))
  })
  // Before the own pages: an event may be called "min".
  router.get(`${start}/:slug/tack`, (req, res) => showThanks(parts, req, res))
  router.use(ownRegistrationPages(parts, body))
  router
    .route(`${start}/:slug`)
    .get((req, res) => showForm(parts, req, res))
    .post(limit, body, (req, res) => takeForm(parts, req, res))
  router.use(pageErrors(parts.association))
  return router
}

const slugOf = ({ params }: Request): string => String(params.slug)
const clockOf = ({ clock }: RegistrationPagesParts): Date => clock?.() ?? new Date()

/** The event at the slug; a former slug leads on, and then null is returned. */
async function eventAt({ events }: RegistrationPagesParts, req: Request, res: Response): Promise<EventFull | null> {
  const lang = languageOfReader(req)
  const answer = await events.item({ slug: slugOf(req), lang })
  if ('body' in answer) return answer.body
  res.redirect(301, pathIn(`${start}/${encodeURIComponent(answer.movedTo)}`, lang))
  return null
}

interface Tried {
  typed: Typed
  wrong: FormField[]
}

async function showForm(parts: RegistrationPagesParts, req: Request, res: Response, tried?: Tried): Promise<void> {
  const event = await eventAt(parts, req, res)
  if (!event) return
  const language = languageOfReader(req)
  const availability = await parts.registrations.availability(event.slug, clockOf(parts))
  if (!availability || 'movedTo' in availability) throw notFound()
  const association = await parts.association(language)
  const isOpen = availability.registration === 'open' || availability.registration === 'waiting-list'
  if (!isOpen || event.registration.mode !== 'here') {
    await showRefusal(parts, req, res, { event, status: 200 })
    return
  }
  const page = registrationFormPage({ event, availability, association, language, ...tried })
  sendPrivatePage(req, res, { status: tried ? 400 : 200, html: page, language, referrer: 'same-origin' })
}

async function takeForm(parts: RegistrationPagesParts, req: Request, res: Response): Promise<void> {
  const language = languageOfReader(req)
  const typed = typedIn(req.body)
  const given = Object.fromEntries(Object.entries(typed).filter(([, text]) => text !== ''))
  const parsed = RegistrationInput.safeParse({ lang: language, ...given })
  if (!parsed.success) {
    const paths = new Set(parsed.error.issues.map(({ path }) => path[0]))
    await showForm(parts, req, res, { typed, wrong: formFields.filter((field) => paths.has(field)) })
    return
  }
  const { name, email, organisation, needs, lang = language, website } = parsed.data
  const person = { name, email, organisation: organisation ?? null, needs: needs ?? null, lang, website }
  try {
    const { origin } = new URL(`${req.protocol}://${req.get('host') ?? ''}`)
    const place = await parts.registrations.register(slugOf(req), { ...person, sentFrom: origin }, clockOf(parts))
    const line = place.position === null ? '' : `?nummer=${String(place.position)}`
    res.redirect(303, pathIn(`${start}/${encodeURIComponent(slugOf(req))}/tack${line}`, language))
  } catch (error) {
    if (!(error instanceof RequestError) || error.kind !== 'conflict') throw error
    await showRefusal(parts, req, res, { why: error.detail[language], status: 409 })
  }
}

/** What the form has, each field as one text. */
function typedIn(body: unknown): Typed {
  const fields = Object.entries((body ?? {}) as Record<string, unknown>)
  return Object.fromEntries(fields.map(([name, value]) => [name, [value].flat().map(String).join(' ')]))
}

async function showRefusal(
  parts: RegistrationPagesParts,
  req: Request,
  res: Response,
  { event, why, status }: { event?: EventFull; why?: string; status: number },
): Promise<void> {
  const language = languageOfReader(req)
  const say = registrationWords[language]
  const found = event ?? (await eventAt(parts, req, res))
  if (!found) return
  const reason = why ?? (await parts.registrations.whyClosed(found.slug, clockOf(parts)))?.[language] ?? ''
  const more = found.webUrl && html`<p><a href="${found.webUrl}">${say.back}</a></p>`
  const page = messagePage({
    ...{ language, association: await parts.association(language), section: 'events' },
    ...{ title: say.closedTitle, paragraphs: [`${found.title}.`, reason], ...(more && { more }) },
  })
  sendPrivatePage(req, res, { status, html: page, language })
}

async function showThanks(parts: RegistrationPagesParts, req: Request, res: Response): Promise<void> {
  const event = await eventAt(parts, req, res)
  if (!event) return
  const language = languageOfReader(req)
  const say = registrationWords[language]
  const number = /^\d{1,6}$/.exec(typeof req.query.nummer === 'string' ? req.query.nummer : '')?.[0]
  const page = messagePage({
    ...{ language, association: await parts.association(language), section: 'events', title: say.thanksTitle },
    paragraphs: [`${event.title}.`, ...(number ? [say.thanksLine(number)] : []), say.thanks],
    more: html`<p><a href="${pathIn(`${start}/${encodeURIComponent(event.slug)}`, language)}">${say.colleague}</a></p>`,
  })
  sendPrivatePage(req, res, { status: 200, html: page, language })
}
