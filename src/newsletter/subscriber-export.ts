import type { Payload } from 'payload'
import type { NewsletterSubscriber } from '../payload-types'
import { byteOrderMark, csvCell } from '../shared/csv'
import { rfc3339 } from '../shared/time'

const columns = ['email', 'name', 'lang', 'status', 'createdAt', 'confirmedAt', 'unsubscribedAt', 'bouncedAt'] as const
const rowsAtOnce = 1000
/** All subscribers as CSV, piece by piece, by address. */
export async function* exportSubscribers(payload: Payload): AsyncGenerator<string> {
  yield `${byteOrderMark}${columns.join(',')}\r\n`
  let after = ''
  for (;;) {
    const { docs } = await payload.find({
      collection: 'newsletter-subscribers',
      where: { email: { greater_than: after } },
      sort: 'email',
      limit: rowsAtOnce,
      pagination: false,
      depth: 0,
      overrideAccess: true,
    })
    if (docs.length > 0) yield docs.map(line).join('')
    const last = docs.at(-1)
    if (!last || docs.length < rowsAtOnce) return
    after = last.email
  }
}

function line(row: NewsletterSubscriber): string {
  const time = (stored: string | null | undefined): string => (stored ? rfc3339(stored) : '')
  const cells = [row.email, row.name ?? '', row.lang, row.status, time(row.createdAt), time(row.confirmedAt)]
  return `${[...cells, time(row.unsubscribedAt), time(row.bouncedAt)].map(csvCell).join(',')}\r\n`
}
