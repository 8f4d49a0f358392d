import { siteDomain } from './mail-from'

/** The Message-ID (RFC 5322, 3.6.4) of the mail to one recipient of an issue: the same on every attempt. */
export const deliveryMessageId = (deliveryId: string, serverUrl: string): string =>
  `<nl.${deliveryId}@${siteDomain(serverUrl)}>`

/** The delivery that a Message-ID, with or without its brackets, names; null for any other mail. */
export const deliveryOfMessageId = (messageId: string): string | null =>
  /^<?nl\.([\w-]{1,64})@[\w.-]+>?$/.exec(messageId.trim())?.[1] ?? null
