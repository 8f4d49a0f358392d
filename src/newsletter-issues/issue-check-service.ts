import type { Payload, Where } from 'payload'
import type { Language } from '../shared/language'
import type { Letter } from './letter'
import { composeLetter, languagesOf, renderLetter } from './edition-service'
import { checksOf, errorsOf, type IssueCheck, linksIn } from './issue-check-rules'
import { findIssue } from './letter-store'
import type { StoredIssue } from './stored-issue'
import { checkOutsideLinks } from './link-check'

interface Parts {
  payload: Payload
  serverUrl: string
  allowPrivate: boolean
}

/** What is to be seen to before an issue is sent, and to how many it goes, by language. */
export interface IssueReport {
  checks: IssueCheck[]
  recipients: Record<Language, number>
  /** Of the mail; null in a language that it does not go out in. */
  htmlBytes: Record<Language, number | null>
}

/** Looks at a saved issue as it would be sent now; null where there is none. Takes up to 20 s when other sites hang. */
export async function checkIssue(parts: Parts, issueId: string, now: Date): Promise<IssueReport | null> {
  const issue = await findIssue(parts.payload, issueId)
  if (!issue) return null
  const letters: Partial<Record<Language, Letter>> = {}
  const htmlBytes: Partial<Record<Language, number>> = {}
  for (const language of languagesOf(issue)) {
    const letter = await composeLetter(parts, { issue, language, now })
    letters[language] = letter
    htmlBytes[language] = Buffer.byteLength((await renderLetter(letter)).html)
  }
  const recipients = await countRecipients(parts.payload)
  const links = (letters.sv?.items ?? []).flatMap((item, index) =>
    linksIn(item).map(({ url }) => ({ url, item: index })),
  )
  const checks = checksOf({ issue, letters, htmlBytes, recipients, now })
  return {
    checks: [...checks, ...(await checkOutsideLinks(links, parts))],
    recipients,
    htmlBytes: { sv: htmlBytes.sv ?? null, en: htmlBytes.en ?? null },
  }
}

/** What keeps an issue from being sent, as it is to be saved now; asks nobody outside. */
export async function issueErrors(payload: Payload, issue: StoredIssue): Promise<IssueCheck[]> {
  return errorsOf({ issue, recipients: await countRecipients(payload) })
}

async function countRecipients(payload: Payload): Promise<Record<Language, number>> {
  const count = async (lang: Language): Promise<number> => {
    const where: Where = { and: [{ status: { equals: 'confirmed' } }, { lang: { equals: lang } }] }
    return (await payload.count({ collection: 'newsletter-subscribers', where, overrideAccess: true })).totalDocs
  }
  return { sv: await count('sv'), en: await count('en') }
}
