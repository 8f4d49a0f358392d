import { z } from 'zod'
import { DocumentRef, Image, Link, listOf, Moment, Ref, RichText, Url } from '../shared/published-schema'
import { languageParameter, listParameters, numberParameter, slugParameter } from '../shared/query'

export const NewsListQuery = z
  .strictObject({
    ...listParameters,
    year: numberParameter({ min: 1900, max: 2999 }),
    month: numberParameter({ min: 1, max: 12 }),
    initiative: slugParameter,
  })
  .refine(({ year, month }) => month === undefined || year !== undefined, {
    path: ['month'],
    params: { sv: 'Ange också year.', en: 'Give year too.' },
  })
export const NewsItemQuery = z.strictObject({ lang: languageParameter })
export const NewsArchiveQuery = z.strictObject({})
export const SlugParams = z.strictObject({ slug: z.string() })

export const NewsItem = z.strictObject({
  id: z.string(),
  slug: z.string(),
  title: z.string(),
  lead: z.string(),
  publishedAt: Moment,
  updatedAt: Moment,
  image: Image.nullable(),
  url: Url,
  webUrl: Url,
})
export const NewsFull = NewsItem.extend({
  body: RichText.nullable(),
  links: z.array(Link),
  initiatives: z.array(Ref),
  events: z.array(Ref),
  documents: z.array(DocumentRef),
})
export const NewsList = listOf(NewsItem)
export const NewsArchive = z.strictObject({
  years: z.array(
    z.strictObject({
      year: z.int(),
      count: z.int(),
      months: z.array(z.strictObject({ month: z.int(), count: z.int() })),
    }),
  ),
})

export type NewsListQuery = z.infer<typeof NewsListQuery>
export type NewsItem = z.infer<typeof NewsItem>
export type NewsFull = z.infer<typeof NewsFull>
export type NewsArchive = z.infer<typeof NewsArchive>
