import type { Payload } from 'payload'
import type { Event } from '../payload-types'
import { RequestError } from '../shared/errors'
import { refusalWords } from './registration-refusals'
import { registrationStore } from './registration-store'
import { draftOf, keyOf, registrationParts } from './turn-parts'

const weekMs = 7 * 24 * 3_600_000

/** A copy of an event, as a draft, a week later: one more sitting of a meeting that was full. @throws RequestError `not-found` */
export async function makeSecondSitting(payload: Payload, id: string): Promise<{ id: string }> {
  const options = { collection: 'events', depth: 0, overrideAccess: true } as const
  const { docs } = await payload.find({ ...options, where: { id: { equals: id } }, limit: 1 })
  const [event] = docs
  if (!event) throw new RequestError('not-found', refusalWords.gone)
  const copy = await payload.duplicate({ ...options, id, draft: true, data: sittingOf(event) })
  return { id: copy.id }
}

const later = (moment: string | null | undefined): string | null =>
  moment ? new Date(Date.parse(moment) + weekMs).toISOString() : null

/** Everything but the times, and what there is only afterwards. */
const sittingOf = ({ id, title, startsAt, endsAt, registration, programme }: Event): Partial<Event> => ({
  title,
  slug: null,
  status: 'scheduled',
  startsAt: later(startsAt) ?? startsAt,
  endsAt: later(endsAt) ?? endsAt,
  programme:
    programme?.map((item) => ({ ...item, startsAt: later(item.startsAt), endsAt: later(item.endsAt) })) ?? null,
  attendance: null,
  presentations: null,
  registration: {
    ...registration,
    sittingOf: id,
    opensAt: null,
    closesAt: later(registration.closesAt),
    remindAt: null,
    isClosed: false,
  },
  _status: 'draft',
})

/**
 * Puts those in line at one event in line at another, in the same order, and asks as many by mail as there are seats. They keep their place in the
 * first line until they accept. Whoever is registered there already is left alone, so it may be done again.
 * @throws RequestError `not-found` when the event is not published
 */
export async function moveLine(payload: Payload, from: string, to: string, now: Date): Promise<{ moved: number }> {
  const parts = registrationParts(payload)
  const registrations = registrationStore(payload)
  const waiting = await registrations.inLine(from)
  const asked = { keys: waiting.map(({ email }) => keyOf(to, email)) }
  return parts.turns.take<{ moved: number }>(to, {
    now,
    asked: () => asked,
    decide: async (state) => {
      const event = await parts.events.byId(to)
      if (!event) throw new RequestError('not-found', refusalWords.gone)
      const draft = draftOf(parts, { event, state, now })
      const fresh = waiting.filter(({ email }) => !draft.byKey(keyOf(to, email)))
      for (const { id: movedFrom, email, name, organisation, needs, lang } of fresh) {
        const person = { email, name, organisation, needs, lang, key: keyOf(to, email), movedFrom }
        draft.add(person, { place: 'waiting-list', position: null }, null)
      }
      draft.settle()
      if (state.told === null) draft.remember(JSON.stringify(event.told))
      return { answer: { moved: fresh.length }, changes: draft.changes() }
    },
  })
}
