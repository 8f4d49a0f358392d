import type { CollectionBeforeChangeHook, Payload } from 'payload'
import { countUp, readCounters } from '../database/counter'
import { dayInStockholm } from '../shared/time'

/** Long enough that a year's counter is never begun anew while it is used. */
const windowMs = 10 * 366 * 24 * 60 * 60_000

/** The number of a new issue within its year, such as "1.2020". Two that are made at once get different ones. */
export const giveNumber: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
  const given = data as { number?: string | null }
  if (operation !== 'create' || given.number) return data as object
  const year = dayInStockholm(new Date()).slice(0, 4)
  return { ...data, number: await nextNumber(req.payload, year, new Date()) }
}

/** Numbers are counted by the database; those that came in another way, with the demonstration content, are passed over. */
async function nextNumber(payload: Payload, year: string, now: Date): Promise<string> {
  const name = `newsletter-number:${year}`
  const highest = await highestNumber(payload, year)
  const counted = (await readCounters(payload, [name])).get(name) ?? 0
  const by = Math.max(1, highest - counted + 1)
  const { count } = await countUp(payload, { name, windowMs, now, by })
  return `${String(count)}.${year}`
}

async function highestNumber(payload: Payload, year: string): Promise<number> {
  const { docs } = await payload.find({
    collection: 'newsletter-issues',
    where: { number: { like: `.${year}` } },
    select: { number: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  return Math.max(0, ...docs.map(({ number }) => Number.parseInt(number ?? '', 10) || 0))
}
