import { type DeedOutcome, doDeed } from './registration-deeds'
import { type OwnRegistration, registrationStore, type StoredRegistration } from './registration-store'
import { registrationOfToken } from './registration-token'
import type { RegistrationParts } from './turn-parts'

/** What people do with their own registration, by the link in their mail. */
export interface OwnDeeds {
  /** The registration behind a link of ours, with what its page shows. */
  look: (token: string) => Promise<OwnRegistration | null>
  cancel: (token: string, now: Date) => Promise<DeedOutcome>
  /** Takes the seat that is offered. Of an offer that has run out it says so. */
  accept: (token: string, now: Date) => Promise<DeedOutcome>
  change: (token: string, values: { needs: string | null }, now: Date) => Promise<DeedOutcome>
}

const unknown: DeedOutcome = { ok: false, reason: 'unknown', language: null }

export function ownDeeds(parts: RegistrationParts): OwnDeeds {
  const registrations = registrationStore(parts.payload)
  const behind = async (token: string): Promise<StoredRegistration | null> => {
    const id = registrationOfToken(token, parts.env.payloadSecret)
    return id === null ? null : registrations.find(id)
  }
  return {
    look: async (token) => {
      const id = registrationOfToken(token, parts.env.payloadSecret)
      return id === null ? null : registrations.own(id)
    },
    cancel: async (token, now) => {
      const registration = await behind(token)
      return registration ? cancel(parts, registration, { now, isTold: true }) : unknown
    },
    accept: async (token, now) => {
      const registration = await behind(token)
      if (!registration) return unknown
      const outcome = await doDeed(parts, { registration, deed: 'accept', now }, (draft, row) => {
        draft.change(row, { status: 'seat', lineOrder: null, offerUntilMs: null })
        draft.tell(row.id, 'seat')
      })
      // Of somebody who was asked over from a sitting that was full: the place in that line is given back.
      const former = outcome.ok && registration.movedFrom ? await registrations.find(registration.movedFrom) : null
      if (former) await cancel(parts, former, { now, isTold: false })
      return outcome
    },
    change: async (token, { needs }, now) => {
      const registration = await behind(token)
      if (!registration) return unknown
      return doDeed(parts, { registration, deed: 'change', now }, (draft, row) => {
        draft.change(row, { needs })
      })
    },
  }
}

const cancel = (
  parts: RegistrationParts,
  registration: StoredRegistration,
  { now, isTold }: { now: Date; isTold: boolean },
): Promise<DeedOutcome> =>
  doDeed(parts, { registration, deed: 'cancel', now }, (draft, row) => {
    draft.cancel(row, { isTold })
    draft.settle()
  })
