import type { Payload } from 'payload'
import { readAssociation } from '../mail/association-facts'
import type { Mailer } from '../mail/mail-queue'
import { renderMail } from '../mail/templates/render-mail'
import { webhookStoppedMail } from '../mail/templates/webhook-mails'
import type { WebhookClient } from './client-rules'
import type { WebhookStore } from './webhook-store'

interface Stopped {
  client: Pick<WebhookClient, 'id' | 'name'>
  /** When the message failed for the first time. */
  since: Date
  isGone: boolean
  status: number | null
  answer: string
}

/** Tells those who can do something about it that a client gets no more webhooks. */
export type TellStopped = (stopped: Stopped) => Promise<void>

/** By mail, one to each administrator. */
export const tellStoppedByMail =
  ({
    payload,
    store,
    mailer,
    serverUrl,
  }: {
    payload: Payload
    store: Pick<WebhookStore, 'administrators'>
    mailer: Pick<Mailer, 'enqueue'>
    serverUrl: string
  }): TellStopped =>
  async ({ client, since, isGone, status, answer }) => {
    const { name: association } = await readAssociation(payload, 'sv')
    const mail = await renderMail(
      webhookStoppedMail({
        association,
        client: client.name,
        since,
        isGone,
        fault: [...(status === null ? [] : [`HTTP ${status}`]), ...(answer ? [answer] : [])].join(': '),
        clientUrl: `${serverUrl}/admin/collections/api-clients/${client.id}`,
      }),
    )
    for (const to of await store.administrators()) await mailer.enqueue({ kind: 'webhook-stopped', to, ...mail })
  }
