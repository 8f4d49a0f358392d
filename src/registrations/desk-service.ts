import type { Payload } from 'payload'
import { RequestError } from '../shared/errors'
import type { Bilingual } from '../shared/language'
import type { RegistrationStatus } from '../shared/words'
import type { AddedByHand, Mark } from './desk-schema'
import { type DeskNumbers, deskStore, type InLine } from './desk-store'
import { messageStore, type StoredMessage } from './message-store'
import { doDeed } from './registration-deeds'
import { refusalWords } from './registration-refusals'
import { deeds, openness, type Openness, seatsLeft } from './registration-rules'
import { registrationStore } from './registration-store'
import type { Place } from './turn-draft'
import { draftOf, keyOf, type RegistrationParts, registrationParts } from './turn-parts'
import type { z } from 'zod'

/** How the registrations of an event stand, for the officer. */
export interface Standing extends DeskNumbers {
  isPublished: boolean
  registration: Openness
  seatsMax: number | null
  seatsLeft: number | null
  /** Seats that are taken, or held for an offer. */
  held: number
  messages: Omit<StoredMessage, 'event' | 'text'>[]
}

export interface MarkOutcome {
  done: { id: string; status: RegistrationStatus }[]
  refused: string[]
}

export interface Desk {
  /** Null when there is no such event. */
  standing: (event: string, now: Date) => Promise<Standing | null>
  /** Those in line, in order. */
  line: (event: string) => Promise<InLine[]>
  /** Adds somebody by hand, also after the registration has closed. @throws RequestError `conflict` */
  add: (event: string, person: z.infer<typeof AddedByHand>, now: Date) => Promise<Place & { id: string }>
  /** Takes back the place of somebody, who is told. @throws RequestError `not-found`, `conflict` */
  cancel: (registration: string, now: Date) => Promise<{ status: RegistrationStatus }>
  /** Puts somebody first in line. @throws RequestError `not-found`, `conflict` */
  moveUp: (registration: string, why: string, now: Date) => Promise<{ status: RegistrationStatus }>
  /** Marks who came; of two marks for one person the later counts, in whichever order they arrive. */
  mark: (event: string, marks: Mark[], now: Date) => Promise<MarkOutcome>
}

/** What officers do with the registrations of an event. */
export function createDesk(payload: Payload): Desk {
  const parts = registrationParts(payload)
  const registrations = registrationStore(payload)
  const desk = deskStore(payload)
  const messages = messageStore(payload)

  const deedBy = async (id: string, deed: 'cancel' | 'moveUp', now: Date, work: Parameters<typeof doDeed>[2]) => {
    const registration = await registrations.find(id)
    if (!registration) throw new RequestError('not-found', noRegistration)
    const outcome = await doDeed(parts, { registration, deed, now, isByOfficer: true }, work)
    if (!outcome.ok) throw new RequestError('conflict', outcome.reason === 'over' ? refusalWords.gone : notNow[deed])
    return { status: (await registrations.find(id))?.status ?? 'cancelled' }
  }
  return {
    standing: async (event, now) => {
      const numbers = await desk.numbers(event)
      if (!numbers) return null
      const published = await parts.events.byId(event)
      const { tally } = await parts.turns.store.read(event, {}, now)
      const facts = published?.facts ?? null
      return {
        ...numbers,
        isPublished: facts !== null,
        registration: facts ? openness(facts, tally, now.getTime()) : 'closed',
        seatsMax: facts?.seatsMax ?? null,
        seatsLeft: facts && seatsLeft(facts, tally),
        held: tally.held,
        messages: (await messages.ofEvent(event)).map(({ event: _event, text: _text, ...message }) => message),
      }
    },
    line: (event) => desk.line(event),
    add: (event, person, now) => addByHand(parts, { event, person, now }),
    cancel: (id, now) =>
      deedBy(id, 'cancel', now, (draft, row) => {
        draft.cancel(row)
        draft.settle()
      }),
    moveUp: (id, why, now) =>
      deedBy(id, 'moveUp', now, (draft, row) => {
        draft.moveUp(row, why)
        draft.settle()
      }),
    mark: (event, marks, now) => markMany(parts, { event, marks, now }),
  }
}

interface ByHand {
  event: string
  person: z.infer<typeof AddedByHand>
  now: Date
}

async function addByHand(
  parts: RegistrationParts,
  { event, person: given, now }: ByHand,
): Promise<Place & { id: string }> {
  const { organisation, needs, lang = 'sv', ...person } = given
  const values = { ...person, organisation: organisation || null, needs: needs || null, lang, byHand: true }
  const key = keyOf(event, person.email)
  const outcome = await parts.turns.take<(Place & { id: string }) | { refused: Bilingual }>(event, {
    now,
    asked: () => ({ keys: [key] }),
    decide: async (state) => {
      const published = await parts.events.byId(event)
      const refused = !published ? refusalWords.gone : whyNotByHand(published.facts, now.getTime())
      if (!published || refused) return { answer: { refused: refused ?? refusalWords.gone } }
      const draft = draftOf(parts, { event: published, state, now })
      draft.settle()
      const former = draft.byKey(key)
      if (former && former.status !== 'cancelled') return { answer: { refused: isRegistered } }
      const place = draft.nextPlace() ?? { place: 'waiting-list', position: state.tally.waiting + 1 }
      const id = draft.add({ ...values, key, sentFrom: null, consentVersion: null }, place)
      if (state.told === null) draft.remember(JSON.stringify(published.told))
      return { answer: { ...place, id }, changes: draft.changes() }
    },
  })
  if ('refused' in outcome) throw new RequestError('conflict', outcome.refused)
  return outcome
}

interface Marking {
  event: string
  marks: Mark[]
  now: Date
}

function markMany(parts: RegistrationParts, { event, marks, now }: Marking): Promise<MarkOutcome> {
  return parts.turns.take<MarkOutcome>(event, {
    now,
    asked: () => ({ ids: [...new Set(marks.map(({ id }) => id))] }),
    decide: (state) => {
      const draft = draftOf(parts, { event: null, state, now })
      const known = marks.filter(({ id }) => isMarkable(draft.row(id)?.status))
      for (const { id, status, atMs } of [...known].sort((one, other) => one.atMs - other.atMs)) {
        const row = draft.row(id)
        // A telephone whose clock is fast must not shut out the marks that follow.
        const markedAtMs = Math.min(atMs, now.getTime())
        if (!row || markedAtMs <= (row.markedAtMs ?? -1)) continue
        draft.change(row, { status, markedAtMs, lineOrder: null, offerUntilMs: null })
      }
      const ids = new Set(known.map(({ id }) => id))
      const done = [...ids].map((id) => ({ id, status: draft.row(id)?.status ?? 'seat' }))
      const refused = marks.map(({ id }) => id).filter((id) => !ids.has(id))
      return { answer: { done, refused: [...new Set(refused)] }, changes: draft.changes() }
    },
  })
}

const isMarkable = (status: RegistrationStatus | undefined): boolean =>
  status !== undefined && (deeds.mark as readonly string[]).includes(status)

function whyNotByHand({ mode, status, endsAtMs }: Facts, nowMs: number): Bilingual | null {
  if (mode !== 'here') return refusalWords['not-needed']
  if (status === 'cancelled') return refusalWords.cancelled
  return nowMs > endsAtMs ? refusalWords.over : null
}
type Facts = NonNullable<Awaited<ReturnType<ReturnType<typeof registrationParts>['events']['byId']>>>['facts']

const noRegistration = { sv: 'Anmälan finns inte.', en: 'There is no such registration.' }
const isRegistered = { sv: 'Adressen är redan anmäld.', en: 'The address is registered already.' }
const notNow = {
  cancel: { sv: 'Anmälan är redan avbokad.', en: 'The registration is cancelled already.' },
  moveUp: { sv: 'Bara den som står i kön kan flyttas fram.', en: 'Only those in line can be moved up.' },
}
