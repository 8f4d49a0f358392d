import type { Found } from '../shared/answer'
import { RequestError } from '../shared/errors'
import { createLinks, type PagedTopic } from '../shared/links'
import type { Topic } from '../shared/topic'
import type { ChangeItem, ChangeList, ChangeListQuery } from './change-schema'
import type { ChangeStore } from './change-store'
import { changeView } from './change-view'

export interface ChangeService {
  /**
   * Rows after `since`, oldest first. 0 is for who has nothing yet, and starts at the oldest row that is kept.
   * @throws RequestError `gone` where rows after `since` have been trimmed, or it was never given.
   */
  list: (query: ChangeListQuery) => Promise<Found<ChangeList>>
  /** The rows that are kept after `seq`, oldest first, as they are published. */
  following: (seq: number, limit: number) => Promise<ChangeItem[]>
  /** The number of the last change; 0 while there is none. */
  latestSeq: () => Promise<number>
  /** When something in one of the topics changed last. */
  changedAt: (topics: readonly Topic[]) => Promise<Date | null>
  /** Number of the last change of each of the documents of a topic, by id. */
  lastSeqs: (topic: PagedTopic, ids: string[]) => Promise<Map<string, number>>
}

export function createChangeService(
  store: Pick<ChangeStore, 'after' | 'oldestSeq' | 'latestSeq' | 'lastChangeIn' | 'seqsOf'>,
  { serverUrl }: { serverUrl: string },
): ChangeService {
  const links = createLinks(serverUrl)
  return {
    list: async ({ since = 0, topic, limit }) => {
      // In this order: a row that comes in between is in the next page, and `latest` is never below what is shown.
      const rows = await store.after(since, limit, topic)
      const [oldest, latest] = [await store.oldestSeq(), await store.latestSeq()]
      if (since > latest || (since > 0 && since < oldest - 1)) throw tooOld(links.absolute('/api/v1/changes?since=0'))
      const parameters = new URLSearchParams({ since: String(rows.at(-1)?.seq ?? since), limit: String(limit) })
      if (topic) parameters.set('topic', topic)
      const body = {
        items: rows.map((row) => changeView(row, links)),
        next: links.absolute(`/api/v1/changes?${parameters.toString()}`),
        latest,
      }
      return { body, language: 'sv' }
    },
    following: async (seq, limit) => (await store.after(seq, limit)).map((row) => changeView(row, links)),
    latestSeq: () => store.latestSeq(),
    changedAt: async (topics) => {
      const at = await store.lastChangeIn(topics)
      return at === null ? null : new Date(at)
    },
    lastSeqs: async (topic, ids) => {
      const seqs = await store.seqsOf(ids.map((id) => `${topic}/${id}`))
      return new Map([...seqs].map(([key, seq]) => [key.slice(topic.length + 1), seq]))
    },
  }
}

const tooOld = (restart: string): RequestError =>
  new RequestError(
    'gone',
    {
      sv: 'Ändringarna efter since finns inte kvar. Släng din kopia och börja om på adressen i restart.',
      en: 'The changes after since are no longer kept. Drop your copy and start again at the address in restart.',
    },
    { members: { restart } },
  )
