import type { Mailer } from '../mail/mail-queue'
import { RequestError } from '../shared/errors'
import type { Bilingual } from '../shared/language'
import { tend } from './event-care'
import type { EventFactsStore, RegistrationEvent } from './event-facts-store'
import { createMessages } from './message-service'
import { batched, type Registration } from './registration-batch'
import { type OwnDeeds, ownDeeds } from './own-deeds'
import { refusalWords } from './registration-refusals'
import { closedBecause, openness, placeForNext, type Openness, seatsLeft } from './registration-rules'
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

export interface RegistrationService extends OwnDeeds {
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
  /** Brings the registrations of an event into line with how it is published. */
  tend: (event: string, now: Date) => Promise<void>
  /** Sends what officers have written and a server that was killed has not put into the queue. */
  sendPromised: (now: Date) => Promise<void>
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
  const own = ownDeeds(parts)
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
    look: own.look,
    cancel: (...given) => thenWake(own.cancel(...given)),
    accept: (...given) => thenWake(own.accept(...given)),
    change: own.change,
    tend: (event, now) => thenWake(tend(parts, event, now)),
    sendPromised: createMessages(payload).sendPromised,
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
