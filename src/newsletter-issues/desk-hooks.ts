import { type CollectionBeforeChangeHook, type CollectionBeforeDeleteHook, ValidationError } from 'payload'
import { RequestError } from '../shared/errors'
import type { IssueStatus } from '../shared/words'
import { isFrozen, refusalOfChange } from './desk-rules'
import { issueErrors } from './issue-check-service'
import { findIssue } from './letter-store'

interface Issue {
  id: string
  status: IssueStatus
  sendAt?: string | null
  sentAt?: string | null
}

/** Which changes of an issue are allowed in its status; what is scheduled must be fit to be sent. */
export const guardIssue: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
  const given = data as Partial<Issue>
  if (operation === 'create') {
    // The demonstration content has issues that were sent long ago; a person begins with a draft.
    if (req.user && given.status && given.status !== 'draft') throw new RequestError('conflict', saveFirst)
    return given
  }
  const before = originalDoc as Issue
  const after = { ...before, ...given }
  const refusal = refusalOfChange({ before, after })
  if (refusal) throw new RequestError('conflict', refusal)
  if (after.status === 'scheduled') await refuseUnfit(after, req)
  return after.status === 'draft' ? { ...given, sendAt: null } : given
}

const saveFirst = {
  sv: 'Spara brevet som utkast först. Sedan kan det schemaläggas.',
  en: 'Save the issue as a draft first. Then it can be scheduled.',
}

async function refuseUnfit(issue: Issue, req: Parameters<CollectionBeforeChangeHook>[0]['req']): Promise<void> {
  const language = req.i18n.language === 'en' ? 'en' : 'sv'
  const noTime = { sv: 'Välj när brevet ska skickas.', en: 'Choose when to send it.' }[language]
  const saved = await findIssue(req.payload, issue.id)
  const problems = saved ? await issueErrors(req.payload, saved) : []
  const errors = [
    ...(issue.sendAt ? [] : [{ path: 'sendAt', message: noTime }]),
    ...problems.map(({ message }) => ({ path: 'status', message: message[language] })),
  ]
  if (errors.length > 0) throw new ValidationError({ collection: 'newsletter-issues', errors, req }, req.t)
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
