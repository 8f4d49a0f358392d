import type { Topic } from '../shared/topic'

/** What feeds ask the change log. */
export interface FeedChanges {
  /** The newest change in any of the topics; `at` in RFC 3339. */
  newest: (topics: readonly Topic[]) => Promise<{ seq: number; at: string } | null>
  /** The number of the last change of each document, by its id. */
  lastSeqs: (topic: Topic, ids: string[]) => Promise<Map<string, number>>
}
