import type { Endpoint, Payload, PayloadRequest } from 'payload'
import { isEditor } from '../../collections/access/roles'
import type { Environment } from '../env'
import { enqueueMail } from '../mail/mail-queue'
import { RequestError } from '../shared/errors'
import type { Language } from '../shared/language'
import { isFrozen } from './desk-rules'
import { issueStore } from './issue-store'
import { readLetter, renderLetter } from './edition-service'
import { checkIssue } from './issue-check-service'
import { personalised } from './personal-links'
import { suggestFor } from './suggestion-service'

type Settings = Pick<Environment, 'serverUrl' | 'webhookAllowPrivate'>

/** In what an editor looks at, the personal links lead nowhere. */
const nobodysLinks = { preferencesUrl: '#', unsubscribeUrl: '#' }

/** What an editor asks for while composing: preview, checks, suggestions, a test mail. */
export const issueComposeEndpoints = (env: Settings): Endpoint[] => [
  {
    path: '/:id/preview',
    method: 'get',
    handler: async (req) => {
      const { html, text } = await mailOf(req, env, languageIn(req.query.lang))
      if (req.query.form === 'text') return new Response(text, { headers: previewHeaders('text/plain') })
      return new Response(html, { headers: previewHeaders('text/html') })
    },
  },
  {
    path: '/:id/checks',
    method: 'get',
    handler: async (req) => {
      requireEditor(req)
      const parts = { payload: req.payload, serverUrl: env.serverUrl, allowPrivate: env.webhookAllowPrivate }
      const report = await checkIssue(parts, idOf(req), new Date())
      if (!report) throw unknownIssue()
      const language = req.i18n.language === 'en' ? 'en' : 'sv'
      const checks = report.checks.map(({ message, ...check }) => ({ ...check, message: message[language] }))
      return Response.json({ ...report, checks })
    },
  },
  {
    path: '/:id/suggestions',
    method: 'get',
    handler: async (req) => {
      requireEditor(req)
      return Response.json(await suggestFor(req.payload, idOf(req), new Date()))
    },
  },
  {
    path: '/:id/test',
    method: 'post',
    handler: async (req) => {
      const user = requireEditor(req)
      const { lang } = ((await req.json?.()) ?? {}) as { lang?: unknown }
      const { subject, html, text } = await mailOf(req, env, languageIn(lang))
      const mail = { kind: 'newsletter-test', to: user.email, subject: `[Test] ${subject}`, html, text } as const
      await enqueueMail(req.payload, mail, { serverUrl: env.serverUrl, now: new Date() })
      return Response.json({ to: user.email }, { status: 202 })
    },
  },
]

/** The saved issue as the mail that goes out, but for the personal links. */
async function mailOf(
  req: PayloadRequest,
  { serverUrl }: Settings,
  language: Language,
): Promise<{ subject: string; html: string; text: string }> {
  requireEditor(req)
  const frozen = await frozenMail(req.payload, idOf(req), language)
  if (frozen) return frozen
  const letter = await readLetter(
    { payload: req.payload, serverUrl },
    { issueId: idOf(req), language, now: new Date() },
  )
  if (!letter) throw unknownIssue()
  const { html, text } = await renderLetter(letter)
  return { subject: letter.title, html: personalised(html, nobodysLinks), text: personalised(text, nobodysLinks) }
}

/** What was sent, of an issue whose sending has begun. */
async function frozenMail(
  payload: Payload,
  id: string,
  language: Language,
): Promise<{ subject: string; html: string; text: string } | null> {
  const issues = issueStore(payload)
  const issue = await issues.find(id)
  if (!issue || !isFrozen(issue.status)) return null
  const editions = await issues.editions(id)
  const edition = editions.find(({ lang }) => lang === language) ?? editions.find(({ lang }) => lang === 'sv')
  if (!edition) return null
  const { subject, mailHtml, mailText } = edition
  return { subject, html: personalised(mailHtml, nobodysLinks), text: personalised(mailText, nobodysLinks) }
}

/** Nothing in it runs, and it asks nobody but us for anything. */
const previewHeaders = (type: string): Record<string, string> => ({
  'Content-Type': `${type}; charset=utf-8`,
  'Content-Security-Policy': "default-src 'none'; img-src 'self' data:; style-src 'unsafe-inline'; sandbox",
  'Cache-Control': 'no-store',
})

const languageIn = (given: unknown): Language => (given === 'en' ? 'en' : 'sv')

function requireEditor(req: PayloadRequest): { email: string } {
  if (req.user && isEditor(req)) return req.user
  throw new RequestError('forbidden', {
    sv: 'Det här får bara redaktörer och administratörer göra.',
    en: 'Only editors and administrators may do this.',
  })
}

function idOf({ routeParams = {} }: PayloadRequest): string {
  const { id } = routeParams
  return typeof id === 'string' ? id : ''
}

const unknownIssue = (): RequestError =>
  new RequestError('not-found', { sv: 'Brevet finns inte.', en: 'There is no such issue.' })
