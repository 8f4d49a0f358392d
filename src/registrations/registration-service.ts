import type { Mailer } from '../mail/mail-queue'
import { RequestError } from '../shared/errors'
import type { Bilingual } from '../shared/language'
import { tend } from './event-care'
import type { EventFactsStore, RegistrationEvent } from './event-facts-store'
import { batched, type Registration } from './registration-batch'
import { type DeedOutcome, doDeed } from './registration-deeds'
import { refusalWords } from './registration-refusals'
import { closedBecause, openness, placeForNext, type Openness, seatsLeft } from './registration-rules'
import { type OwnRegistration, registrationStore } from './registration-store'
import { registrationOfToken } from './registration-token'
import type { Place } from './turn-draft'
import { type RegistrationParts, registrationParts } from './turn-parts'
import type { TurnState } from './turn-store'

export interface Availability {
  seatsMax: number | null
  seatsLeft: number | null
  waitingList: number
  registration: Openness
  closesAt: Date | null
}

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
  const parts = registrationParts(payload, env)
  const registrations = registrationStore(payload)
  const thenWake = async <Outcome>(work: Promise<Outcome>): Promise<Outcome> => {
    const outcome = await work
    mailer.wake()
    return outcome
  }
  const take = batched(parts)
  const idBySlug = rememberedIds(listen, parts.events)
  const doOwnDeed = async (
    { token, ...given }: { token: string; deed: 'cancel' | 'accept' | 'change'; now: Date },
    work: Parameters<typeof doDeed>[2],
  ): Promise<DeedOutcome> => {
    const id = registrationOfToken(token, env.payloadSecret)
    const registration = id === null ? null : await registrations.find(id)
    if (!registration) return { ok: false, reason: 'unknown', language: null }
    return doDeed(parts, { registration, ...given }, work)
  }
  /** The place in the line of a sitting that was full is given back with it. */
  const accept = async (token: string, now: Date): Promise<DeedOutcome> => {
    let movedFrom: string | null = null
    const outcome = await doOwnDeed({ token, now, deed: 'accept' }, (draft, row) => {
      movedFrom = row.movedFrom
      draft.change(row, { status: 'seat', lineOrder: null, offerUntilMs: null })
      draft.tell(row.id, 'seat')
    })
    const former = outcome.ok && movedFrom !== null ? await registrations.find(movedFrom) : null
    if (former) {
      await doDeed(parts, { registration: former, deed: 'cancel', now }, (draft, row) => {
        draft.cancel(row, { isTold: false })
        draft.settle()
      })
    }
    return outcome
  }
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
        doOwnDeed({ token, now, deed: 'cancel' }, (draft, row) => {
          draft.cancel(row)
          draft.settle()
        }),
      ),
    accept: (token, now) => thenWake(accept(token, now)),
    change: (token, { needs }, now) =>
      doOwnDeed({ token, now, deed: 'change' }, (draft, row) => {
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

const unknownEvent = (): RequestError => new RequestError('not-found', refusalWords.gone)
