import type { Payload } from 'payload'

/** A part of the program that keeps something about people, found by their address. */
export interface PersonalDataSource {
  /** The key under which it stands in an export, such as `deliveries`. */
  name: string
  /**
   * Everything that it knows, in words that the person understands; null when it knows nothing. `email` is normalised;
   * `subscriberId` is null for an address that is no subscriber's (any more).
   */
  export: (email: string, subscriberId: string | null) => Promise<unknown>
  /** Deletes all of it, or takes the person out of it. May be called again for one who is gone already. */
  erase: (email: string, subscriberId: string | null) => Promise<void>
}

const sources = new WeakMap<Payload, PersonalDataSource[]>()

/** Makes what a topic keeps about people a part of every export and of every erasure (GDPR, articles 15, 17 and 20). */
export function holdPersonalData(payload: Payload, source: PersonalDataSource): void {
  sources.set(payload, [...(sources.get(payload) ?? []), source])
}

/** What all topics know about somebody, by the name of the source; those that know nothing are left out. */
export async function exportHeldData(
  payload: Payload,
  email: string,
  subscriberId: string | null,
): Promise<Record<string, unknown>> {
  const known: Record<string, unknown> = {}
  for (const source of sources.get(payload) ?? []) {
    const found = await source.export(email, subscriberId)
    if (found !== null && found !== undefined) known[source.name] = found
  }
  return known
}

/** Lets every topic delete what it knows; throws when one of them could not, and may then be called again. */
export async function eraseHeldData(payload: Payload, email: string, subscriberId: string | null): Promise<void> {
  for (const source of sources.get(payload) ?? []) await source.erase(email, subscriberId)
}
