import { randomUUID } from 'node:crypto'
import type { CollectionSlug, DataFromCollectionSlug, File, Payload } from 'payload'
import sharp from 'sharp'
import type { UserRole } from '../shared/words'
import { toLexical } from './lexical'
import { inEnglish, type Translation } from './translation'

/** What a caller may say of a document; the builder fills in the rest. `en` is saved as the English version. */
type Fields<Slug extends CollectionSlug> = Partial<
  Omit<DataFromCollectionSlug<Slug>, 'id' | 'createdAt' | 'updatedAt'>
> & { en?: Translation }
type Stored<Slug extends CollectionSlug> = Promise<DataFromCollectionSlug<Slug>>

const dayMs = 24 * 60 * 60 * 1000

/** A short text that no other document has. */
const unique = (): string => randomUUID().slice(0, 8)
const daysFromNow = (days: number): string => new Date(Date.now() + days * dayMs).toISOString()

/** Stores one document, published unless it says `_status: 'draft'`, in Swedish and then, where given, in English. */
async function store<Slug extends CollectionSlug>(
  payload: Payload,
  document: { collection: Slug; fields: Fields<Slug>; file?: File; hasDrafts?: boolean },
): Stored<Slug> {
  const { collection, file, hasDrafts = true } = document
  const { en, ...fields } = document.fields
  const status = (fields as { _status?: 'draft' | 'published' })._status ?? 'published'
  const common = { collection, depth: 0, draft: hasDrafts && status === 'draft', overrideAccess: true } as const
  const data = hasDrafts ? { ...fields, _status: status } : fields
  const stored = (await payload.create({ ...common, locale: 'sv', data: data as never, file } as never)) as unknown
  if (!en) return stored as Awaited<Stored<Slug>>
  const { id } = stored as { id: string }
  const translated = inEnglish(stored as Record<string, unknown>, en)
  const english = hasDrafts ? { ...translated, _status: status } : translated
  await payload.update({ ...common, id, locale: 'en', data: english as never } as never)
  return stored as Awaited<Stored<Slug>>
}

export async function buildNews(payload: Payload, fields: Fields<'news'> = {}): Stored<'news'> {
  const title = `Nyhet ${unique()}`
  const defaults = { title, lead: `Ingress till ${title}.`, body: toLexical([`Brödtext till ${title}.`]) }
  return store(payload, { collection: 'news', fields: { ...defaults, ...fields } })
}

/** An event in a month's time, without registration. */
export async function buildEvent(payload: Payload, fields: Fields<'events'> = {}): Stored<'events'> {
  const defaults: Fields<'events'> = {
    title: `Evenemang ${unique()}`,
    kind: 'breakfast-meeting',
    status: 'scheduled',
    startsAt: daysFromNow(30),
    endsAt: daysFromNow(30.05),
    registration: { mode: 'none' },
  }
  return store(payload, { collection: 'events', fields: { ...defaults, ...fields } })
}

export async function buildInitiative(payload: Payload, fields: Fields<'initiatives'> = {}): Stored<'initiatives'> {
  const title = `Insats ${unique()}`
  const defaults: Fields<'initiatives'> = {
    title,
    kind: 'individual',
    status: 'ongoing',
    lead: `Ingress till ${title}.`,
  }
  return store(payload, { collection: 'initiatives', fields: { ...defaults, ...fields } })
}

export async function buildOrganisation(
  payload: Payload,
  fields: Fields<'organisations'> = {},
): Stored<'organisations'> {
  const defaults: Fields<'organisations'> = { name: `Organisation ${unique()}`, kind: 'other' }
  return store(payload, { collection: 'organisations', fields: { ...defaults, ...fields } })
}

export async function buildBoardMember(
  payload: Payload,
  fields: Fields<'board-members'> = {},
): Stored<'board-members'> {
  const defaults: Fields<'board-members'> = { name: `Ledamot ${unique()}`, role: 'member', from: '2020-01-01' }
  return store(payload, { collection: 'board-members', fields: { ...defaults, ...fields } })
}

/** A program that fetches our content. Its key is known to nobody. */
export async function buildApiClient(payload: Payload, fields: Fields<'api-clients'> = {}): Stored<'api-clients'> {
  // A hook makes the key; the types ask for its hash here.
  const defaults: Fields<'api-clients'> = { name: `Program ${unique()}`, scopes: ['read'], keyHash: unique() }
  return store(payload, { collection: 'api-clients', fields: { ...defaults, ...fields }, hasDrafts: false })
}

/** A document with a small real PDF, unless a file is given. */
export async function buildDocument(
  payload: Payload,
  { file, ...fields }: Fields<'documents'> & { file?: File } = {},
): Stored<'documents'> {
  const title = fields.title ?? `Handling ${unique()}`
  const defaults: Fields<'documents'> = { title, kind: 'other', date: '2020-01-01', language: 'sv' }
  return store(payload, {
    collection: 'documents',
    fields: { ...defaults, ...fields },
    file: file ?? (await samplePdf(title)),
  })
}

/** An image of 48 × 32 pixels, unless a file is given. */
export async function buildMedia(
  payload: Payload,
  { file, ...fields }: Fields<'media'> & { file?: File } = {},
): Stored<'media'> {
  const defaults: Fields<'media'> = { alt: `Bild ${unique()}` }
  return store(payload, {
    collection: 'media',
    fields: { ...defaults, ...fields },
    file: file ?? (await samplePng()),
    hasDrafts: false,
  })
}

/** A user who can sign in with the password that is returned. */
export async function buildUser(
  payload: Payload,
  fields: { role: UserRole; email?: string; name?: string; password?: string },
): Promise<DataFromCollectionSlug<'users'> & { password: string }> {
  const name = unique()
  const account = { email: `${name}@example.se`, name: `Prov ${name}`, password: `Prov-lösen-${name}`, ...fields }
  const user = await store(payload, { collection: 'users', fields: account, hasDrafts: false })
  return { ...user, password: account.password }
}

/** A confirmed subscriber, unless another status is given. No consent is written: that is the newsletter service's. */
export async function buildSubscriber(
  payload: Payload,
  fields: Fields<'newsletter-subscribers'> = {},
): Stored<'newsletter-subscribers'> {
  const defaults: Fields<'newsletter-subscribers'> = {
    email: `${unique()}@example.se`,
    lang: 'sv',
    status: 'confirmed',
    confirmedAt: daysFromNow(-1),
  }
  return store(payload, { collection: 'newsletter-subscribers', fields: { ...defaults, ...fields }, hasDrafts: false })
}

/** A draft of a newsletter issue without items. */
export async function buildIssue(
  payload: Payload,
  fields: Fields<'newsletter-issues'> = {},
): Stored<'newsletter-issues'> {
  const title = `Nyhetsbrev ${unique()}`
  const defaults: Fields<'newsletter-issues'> = { title, intro: `Inledning till ${title}.`, status: 'draft' }
  return store(payload, { collection: 'newsletter-issues', fields: { ...defaults, ...fields }, hasDrafts: false })
}

/** A file as Payload's Local API takes it. */
export const uploadOf = (name: string, mimetype: string, data: Buffer): File => ({
  name,
  mimetype,
  data,
  size: data.length,
})

async function samplePdf(title: string): Promise<File> {
  // PDFKit takes a tenth of a second to load, and most tests need no document.
  const { makePdf } = await import('./pdf')
  const sections = [{ heading: 'Innehåll', blocks: [`Det här är ${title}.`] }]
  const data = await makePdf({ title, date: '2020-01-01', language: 'sv', publisher: 'Samordningsförbundet', sections })
  return uploadOf('handling.pdf', 'application/pdf', data)
}

async function samplePng(): Promise<File> {
  const data = await sharp({ create: { width: 48, height: 32, channels: 3, background: '#2f8f9d' } })
    .png()
    .toBuffer()
  return uploadOf('bild.png', 'image/png', data)
}
