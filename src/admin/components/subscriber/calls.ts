import type { HistoryItem } from '../../../newsletter/history-rules'
import type { ImportReport } from '../../../newsletter/import-schema'

const path = '/api/newsletter-subscribers'

export const exportAddress = `${path}/export.csv`
export const evidenceAddress = (subscriber: string): string => `${path}/${subscriber}/evidence`

/** What has happened with a subscriber, the oldest first; null when it cannot be read just now. */
export async function readHistory(subscriber: string, language: string): Promise<HistoryItem[] | null> {
  const asked = fetch(`${path}/${subscriber}/history`, {
    credentials: 'include',
    headers: { 'Accept-Language': language },
  })
  const response = await asked.catch(() => null)
  return response?.ok ? ((await response.json()) as { history: HistoryItem[] }).history : null
}

/** Sends a list. @throws Error with the server's words when it refuses the file. */
export async function sendList(file: File, options: { isDryRun: boolean; language: string }): Promise<ImportReport> {
  const body = new FormData()
  body.append('file', file)
  const response = await fetch(`${path}/import${options.isDryRun ? '?dryRun=true' : ''}`, {
    method: 'POST',
    credentials: 'include',
    headers: { 'Accept-Language': options.language },
    body,
  })
  const answer = (await response.json()) as ImportReport & { errors?: { message?: string }[] }
  if (!response.ok) throw new Error(answer.errors[0]?.message ?? '')
  return answer
}
