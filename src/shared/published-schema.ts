import { z } from 'zod'
import { documentKinds, wordsOf } from './words'

/** Shapes that several endpoints publish; see `docs/api.md`. Absent is null, never missing. */
export const Day = z.iso.date()
export const Moment = z.iso.datetime({ offset: true })
export const Url = z.url()
export const RichText = z.strictObject({ html: z.string(), text: z.string() })

export const Image = z.strictObject({
  url: Url,
  alt: z.string(),
  caption: z.string().nullable(),
  credit: z.string().nullable(),
  width: z.int(),
  height: z.int(),
  focalPoint: z.strictObject({ x: z.number(), y: z.number() }),
  sizes: z.array(z.strictObject({ name: z.string(), url: Url, width: z.int(), height: z.int(), type: z.string() })),
})

export const Ref = z.strictObject({ slug: z.string(), title: z.string(), url: Url, webUrl: Url })
export const OrganisationRef = z.strictObject({ slug: z.string(), name: z.string(), website: Url.nullable() })
export const DocumentRef = z.strictObject({
  title: z.string(),
  kind: z.enum(wordsOf(documentKinds)),
  date: Day.nullable(),
  url: Url,
  mimeType: z.string(),
  bytes: z.int(),
  lang: z.enum(['sv', 'en']).nullable(),
})
export const Link = z.strictObject({ label: z.string(), url: z.string() })

export const listOf = <Item extends z.ZodType>(item: Item) =>
  z.strictObject({ items: z.array(item), total: z.int(), next: Url.nullable() })

export type Image = z.infer<typeof Image>
export type Ref = z.infer<typeof Ref>
export type OrganisationRef = z.infer<typeof OrganisationRef>
export type DocumentRef = z.infer<typeof DocumentRef>
export type RichText = z.infer<typeof RichText>
