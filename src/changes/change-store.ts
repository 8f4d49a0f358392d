import type { PayloadRequest } from 'payload'
import type { Topic } from '../shared/topic'
import type { Change, Difference, Publication } from './change-rules'

/** A row of the log. `at`: RFC 3339, UTC. */
export interface LoggedChange extends Omit<Change, 'key'> {
  seq: number
  at: string
}

/** Says that a document may have changed. */
export interface Mark {
  id: string
  key: string
}

/** How many marks are looked at in one step. */
export const marksAtOnce = 500

/** What is written at once when the log has looked at its marks. */
export interface Entry {
  changes: Change[]
  differences: Difference[]
  marks: Mark[]
  at: Date
}

/** Looks, then writes one entry: all in one transaction on MongoDB, the entry alone on SQLite, which has one process. */
export interface Step {
  /** For reads through Payload in the same transaction. */
  req: Partial<PayloadRequest>
  /** At most `marksAtOnce`. */
  marks: () => Promise<Mark[]>
  known: (keys: string[]) => Promise<Publication[]>
  /** What is public and shows one of the keys. */
  showing: (keys: string[]) => Promise<Publication[]>
  /** All that is public in the topics. */
  inTopics: (topics: readonly Topic[]) => Promise<Publication[]>
  /** What had its last row at `seq` or before. */
  unchangedSince: (seq: number) => Promise<Publication[]>
  /** Numbers the changes after the last one. @throws when another process was first; then nothing is written. */
  append: (entry: Entry) => Promise<void>
}

export interface ChangeStore {
  mark: (keys: string[], req: Partial<PayloadRequest>) => Promise<void>
  inOneStep: <Result>(work: (step: Step) => Promise<Result>) => Promise<Result>
  /** Ends what a killed process has begun and holds up. */
  unblock: () => Promise<void>
  hasMarks: () => Promise<boolean>
  latestSeq: () => Promise<number>
  /** Stamps of what is known as public, by key. */
  knownStamps: () => Promise<Map<string, string>>
  /** Rows after `seq`, oldest first; of one topic or of all. */
  after: (seq: number, limit: number, topic?: Topic) => Promise<LoggedChange[]>
  /** Number of the oldest row that is kept; 0 while there is none. */
  oldestSeq: () => Promise<number>
  /** When something in one of the topics changed last. */
  lastChangeIn: (topics: readonly Topic[]) => Promise<string | null>
  /** Number of the last row of each of the documents that is public, by key. */
  seqsOf: (keys: string[]) => Promise<Map<string, number>>
  /** Number of the last row older than a moment; 0 for none. */
  lastSeqBefore: (moment: Date) => Promise<number>
  /** Removes the rows up to `seq`, but never the last one there is: the numbers go on from it. */
  trim: (seq: number) => Promise<void>
}
