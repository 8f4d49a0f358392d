import type { ErrorRequestHandler, Request, Response } from 'express'
import { problemOf, tellable } from '../http/problem'
import { type AssociationFacts, unnamedAssociation } from '../mail/association-facts'
import type { InputIssue, RequestError } from '../shared/errors'
import type { Bilingual, Language } from '../shared/language'
import { html, type Html } from './html'
import { messagePage } from './message-page'
import { languageOfReader, sendPrivatePage } from './send-page'

type Association = (language: Language) => Promise<AssociationFacts>

const words = {
  notFound: { sv: 'Sidan finns inte', en: 'There is no such page' },
  notFoundText: {
    sv: 'Kanske har den flyttat eller tagits bort, eller så är adressen felskriven.',
    en: 'Perhaps it has moved or been removed, or the address is misspelt.',
  },
  home: { sv: 'Till startsidan', en: 'To the start page' },
  back: {
    sv: 'Gå tillbaka med webbläsarens bakåtknapp, rätta och skicka igen.',
    en: 'Go back with the back button of the browser, correct it and send again.',
  },
} as const satisfies Record<string, Bilingual>

/** Our own forms' fields in words; others are shown by their name. */
const fields: Record<string, Bilingual> = {
  '#/email': { sv: 'E-postadress', en: 'E-mail address' },
  '#/name': { sv: 'Namn', en: 'Name' },
  '#/lang': { sv: 'Språk', en: 'Language' },
  '#/consent': { sv: 'Samtycke', en: 'Consent' },
}
const unticked: Bilingual = { sv: 'Kryssa i rutan för att godkänna.', en: 'Tick the box to agree.' }

const toHome = (language: Language): Html =>
  html`<p><a href="${language === 'sv' ? '/' : '/?lang=en'}">${words.home[language]}</a></p>`

/** True when a person will read the answer: they sent a form, or their browser asked for a page. */
export const wantsPage = (req: Request): boolean =>
  Boolean(req.is('application/x-www-form-urlencoded')) ||
  (!/^\/(api|media)(\/|$)/.test(req.originalUrl) && req.accepts(['json', 'html']) === 'html')

/** Tells a person on a page what the API tells programs as problem+json: what went wrong and what to do. */
export async function sendErrorPage(
  req: Request,
  res: Response,
  at: { error: RequestError; association: Association },
): Promise<void> {
  const { error, association } = at
  const language = languageOfReader(req)
  const { status, title, detail } = problemOf(error, language)
  const isMissing = error.kind === 'not-found'
  const page = messagePage({
    language,
    association: await nameToShow(error, language, association),
    title: isMissing ? words.notFound[language] : title,
    paragraphs: isMissing ? [words.notFoundText[language]] : [error.issues.length > 0 ? words.back[language] : detail],
    more: html`${issueList(error.issues, language)}${toHome(language)}`,
  })
  res.set(error.headers)
  sendPrivatePage(req, res, { status, html: page, language })
}

/** What is wrong may be the database itself, which has the name. */
const nameToShow = async (
  { kind }: RequestError,
  language: Language,
  association: Association,
): Promise<AssociationFacts> =>
  kind === 'unavailable' || kind === 'failed'
    ? unnamedAssociation(language)
    : association(language).catch(() => unnamedAssociation(language))

function issueList(issues: InputIssue[], language: Language): Html | null {
  if (issues.length === 0) return null
  const lines = issues.map((issue) => {
    const name = 'pointer' in issue ? issue.pointer : issue.parameter
    const detail = name === '#/consent' ? unticked : issue.detail
    return html`<li><strong>${fields[name]?.[language] ?? name.replace(/^#\//, '')}:</strong> ${detail[language]}</li>`
  })
  return html`<ul class="errors">
    ${lines}
  </ul>`
}

/** For a router of pages: errors that may be told become pages; the rest goes on to the server's own handler. */
export const pageErrors =
  (association: Association): ErrorRequestHandler =>
  async (error: unknown, req, res, next) => {
    const told = tellable(error)
    if (!told || res.headersSent) {
      next(error)
      return
    }
    await sendErrorPage(req, res, { error: told, association })
  }
