import express, { type Request, type Response, Router } from 'express'
import type { AssociationFacts } from '../mail/association-facts'
import { pageErrors } from './error-page'
import { html, type Html } from './html'
import { pathIn } from './layout'
import { messagePage } from './message-page'
import { newsletterPaths } from './newsletter-paths'
import { languageOfReader, sendPrivatePage } from './send-page'
import type { Language } from '../shared/language'
import { type PageMessage, pageWords } from './newsletter-page-words'
import type { LinkState, NewsletterService } from '../newsletter/newsletter-service'

/** A form with one button, or what a mail program sends (RFC 8058): neither needs more. */
const bodyMaxBytes = 10_000
const statusOf = { ready: 200, done: 200, unknown: 404, expired: 410 } as const

interface Parts {
  newsletter: NewsletterService
  association: (language: Language) => Promise<AssociationFacts>
  clock?: () => Date
}

type Deed = 'confirm' | 'unsubscribe'
const donePages = { confirm: newsletterPaths.confirmed, unsubscribe: newsletterPaths.unsubscribed } as const

/** The pages that the form and the links in mail lead to. Without script; only POST does anything. */
export function newsletterPages({ newsletter, association, clock = () => new Date() }: Parts): Router {
  const router = Router()
  const message = messageSender(association)
  // As text, whatever type it has: a mail program may send its one field as a form or as multipart.
  const body = express.text({ type: () => true, limit: bodyMaxBytes })

  router.get(newsletterPaths.thanks, (req, res) => message(req, res, 'thanks', languageOfReader(req)))
  router.get(donePages.confirm, (req, res) => message(req, res, 'confirmed', languageOfReader(req)))
  router.get(donePages.unsubscribe, (req, res) => message(req, res, 'unsubscribed', languageOfReader(req)))

  router
    .route(`${newsletterPaths.confirm}/:token` as const)
    .get(async (req, res) => {
      await showLink(req, res, 'confirm', await newsletter.lookAtConfirmation(req.params.token, clock()))
    })
    .post(body, async (req, res) => {
      await answerDeed(req, res, 'confirm', await newsletter.confirm(req.params.token, clock()))
    })
  router
    .route(`${newsletterPaths.unsubscribe}/:token` as const)
    .get(async (req, res) => {
      await showLink(req, res, 'unsubscribe', await newsletter.lookAtUnsubscription(req.params.token))
    })
    .post(body, async (req, res) => {
      const isOneClick = isOneClickUnsubscribe(req.body)
      const state = await newsletter.unsubscribe(req.params.token, isOneClick ? 'one-click' : 'link', clock())
      if (isOneClick && state.state === 'done') await message(req, res, 'unsubscribed', state.language)
      else await answerDeed(req, res, 'unsubscribe', state)
    })

  /** What a link leads to: the question with its button, or how things are. */
  const showLink = async (req: Request, res: Response, deed: Deed, link: LinkState): Promise<void> => {
    const language = link.language ?? languageOfReader(req)
    if (link.state === 'ready') await message(req, res, deed, language, { more: button(deed, language) })
    else await message(req, res, outcome(deed, link), language, { status: statusOf[link.state] })
  }
  const answerDeed = async (req: Request, res: Response, deed: Deed, link: LinkState): Promise<void> => {
    if (link.state === 'done') res.redirect(303, pathIn(donePages[deed], link.language))
    else await showLink(req, res, deed, link)
  }

  router.use(pageErrors(association))
  return router
}

/** The page for a link that asks nothing any more. */
function outcome(deed: Deed, { state }: LinkState): PageMessage {
  if (state === 'done') return deed === 'confirm' ? 'confirmed' : 'unsubscribed'
  if (state === 'expired') return 'expiredLink'
  return deed === 'confirm' ? 'unknownConfirmLink' : 'unknownUnsubscribeLink'
}

/** Posts to the very address that the page has, so that the token is written nowhere else. */
const button = (deed: Deed, language: Language): Html =>
  html`<form method="post"><button class="button" type="submit">${pageWords[deed][language].button}</button></form>`

function messageSender(association: Parts['association']) {
  return async (
    req: Request,
    res: Response,
    name: PageMessage,
    language: Language,
    { status = 200, more }: { status?: number; more?: Html } = {},
  ): Promise<void> => {
    const { title, paragraphs, again } = pageWords[name][language]
    const toForm = again && html`<p><a href="${pathIn('/nyhetsbrev', language)}">${again}</a></p>`
    const facts = await association(language)
    const page = messagePage({
      language,
      association: facts,
      title,
      paragraphs,
      more: html`${more}${toForm}`,
      section: 'newsletters',
    })
    sendPrivatePage(req, res, { status, html: page, language })
  }
}

/** RFC 8058, 3.1: the field `List-Unsubscribe` with the value `One-Click`, as a form or as multipart. */
function isOneClickUnsubscribe(body: unknown): boolean {
  if (typeof body !== 'string') return false
  if (new URLSearchParams(body).get('List-Unsubscribe') === 'One-Click') return true
  return /name="?List-Unsubscribe"?\s*\r?\n(?:[^\r\n]+\r?\n)*\r?\nOne-Click\r?\n/i.test(body)
}
