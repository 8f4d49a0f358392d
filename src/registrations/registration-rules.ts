import { dayInStockholm, addDays, momentInStockholm } from '../shared/time'
import type { EventStatus, RegistrationStatus } from '../shared/words'

const hourMs = 3_600_000
const dayMs = 24 * hourMs
export const defaultOfferHours = 24
export const defaultRetentionDays = 90
/** Needs can tell of health (GDPR, article 9): they go as soon as nobody can ask for them any more. */
export const needsKeptDays = 7

/** Those who hold a seat. One who is offered a seat holds it while the offer lasts. */
export const seatStatuses = ['seat', 'offered', 'attended', 'absent'] as const satisfies readonly RegistrationStatus[]
/** Those who have a seat for good: they get the meeting link. */
export const seatedStatuses = ['seat', 'attended', 'absent'] as const satisfies readonly RegistrationStatus[]
/** Those who hear of changes before the event. */
export const concernedStatuses = ['seat', 'waiting-list', 'offered'] as const satisfies readonly RegistrationStatus[]

/** What decides on registrations, of an event as it is published. Moments in milliseconds since 1970. */
export interface EventFacts {
  mode: 'none' | 'here' | 'external'
  status: EventStatus
  startsAtMs: number
  endsAtMs: number
  opensAtMs: number | null
  closesAtMs: number | null
  isClosed: boolean
  seatsMax: number | null
  hasWaitingList: boolean
  offerHours: number
}

/** How many have what. */
export interface Tally {
  /** Seats that are taken or held. */
  held: number
  waiting: number
}

export type Openness = 'open' | 'closed' | 'waiting-list' | 'not-needed'

/** Why nobody can register. */
export type Closed = 'elsewhere' | 'not-needed' | 'cancelled' | 'over' | 'not-yet' | 'closed' | 'full'

/** When registration ends at the latest: at its last day, else when the event begins. */
const closingMs = ({ closesAtMs, startsAtMs }: EventFacts): number => Math.min(closesAtMs ?? startsAtMs, startsAtMs)

/** Why nobody can register now, whatever is free; null when one can. */
export function closedBecause(event: EventFacts, nowMs: number): Exclude<Closed, 'full'> | null {
  if (event.mode === 'none') return 'not-needed'
  if (event.mode === 'external') return 'elsewhere'
  if (event.status === 'cancelled') return 'cancelled'
  if (nowMs >= event.startsAtMs) return 'over'
  if (event.isClosed || nowMs > closingMs(event)) return 'closed'
  return event.opensAtMs !== null && nowMs < event.opensAtMs ? 'not-yet' : null
}

export const seatsLeft = ({ seatsMax }: Pick<EventFacts, 'seatsMax'>, { held }: Tally): number | null =>
  seatsMax === null ? null : Math.max(0, seatsMax - held)

/** What the next one who registers gets. A free seat is for those in the line first. */
export function placeForNext(event: EventFacts, tally: Tally): 'seat' | 'waiting-list' | null {
  if (tally.waiting === 0 && seatsLeft(event, tally) !== 0) return 'seat'
  return event.hasWaitingList ? 'waiting-list' : null
}

/** What the public is told. */
export function openness(event: EventFacts, tally: Tally, nowMs: number): Openness {
  const closed = closedBecause(event, nowMs)
  if (closed === 'not-needed') return 'not-needed'
  if (closed === 'elsewhere') return isOpenElsewhere(event, nowMs) ? 'open' : 'closed'
  if (closed !== null) return 'closed'
  const place = placeForNext(event, tally)
  return place === 'seat' ? 'open' : (place ?? 'closed')
}

const isOpenElsewhere = (event: EventFacts, nowMs: number): boolean =>
  event.status !== 'cancelled' && nowMs <= closingMs(event)

/** Until when a seat is held that is offered now; null when nothing is offered any more. */
export function offerUntilMs(event: EventFacts, nowMs: number): number | null {
  if (event.mode !== 'here' || event.status === 'cancelled' || nowMs >= closingMs(event)) return null
  return Math.min(nowMs + event.offerHours * hourMs, closingMs(event))
}

/** How many of those in line can be offered a seat now. */
export function seatsToOffer(event: EventFacts, tally: Tally, nowMs: number): number {
  if (event.isClosed || offerUntilMs(event, nowMs) === null) return 0
  return Math.min(tally.waiting, seatsLeft(event, tally) ?? tally.waiting)
}

export type Deed = keyof typeof deeds

/** What people do with a registration, and what it must be for that. */
export const deeds = {
  cancel: ['seat', 'waiting-list', 'offered'],
  accept: ['offered'],
  change: ['seat', 'waiting-list', 'offered'],
  moveUp: ['waiting-list'],
  // Somebody in line who comes all the same has come.
  mark: ['seat', 'absent', 'attended', 'waiting-list', 'offered'],
} as const satisfies Record<string, readonly RegistrationStatus[]>

/** What an officer may set by hand: nothing that would give out a seat. */
export function mayBecome(from: RegistrationStatus, to: RegistrationStatus): boolean {
  if (from === to) return true
  if (to === 'cancelled') return true
  const seated: readonly RegistrationStatus[] = seatedStatuses
  return seated.includes(from) && seated.includes(to)
}

/** Nine o'clock in Stockholm the day before, or the moment that the officer has chosen. */
export function reminderAtMs({ startsAtMs, remindAtMs }: { startsAtMs: number; remindAtMs: number | null }): number {
  return remindAtMs ?? momentInStockholm(addDays(dayInStockholm(new Date(startsAtMs)), -1), '09:00').getTime()
}

/** A reminder goes out at its time and until the event begins, not to those who registered after it was due. */
export const isReminderDue = (reminder: { atMs: number; startsAtMs: number; nowMs: number }): boolean =>
  reminder.atMs <= reminder.nowMs && reminder.nowMs < reminder.startsAtMs

/** When the name and the address of those who registered are deleted. */
export const erasedFromMs = ({ endsAtMs, keptDays }: { endsAtMs: number; keptDays: number }): number =>
  endsAtMs + keptDays * dayMs

/** When needs are deleted. */
export const needsErasedFromMs = ({ endsAtMs }: { endsAtMs: number }): number => endsAtMs + needsKeptDays * dayMs
