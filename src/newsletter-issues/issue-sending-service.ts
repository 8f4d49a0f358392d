import type { Payload } from 'payload'
import { readAssociation } from '../mail/association-facts'
import { createBulkTransport } from '../mail/bulk-transport'
import { mailFrom } from '../mail/mail-from'
import { createBounceService } from '../newsletter/bounce-service'
import { whenSomebodyLeaves } from '../newsletter/leaving-service'
import { personalLinksOf } from '../newsletter/personal-link-service'
import type { Environment } from '../env'
import { createDeliveryStore } from './create-delivery-store'
import { editionsOf } from './edition-service'
import { createIssuePump, type IssuePump } from './issue-pump'
import { createIssueSender } from './issue-sender'
import { issueStore } from './issue-store'
import { createSendRate } from './send-rate'

type Settings = Pick<
  Environment,
  'serverUrl' | 'payloadSecret' | 'smtpUrl' | 'dataDir' | 'dkim' | 'mailFrom' | 'newsletterRate'
>

/** The sending of issues by this process. */
export function createIssueSending({
  payload,
  env,
  clock = () => new Date(),
  random = Math.random,
}: {
  payload: Payload
  env: Settings
  clock?: () => Date
  random?: () => number
}): IssuePump {
  const issues = issueStore(payload)
  const deliveries = createDeliveryStore(payload)
  const bounces = createBounceService(payload, { secret: env.payloadSecret })
  const transport = createBulkTransport(env)
  const sender = createIssueSender({
    ...{ payload, issues, deliveries, transport, clock, random, serverUrl: env.serverUrl },
    rate: createSendRate(payload, env.newsletterRate),
    linksOf: (subscriber) => personalLinksOf(subscriber, { serverUrl: env.serverUrl, secret: env.payloadSecret }),
    mailFrom: async () => {
      const association = await readAssociation(payload, 'sv')
      return { from: mailFrom(env, association), replyTo: association.replyTo }
    },
    onHardBounce: async (subscriberId, now) => {
      await bounces.bounced({ subscriberId, now })
    },
  })
  whenSomebodyLeaves(payload, async ({ subscriberId, why, now }) => {
    sender.drop(subscriberId)
    await deliveries.skip({ subscriber: subscriberId }, why, now.getTime())
    if (why !== 'unsubscribed') return
    const issue = await deliveries.noteLeaving(subscriberId, now.getTime())
    if (issue !== null) await issues.countOne(issue, 'leftCount')
  })
  const pump = createIssuePump({
    ...{ payload, issues, deliveries, sender, clock },
    makeEditions: editionsOf({ payload, serverUrl: env.serverUrl }),
  })
  return {
    ...pump,
    stop: async () => {
      await pump.stop()
      transport.close()
    },
  }
}
