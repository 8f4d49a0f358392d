import type { Links } from '../shared/links'
import { rfc3339 } from '../shared/time'
import type { Topic } from '../shared/topic'
import type { ChangeItem } from './change-schema'
import type { LoggedChange } from './change-store'

/** Topics whose items have an address each; what is in the others is read in one piece. */
const topicsWithItems: readonly Topic[] = ['news', 'events', 'initiatives']

/** The published shape of a row. `url`: where the document can be read, or could before it was removed. */
export const changeView = ({ seq, topic, document, slug, action, at }: LoggedChange, links: Links): ChangeItem => ({
  seq,
  topic,
  id: document,
  slug,
  action,
  at: rfc3339(at),
  url: slug !== null && topicsWithItems.includes(topic) ? links.api(topic, slug) : links.absolute(`/api/v1/${topic}`),
})
