import type { Request, Response } from 'express'
import { sendRepresentation } from '../http/respond'
import { type Language, preferredLanguage } from '../shared/language'

/** No script, no frame, no form to elsewhere; styles and pictures from here only (CSP level 3). */
const contentSecurityPolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ')

const headers = { 'Content-Security-Policy': contentSecurityPolicy }
/**
 * Pages behind mail links hold nothing that others wrote, so styles in them can do no harm; and the outside check of the mail puts
 * its HTML, whose styles must stand in it, in the place of such a page.
 */
const privateHeaders = {
  'Content-Security-Policy': contentSecurityPolicy.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'"),
}
const contentType = 'text/html; charset=utf-8'

/** A public page, with a validator: browsers and proxies ask again and get 304. */
export const sendPage = (req: Request, res: Response, page: { html: string; language: string }): Promise<void> =>
  sendRepresentation(req, res, { bytes: Buffer.from(page.html), contentType, language: page.language, headers })

/** A page for one reader, or about an error: kept by nobody, and its address told to nobody. */
export function sendPrivatePage(
  req: Request,
  res: Response,
  page: { status: number; html: string; language: Language; referrer?: 'no-referrer' | 'same-origin' },
): void {
  res.status(page.status).set({
    ...privateHeaders,
    'Content-Type': contentType,
    'Content-Language': page.language,
    'Cache-Control': 'no-store',
    'Referrer-Policy': page.referrer ?? 'no-referrer',
    'X-Robots-Tag': 'noindex, nofollow',
  })
  res.end(req.method === 'HEAD' ? undefined : page.html)
}

/** The language of a page that has no language of its own: `?lang=`, else Swedish. */
export const languageAsked = (req: Request): Language => (req.query.lang === 'en' ? 'en' : 'sv')

/** The same for pages that people are sent to, who could not choose: `?lang=`, else what the browser prefers. */
export const languageOfReader = (req: Request): Language =>
  req.query.lang === 'en' || req.query.lang === 'sv'
    ? req.query.lang
    : preferredLanguage(req.headers['accept-language'])
