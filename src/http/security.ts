import type { RequestHandler } from 'express'
import helmet from 'helmet'
import { randomBytes } from 'node:crypto'
import type { Environment } from '../env'

/** Headers of every answer; pages add their own content security policy. */
export function securityHeaders(env: Pick<Environment, 'serverUrl'>): Record<string, string> {
  const isHttps = env.serverUrl.startsWith('https:')
  const setHeaders = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"], baseUri: ["'none'"] },
    },
    crossOriginEmbedderPolicy: false,
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
    frameguard: { action: 'deny' },
    strictTransportSecurity: isHttps ? { maxAge: 31_536_000, includeSubDomains: false } : false,
  })
  // They are the same for every request, so they are asked for once.
  const headers = new Headers({ 'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()' })
  const response = {
    setHeader: (name: string, value: string) => {
      headers.set(name, value)
    },
    removeHeader: () => undefined,
  }
  setHeaders(null as never, response as never, () => undefined)
  return Object.fromEntries(headers)
}

/**
 * The admin's content security policy, with a nonce of this request. Next reads it from the *request* header and puts the
 * nonce on its own scripts. The admin's language is Swedish until somebody chooses another one.
 */
export function adminHeaders({ isProduction }: Pick<Environment, 'isProduction'>): RequestHandler {
  return (req, res, next) => {
    if (!/(^|;\s*)payload-lng=/.test(req.headers.cookie ?? '')) req.headers['accept-language'] = 'sv'
    const nonce = randomBytes(16).toString('base64')
    const script = isProduction ? `'self' 'nonce-${nonce}' 'strict-dynamic'` : `'self' 'unsafe-inline' 'unsafe-eval'`
    const policy = [
      "default-src 'self'",
      `script-src ${script}`,
      "style-src 'self' 'unsafe-inline'",
      "img-src 'self' data: blob:",
      "font-src 'self' data:",
      `connect-src 'self'${isProduction ? '' : ' ws:'}`,
      "object-src 'none'",
      "base-uri 'self'",
      "form-action 'self'",
      "frame-ancestors 'self'",
    ].join('; ')
    req.headers['content-security-policy'] = policy
    res.set({
      'Content-Security-Policy': policy,
      'X-Frame-Options': 'SAMEORIGIN',
      'Cross-Origin-Resource-Policy': 'same-origin',
    })
    next()
  }
}
