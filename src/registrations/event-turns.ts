import { setTimeout as wait } from 'node:timers/promises'
import type { Payload } from 'payload'
import { databaseHandle } from '../database/handles'
import { mongodbTurnStore } from './mongodb-turn-store'
import { sqliteTurnStore } from './sqlite-turn-store'
import type { Asked, TurnChanges, TurnState, TurnStore } from './turn-store'

/** What a decision comes to: an answer, and what is to be changed for it; without changes nothing is written. */
export interface Decision<Answer> {
  answer: Answer
  changes?: TurnChanges
}

export interface EventTurns {
  store: TurnStore
  /**
   * Decides on how the registrations of an event stand, and changes them, as if nobody else did anything meanwhile: `decide` is called
   * again with how they stand now when somebody was faster. It must do nothing but decide.
   */
  take: <Answer>(
    event: string,
    turn: {
      /** Called once, when the turn comes. */
      asked?: () => Asked
      now: Date
      decide: (state: TurnState) => Promise<Decision<Answer>> | Decision<Answer>
    },
  ) => Promise<Answer>
}

const triesAtMost = 100
const pauseMaxMs = 25

const turnsOf = new WeakMap<Payload, EventTurns>()

/** The turns of a running Payload. Within a process they queue up for each event, so that only processes meet in the database. */
export function eventTurns(payload: Payload): EventTurns {
  const turns = turnsOf.get(payload) ?? createEventTurns(createTurnStore(payload))
  turnsOf.set(payload, turns)
  return turns
}

function createTurnStore(payload: Payload): TurnStore {
  const handle = databaseHandle(payload)
  return handle.kind === 'sqlite' ? sqliteTurnStore(handle.client) : mongodbTurnStore(handle.connection)
}

function createEventTurns(store: TurnStore): EventTurns {
  const last = new Map<string, Promise<unknown>>()
  const takeNow: EventTurns['take'] = async (event, { asked, now, decide }) => {
    const wanted = asked?.() ?? {}
    for (let tries = 1; ; tries += 1) {
      const state = await store.read(event, wanted, now)
      const { answer, changes } = await decide(state)
      if (!changes || (await store.commit(event, state.turns, changes, now))) return answer
      if (tries === triesAtMost) throw new Error('others changed the registrations of the event all the time')
      await wait(Math.random() * pauseMaxMs)
    }
  }
  return {
    store,
    take: (event, turn) => {
      const before = last.get(event) ?? Promise.resolve()
      const mine = before.catch(() => undefined).then(() => takeNow(event, turn))
      last.set(event, mine)
      const forget = (): void => {
        if (last.get(event) === mine) last.delete(event)
      }
      mine.then(forget, forget)
      return mine
    },
  }
}
