import type { Bilingual } from './language'

/**
 * One rule of what is deleted when (gallring; GDPR, article 5.1 e: storage limitation). A topic that keeps something about people
 * makes one for it, and `src/privacy/retention-catalogue.ts` lists it.
 */
export interface RetentionRule {
  /** As it stands in the API and in the log, such as `subscribers-pending`. */
  name: string
  title: Bilingual
  /** What goes and when, and what stays. */
  about: Bilingual
  /** Why it may be kept for so long and no longer. */
  why: Bilingual
  /** How many rows would go at that moment. */
  count: (now: Date) => Promise<number>
  /**
   * Deletes at most `limit` rows; how many. Each row is safe alone: whoever is killed in the middle leaves the rest to the next run.
   */
  deleteOld: (now: Date, limit: number) => Promise<number>
}
