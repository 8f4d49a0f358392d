import { z } from 'zod'
import { named } from '../shared/described'
import { Moment, Url } from '../shared/published-schema'

const Attachment = z.strictObject({ url: Url, mime_type: z.string(), title: z.string().optional() })
const JsonFeedItem = named(
  'JsonFeedItem',
  z.strictObject({
    id: z.string(),
    url: Url.optional(),
    title: z.string(),
    summary: z.string(),
    content_html: z.string(),
    image: Url.optional(),
    date_published: Moment.optional(),
    date_modified: Moment,
    language: z.enum(['sv', 'en']).optional(),
    attachments: z.array(Attachment).optional(),
  }),
)

/** JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). What is absent is left out, as the format wants it. */
export const JsonFeed = named(
  'JsonFeed',
  z.strictObject({
    version: z.literal('https://jsonfeed.org/version/1.1'),
    title: z.string(),
    home_page_url: Url,
    feed_url: Url,
    language: z.enum(['sv', 'en']),
    authors: z.array(z.strictObject({ name: z.string() })),
    items: z.array(JsonFeedItem),
  }),
)

/** Atom 1.0 (RFC 4287), RSS 2.0 or iCalendar (RFC 5545), as text. */
export const FeedText = z.string()

export type JsonFeed = z.infer<typeof JsonFeed>
