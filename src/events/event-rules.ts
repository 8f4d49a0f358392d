import { dayInStockholm, endOfDay, startOfDay } from '../shared/time'

/** What decides which events are in a list; moments are compared with the event's start and end. */
export interface EventPeriod {
  /** Ends at this moment or later. */
  endsFrom?: Date
  /** Ends before this moment. */
  endsBefore?: Date
  /** Starts at this moment or earlier. */
  startsUntil?: Date
}

/**
 * Upcoming events end today or later in Stockholm, past ones ended before today. `from` and `to` are days in Stockholm on
 * which the event is going on.
 */
export function periodOf(query: {
  when: 'upcoming' | 'past' | 'all'
  from?: string
  to?: string
  now: Date
}): EventPeriod {
  const today = startOfDay(dayInStockholm(query.now))
  const earliest = [
    ...(query.when === 'upcoming' ? [today] : []),
    ...(query.from === undefined ? [] : [startOfDay(query.from)]),
  ]
  return {
    ...(earliest.length > 0 && { endsFrom: new Date(Math.max(...earliest.map(Number))) }),
    ...(query.when === 'past' && { endsBefore: today }),
    ...(query.to !== undefined && { startsUntil: endOfDay(query.to) }),
  }
}
