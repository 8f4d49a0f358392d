import type { Payload } from 'payload'

/** Somebody who is to get no more mail. */
export interface Leaving {
  subscriberId: string
  email: string
  why: 'unsubscribed' | 'bounced' | 'complained' | 'erased'
  now: Date
}

type Listener = (leaving: Leaving) => Promise<void>

const listeners = new WeakMap<Payload, Listener[]>()

/** Is called before whoever asked to leave is answered, so that mail still queued for them is not sent. */
export function whenSomebodyLeaves(payload: Payload, listener: Listener): void {
  listeners.set(payload, [...(listeners.get(payload) ?? []), listener])
}

/** Tells all who listen; throws when one of them could not act on it. */
export async function tellLeaving(payload: Payload, leaving: Leaving): Promise<void> {
  for (const listener of listeners.get(payload) ?? []) await listener(leaving)
}
