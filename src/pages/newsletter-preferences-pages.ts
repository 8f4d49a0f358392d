import express, { type Request, type Response, Router } from 'express'
import { z } from 'zod'
import type { AssociationFacts } from '../mail/association-facts'
import { PersonName } from '../shared/person-schema'
import type { PreferencesBehind, PreferencesService } from '../newsletter/preferences-service'
import { type Language, languages } from '../shared/language'
import { pageErrors } from './error-page'
import { pathIn } from './layout'
import { messagePage } from './message-page'
import { newsletterPaths } from './newsletter-paths'
import { erasePage, preferencesPage } from './newsletter-preferences-page'
import { preferencesWords } from './newsletter-preferences-words'
import { languageOfReader, sendPrivatePage } from './send-page'

const bodyMaxBytes = 10_000
const erasedPath = newsletterPaths.erased
/** What a deed leaves in the address of the page. */
const notices = { sparat: 'saved', avslutat: 'left' } as const

const LanguageWord = z.enum(languages)
const TypedName = z.string().catch('')
const shownNameMaxLength = 1000

interface Parts {
  preferences: PreferencesService
  association: (language: Language) => Promise<AssociationFacts>
  clock?: () => Date
}

/**
 * The own page of a subscriber, behind a signed link. GET shows and POST does, so a program that opens links changes nothing; what only
 * does something leads back to the page when it is opened.
 */
export function newsletterPreferencesPages({ preferences, association, clock = () => new Date() }: Parts): Router {
  const router = Router()
  const body = express.urlencoded({ extended: false, limit: bodyMaxBytes })
  const { show, message } = senders(association)
  const page = `${newsletterPaths.preferences}/:token` as const
  const back = (req: Request, res: Response): void => {
    res.redirect(303, pathOf(req))
  }

  router.get(erasedPath, (req, res) => message(req, res, 'done'))
  router
    .route(page)
    .get(async (req, res) => {
      const notice = noticeOf(req)
      await show(req, res, await preferences.look(tokenOf(req)), (facts) => preferencesPage({ ...facts, notice }))
    })
    .post(body, async (req, res) => {
      const { name, lang, wrongName } = typedIn(req.body)
      const found = await preferences.look(tokenOf(req))
      if (!found.ok) await message(req, res, found.reason)
      else if (wrongName !== null) await show(req, res, found, (facts) => preferencesPage({ ...facts, wrongName }), 400)
      else {
        await preferences.change(tokenOf(req), { name, lang: lang ?? found.preferences.language })
        res.redirect(303, `${pathOf(req)}?gjort=sparat`)
      }
    })
  router
    .route(`${page}/avsluta`)
    .get(back)
    .post(body, async (req, res) => {
      const left = await preferences.unsubscribe(tokenOf(req), clock())
      if (left.ok) res.redirect(303, `${pathOf(req)}?gjort=avslutat`)
      else await message(req, res, left.reason)
    })
  router
    .route(`${page}/uppgifter`)
    .get(back)
    .post(body, async (req, res) => {
      const known = await preferences.exportAll(tokenOf(req), clock())
      if (known) sendDownload(res, known)
      else await show(req, res, await preferences.look(tokenOf(req)), preferencesPage)
    })
  router
    .route(`${page}/radera`)
    .get(async (req, res) => {
      await show(req, res, await preferences.look(tokenOf(req)), erasePage)
    })
    .post(body, async (req, res) => {
      const found = await preferences.look(tokenOf(req))
      await preferences.erase(tokenOf(req), clock())
      if (found.ok) res.redirect(303, pathIn(erasedPath, found.preferences.language))
      else await message(req, res, found.reason)
    })

  router.use(pageErrors(association))
  return router
}

/** What the form sends. A name that is none is kept as it was typed, to be shown again. */
function typedIn(body: unknown): { name: string | null; lang: Language | undefined; wrongName: string | null } {
  const typed = (body ?? {}) as Record<string, unknown>
  const name = PersonName.safeParse(typed.name ?? '')
  const lang = LanguageWord.safeParse(typed.lang).data
  if (name.success) return { name: name.data || null, lang, wrongName: null }
  return { name: null, lang, wrongName: TypedName.parse(typed.name).slice(0, shownNameMaxLength) }
}

const tokenOf = ({ params }: Request): string => String(params.token)
/** Where the own page is, seen from any page below it. */
const pathOf = (req: Request): string => `${newsletterPaths.preferences}/${encodeURIComponent(tokenOf(req))}`

const noticeOf = ({ query: { gjort } }: Request): 'saved' | 'left' | null =>
  gjort === 'sparat' || gjort === 'avslutat' ? notices[gjort] : null

/** `erased` is an address that no longer leads anywhere; `done` says the same right after the deed. */
const messages = {
  unknown: { words: 'unknown', status: 404 },
  erased: { words: 'erased', status: 410 },
  done: { words: 'erased', status: 200 },
} as const

type Facts = Pick<Parameters<typeof erasePage>[0], 'association' | 'preferences' | 'path'>

function senders(association: Parts['association']) {
  const message = async (req: Request, res: Response, name: keyof typeof messages): Promise<void> => {
    const language = languageOfReader(req)
    const { words, status } = messages[name]
    const say = preferencesWords[language]
    const text = { title: say[`${words}Title`], paragraphs: say[words] }
    const page = messagePage({ language, association: await association(language), ...text, section: 'newsletters' })
    sendPrivatePage(req, res, { status, html: page, language })
  }
  /** Sends a page about whoever the link belongs to, or says that it leads to nobody. */
  const show = async (
    req: Request,
    res: Response,
    found: PreferencesBehind,
    render: (facts: Facts) => string,
    status = 200,
  ): Promise<void> => {
    if (!found.ok) {
      await message(req, res, found.reason)
      return
    }
    const { language } = found.preferences
    const facts = { association: await association(language), preferences: found.preferences, path: pathOf(req) }
    sendPrivatePage(req, res, { status, html: render(facts), language })
  }
  return { message, show }
}

/** A file for the person alone. */
function sendDownload(res: Response, known: object): void {
  res.set({
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Disposition': 'attachment; filename="mina-uppgifter.json"',
    'Cache-Control': 'no-store',
    'Referrer-Policy': 'no-referrer',
    'X-Robots-Tag': 'noindex, nofollow',
  })
  res.end(`${JSON.stringify(known, null, 2)}\n`)
}
