import type { Payload } from 'payload'
import { announceChange } from '../changes/announce-service'
import type { DeliveryStore } from './delivery-store'
import type { MakeEditions } from './edition'
import type { IssueStore } from './issue-store'

interface Parts {
  payload: Payload
  issues: IssueStore
  deliveries: DeliveryStore
  makeEditions: MakeEditions
}

/**
 * Fixes what an issue says and who gets it, then begins its sending. Only one process may do so at a time. What an attempt left that was cut off
 * is thrown away: the issue may have been edited since, and nothing of it has been sent.
 */
export async function freeze(
  { payload, issues, deliveries, makeEditions }: Parts,
  id: string,
  now: Date,
): Promise<void> {
  const issue = await issues.find(id)
  if (issue?.status !== 'scheduled') return
  if (!issue.sentAt) {
    await issues.clearEditions(id)
    await deliveries.clear(id)
    for (const edition of await makeEditions(id, now)) await issues.addEdition(id, edition)
    await deliveries.addRecipients(id, now.getTime())
  }
  const { queued } = await deliveries.counts(id)
  const counts = { recipients: queued, leftCount: 0, bouncedCount: 0 }
  const begun = await issues.change(id, ['scheduled'], 'sending', { sentAt: now, pausedWhy: null, ...counts })
  if (!begun) return
  await announceChange(payload, 'newsletter-issues', id)
  payload.logger.info({ issue: id, recipients: queued }, 'newsletter: sending begins')
}
