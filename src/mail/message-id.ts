import { siteDomain } from './mail-from'

/** The Message-ID (RFC 5322, 3.6.4) of the mail to one recipient of an issue: the same on every attempt. */
export const deliveryMessageId = (deliveryId: string, serverUrl: string): string =>
  `<nl.${deliveryId}@${siteDomain(serverUrl)}>`
