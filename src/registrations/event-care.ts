import type { RegistrationEvent, Told } from './event-facts-store'
import type { NoticeKind } from './registration-notice'
import { concernedStatuses, isReminderDue, reminderAtMs, seatedStatuses } from './registration-rules'
import { draftOf, type RegistrationParts } from './turn-parts'
import type { RegistrationRow } from './turn-store'

/** What is remembered of what people have been told. */
interface Remembered extends Told {
  /** The start that they have been reminded of. */
  remindedOfMs?: number
}

/**
 * Brings the registrations of an event into line with how it is published: tells those concerned of what has changed, ends offers that have run
 * out, offers free seats, and reminds. Whoever does it, and however often: each is told once.
 */
export async function tend(parts: RegistrationParts, id: string, now: Date): Promise<void> {
  const { turns, events } = parts
  await turns.take(id, {
    now,
    decide: async (state) => {
      const event = await events.byId(id)
      // Nobody has registered, or there is nothing to hold against what they know.
      if (!event || state.told === null || event.facts.endsAtMs <= now.getTime()) return { answer: undefined }
      const draft = draftOf(parts, { event, state, now })
      const known = JSON.parse(state.told) as Remembered
      const remembered: Remembered = { ...event.told, ...(known.remindedOfMs && { remindedOfMs: known.remindedOfMs }) }
      const news = newsOf(known, event.told)
      const everybody = (kinds: readonly RegistrationRow['status'][]) => turns.store.everybody(id, kinds)
      if (news) draft.tellAll(await everybody(news === 'link' ? seatedStatuses : concernedStatuses), news)
      else if (isToBeReminded(event, known, now)) {
        draft.tellAll(await everybody(['seat']), 'reminder')
        remembered.remindedOfMs = event.facts.startsAtMs
      }
      draft.settle()
      if (JSON.stringify(remembered) !== JSON.stringify(known)) draft.remember(JSON.stringify(remembered))
      return { answer: undefined, changes: draft.changes() }
    },
  })
}

/** What has changed that people must hear of; the gravest of it, since each mail says how things stand now. */
function newsOf(
  known: Told,
  present: Told,
): Extract<NoticeKind, 'cancelled' | 'postponed' | 'changed' | 'link'> | null {
  if (present.status === 'cancelled') return known.status === 'cancelled' ? null : 'cancelled'
  const isMoved =
    known.startsAtMs !== present.startsAtMs || known.endsAtMs !== present.endsAtMs || known.place !== present.place
  if (present.status === 'postponed' && (known.status !== 'postponed' || isMoved)) return 'postponed'
  if (isMoved || known.status !== present.status) return 'changed'
  return known.link === present.link || present.link === null ? null : 'link'
}

function isToBeReminded({ facts, remind, remindAtMs }: RegistrationEvent, known: Remembered, now: Date): boolean {
  const { startsAtMs, status } = facts
  if (!remind || status !== 'scheduled' || known.remindedOfMs === startsAtMs) return false
  return isReminderDue({ atMs: reminderAtMs({ startsAtMs, remindAtMs }), startsAtMs, nowMs: now.getTime() })
}
