import express, { Router } from 'express'
import type { AssociationFacts } from '../mail/association-facts'
import { meantAddress } from '../newsletter/typo-rules'
import type { Language } from '../shared/language'
import { pageErrors } from './error-page'
import { html, type Html } from './html'
import { pathIn } from './layout'
import { messagePage } from './message-page'
import { newsletterPaths } from './newsletter-paths'
import { languageOfReader, sendPrivatePage } from './send-page'

/** Where our own form is sent. */
export const signUpPath = newsletterPaths.signUp
const signUpEndpoint = '/api/v1/newsletter/subscriptions'
const bodyMaxBytes = 10_000
/** What the form has beside the address. */
const otherFields = ['name', 'lang', 'consent', 'website']

const words = {
  sv: {
    title: 'Stämmer adressen?',
    ask: (typed: string) => `Du skrev ${typed}. Det liknar en vanlig felskrivning, och då kommer inget mejl fram.`,
    meant: (address: string) => `Ändra till ${address}`,
    right: (address: string) => `${address} är rätt`,
  },
  en: {
    title: 'Is the address right?',
    ask: (typed: string) => `You wrote ${typed}. That looks like a common slip, and then no mail arrives.`,
    meant: (address: string) => `Change it to ${address}`,
    right: (address: string) => `${address} is right`,
  },
}

/**
 * Our own form comes here first: an address with a likely slip is asked about, by its letters alone, so nothing is told of who subscribes.
 * Everything else is sent on as it is, by the browser (307), to where all forms are taken.
 */
export function newsletterTypoPage(association: (language: Language) => Promise<AssociationFacts>): Router {
  const router = Router()
  router
    .route(signUpPath)
    .get((req, res) => {
      res.redirect(303, pathIn('/nyhetsbrev', languageOfReader(req)))
    })
    .post(express.urlencoded({ extended: false, limit: bodyMaxBytes }), async (req, res) => {
      const typed = (req.body ?? {}) as Record<string, unknown>
      const { email } = typed
      const meant = typeof email === 'string' ? meantAddress(email) : null
      if (typeof email !== 'string' || meant === null) {
        res.redirect(307, signUpEndpoint)
        return
      }
      const language = typed.lang === 'en' ? 'en' : languageOfReader(req)
      const { title, ask } = words[language]
      const facts = { language, association: await association(language), section: 'newsletters' } as const
      const more = choices({ typed, email: email.trim(), meant, language })
      const page = messagePage({ ...facts, title, paragraphs: [ask(email.trim())], more })
      // The site that the form stood on is a part of the evidence, so the browser must tell it.
      sendPrivatePage(req, res, { status: 200, html: page, language, referrer: 'same-origin' })
    })
  router.use(pageErrors(association))
  return router
}

interface Choices {
  typed: Record<string, unknown>
  email: string
  meant: string
  language: Language
}

/** Both addresses as buttons, with the rest of the form as it was sent. */
function choices({ typed, email, meant, language }: Choices): Html {
  const kept = otherFields.map((name) => {
    const value = typed[name]
    return typeof value === 'string' && html`<input type="hidden" name="${name}" value="${value}" />`
  })
  const say = words[language]
  return html`<form class="form" method="post" action="${signUpEndpoint}">
    ${kept}
    <button class="button" type="submit" name="email" value="${meant}">${say.meant(meant)}</button>
    <button class="button" type="submit" name="email" value="${email}">${say.right(email)}</button>
  </form>`
}
