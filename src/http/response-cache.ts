import type { Topic } from '../shared/topic'
import type { StoredResponse } from './stored-response'

/** An answer as it was computed. */
export interface Computed {
  response: StoredResponse
  /** Topics (`news`) or single documents (`news/<id>`) whose change makes it old. */
  tags: string[]
  /** The moment, in milliseconds, until which it may be kept if nothing changes. */
  validUntilMs: number
}

/** Of a row of the change log, what the cache needs. */
export interface Changed {
  topic: Topic
  document: string
}

interface Entry extends Computed {
  key: string
  /** As counted in the sum. */
  bytes: number
}

/** What an answer takes with its address, which its client has chosen (UTF-16). */
const bytesOf = (key: string, response: StoredResponse): number => response.bytes + 2 * key.length

/** Share of the memory for what was asked for more than once. */
const protectedShare = 0.8

/**
 * Answers by address, as bytes. Nobody gets one that is older than the newest change the cache was told of, and what is
 * asked for at the same time is computed once.
 *
 * Segmented LRU (Karedla, Love, Wherry 1994): what is asked for once is on probation and goes first, so that a walk through
 * addresses that nobody asks for again pushes out nothing that is in use.
 */
export class ResponseCache {
  readonly #maxBytes: number
  readonly #probation = new Map<string, Entry>()
  readonly #protected = new Map<string, Entry>()
  readonly #byTag = new Map<string, Set<Entry>>()
  readonly #coming = new Map<string, { topics: readonly Topic[]; answer: Promise<unknown> }>()
  /** What was asked for last is in its place already. */
  #newest: Entry | undefined
  #protectedBytes = 0
  #bytes = 0

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes
  }

  /** Memory that the answers take. */
  get bytes(): number {
    return this.#bytes
  }

  get size(): number {
    return this.#probation.size + this.#protected.size
  }

  get(key: string): StoredResponse | undefined {
    const entry = this.#protected.get(key) ?? this.#probation.get(key)
    if (!entry) return undefined
    if (entry.validUntilMs <= Date.now()) {
      this.#remove(entry)
      return undefined
    }
    if (entry !== this.#newest) this.#touch(entry)
    return entry.response
  }

  /**
   * Computes an answer, or waits for it where it is being computed; keeps it unless one of the topics changed meanwhile. What
   * `compute` answers without a `response` is not kept.
   */
  async compute<Other>(
    key: string,
    topics: readonly Topic[],
    compute: () => Promise<Computed | Other>,
  ): Promise<Computed | Other> {
    const coming = this.#coming.get(key)
    if (coming) return coming.answer as Promise<Computed | Other>
    const mine = { topics, answer: compute() }
    this.#coming.set(key, mine)
    try {
      const answer = await mine.answer
      if (this.#coming.get(key) === mine && isComputed(answer)) this.#add(key, answer)
      return answer
    } finally {
      if (this.#coming.get(key) === mine) this.#coming.delete(key)
    }
  }

  /** What is made of one of the changed documents goes; what is being computed is neither kept nor shared with who comes now. */
  changed(changes: readonly Changed[]): void {
    const topics = new Set<string>(changes.map(({ topic }) => topic))
    const documents = changes.map(({ topic, document }) => `${topic}/${document}`)
    for (const tag of [...topics, ...documents]) for (const entry of this.#byTag.get(tag) ?? []) this.#remove(entry)
    for (const [key, { topics: of }] of this.#coming)
      if (of.some((topic) => topics.has(topic))) this.#coming.delete(key)
  }

  /** Counts the memory of an answer again, which grows with the encodings that are asked for. */
  measure(key: string): void {
    const entry = this.#protected.get(key) ?? this.#probation.get(key)
    if (!entry) return
    const grown = bytesOf(key, entry.response) - entry.bytes
    entry.bytes += grown
    this.#bytes += grown
    if (this.#protected.has(key)) this.#protectedBytes += grown
    this.#makeRoom()
  }

  #add(key: string, computed: Computed): void {
    const before = this.#protected.get(key) ?? this.#probation.get(key)
    if (before) this.#remove(before)
    const entry = { ...computed, key, bytes: bytesOf(key, computed.response) }
    this.#probation.set(key, entry)
    this.#bytes += entry.bytes
    for (const tag of entry.tags) {
      const tagged = this.#byTag.get(tag) ?? new Set()
      this.#byTag.set(tag, tagged.add(entry))
    }
    this.#makeRoom()
  }

  #touch(entry: Entry): void {
    if (!this.#protected.delete(entry.key)) {
      this.#probation.delete(entry.key)
      this.#protectedBytes += entry.bytes
    }
    this.#protected.set(entry.key, entry)
    this.#newest = entry
    while (this.#protectedBytes > this.#maxBytes * protectedShare) this.#demoteOldest()
  }

  #demoteOldest(): void {
    const [entry] = this.#protected.values()
    if (!entry) return
    this.#protected.delete(entry.key)
    this.#protectedBytes -= entry.bytes
    this.#probation.set(entry.key, entry)
  }

  #makeRoom(): void {
    while (this.#bytes > this.#maxBytes) {
      const [oldest] = this.#probation.size > 0 ? this.#probation.values() : this.#protected.values()
      if (!oldest) return
      this.#remove(oldest)
    }
  }

  #remove(entry: Entry): void {
    if (this.#newest === entry) this.#newest = undefined
    if (this.#protected.delete(entry.key)) this.#protectedBytes -= entry.bytes
    else this.#probation.delete(entry.key)
    this.#bytes -= entry.bytes
    for (const tag of entry.tags) {
      const tagged = this.#byTag.get(tag)
      tagged?.delete(entry)
      if (tagged?.size === 0) this.#byTag.delete(tag)
    }
  }
}

const isComputed = (answer: unknown): answer is Computed =>
  typeof answer === 'object' && answer !== null && 'response' in answer
