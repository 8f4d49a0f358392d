import { signedToken } from './newsletter-tokens'

/** A subscriber's own pages. Their tokens are signed and never expire: the links in the oldest mail still work. */
export function personalLinksOf(
  subscriberId: string,
  { serverUrl, secret }: { serverUrl: string; secret: string },
): { preferencesUrl: string; unsubscribeUrl: string } {
  return {
    preferencesUrl: `${serverUrl}/nyhetsbrev/installningar/${signedToken(subscriberId, 'preferences', secret)}`,
    unsubscribeUrl: `${serverUrl}/nyhetsbrev/avsluta/${signedToken(subscriberId, 'unsubscribe', secret)}`,
  }
}
