import type { EmailAdapter } from 'payload'
import type { Environment } from '../env'
import { enqueueMail } from './mail-queue'

/** Takes `a@b.se`, `{ address }` and lists of them, as nodemailer does. */
type Recipients = { address: string } | string | Recipients[] | undefined

const addressesOf = (to: Recipients): string[] => {
  if (to === undefined) return []
  if (Array.isArray(to)) return to.flatMap(addressesOf)
  return [typeof to === 'string' ? to : to.address]
}

/** Loaded with the first mail: it would make the start of the server longer. */
const plainTextOf = async (html: string): Promise<string> => (await import('@react-email/render')).toPlainText(html)

/**
 * Payload's own mail (forgotten password) goes the way of all mail: through the queue, which sends it within seconds and again until
 * it goes through. Who it is from is decided when it is sent.
 */
export const queuedEmail =
  (env: Pick<Environment, 'serverUrl'>): EmailAdapter =>
  ({ payload }) => ({
    name: 'queue',
    defaultFromAddress: '',
    defaultFromName: '',
    sendEmail: async (message) => {
      const html = typeof message.html === 'string' ? message.html : ''
      const text = typeof message.text === 'string' ? message.text : await plainTextOf(html)
      for (const to of addressesOf(message.to)) {
        const mail = { kind: 'account', to, subject: message.subject ?? '', html, text } as const
        await enqueueMail(payload, mail, { serverUrl: env.serverUrl, now: new Date() })
      }
    },
  })
