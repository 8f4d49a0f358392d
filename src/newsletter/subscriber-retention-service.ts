import type { Payload, Where } from 'payload'
import { countRows } from '../database/old-rows'
import type { NewsletterSubscriber } from '../payload-types'
import type { Bilingual } from '../shared/language'
import type { RetentionRule } from '../shared/retention'
import type { ConsentRecord } from './consent-ledger'
import { importStore } from './import-store'

const dayMs = 86_400_000
const pendingDays = 30
const leftDays = 365
const collection = 'newsletter-subscribers'

interface Facts extends Pick<RetentionRule, 'name' | 'title' | 'about'> {
  days: number
  /** Who has been so since before a moment. */
  since: (before: string) => Where
  /** That moment of one of them. */
  momentOf: (row: NewsletterSubscriber) => string
}

const why: Bilingual = {
  sv: 'Personuppgifter får inte sparas längre än de behövs (GDPR, artikel 5.1 e). Samtyckena ligger kvar utan adress, så att det går att visa vad som gällde.',
  en: 'Personal data may not be kept longer than it is needed (GDPR, article 5.1 e). The consents stay without the address, so that it can be shown what held.',
}

const rules: Facts[] = [
  {
    name: 'subscribers-pending',
    days: pendingDays,
    title: { sv: 'Anmälningar som inte har bekräftats', en: 'Sign-ups that were not confirmed' },
    about: {
      sv: 'Tas bort 30 dagar efter den senaste anmälan med adressen.',
      en: 'Go 30 days after the latest sign-up with the address.',
    },
    since: (before) => {
      const neverMailed: Where = { lastMailAt: { exists: false }, createdAt: { less_than: before } }
      return { status: { equals: 'pending' }, or: [{ lastMailAt: { less_than: before } }, neverMailed] }
    },
    momentOf: (row) => row.lastMailAt ?? row.createdAt,
  },
  {
    name: 'subscribers-unsubscribed',
    days: leftDays,
    title: { sv: 'Prenumeranter som har tackat nej', en: 'Subscribers who have said no' },
    about: {
      sv: 'Tas bort ett år efter att de avslutade. En gammal lista som importeras ger dem ändå inte brevet igen.',
      en: 'Go one year after they ended it. Even so, an old list that is imported does not give them the letter again.',
    },
    since: (before) => ({ status: { equals: 'unsubscribed' }, unsubscribedAt: { less_than: before } }),
    momentOf: (row) => row.unsubscribedAt ?? row.createdAt,
  },
  {
    name: 'subscribers-bounced',
    days: leftDays,
    title: { sv: 'Adresser som mejlen inte kommer fram till', en: 'Addresses that mail does not reach' },
    about: {
      sv: 'Tas bort ett år efter att mejlen slutade komma fram.',
      en: 'Go one year after mail stopped arriving.',
    },
    since: (before) => ({ status: { equals: 'bounced' }, bouncedAt: { less_than: before } }),
    momentOf: (row) => row.bouncedAt ?? row.createdAt,
  },
]

/** When subscribers who do not get the newsletter (any more) are deleted. */
export const subscriberRetention = (payload: Payload, { secret }: { secret: string }): RetentionRule[] =>
  rules.map((rule) => {
    const whereAt = (now: Date): Where => rule.since(new Date(now.getTime() - rule.days * dayMs).toISOString())
    return {
      name: rule.name,
      title: rule.title,
      about: rule.about,
      why,
      count: (now) => countRows(payload, { collection, where: whereAt(now) }),
      deleteOld: (now, limit) => deleteSubscribers({ payload, secret, rule, where: whereAt(now) }, now, limit),
    }
  })

interface Deletion {
  payload: Payload
  secret: string
  rule: Facts
  where: Where
}

/**
 * First the rows of the ledger, then the subscribers, in one statement that takes only those who have not signed up again meanwhile. What
 * other topics keep about the same person has rules of its own.
 */
async function deleteSubscribers(
  { payload, secret, rule, where }: Deletion,
  now: Date,
  limit: number,
): Promise<number> {
  const options = { depth: 0, pagination: false, overrideAccess: true, showHiddenFields: true } as const
  const { docs } = await payload.find({ collection, where, limit, ...options })
  if (docs.length === 0) return 0
  const records = docs.map((row): ConsentRecord => {
    const { id, email, lang } = row
    const round = `${rule.name} ${rule.momentOf(row)}`
    return { event: 'erased', method: 'retention', subscriberId: id, email, lang, at: now, round }
  })
  await importStore(payload).addConsents(records, secret)
  const ids = docs.map(({ id }) => id)
  await payload.db.deleteMany({ collection, where: { and: [{ id: { in: ids } }, where] }, req: {} })
  return docs.length
}
