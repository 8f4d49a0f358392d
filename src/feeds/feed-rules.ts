import { createHash } from 'node:crypto'
import type { PagedTopic } from '../shared/links'
import { addDays, dayInStockholm, startOfDay } from '../shared/time'

/** How many of the latest news are in a feed. */
export const newsMax = 50

/** How many of the latest issues of the newsletter are in a feed. */
export const newslettersMax = 50

const eventDaysBack = 90

/** Events that end at this moment or later are in the feeds: 90 whole days back in Stockholm, so that only the day decides. */
export const eventsFrom = (now: Date): Date => startOfDay(addDays(dayInStockholm(now), -eventDaysBack))

/** The name space of our UUIDs, once drawn by lot. */
const nameSpace = Buffer.from('8c5dfb1e0a0f4c55b9f47d2f6f5c3a17', 'hex')

/** The UUID by which readers know an item for ever: of version 5 (RFC 9562, 5.5), of its topic and the document's id. */
export function entryUuid(topic: PagedTopic, id: string): string {
  const bytes = createHash('sha1').update(nameSpace).update(`${topic}/${id}`).digest().subarray(0, 16)
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

/** The latest of some moments (RFC 3339), with the beginning of Unix time where there is none. */
export const latestOf = (moments: string[]): string =>
  new Date(Math.max(0, ...moments.map((moment) => Date.parse(moment)))).toISOString()
