import type { Language } from '../shared/language'
import { type Deed, deeds } from './registration-rules'
import type { StoredRegistration } from './registration-store'
import type { TurnDraft } from './turn-draft'
import { draftOf, type RegistrationParts } from './turn-parts'
import type { RegistrationRow } from './turn-store'

export type DeedOutcome =
  { ok: true } | { ok: false; reason: 'unknown' | 'not-possible' | 'offer-passed' | 'over'; language: Language | null }

interface DeedToDo {
  registration: Pick<StoredRegistration, 'id' | 'event' | 'lang'>
  deed: Deed
  now: Date
  /** By an officer: also when the event has begun. */
  isByOfficer?: boolean
}

/** Does something with a registration, if it still is for that, and what follows for others of the event. */
export async function doDeed(
  parts: RegistrationParts,
  { registration: { id, event: eventId, lang: language }, deed, now, isByOfficer = false }: DeedToDo,
  work: (draft: TurnDraft, row: RegistrationRow) => void,
): Promise<DeedOutcome> {
  if (eventId === null) return { ok: false, reason: 'unknown', language }
  return parts.turns.take<DeedOutcome>(eventId, {
    now,
    asked: () => ({ ids: [id] }),
    decide: async (state) => {
      const event = await parts.events.byId(eventId)
      const isOver = !event || (!isByOfficer && now.getTime() >= event.facts.startsAtMs)
      if (isOver) return { answer: { ok: false, reason: 'over', language } }
      const draft = draftOf(parts, { event, state, now })
      draft.settle()
      const row = draft.row(id)
      const allowed: readonly string[] = deeds[deed]
      if (row && allowed.includes(row.status)) {
        work(draft, row)
        return { answer: { ok: true }, changes: draft.changes() }
      }
      const reason = deed === 'accept' && row?.status === 'cancelled' ? 'offer-passed' : 'not-possible'
      return { answer: { ok: false, reason, language }, changes: draft.changes() }
    },
  })
}
