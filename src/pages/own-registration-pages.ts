import { type Request, type RequestHandler, type Response, Router } from 'express'
import { seatedStatuses } from '../registrations/registration-rules'
import { Needs } from '../registrations/registration-schema'
import type { DeedOutcome } from '../registrations/registration-deeds'
import type { OwnRegistration } from '../registrations/registration-store'
import type { EventFull } from '../events/event-schema'
import { messagePage } from './message-page'
import { ownRegistrationPage } from './own-registration-page'
import type { RegistrationPagesParts } from './registration-pages'
import { registrationWords } from './registration-words'
import { languageOfReader, sendPrivatePage } from './send-page'

const own = '/anmalan/min/:token'

/** One's own registration, behind a signed link: GET shows and POST does, so a program that opens links changes nothing. */
export function ownRegistrationPages(parts: RegistrationPagesParts, body: RequestHandler): Router {
  const router = Router()
  const { registrations, clock = () => new Date() } = parts
  const back = (req: Request, res: Response): void => {
    res.redirect(303, pathOf(req))
  }
  const deed =
    (done: Notice, work: (token: string, req: Request) => Promise<DeedOutcome>): RequestHandler =>
    async (req, res) => {
      const outcome = await work(tokenOf(req), req)
      if (outcome.ok) res.redirect(303, `${pathOf(req)}?gjort=${done}`)
      else if (outcome.reason === 'unknown') await showUnknown(parts, req, res)
      else await show(parts, req, res, { refused: outcome.reason })
    }
  router.get(own, (req, res) => show(parts, req, res, {}))
  router.get(`${own}/kalender.ics`, (req, res) => sendCalendar(parts, req, res))
  router
    .route(`${own}/avboka`)
    .get(back)
    .post(
      body,
      deed('avbokat', (token) => registrations.cancel(token, clock())),
    )
  router
    .route(`${own}/ja`)
    .get(back)
    .post(
      body,
      deed('ja', (token) => registrations.accept(token, clock())),
    )
  router
    .route(`${own}/behov`)
    .get(back)
    .post(
      body,
      deed('sparat', (token, req) => {
        const typed = Needs.safeParse((req.body as { needs?: unknown } | undefined)?.needs ?? '')
        if (!typed.success) return Promise.resolve({ ok: false, reason: 'not-possible', language: null })
        return registrations.change(token, { needs: typed.data || null }, clock())
      }),
    )
  return router
}

const notices = ['sparat', 'avbokat', 'ja'] as const
type Notice = (typeof notices)[number]

const tokenOf = ({ params }: Request): string => String(params.token)
/** Where the own page is, seen from any page below it. */
const pathOf = (req: Request): string => `/anmalan/min/${encodeURIComponent(tokenOf(req))}`

interface Behind {
  registration: OwnRegistration
  event: EventFull
}

/** The registration behind the link with its event; null when one of them is gone. */
async function behind({ registrations, events }: RegistrationPagesParts, req: Request): Promise<Behind | null> {
  const registration = await registrations.look(tokenOf(req))
  const slug = registration && (await registrations.slugOf(registration.event))
  if (!slug) return null
  const answer = await events.item({ slug, lang: registration.lang })
  return 'body' in answer ? { registration, event: answer.body } : null
}

async function show(
  parts: RegistrationPagesParts,
  req: Request,
  res: Response,
  { refused }: { refused?: 'offer-passed' | 'not-possible' | 'over' },
): Promise<void> {
  const found = await behind(parts, req)
  if (!found) {
    await showUnknown(parts, req, res)
    return
  }
  const { registration, event } = found
  const language = registration.lang
  const say = registrationWords[language]
  const done = notices.find((notice) => notice === req.query.gjort)
  const page = ownRegistrationPage({
    ...{ registration, event, language, status: event.status, path: pathOf(req) },
    meetingUrl: await meetingUrlFor(parts, registration),
    association: await parts.association(language),
    now: parts.clock?.() ?? new Date(),
    notice: refused ? say.refused[refused] : done ? say.notices[done] : null,
  })
  sendPrivatePage(req, res, { status: refused ? 409 : 200, html: page, language })
}

const meetingUrlFor = (parts: RegistrationPagesParts, { status, event }: OwnRegistration): Promise<string | null> =>
  (seatedStatuses as readonly string[]).includes(status) ? parts.registrations.meetingUrl(event) : Promise.resolve(null)

async function showUnknown(parts: RegistrationPagesParts, req: Request, res: Response): Promise<void> {
  const language = languageOfReader(req)
  const say = registrationWords[language]
  const association = await parts.association(language)
  const text = { title: say.unknownTitle, paragraphs: say.unknown, section: 'events' as const }
  sendPrivatePage(req, res, { status: 404, html: messagePage({ language, association, ...text }), language })
}

async function sendCalendar(parts: RegistrationPagesParts, req: Request, res: Response): Promise<void> {
  const found = await behind(parts, req)
  if (!found?.registration.email) {
    await showUnknown(parts, req, res)
    return
  }
  const { registration, event } = found
  const { name, email, lang } = registration
  const calendar = await parts.feeds.invitation({
    slug: event.slug,
    lang,
    invitation: {
      method: 'PUBLISH',
      attendee: { name: name ?? '', email: email ?? '' },
      meetingUrl: await meetingUrlFor(parts, registration),
      now: new Date(),
    },
  })
  res.set({
    'Content-Type': 'text/calendar; charset=utf-8',
    'Content-Disposition': 'attachment; filename="kalender.ics"',
    'Cache-Control': 'no-store',
    'Referrer-Policy': 'no-referrer',
    'X-Robots-Tag': 'noindex, nofollow',
  })
  res.end(calendar?.text ?? '')
}
