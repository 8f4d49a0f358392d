import type { NewsletterIssue } from '../../../payload-types'
import type { Language } from '../../../shared/language'
import type { IssueStatus } from '../../../shared/words'
import { askServer } from '../rest'

export interface Check {
  kind: string
  severity: 'error' | 'warning'
  message: string
  /** Which of the items it is about, if any. */
  item: number | null
}

export interface CheckResult {
  checks: Check[]
  recipients: { sv: number; en: number }
  htmlBytes: { sv: number; en: number | null }
}

export interface Suggestion {
  id: string
  title: string
  date: string | null
}

export interface Suggestions {
  since: string | null
  news: Suggestion[]
  events: Suggestion[]
  initiatives: Suggestion[]
}

export interface Progress {
  status: IssueStatus
  sendAt: string | null
  sentAt: string | null
  finishedAt: string | null
  pausedWhy: string | null
  recipients: number
  sent: number
  failed: number
  skipped: number
  left: number
  unsubscribed: number
  bounced: number
  ratePerSecond: number | null
  secondsLeft: number | null
}

interface Call {
  issue: string
  /** The language of what the server answers. */
  language: Language
}

interface Request extends Call {
  path: string
  method?: 'GET' | 'POST' | 'PATCH'
  body?: object
}

const ask = ({ issue, path, ...call }: Request): Promise<Response> =>
  askServer({ ...call, address: `/api/newsletter-issues/${issue}${path}` })

const askJson = async <Answer>(request: Request): Promise<Answer> => (await ask(request)).json() as Promise<Answer>

/** The mail as it is saved, as an HTML document or as plain text. All calls throw an Error with what the server says. */
export async function readPreview({
  lang,
  form,
  ...call
}: Call & { lang: Language; form: 'html' | 'text' }): Promise<string> {
  return (await ask({ ...call, path: `/preview?lang=${lang}&form=${form}` })).text()
}

export const readChecks = (call: Call): Promise<CheckResult> => askJson({ ...call, path: '/checks' })

export const readSuggestions = (call: Call): Promise<Suggestions> => askJson({ ...call, path: '/suggestions' })

export const readProgress = (call: Call): Promise<Progress> => askJson({ ...call, path: '/progress' })

/** Sends a test to whoever is signed in; answers with the address. */
export const sendTest = ({ lang, ...call }: Call & { lang: Language }): Promise<{ to: string }> =>
  askJson({ ...call, path: '/test', method: 'POST', body: { lang } })

/** Pauses, resumes or cancels what is being sent. */
export const steer = ({
  deed,
  ...call
}: Call & { deed: 'pause' | 'resume' | 'cancel' }): Promise<{ status: IssueStatus }> =>
  askJson({ ...call, path: `/${deed}`, method: 'POST' })

type Change = { status: 'scheduled'; sendAt: string } | { status: 'draft' }

/** Schedules an issue, or takes a scheduled one back. */
export async function change({ to, ...call }: Call & { to: Change }): Promise<NewsletterIssue> {
  const answer = await askJson<{ doc: NewsletterIssue }>({ ...call, path: '?depth=0', method: 'PATCH', body: to })
  return answer.doc
}

const titles = new Map<string, Promise<string>>()

/** The title of something that is published or a draft, asked for once; empty when it cannot be read. */
export function readTitle(collection: 'news' | 'events' | 'initiatives', id: string): Promise<string> {
  const address = `/api/${collection}/${encodeURIComponent(id)}?depth=0&draft=true&select[title]=true`
  const known = titles.get(address)
  if (known) return known
  const asked = fetch(address, { credentials: 'include' })
    .then(async (response) => (response.ok ? ((await response.json()) as { title?: string }).title : undefined) ?? '')
    .catch(() => '')
  titles.set(address, asked)
  return asked
}
