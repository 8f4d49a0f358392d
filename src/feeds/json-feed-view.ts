import { type Feed, type FeedItem, imageType } from './feed-item-view'
import type { JsonFeed } from './feed-schema'

/** JSON Feed 1.1. */
export const jsonFeedView = (feed: Feed): JsonFeed => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: feed.title,
  home_page_url: feed.homePageUrl,
  feed_url: feed.feedUrl,
  language: feed.language,
  authors: [{ name: feed.author }],
  items: feed.items.map((item) => itemView(item, feed)),
})

function itemView(item: FeedItem, feed: Feed): JsonFeed['items'][number] {
  const { image } = item
  return {
    id: item.id,
    ...(item.url && { url: item.url }),
    title: item.title,
    summary: item.summary,
    content_html: item.html,
    ...(item.publishedAt && { date_published: item.publishedAt }),
    date_modified: item.updatedAt,
    ...(isOtherLanguage(item.language, feed) && { language: item.language }),
    ...(image && { image: image.url, attachments: [attachmentView(image)] }),
  }
}

const attachmentView = ({
  url,
  alt,
}: NonNullable<FeedItem['image']>): { url: string; mime_type: string; title?: string } => ({
  url,
  mime_type: imageType,
  ...(alt && { title: alt }),
})

/** An item whose texts are all in the language that the feed is not in. */
const isOtherLanguage = (language: string, feed: Feed): language is Feed['language'] =>
  language !== feed.language && (language === 'sv' || language === 'en')
