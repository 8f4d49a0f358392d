import type { IssueStatus } from '../../../shared/words'
import type { Progress } from './calls'

/** So long before its time a scheduled issue is looked at as often as one that is being sent. */
const soonMs = 2 * 60_000

/** How long to wait before the progress is read again; null where nothing changes by itself. */
export function pollAfterMs({
  status,
  sendAt,
  now,
}: {
  status: IssueStatus
  sendAt: string | null
  now: Date
}): number | null {
  switch (status) {
    case 'draft':
      return null
    case 'scheduled':
      return sendAt !== null && Date.parse(sendAt) - now.getTime() < soonMs ? 2_000 : 30_000
    case 'sending':
      return 2_000
    case 'paused':
      return 5_000
    case 'sent':
      // Bounces and those who leave come in during days.
      return 60_000
  }
}

/** How many recipients nothing more will be done for. */
export const doneOf = ({ sent, failed, skipped }: Pick<Progress, 'sent' | 'failed' | 'skipped'>): number =>
  sent + failed + skipped

/** The part that is done, in whole percent, rounded down so that 100 means all. */
export function percentOf(part: number, whole: number): number {
  if (whole <= 0) return 0
  return Math.min(100, Math.floor((part / whole) * 100))
}

/** What a screen reader is told while it goes on: a quarter at a time, so that it is not chatty. */
export const quarterOf = (progress: Progress): number =>
  Math.floor(percentOf(doneOf(progress), progress.recipients) / 25) * 25
