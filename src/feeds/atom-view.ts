import { type Feed, type FeedItem, imageType } from './feed-item-view'
import { element, type Xml, xmlDocument } from './xml'

/** Atom 1.0 (RFC 4287). */
export const atomView = (feed: Feed): string =>
  xmlDocument(
    element('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.language }, [
      element('id', {}, feed.feedUrl),
      element('title', {}, feed.title),
      element('updated', {}, feed.updatedAt),
      element('link', { rel: 'self', type: 'application/atom+xml', href: feed.feedUrl }),
      element('link', { rel: 'alternate', type: 'text/html', href: feed.homePageUrl }),
      element('author', {}, [element('name', {}, feed.author)]),
      ...feed.items.map((item) => entryView(item, feed)),
    ]),
  )

function entryView(item: FeedItem, feed: Feed): Xml {
  const { image } = item
  const isInBoth = item.language.includes(',')
  return element('entry', { 'xml:lang': isInBoth || item.language === feed.language ? undefined : item.language }, [
    element('id', {}, item.id),
    element('title', {}, item.title),
    item.publishedAt === null ? null : element('published', {}, item.publishedAt),
    element('updated', {}, item.updatedAt),
    item.url === null ? null : element('link', { rel: 'alternate', type: 'text/html', href: item.url }),
    image && element('link', { rel: 'enclosure', type: imageType, href: image.url, title: image.alt }),
    element('summary', {}, item.summary),
    element('content', { type: 'html' }, item.html),
  ])
}
