import type { Payload } from 'payload'
import type { Environment } from '../env'
import { noticeIds } from '../mail/notices'
import type { EventFactsStore, RegistrationEvent } from './event-facts-store'
import type { EventTurns } from './event-turns'
import { noticeMaker } from './registration-notice'
import { TurnDraft } from './turn-draft'
import type { TurnState } from './turn-store'

/** What everybody needs who takes a turn. */
export interface RegistrationParts {
  payload: Payload
  env: Pick<Environment, 'payloadSecret' | 'serverUrl'>
  turns: EventTurns
  events: EventFactsStore
}

/** One place for each address. */
export const keyOf = (event: string, email: string): string => `${event} ${email}`

/** A turn that somebody decides on. */
export function draftOf(
  { env, turns }: Pick<RegistrationParts, 'env' | 'turns'>,
  { event, state, now }: { event: Pick<RegistrationEvent, 'facts'>; state: TurnState; now: Date },
): TurnDraft {
  const ids = noticeIds({ secret: env.payloadSecret, serverUrl: env.serverUrl })
  const notice = noticeMaker(ids, String(state.turns), now)
  return new TurnDraft({ state, event: event.facts, now, newId: turns.store.newId, notice })
}
