import { isIP } from 'node:net'
import type { Environment } from '../env'
import type { AssociationFacts } from './association-facts'

/** A domain that belongs to nobody (RFC 2606): for an installation without an address of its own, such as localhost. */
const nobodysDomain = 'samordna.invalid'

/** Who a mail is from: the setting, else what the association's settings say, else noreply at the site's own domain. */
export function mailFrom(
  env: Pick<Environment, 'mailFrom' | 'serverUrl'>,
  { fromName, fromEmail }: Pick<AssociationFacts, 'fromName' | 'fromEmail'>,
): string {
  if (env.mailFrom) return env.mailFrom
  return `"${fromName.replace(/["\\\r\n]/g, ' ')}" <${fromEmail ?? `noreply@${siteDomain(env.serverUrl)}`}>`
}

/** The domain of a Message-ID: that of the site, so that it never changes with a sender's name or address. */
export function siteDomain(serverUrl: string): string {
  const host = new URL(serverUrl).hostname.replace(/^www\./, '')
  const isPublicName = host.includes('.') && isIP(host) === 0 && !host.startsWith('[')
  return isPublicName ? host : nobodysDomain
}
