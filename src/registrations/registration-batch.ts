import type { Bilingual, Language } from '../shared/language'
import type { RegistrationEvent } from './event-facts-store'
import { refusalWords } from './registration-refusals'
import { type Closed, closedBecause } from './registration-rules'
import { consentVersion } from './registration-words'
import type { Place, TurnDraft } from './turn-draft'
import { draftOf, keyOf, type RegistrationParts } from './turn-parts'
import type { TurnState } from './turn-store'

/** Somebody who registers. */
export interface Registration {
  name: string
  email: string
  organisation: string | null
  needs: string | null
  lang: Language
  /** The honeypot: filled in by programs only. */
  website?: string | undefined
  /** The site that the form stood on. */
  sentFrom: string | null
}

interface Asking {
  registration: Registration
  now: Date
}
type Outcome = Place | { refused: Bilingual }
const batchMax = 200

/** All who register while a turn is taken share the next one: one write for many, in the order in which they came. */
export function batched(parts: RegistrationParts): (event: string, asking: Asking) => Promise<Outcome> {
  const waiting = new Map<
    string,
    (Asking & { resolve: (outcome: Outcome) => void; reject: (why: unknown) => void })[]
  >()
  const takeTurn = async (event: string): Promise<void> => {
    let batch: NonNullable<ReturnType<typeof waiting.get>> = []
    try {
      const outcomes = await parts.turns.take(event, {
        now: new Date(),
        asked: () => {
          const all = waiting.get(event) ?? []
          batch = all.splice(0, batchMax)
          if (all.length === 0) waiting.delete(event)
          else void takeTurn(event)
          return { keys: batch.map(({ registration }) => keyOf(event, registration.email)) }
        },
        decide: (state) => decide(parts, { event, state, batch }),
      })
      batch.forEach(({ resolve }, index) => {
        const outcome = outcomes[index]
        if (outcome) resolve(outcome)
      })
    } catch (error) {
      for (const { reject } of batch) reject(error)
    }
  }
  return (event, asking) =>
    new Promise((resolve, reject) => {
      const others = waiting.get(event)
      if (others) others.push({ ...asking, resolve, reject })
      else {
        waiting.set(event, [{ ...asking, resolve, reject }])
        void takeTurn(event)
      }
    })
}

async function decide(
  parts: RegistrationParts,
  { event: id, state, batch }: { event: string; state: TurnState; batch: Asking[] },
) {
  const event = await parts.events.byId(id)
  const now = batch[0]?.now ?? new Date()
  if (!event) return { answer: batch.map((): Outcome => ({ refused: refusalWords.gone })) }
  const draft = draftOf(parts, { event, state, now })
  draft.settle()
  const answer = batch.map((asking) => registerOne(draft, event, asking))
  if (state.told === null) draft.remember(JSON.stringify(event.told))
  return { answer, changes: draft.changes() }
}

function registerOne(draft: TurnDraft, { id, facts }: RegistrationEvent, { registration, now }: Asking): Outcome {
  const closed: Closed | null = closedBecause(facts, now.getTime())
  if (closed !== null) return { refused: refusalWords[closed] }
  const { website, sentFrom, ...person } = registration
  const place = draft.nextPlace()
  if (!place) return { refused: refusalWords.full }
  if (website) return place
  const key = keyOf(id, person.email)
  const former = draft.byKey(key)
  if (former && former.status !== 'cancelled') draft.tell(former.id, 'already')
  else draft.add({ ...person, key, sentFrom, consentVersion }, place)
  return place
}
