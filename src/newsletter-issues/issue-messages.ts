import { siteDomain } from '../mail/mail-from'
import { type MessageFor, prepareMessage } from './issue-message'
import type { SenderParts } from './issue-sender'

/** The messages of an issue, encoded once for each language. */
export interface Messages {
  from: string
  /** In the reader's language where there is an edition in it, else in Swedish. */
  of: (lang: string) => MessageFor
}

/** @throws Error when the issue has no Swedish edition. */
export async function readMessages(
  { issues, mailFrom, serverUrl }: Pick<SenderParts, 'issues' | 'mailFrom' | 'serverUrl'>,
  issue: string,
): Promise<Messages> {
  const [editions, { from, replyTo }] = await Promise.all([issues.editions(issue), mailFrom()])
  const common = { from, replyTo, listId: `nyhetsbrev.${siteDomain(serverUrl)}` }
  const byLanguage = new Map(
    editions.map(({ lang, subject, mailHtml, mailText }) => [
      lang,
      prepareMessage({ ...common, subject, html: mailHtml, text: mailText }),
    ]),
  )
  const swedish = byLanguage.get('sv')
  if (!swedish) throw new Error('the issue has no Swedish edition')
  return { from, of: (lang) => byLanguage.get(lang) ?? swedish }
}
