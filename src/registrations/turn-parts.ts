import type { Payload } from 'payload'
import type { Environment } from '../env'
import { noticeIds } from '../mail/notices'
import { createEventFactsStore, type EventFactsStore, type RegistrationEvent } from './event-facts-store'
import { eventTurns, type EventTurns } from './event-turns'
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

/** For a running Payload; by itself it knows the settings too. */
export const registrationParts = (
  payload: Payload,
  env: RegistrationParts['env'] = { payloadSecret: payload.config.secret, serverUrl: payload.config.serverURL },
): RegistrationParts => ({ payload, env, turns: eventTurns(payload), events: createEventFactsStore(payload) })

/** One place for each address. */
export const keyOf = (event: string, email: string): string => `${event} ${email}`

/** A turn that somebody decides on. */
export function draftOf(
  { env, turns }: Pick<RegistrationParts, 'env' | 'turns'>,
  { event, state, now }: { event: Pick<RegistrationEvent, 'facts'> | null; state: TurnState; now: Date },
): TurnDraft {
  const ids = noticeIds({ secret: env.payloadSecret, serverUrl: env.serverUrl })
  const notice = noticeMaker(ids, String(state.turns), now)
  return new TurnDraft({ state, event: event?.facts ?? null, now, newId: turns.store.newId, notice })
}
