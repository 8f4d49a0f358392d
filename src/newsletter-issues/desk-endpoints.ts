import type { Endpoint, PayloadRequest } from 'payload'
import { isEditor } from '../../collections/access/roles'
import { RequestError } from '../shared/errors'
import { rfc3339 } from '../shared/time'
import { createDeliveryStore } from './create-delivery-store'
import { type Deed, deeds, refusalOfDeed } from './desk-rules'
import { type IssueRow, issueStore } from './issue-store'

/** Sent mails are counted over this time for the rate that is shown. */
const rateWindowMs = 10_000

const progress: Endpoint = {
  path: '/:id/progress',
  method: 'get',
  handler: async (req) => Response.json(await progressOf(req, await requireIssue(req))),
}

const deedEndpoint = (deed: Deed): Endpoint => ({
  path: `/:id/${deed}`,
  method: 'post',
  handler: async (req) => {
    const issue = await requireIssue(req)
    const refusal = refusalOfDeed(deed, issue.status)
    if (refusal) throw new RequestError('conflict', refusal)
    const isDone = await doDeed[deed](req, issue)
    if (!isDone) throw new RequestError('conflict', changedMeanwhile)
    return Response.json({ status: (await requireIssue(req)).status })
  },
})

/** What an editor does with an issue that goes out: progress, pause, resume, cancel. */
export const issueDeskEndpoints: Endpoint[] = [progress, ...(Object.keys(deeds) as Deed[]).map(deedEndpoint)]

const changedMeanwhile = {
  sv: 'Någon annan hann före. Ladda om sidan och se hur det står till.',
  en: 'Somebody else was faster. Reload the page to see how things stand.',
}

const doDeed: Record<Deed, (req: PayloadRequest, issue: IssueRow) => Promise<boolean>> = {
  pause: ({ payload }, { id }) => issueStore(payload).change(id, ['sending'], 'paused', { pausedWhy: null }),
  resume: ({ payload }, { id }) => issueStore(payload).change(id, ['paused'], 'sending'),
  cancel: async ({ payload }, { id, status }) => {
    const issues = issueStore(payload)
    if (status === 'scheduled') return issues.change(id, ['scheduled'], 'draft', { sendAt: null })
    // The pump ends the issue when nothing of it waits any more.
    if (status === 'paused' && !(await issues.change(id, ['paused'], 'sending'))) return false
    await createDeliveryStore(payload).skip({ issue: id }, 'cancelled', Date.now())
    return true
  },
}

async function requireIssue(req: PayloadRequest): Promise<IssueRow> {
  if (!isEditor(req)) {
    throw new RequestError('forbidden', {
      sv: 'Det här får bara redaktörer och administratörer göra.',
      en: 'Only editors and administrators may do this.',
    })
  }
  const { id } = req.routeParams ?? {}
  const issue = typeof id === 'string' ? await issueStore(req.payload).find(id) : null
  if (!issue) throw new RequestError('not-found', { sv: 'Brevet finns inte.', en: 'There is no such issue.' })
  return issue
}

async function progressOf({ payload }: PayloadRequest, issue: IssueRow): Promise<object> {
  const deliveries = createDeliveryStore(payload)
  const counts = await deliveries.counts(issue.id)
  const left = counts.queued + counts.taken
  const isSending = issue.status === 'sending'
  const recent = isSending ? await deliveries.sentSince(issue.id, Date.now() - rateWindowMs) : 0
  const rate = isSending && recent > 0 ? (recent * 1000) / rateWindowMs : null
  const isDone = issue.status === 'sent'
  return {
    status: issue.status,
    sendAt: momentOf(issue.sendAt),
    sentAt: momentOf(issue.sentAt),
    finishedAt: momentOf(issue.finishedAt),
    pausedWhy: issue.pausedWhy ?? null,
    recipients: issue.recipients ?? 0,
    // The rows go after 90 days; the figures stay.
    sent: isDone ? (issue.sentCount ?? counts.sent) : counts.sent,
    failed: isDone ? (issue.failedCount ?? counts.failed) : counts.failed,
    skipped: isDone ? (issue.skippedCount ?? counts.skipped) : counts.skipped,
    left,
    unsubscribed: issue.leftCount ?? 0,
    bounced: issue.bouncedCount ?? 0,
    ratePerSecond: rate,
    secondsLeft: rate === null ? null : Math.ceil(left / rate),
  }
}

const momentOf = (stored: string | null | undefined): string | null => (stored ? rfc3339(stored) : null)
