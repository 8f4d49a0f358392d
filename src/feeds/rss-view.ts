import { html } from '../pages/html'
import { type Feed, type FeedItem, imageType } from './feed-item-view'
import { element, type Xml, xmlDocument } from './xml'

const nameSpaces = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:media': 'http://search.yahoo.com/mrss/',
}

/** RSS 2.0 (https://www.rssboard.org/rss-specification), with the whole text in `content:encoded`. */
export const rssView = (feed: Feed): string =>
  xmlDocument(
    element('rss', { version: '2.0', ...nameSpaces }, [
      element('channel', {}, [
        element('title', {}, feed.title),
        element('link', {}, feed.homePageUrl),
        element('description', {}, feed.title),
        element('language', {}, feed.language),
        element('lastBuildDate', {}, rfc822(feed.updatedAt)),
        element('atom:link', { rel: 'self', type: 'application/rss+xml', href: feed.feedUrl }),
        ...feed.items.map(itemView),
      ]),
    ]),
  )

function itemView(item: FeedItem): Xml {
  const { image } = item
  return element('item', {}, [
    element('title', {}, item.title),
    item.url === null ? null : element('link', {}, item.url),
    element('guid', { isPermaLink: 'false' }, item.id),
    element('pubDate', {}, rfc822(item.publishedAt ?? item.updatedAt)),
    // A description is HTML, so plain text is escaped as HTML before it is escaped as XML.
    element('description', {}, html`${item.summary}`.text),
    element('content:encoded', {}, item.html),
    image &&
      element('media:content', { url: image.url, type: imageType, medium: 'image' }, [
        element('media:description', { type: 'plain' }, image.alt),
      ]),
  ])
}

/** `Thu, 11 Jun 2020 06:30:00 GMT` (RFC 822, with four figures for the year). */
const rfc822 = (moment: string): string => new Date(moment).toUTCString()
