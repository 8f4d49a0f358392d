import { isPaged, type Links } from '../shared/links'
import { rfc3339 } from '../shared/time'
import type { ChangeItem } from './change-schema'
import type { LoggedChange } from './change-store'

/**
 * The published shape of a row. `url`: where the document can be read, or could before it was removed; what has no page of
 * its own is read in one piece.
 */
export const changeView = ({ seq, topic, document, slug, action, at }: LoggedChange, links: Links): ChangeItem => ({
  seq,
  topic,
  id: document,
  slug,
  action,
  at: rfc3339(at),
  url: slug !== null && isPaged(topic) ? links.api(topic, slug) : links.absolute(`/api/v1/${topic}`),
})
