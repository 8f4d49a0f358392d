import type { Payload } from 'payload'
import { StoredIds } from '../../src/demonstration/seed-fields'
import { storeIssue } from '../../src/demonstration/seed-newsletter'

/** An issue that stands in the archive, of one short text; nothing was sent. */
export async function buildSentIssue(payload: Payload, title: string): Promise<void> {
  const body = { sv: ['Tack för i år.'] }
  const items = [{ heading: { sv: 'Till sist' }, body }]
  const words = { title: { sv: title }, preheader: { sv: 'Det viktigaste' }, intro: { sv: 'Hej!' } }
  const sent = { at: '2020-02-18 08:30', to: 1, left: 0 }
  await storeIssue(payload, { number: `${title} 2020`, ...words, items, sent }, new StoredIds())
}
