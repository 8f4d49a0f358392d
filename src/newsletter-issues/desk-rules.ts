import type { Bilingual } from '../shared/language'
import { frozenIssueStatuses, type IssueStatus } from '../shared/words'

export const isFrozen = (status: IssueStatus): boolean => (frozenIssueStatuses as readonly string[]).includes(status)

interface ChangeFacts {
  before: { status: IssueStatus; sentAt?: string | null }
  after: { status: IssueStatus }
}

/** Why a person may not change an issue so; null when they may. The sender itself writes below this. */
export function refusalOfChange({ before, after }: ChangeFacts): Bilingual | null {
  if (isFrozen(before.status) || before.sentAt) {
    return {
      sv: 'Brevet har börjat skickas och kan inte ändras. Gör ett nytt brev om något behöver rättas.',
      en: 'The issue has begun to be sent and cannot be changed. Make a new issue if something needs to be corrected.',
    }
  }
  if (isFrozen(after.status)) {
    return {
      sv: 'Ett brev skickas genom att det schemaläggs: välj Schemalagt och en tid.',
      en: 'An issue is sent by being scheduled: set the status scheduled and a time.',
    }
  }
  return null
}

/** What an officer may do while an issue is on its way, and the statuses that it is possible in. */
export const deeds = {
  pause: ['sending'],
  resume: ['paused'],
  cancel: ['scheduled', 'sending', 'paused'],
} as const satisfies Record<string, readonly IssueStatus[]>
export type Deed = keyof typeof deeds

export const refusalOfDeed = (deed: Deed, status: IssueStatus): Bilingual | null =>
  (deeds[deed] as readonly string[]).includes(status) ? null : refusals[deed]

const refusals: Record<Deed, Bilingual> = {
  pause: { sv: 'Bara ett brev som skickas kan pausas.', en: 'Only an issue that is being sent can be paused.' },
  resume: { sv: 'Bara ett pausat brev kan fortsätta.', en: 'Only a paused issue can be resumed.' },
  cancel: {
    sv: 'Bara ett brev som är schemalagt eller skickas kan avbrytas.',
    en: 'Only an issue that is scheduled or being sent can be cancelled.',
  },
}
