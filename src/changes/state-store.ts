import { createHash } from 'node:crypto'
import type { CollectionSlug, FlattenedField, Payload, PayloadRequest, Where } from 'payload'
import { referenceFields } from '../shared/references'
import type { Topic } from '../shared/topic'
import { frozenIssueStatuses } from '../shared/words'
import type { PublicState } from './change-rules'
import { keysShown } from './shown-rules'

/** The collections whose published documents are public, and the topic that they are published under. */
export const trackedCollections = {
  organisations: 'organisations',
  media: null,
  initiatives: 'initiatives',
  events: 'events',
  documents: 'documents',
  news: 'news',
  'board-members': 'board',
  'newsletter-issues': 'newsletters',
} as const satisfies Partial<Record<CollectionSlug, Topic | null>>
export type TrackedCollection = keyof typeof trackedCollections

/** The association's own facts, a global, have one key. */
export const associationKey = 'association/association'

/** What others show of a document, and what decides its place in their lists. */
const faceFields: Record<TrackedCollection, string[]> = {
  organisations: Object.keys(referenceFields.organisations),
  media: ['updatedAt'],
  initiatives: Object.keys(referenceFields.initiatives),
  events: [...Object.keys(referenceFields.events), 'startsAt'],
  documents: Object.keys(referenceFields.documents),
  news: [...Object.keys(referenceFields.news), 'publishedAt'],
  'board-members': [],
  'newsletter-issues': [],
}

/** The transaction to read in, where there is one. */
type Reading = Partial<PayloadRequest>

interface Stored {
  id: string
  slug?: string | null
  updatedAt: string
  sentAt?: string | null
}

const published: Where = { _status: { equals: 'published' } }

/** Which documents of a collection are public, where not all of them are. */
function publicOf(collection: TrackedCollection): Where | null {
  if (collection === 'media') return null
  return collection === 'newsletter-issues' ? { status: { in: [...frozenIssueStatuses] } } : published
}

/** A sent issue is fixed, but what is counted of it while it is sent is saved in it. */
const stampField = (collection: TrackedCollection): 'sentAt' | 'updatedAt' =>
  collection === 'newsletter-issues' ? 'sentAt' : 'updatedAt'

/** Nothing that is changed later is seen in a sent issue. */
const showsOthers = (collection: TrackedCollection): boolean => collection !== 'newsletter-issues'

const options = { pagination: false, depth: 0, locale: 'all', joins: false as never, overrideAccess: true } as const

/** Those of the keys that are public, as they are now. */
export async function readStates(payload: Payload, keys: string[], req: Reading): Promise<Map<string, PublicState>> {
  const states: PublicState[] = []
  for (const [collection, topic] of entriesOf(trackedCollections)) {
    const ids = keys.flatMap((key) => (key.startsWith(`${collection}/`) ? [key.slice(collection.length + 1)] : []))
    if (ids.length === 0) continue
    const and: Where[] = [{ id: { in: ids } }, publicOf(collection) ?? []].flat()
    const { docs } = await payload.find({ ...options, collection, where: { and }, limit: ids.length, req })
    const fields = payload.collections[collection].config.flattenedFields
    for (const document of docs) states.push(stateOf(document, { collection, topic, fields }))
  }
  if (keys.includes(associationKey)) states.push(await associationState(payload, req))
  return new Map(states.map((state) => [state.key, state]))
}

function stateOf(
  document: Stored,
  { collection, topic, fields }: { collection: TrackedCollection; topic: Topic | null; fields: FlattenedField[] },
): PublicState {
  const face = faceFields[collection].map((name) => (document as unknown as Record<string, unknown>)[name])
  return {
    key: `${collection}/${document.id}`,
    topic,
    document: document.id,
    slug: document.slug ?? null,
    stamp: document[stampField(collection)] ?? '',
    face: digest(face),
    shows: showsOthers(collection) ? keysShown(fields, document).filter((key) => !key.startsWith('users/')) : [],
  }
}

async function associationState(payload: Payload, req: Reading): Promise<PublicState> {
  const { siteUrls, updatedAt } = await payload.findGlobal({
    slug: 'association',
    depth: 0,
    locale: 'all',
    overrideAccess: true,
    req,
  })
  return {
    key: associationKey,
    topic: 'contact',
    document: 'association',
    slug: null,
    stamp: updatedAt ?? '',
    face: digest(siteUrls),
    shows: [],
  }
}

/** Key and stamp of everything that is public, oldest change first. */
export async function readStamps(payload: Payload): Promise<Map<string, string>> {
  const found: [string, string][] = []
  for (const [collection] of entriesOf(trackedCollections)) {
    const where = publicOf(collection) ?? {}
    const stamp = stampField(collection)
    const { docs } = await payload.find({ ...options, collection, where, select: { [stamp]: true } as never })
    for (const document of docs as Stored[]) found.push([`${collection}/${document.id}`, document[stamp] ?? ''])
  }
  const association = await associationState(payload, {})
  if (association.stamp) found.push([association.key, association.stamp])
  return new Map(found.sort(([, a], [, b]) => (a < b ? -1 : Number(a > b))))
}

const entriesOf = <K extends string, V>(record: Record<K, V>): [K, V][] => Object.entries(record) as [K, V][]

const digest = (value: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(value ?? null))
    .digest('base64url')
    .slice(0, 16)
