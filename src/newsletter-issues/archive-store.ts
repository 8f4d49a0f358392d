import type { Payload, Where } from 'payload'
import { findPage, type Page } from '../database/find-page'
import type { NewsletterEdition, NewsletterIssue } from '../payload-types'
import type { Position } from '../shared/cursor'
import type { Language } from '../shared/language'
import { frozenIssueStatuses } from '../shared/words'

type EditionHead = Pick<NewsletterEdition, 'lang' | 'title' | 'preheader' | 'contentLanguage'>
export type EditionWhole = EditionHead & Pick<NewsletterEdition, 'html' | 'text' | 'items'>

/** A sent issue as it was frozen, in the language that was asked for or else in Swedish. */
export interface SentIssue<Edition = EditionHead> {
  id: string
  slug: string
  sentAt: string
  edition: Edition
}

export interface ArchiveStore {
  page: (request: { lang: Language; after: Position | null; limit: number }) => Promise<Page<SentIssue>>
  /** The latest as a whole, newest first. */
  latest: (wanted: { lang: Language; count: number }) => Promise<SentIssue<EditionWhole>[]>
  item: (wanted: { slug: string; lang: Language }) => Promise<SentIssue<EditionWhole> | null>
}

type IssueHead = Pick<NewsletterIssue, 'id' | 'slug' | 'sentAt'>

const sent: Where = { status: { in: [...frozenIssueStatuses] } }
const issueFields = { slug: true, sentAt: true } as const
const headFields = { key: true, lang: true, title: true, preheader: true, contentLanguage: true } as const
const wholeFields = { ...headFields, html: true, text: true, items: true } as const
const options = { depth: 0, pagination: false, overrideAccess: true } as const

/**
 * The sent issues. What they say is read from their frozen editions and never from the issue itself; the mails in them are
 * not read at all.
 */
export const createArchiveStore = (payload: Payload): ArchiveStore => {
  const pageOf = (after: Position | null, limit: number): Promise<Page<IssueHead>> =>
    findPage<IssueHead>(payload, {
      ...{ collection: 'newsletter-issues', where: sent, sortField: 'sentAt', order: 'descending', depth: 0 },
      ...{ after, limit, select: issueFields },
    })
  return {
    page: async ({ lang, after, limit }) => {
      const page = await pageOf(after, limit)
      return { ...page, docs: await withEditions<EditionHead>(payload, page.docs, lang, headFields) }
    },
    latest: async ({ lang, count }) =>
      withEditions<EditionWhole>(payload, (await pageOf(null, count)).docs, lang, wholeFields),
    item: async ({ slug, lang }) => {
      const where: Where = { and: [sent, { slug: { equals: slug } }] }
      const found = await payload.find({
        ...options,
        collection: 'newsletter-issues',
        where,
        select: issueFields,
        limit: 1,
      })
      return (await withEditions<EditionWhole>(payload, found.docs, lang, wholeFields))[0] ?? null
    },
  }
}

async function withEditions<Edition>(
  payload: Payload,
  issues: IssueHead[],
  lang: Language,
  select: typeof headFields | typeof wholeFields,
): Promise<SentIssue<Edition>[]> {
  const keys = issues.flatMap(({ id }) => [`${id}:${lang}`, `${id}:sv`])
  if (keys.length === 0) return []
  const where: Where = { key: { in: [...new Set(keys)] } }
  const found = await payload.find({ ...options, collection: 'newsletter-editions', where, select })
  const editions = new Map(found.docs.map((edition) => [edition.key, edition as Edition]))
  return issues.flatMap(({ id, slug, sentAt }) => {
    const edition = editions.get(`${id}:${lang}`) ?? editions.get(`${id}:sv`)
    return edition && slug && sentAt ? [{ id, slug, sentAt, edition }] : []
  })
}
