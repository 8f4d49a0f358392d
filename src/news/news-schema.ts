import { z } from 'zod'
import { described, named } from '../shared/described'
import { DocumentRef, Image, itemWords, Link, listOf, Moment, Ref, RichText, Url } from '../shared/published-schema'
import { LanguageQuery, listParameters, numberParameter, slugParameter } from '../shared/query'

export const NewsListQuery = described(
  z.strictObject({
    ...listParameters,
    year: numberParameter({ min: 1900, max: 2999 }),
    month: numberParameter({ min: 1, max: 12 }),
    initiative: slugParameter,
  }),
  {
    year: { sv: 'Bara nyheter publicerade det året.', en: 'Only news published in that year.' },
    month: { sv: 'Bara nyheter publicerade den månaden; kräver `year`.', en: 'Only news of that month; needs `year`.' },
    initiative: {
      sv: 'Bara nyheter om insatsen med den sluggen.',
      en: 'Only news about the initiative with that slug.',
    },
  },
).refine(({ year, month }) => month === undefined || year !== undefined, {
  path: ['month'],
  params: { sv: 'Ange också year.', en: 'Give year too.' },
})
export const NewsArchiveQuery = LanguageQuery

export const NewsItem = named(
  'NewsItem',
  described(
    z.strictObject({
      id: z.string(),
      slug: z.string(),
      title: z.string(),
      lead: z.string(),
      publishedAt: Moment,
      updatedAt: Moment,
      image: Image.nullable(),
      url: Url,
      webUrl: Url,
    }),
    {
      ...itemWords,
      lead: { sv: 'Ingress: en till tre meningar.', en: 'Lead: one to three sentences.' },
      publishedAt: { sv: 'När nyheten publicerades.', en: 'When it was published.' },
      updatedAt: { sv: 'När den senast ändrades.', en: 'When it was last changed.' },
    },
  ),
)
export const NewsFull = named(
  'News',
  described(
    NewsItem.extend({
      body: RichText.nullable(),
      links: z.array(Link),
      initiatives: z.array(Ref),
      events: z.array(Ref),
      documents: z.array(DocumentRef),
    }),
    {
      body: { sv: 'Brödtext.', en: 'The text.' },
      links: { sv: 'Vidare läsning.', en: 'Further reading.' },
      initiatives: { sv: 'Insatser som nyheten handlar om.', en: 'Initiatives that it is about.' },
      events: { sv: 'Evenemang som nyheten handlar om.', en: 'Events that it is about.' },
      documents: { sv: 'Handlingar som hör till.', en: 'Documents that belong to it.' },
    },
  ),
)
export const NewsList = named('NewsList', listOf(NewsItem))
export const NewsArchive = named(
  'NewsArchive',
  z.strictObject({
    years: z.array(
      described(
        z.strictObject({
          year: z.int(),
          count: z.int(),
          months: z.array(z.strictObject({ month: z.int(), count: z.int() })),
        }),
        {
          count: { sv: 'Antalet nyheter.', en: 'The number of news.' },
          months: { sv: 'Månader med nyheter, 1 till 12.', en: 'Months that have news, 1 to 12.' },
        },
      ),
    ),
  }),
)

export type NewsListQuery = z.infer<typeof NewsListQuery>
export type NewsItem = z.infer<typeof NewsItem>
export type NewsFull = z.infer<typeof NewsFull>
export type NewsArchive = z.infer<typeof NewsArchive>
