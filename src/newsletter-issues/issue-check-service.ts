import type { Payload } from 'payload'
import type { Language } from '../shared/language'

/** What keeps an issue from being sent, in words that say what to do. */
export async function issueProblems(
  payload: Payload,
  issue: { intro?: unknown; items?: unknown },
  language: Language,
): Promise<{ message: string }[]> {
  const isSwedish = language === 'sv'
  const problems: { message: string }[] = []
  const hasItems = Array.isArray(issue.items) && issue.items.length > 0
  if (!hasItems && !issue.intro) {
    problems.push({
      message: isSwedish
        ? 'Brevet är tomt. Lägg till något innehåll.'
        : 'The issue is empty. Add something to its contents.',
    })
  }
  const confirmed = await payload.count({
    collection: 'newsletter-subscribers',
    where: { status: { equals: 'confirmed' } },
    overrideAccess: true,
  })
  if (confirmed.totalDocs === 0) {
    problems.push({
      message: isSwedish
        ? 'Ingen har bekräftat sin prenumeration än, så brevet har ingen mottagare.'
        : 'Nobody has confirmed a subscription yet, so the issue has no recipient.',
    })
  }
  return problems
}
