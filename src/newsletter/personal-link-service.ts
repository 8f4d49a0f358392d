import { unsubscribeToken } from './newsletter-tokens'

/** A subscriber's own pages. The token is signed and never expires: the link in the oldest mail still works. */
export function personalLinksOf(
  subscriberId: string,
  { serverUrl, secret }: { serverUrl: string; secret: string },
): { preferencesUrl: string; unsubscribeUrl: string } {
  const token = unsubscribeToken(subscriberId, secret)
  return {
    preferencesUrl: `${serverUrl}/nyhetsbrev/installningar/${token}`,
    unsubscribeUrl: `${serverUrl}/nyhetsbrev/avsluta/${token}`,
  }
}
