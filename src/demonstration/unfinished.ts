import type { CollectionSlug, Payload, Where } from 'payload'
import { announceChange } from '../changes/announce-service'
import { apiClients } from './content/api-clients'
import { boardMembers } from './content/board'
import { documents } from './content/documents'
import { events } from './content/events'
import { initiatives } from './content/initiatives'
import { news } from './content/news'
import { newsletterIssues } from './content/newsletter-issues'
import { organisations } from './content/organisations'
import { pictureCredit, pictures } from './content/pictures'
import { demonstrationSite, subscribers } from './content/subscribers'
import type { Text } from './content-types'

/** Nobody signed in has made it: the seed has no user. */
const byNobody: Where = { createdBy: { exists: false } }
const titled = (items: { title: Text }[]): Where => ({
  and: [byNobody, { title: { in: items.map(({ title }) => title.sv) } }],
})
const named = (names: string[]): Where => ({ and: [byNobody, { name: { in: names } }] })

const numbered: Where = { number: { in: newsletterIssues.map(({ number }) => number) } }

/** How our own content is told from other content; in the order in which it may be deleted. */
const ownContent = [
  ['news', titled(news)],
  ['events', titled(events)],
  ['initiatives', titled(initiatives)],
  ['documents', titled(documents)],
  ['board-members', named(boardMembers.map(({ name }) => name))],
  ['api-clients', { name: { in: apiClients.map(({ name }) => name) } }],
  ['organisations', named(organisations.map(({ name }) => name.sv))],
  ['media', { credit: { equals: pictureCredit }, alt: { in: pictures.map(({ alt }) => alt.sv) } }],
] as const satisfies [CollectionSlug, Where][]

const contentCollections: CollectionSlug[] = [
  ...ownContent.map(([collection]) => collection),
  'newsletter-issues',
  'newsletter-subscribers',
]

const markerKey = 'demonstration-content'

/** True while the demonstration content is being loaded, or when that was cut off. */
export const isDemonstrationUnfinished = (payload: Payload): Promise<boolean> => payload.kv.has(markerKey)

/** Removes what an earlier, unfinished load has left, and notes that one begins, unless there is other content. */
export async function beginDemonstration(payload: Payload): Promise<{ ok: true } | { ok: false; reason: string }> {
  await removeUnfinished(payload)
  for (const collection of contentCollections) {
    const { totalDocs } = await payload.count({ collection, trash: true, overrideAccess: true })
    if (totalDocs === 0) continue
    const reason =
      `The database already has content (${String(totalDocs)} in ${collection}), so the demonstration content was not ` +
      'loaded. It is meant for an empty database.'
    return { ok: false, reason }
  }
  await payload.kv.set(markerKey, { begun: true })
  return { ok: true }
}

export const finishDemonstration = (payload: Payload): Promise<void> => payload.kv.delete(markerKey)

/** Removes what a load that was cut off has left, and no other content; then the database is like any other. */
export async function removeUnfinished(payload: Payload): Promise<void> {
  if (!(await isDemonstrationUnfinished(payload))) return
  await removeNewsletter(payload)
  for (const [collection, where] of ownContent) {
    const common = { locale: 'sv', trash: true, depth: 0, overrideAccess: true } as const
    const { docs } = await payload.delete({ ...common, collection, where })
    // The addresses are remembered for those who have a link; nobody has one yet, and the new documents want them.
    const document = { in: docs.map(({ id }) => id) }
    await payload.delete({ collection: 'addresses', where: { document }, overrideAccess: true })
  }
  await finishDemonstration(payload)
}

/** Below the hooks: those keep what has been sent, and write rows of the ledger about whoever is deleted. */
async function removeNewsletter(payload: Payload): Promise<void> {
  const { docs } = await payload.find({
    ...{ collection: 'newsletter-issues', where: numbered, depth: 0, pagination: false, overrideAccess: true },
    select: { slug: true },
  })
  const emails = subscribers.map(({ email }) => email)
  const own: [CollectionSlug, Where][] = [
    ['consents', { sentFrom: { equals: demonstrationSite } }],
    ['newsletter-subscribers', { email: { in: emails } }],
    ['newsletter-editions', { issue: { in: docs.map(({ id }) => id) } }],
    ['newsletter-issues', numbered],
  ]
  for (const [collection, where] of own) await payload.db.deleteMany({ collection, where, req: {} })
  for (const { id } of docs) await announceChange(payload, 'newsletter-issues', id)
}
