import type { Payload } from 'payload'
import { announceChange } from '../changes/announce-service'
import { recordConsent } from '../newsletter/consent-ledger'
import { consentText, consentTextVersion } from '../newsletter/consent-text'
import { editionsOf } from '../newsletter-issues/edition-service'
import { issueStore } from '../newsletter-issues/issue-store'
import { buildIssue, buildSubscriber } from './builders'
import { association } from './content/association'
import { demonstrationSite } from './content/subscribers'
import type { IssueContent, IssueItemContent, SubscriberContent } from './content-types'
import { english, moment, rich, richInEnglish, type StoredIds } from './seed-fields'

const dayMs = 24 * 60 * 60_000

/** A subscriber with the consents that lead to their state. */
export async function storeSubscriber(payload: Payload, person: SubscriberContent): Promise<void> {
  const { daysAgo, status, ...fields } = person
  const at = new Date(Date.now() - daysAgo * dayMs)
  // Those who have left came a while before.
  const hasLeft = status === 'unsubscribed' || status === 'bounced'
  const cameAt = hasLeft ? new Date(at.getTime() - 400 * dayMs) : at
  const { id } = await buildSubscriber(payload, {
    ...fields,
    status,
    lastMailAt: cameAt.toISOString(),
    confirmedAt: status === 'pending' ? null : cameAt.toISOString(),
    unsubscribedAt: status === 'unsubscribed' ? at.toISOString() : null,
    bouncedAt: status === 'bounced' ? at.toISOString() : null,
  })
  const { email, lang } = fields
  const common = { subscriberId: id, email, lang, round: cameAt.toISOString(), sentFrom: demonstrationSite }
  const words = { consentText: consentText(association.name, lang), consentTextVersion }
  const note = (record: Pick<Parameters<typeof recordConsent>[2], 'event' | 'method' | 'at'>): Promise<void> =>
    recordConsent(payload, payload.config.secret, { ...common, ...record, ...words })
  await note({ event: 'asked', method: 'form', at: cameAt })
  if (status !== 'pending') await note({ event: 'confirmed', method: 'link', at: cameAt })
  if (status === 'unsubscribed') await note({ event: 'withdrawn', method: 'one-click', at })
  if (status === 'bounced') await note({ event: 'bounced', method: 'mail-server', at })
}

/** An issue; one that was sent is frozen as it would have been then, and nothing is sent. */
export async function storeIssue(payload: Payload, issue: IssueContent, ids: StoredIds): Promise<void> {
  const { number, title, preheader, intro, items, sent } = issue
  const { id } = await buildIssue(payload, {
    number,
    title: title.sv,
    preheader: preheader.sv,
    intro: intro.sv,
    items: items.map((item) => itemFields(item, ids)) as never,
    en: english({
      title: title.en,
      preheader: preheader.en,
      intro: intro.en,
      items: title.en && items.map(itemInEnglish),
    }),
  })
  if (!sent) return
  const at = new Date(moment(sent.at))
  const issues = issueStore(payload)
  const serverUrl = payload.config.serverURL
  for (const edition of await editionsOf({ payload, serverUrl })(id, at)) await issues.addEdition(id, edition)
  const counts = { sentCount: sent.to, failedCount: 0, skippedCount: 0, leftCount: sent.left, bouncedCount: 0 }
  const times = { sendAt: at, sentAt: at, finishedAt: at }
  await issues.change(id, ['draft'], 'sent', { ...times, ...counts, recipients: sent.to })
  await announceChange(payload, 'newsletter-issues', id)
}

function itemFields(item: IssueItemContent, ids: StoredIds): object {
  if ('news' in item) return { blockType: 'news', news: ids.of('news', item.news) }
  if ('event' in item) return { blockType: 'event', event: ids.of('events', item.event) }
  if ('initiative' in item) return { blockType: 'initiative', initiative: ids.of('initiatives', item.initiative) }
  return { blockType: 'text', heading: item.heading.sv, body: rich(item.body) }
}

const itemInEnglish = (item: IssueItemContent): object =>
  'heading' in item ? { heading: item.heading.en, body: richInEnglish(item.body) } : {}
