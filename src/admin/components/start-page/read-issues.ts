import type { IssueStatus } from '../../../shared/words'
import { asViewer, hrefOf, type Viewer } from './read-start-page'

/** An issue of the newsletter that is about to go out, or goes out. */
export interface GoingIssue {
  key: string
  title: string
  href: string
  status: IssueStatus
  sendAt: string | null
}

const issuesShown = 5

/** Issues that are scheduled or being sent, those that go out first on top. */
export async function readGoingIssues(viewer: Viewer): Promise<GoingIssue[]> {
  if (!viewer.permissions.collections?.['newsletter-issues']?.read) return []
  const { docs } = await viewer.payload.find({
    collection: 'newsletter-issues',
    where: { status: { in: ['scheduled', 'sending', 'paused'] satisfies IssueStatus[] } },
    sort: 'sendAt',
    limit: issuesShown,
    ...asViewer(viewer),
  })
  return docs.map(({ id, title, status, sendAt }) => ({
    key: id,
    title: title || `[${viewer.i18n.t('general:untitled')}]`,
    href: hrefOf('newsletter-issues', id),
    status,
    sendAt: sendAt ?? null,
  }))
}
