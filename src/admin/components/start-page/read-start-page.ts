import { getTranslation, type I18n } from '@payloadcms/translations'
import type {
  CollectionSlug,
  Payload,
  SanitizedCollectionConfig,
  SanitizedPermissions,
  TypedLocale,
  TypedUser,
  Where,
} from 'payload'

/** Who looks, in which language of the content, and when. */
export interface Viewer {
  payload: Payload
  user: TypedUser
  permissions: SanitizedPermissions
  i18n: I18n
  locale: TypedLocale
  now: Date
}

export interface Draft {
  key: string
  title: string
  href: string
  kind: string
  changedAt: string
  author: string | null
  /** True when the draft is of something that is published. */
  isPublished: boolean
}
export interface Scheduled {
  key: string
  title: string
  href: string
  kind: string
  deed: 'publish' | 'unpublish'
  at: string
  hasFailed: boolean
}
export interface ComingEvent {
  key: string
  title: string
  href: string
  startsAt: string
  status: string
  isOnline: boolean
  isDraft: boolean
}

const draftsShown = 8
const eventsShown = 5
const jobsShown = 10
const failuresShownMs = 14 * 24 * 60 * 60 * 1000

/** What reads have in common: the rules of access hold for the one who looks. */
export const asViewer = ({ user, locale }: Viewer) =>
  ({ user, overrideAccess: false, locale, fallbackLocale: 'sv', depth: 0, pagination: false }) as const

export const hrefOf = (collection: string, id: string): string => `/admin/collections/${collection}/${id}`
const kindOf = ({ labels }: SanitizedCollectionConfig, { i18n }: Viewer): string =>
  getTranslation(labels.singular, i18n)

interface Row {
  id: string
  updatedAt?: string
  createdBy?: unknown
}
const titleOf = (row: Row, { admin }: SanitizedCollectionConfig): string => {
  const title: unknown = (row as unknown as Record<string, unknown>)[admin.useAsTitle ?? 'id']
  return typeof title === 'string' ? title.trim() : ''
}

/** Collections with drafts that the viewer may read. */
const draftCollections = ({ payload, permissions }: Viewer): SanitizedCollectionConfig[] =>
  payload.config.collections.filter(({ slug, versions }) => versions?.drafts && permissions.collections?.[slug]?.read)

/** The newest drafts with a title, over all content; a contributor sees the own ones. */
export async function readDrafts(viewer: Viewer): Promise<Draft[]> {
  const found = await Promise.all(draftCollections(viewer).map((collection) => draftsOf(collection, viewer)))
  const newest = found
    .flat()
    .sort((a, b) => b.changedAt.localeCompare(a.changedAt))
    .slice(0, draftsShown)
  const names = await namesOf(
    newest.flatMap(({ author }) => author ?? []),
    viewer,
  )
  return newest.map((draft) => ({ ...draft, author: names.get(draft.author ?? '') ?? null }))
}

async function draftsOf(collection: SanitizedCollectionConfig, viewer: Viewer): Promise<Draft[]> {
  const { slug } = collection
  const and: Where[] = [{ _status: { equals: 'draft' } }]
  if (viewer.user.role === 'contributor') and.push({ createdBy: { equals: viewer.user.id } })
  const { docs } = await viewer.payload.find({
    collection: slug,
    draft: true,
    where: { and },
    sort: '-updatedAt',
    // A draft without a title is one that somebody opened and left empty: it is passed over.
    limit: draftsShown * 3,
    ...asViewer(viewer),
  })
  const rows = (docs as unknown as Row[]).filter((row) => titleOf(row, collection) !== '').slice(0, draftsShown)
  const published = await publishedOf(
    rows.map(({ id }) => id),
    { slug, viewer },
  )
  return rows.map((row) => ({
    key: `${slug}-${row.id}`,
    title: titleOf(row, collection),
    href: hrefOf(slug, row.id),
    kind: kindOf(collection, viewer),
    changedAt: row.updatedAt ?? '',
    author: typeof row.createdBy === 'string' ? row.createdBy : null,
    isPublished: published.has(row.id),
  }))
}

async function publishedOf(
  ids: string[],
  { slug, viewer }: { slug: CollectionSlug; viewer: Viewer },
): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const where: Where = { and: [{ id: { in: ids } }, { _status: { equals: 'published' } }] }
  const { docs } = await viewer.payload.find({ collection: slug, where, ...asViewer(viewer) })
  return new Set(docs.map(({ id }) => id))
}

/** Names of colleagues. Only administrators may open a user, but whose draft it is concerns everybody who writes. */
async function namesOf(ids: string[], { payload }: Viewer): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: 'users',
    where: { id: { in: [...new Set(ids)] } },
    select: { name: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  return new Map(docs.map(({ id, name }) => [id, name]))
}

/** What is published or unpublished at a set time, and what of that has failed. Titles are read as the viewer. */
export async function readScheduled(viewer: Viewer): Promise<Scheduled[]> {
  const failedSince = new Date(viewer.now.getTime() - failuresShownMs).toISOString()
  const { docs } = await viewer.payload.find({
    collection: 'payload-jobs',
    where: {
      and: [
        { taskSlug: { equals: 'schedulePublish' } },
        { completedAt: { exists: false } },
        { waitUntil: { greater_than: failedSince } },
      ],
    },
    sort: 'waitUntil',
    limit: jobsShown,
    depth: 0,
    pagination: false,
    // Jobs are the administrator's, but what is about to be published concerns everybody who may read it.
    overrideAccess: true,
  })
  const rows = await Promise.all(docs.map((job) => scheduledOf(job as unknown as Job, viewer)))
  return rows.flatMap((row) => row ?? [])
}

interface Job {
  id: string
  waitUntil?: string | null
  hasError?: boolean | null
  input?: { type?: string; doc?: { relationTo?: string; value?: string } } | null
}

async function scheduledOf({ id, waitUntil, hasError, input }: Job, viewer: Viewer): Promise<Scheduled | null> {
  const collection = draftCollections(viewer).find(({ slug }) => slug === input?.doc?.relationTo)
  const documentId = input?.doc?.value
  if (!collection || !documentId || !waitUntil) return null
  const { slug } = collection
  const where: Where = { id: { equals: documentId } }
  const { docs } = await viewer.payload.find({ collection: slug, draft: true, where, limit: 1, ...asViewer(viewer) })
  const [row] = docs as unknown as Row[]
  if (!row) return null
  return {
    key: id,
    title: titleOf(row, collection) || `[${viewer.i18n.t('general:untitled')}]`,
    href: hrefOf(slug, documentId),
    kind: kindOf(collection, viewer),
    deed: input.type === 'unpublish' ? 'unpublish' : 'publish',
    at: waitUntil,
    hasFailed: Boolean(hasError),
  }
}

/** The next events that are not over, drafts among them. */
export async function readComingEvents(viewer: Viewer): Promise<ComingEvent[]> {
  const { docs } = await viewer.payload.find({
    collection: 'events',
    draft: true,
    where: { endsAt: { greater_than_equal: viewer.now.toISOString() } },
    sort: 'startsAt',
    limit: eventsShown,
    ...asViewer(viewer),
  })
  return docs.map((event) => ({
    key: event.id,
    title: event.title || `[${viewer.i18n.t('general:untitled')}]`,
    href: hrefOf('events', event.id),
    startsAt: event.startsAt,
    status: event.status,
    isOnline: Boolean(event.online),
    isDraft: event._status === 'draft',
  }))
}

/** How many there are of each collection, by its slug. */
export async function countAll(slugs: string[], { payload, user }: Viewer): Promise<Map<string, number>> {
  const counts = slugs.map(async (slug) => {
    const { totalDocs } = await payload.count({ collection: slug as CollectionSlug, user, overrideAccess: false })
    return [slug, totalDocs] as const
  })
  return new Map(await Promise.all(counts))
}
