import { type CollectionBeforeChangeHook, type CollectionBeforeDeleteHook, ValidationError } from 'payload'
import { RequestError } from '../shared/errors'
import type { IssueStatus } from '../shared/words'
import { isFrozen, refusalOfChange } from './desk-rules'
import { issueProblems } from './issue-check-service'

interface Issue {
  id: string
  status: IssueStatus
  sendAt?: string | null
  sentAt?: string | null
  intro?: unknown
  items?: unknown
}

/** Which changes of an issue are allowed in its status; what is scheduled must be fit to be sent. */
export const guardIssue: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
  const before = originalDoc as Issue | undefined
  const after = { ...before, ...data } as Issue
  const now = before ?? { status: 'draft' as const, sentAt: null }
  const isServers = operation === 'create' && !req.user
  if (isServers) return data as object
  const refusal = refusalOfChange({
    before: { status: now.status, sentAt: now.sentAt ?? null },
    after: { status: after.status, sendAt: after.sendAt ?? null },
  })
  if (refusal) throw new RequestError('conflict', refusal)
  if (after.status === 'scheduled') await refuseUnfit(after, req)
  if (after.status === 'draft') return { ...data, sendAt: null }
  return data as object
}

async function refuseUnfit(issue: Issue, req: Parameters<CollectionBeforeChangeHook>[0]['req']): Promise<void> {
  const isEnglish = req.i18n.language === 'en'
  const errors = issue.sendAt
    ? []
    : [{ path: 'sendAt', message: isEnglish ? 'Choose when to send it.' : 'Välj när brevet ska skickas.' }]
  const problems = await issueProblems(req.payload, issue, isEnglish ? 'en' : 'sv')
  const all = [...errors, ...problems.map(({ message }) => ({ path: 'status', message }))]
  if (all.length > 0) throw new ValidationError({ collection: 'newsletter-issues', errors: all, req }, req.t)
}

/** What has been sent stays: it is in the archive, and in the inboxes of others. */
export const guardIssueDelete: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const issue = await req.payload.findByID({
    collection: 'newsletter-issues',
    id,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    req,
  })
  if (!issue || !isFrozen(issue.status)) return
  throw new RequestError('conflict', {
    sv: 'Brevet har skickats och finns i arkivet. Det kan inte tas bort.',
    en: 'The issue has been sent and is in the archive. It cannot be deleted.',
  })
}
