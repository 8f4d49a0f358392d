import type { Mailer } from '../mail/mail-queue'
import { RequestError } from '../shared/errors'
import type { Bilingual, Language } from '../shared/language'
import { tend } from './event-care'
import { createEventFactsStore, type EventFactsStore, type RegistrationEvent } from './event-facts-store'
import { eventTurns } from './event-turns'
import { refusalWords } from './registration-refusals'
import {
  type Closed,
  closedBecause,
  deeds,
  openness,
  placeForNext,
  type Openness,
  seatsLeft,
} from './registration-rules'
import { registrationOfToken } from './registration-token'
import { consentVersion } from './registration-words'
import { type OwnRegistration, registrationStore } from './registration-store'
import type { Place, TurnDraft } from './turn-draft'
import { draftOf, keyOf, type RegistrationParts } from './turn-parts'
import type { RegistrationRow, TurnState } from './turn-store'

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

export interface Availability {
  seatsMax: number | null
  seatsLeft: number | null
  waitingList: number
  registration: Openness
  closesAt: Date | null
}

export type DeedOutcome =
  { ok: true } | { ok: false; reason: 'unknown' | 'not-possible' | 'offer-passed' | 'over'; language: Language | null }

export interface RegistrationService {
  /** How many seats there are now; null when there is no such event. A former slug is answered with the present one. */
  availability: (slug: string, now: Date) => Promise<Availability | { movedTo: string } | null>
  /**
   * Takes a registration: a seat, or the next number in the line. An address that is registered gets the answer that a new one would
   * get, and a mail that tells.
   * @throws RequestError `not-found`, or `conflict` when one cannot register.
   */
  register: (slug: string, registration: Registration, now: Date) => Promise<Place & { event: string }>
  /** Why one cannot register now; null when one can, or there is no such event. */
  whyClosed: (slug: string, now: Date) => Promise<Bilingual | null>
  /** The present slug of an event; null when it is not published. */
  slugOf: (event: string) => Promise<string | null>
  /** Where the digital meeting is; for those who have a seat alone. */
  meetingUrl: (event: string) => Promise<string | null>
  /** The registration behind a link of ours, with what its page shows. */
  look: (token: string) => Promise<OwnRegistration | null>
  cancel: (token: string, now: Date) => Promise<DeedOutcome>
  /** Takes the seat that is offered. Of an offer that has run out it says so. */
  accept: (token: string, now: Date) => Promise<DeedOutcome>
  change: (token: string, values: { needs: string | null }, now: Date) => Promise<DeedOutcome>
  /** Brings the registrations of an event into line with how it is published. */
  tend: (event: string, now: Date) => Promise<void>
  /** Ids of published events with registration here that have not ended. */
  notEnded: (now: Date) => Promise<string[]>
}

type Given = Pick<RegistrationParts, 'payload' | 'env'> & {
  /** Is woken when a turn has put mails into its queue. */
  mailer: Pick<Mailer, 'wake'>
  /** Calls the listener with every change of published content. */
  listen: (listener: () => void) => void
}

/** Registrations of events: who has a seat, who is in line, and what they are told. */
export function createRegistrationService({ payload, env, mailer, listen }: Given): RegistrationService {
  const parts = { payload, env, turns: eventTurns(payload), events: createEventFactsStore(payload) }
  const registrations = registrationStore(payload)
  const thenWake = async <Outcome>(work: Promise<Outcome>): Promise<Outcome> => {
    const outcome = await work
    mailer.wake()
    return outcome
  }
  const take = batched(parts)
  const idBySlug = rememberedIds(listen, parts.events)
  return {
    availability: async (slug, now) => {
      const event = await parts.events.bySlug(slug)
      if (!event) {
        const movedTo = await parts.events.movedTo(slug)
        return movedTo === null ? null : { movedTo }
      }
      return availabilityOf(event, await parts.turns.store.read(event.id, {}, now), now)
    },
    register: async (slug, registration, now) => {
      const event = await idBySlug(slug)
      if (event === null) throw unknownEvent()
      const outcome = await thenWake(take(event, { registration, now }))
      if ('refused' in outcome) throw new RequestError('conflict', outcome.refused)
      return { ...outcome, event }
    },
    whyClosed: async (slug, now) => {
      const event = await parts.events.bySlug(slug)
      if (!event) return null
      const closed = closedBecause(event.facts, now.getTime())
      if (closed) return refusalWords[closed]
      const { tally } = await parts.turns.store.read(event.id, {}, now)
      return placeForNext(event.facts, tally) ? null : refusalWords.full
    },
    slugOf: async (event) => (await parts.events.byId(event))?.slug ?? null,
    meetingUrl: (event) => parts.events.meetingUrl(event),
    look: async (token) => {
      const id = registrationOfToken(token, env.payloadSecret)
      return id === null ? null : registrations.own(id)
    },
    cancel: (token, now) =>
      thenWake(
        doDeed(parts, { token, now, deed: 'cancel' }, (draft, row) => {
          draft.cancel(row)
          draft.settle()
        }),
      ),
    accept: (token, now) =>
      thenWake(
        doDeed(parts, { token, now, deed: 'accept' }, (draft, row) => {
          draft.change(row, { status: 'seat', lineOrder: null, offerUntilMs: null })
          draft.tell(row.id, 'seat')
        }),
      ),
    change: (token, { needs }, now) =>
      doDeed(parts, { token, now, deed: 'change' }, (draft, row) => {
        draft.change(row, { needs })
      }),
    tend: (event, now) => thenWake(tend(parts, event, now)),
    notEnded: async (now) => (await parts.events.notEnded(now)).map(({ id }) => id),
  }
}

function availabilityOf({ facts }: RegistrationEvent, { tally }: TurnState, now: Date): Availability {
  const isHere = facts.mode === 'here'
  return {
    seatsMax: isHere ? facts.seatsMax : null,
    seatsLeft: isHere ? seatsLeft(facts, tally) : null,
    waitingList: tally.waiting,
    registration: openness(facts, tally, now.getTime()),
    closesAt: facts.closesAtMs === null ? null : new Date(facts.closesAtMs),
  }
}

/** Which event a slug is; forgotten as soon as an event changes. What decides is read anew in each turn. */
function rememberedIds(listen: Given['listen'], events: EventFactsStore): (slug: string) => Promise<string | null> {
  const known = new Map<string, string>()
  listen(() => {
    known.clear()
  })
  return async (slug) => {
    const remembered = known.get(slug)
    if (remembered !== undefined) return remembered
    const event = (await events.bySlug(slug)) ?? (await events.bySlug((await events.movedTo(slug)) ?? ''))
    if (event) known.set(slug, event.id)
    return event?.id ?? null
  }
}

interface Asking {
  registration: Registration
  now: Date
}
type Outcome = Place | { refused: Bilingual }
const batchMax = 200

/** All who register while a turn is taken share the next one: one write for many, in the order in which they came. */
function batched(parts: RegistrationParts): (event: string, asking: Asking) => Promise<Outcome> {
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

/** Lets somebody do something with their own registration, if it still is for that. */
async function doDeed(
  parts: RegistrationParts,
  { token, deed, now }: { token: string; deed: 'cancel' | 'accept' | 'change'; now: Date },
  work: (draft: TurnDraft, row: RegistrationRow) => void,
): Promise<DeedOutcome> {
  const id = registrationOfToken(token, parts.env.payloadSecret)
  const found = id === null ? null : await registrationStore(parts.payload).find(id)
  if (!found?.event) return { ok: false, reason: 'unknown', language: null }
  const { event: eventId, lang: language } = found
  return parts.turns.take<DeedOutcome>(eventId, {
    now,
    asked: () => ({ ids: [found.id] }),
    decide: async (state) => {
      const event = await parts.events.byId(eventId)
      if (!event || now.getTime() >= event.facts.startsAtMs) return { answer: { ok: false, reason: 'over', language } }
      const draft = draftOf(parts, { event, state, now })
      draft.settle()
      const row = draft.row(found.id)
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

const unknownEvent = (): RequestError => new RequestError('not-found', refusalWords.gone)
