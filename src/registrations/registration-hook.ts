import type { CollectionAfterDeleteHook, CollectionBeforeChangeHook, CollectionBeforeDeleteHook } from 'payload'
import type { Event, EventRegistration } from '../payload-types'
import { RequestError } from '../shared/errors'
import { personalRegistrationStore } from './personal-registration-store'
import { mayBecome, seatedStatuses } from './registration-rules'

/**
 * An officer may cancel, and mark who came; a seat is given out by the service, which counts them. Of a cancellation it is stored that the
 * person is owed a mail; with the next turn of the event it is put into the queue, and the seat is offered to the first in line.
 */
export const guardStatus: CollectionBeforeChangeHook<EventRegistration> = ({ data, originalDoc, operation }) => {
  if (operation === 'create' || !originalDoc || data.status === undefined) return data
  const { status: from } = originalDoc
  if (!mayBecome(from, data.status)) {
    throw new RequestError('conflict', {
      sv: 'Så kan läget inte ändras här. En plats ges i listan under evenemanget, så att platserna räknas.',
      en: 'The status cannot be changed so here. A seat is given in the list of the event, so that seats are counted.',
    })
  }
  if (from === data.status || data.status !== 'cancelled') return data
  const hadSeat = (seatedStatuses as readonly string[]).includes(from)
  return { ...data, lineOrder: null, offerUntilMs: null, toTell: hadSeat ? 'left-seat' : 'left-line' }
}

/** An event with a legal hold is not deleted: what is to be kept would go with it. */
export const guardHeldEvent: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const [event] = await personalRegistrationStore(req.payload).events({ id: { equals: id } })
  if (event?.isHeld) {
    throw new RequestError('conflict', {
      sv: 'Evenemanget är undantaget från gallring. Ta bort krysset Gallra inte under Anmälan först.',
      en: 'The event is exempt from deletion. Take away Do not delete under Registration first.',
    })
  }
}

/** Who registered for an event that is no more is forgotten with it. */
export const forgetRegistered: CollectionAfterDeleteHook<Event> = async ({ id, req }) => {
  const store = personalRegistrationStore(req.payload)
  for (const row of await store.rows('email', [String(id)], 0)) await store.forget(row)
}
