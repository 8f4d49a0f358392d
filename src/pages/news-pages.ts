import type { NewsFull, NewsItem } from '../news/news-schema'
import { html, type Html } from './html'
import { timeElement } from './page-dates'
import {
  documentList,
  figure,
  type Level,
  linkList,
  pageOf,
  type PageContext,
  part,
  picture,
  prose,
  refList,
  teaserTitle,
} from './page-parts'

const words = {
  sv: { links: 'Länkar', documents: 'Dokument', initiatives: 'Insatser', events: 'Evenemang' },
  en: { links: 'Links', documents: 'Documents', initiatives: 'Initiatives', events: 'Events' },
}

/** One piece of news in a list. */
export function newsTeaser(news: NewsItem, context: PageContext, level: Level): Html {
  const words = html`<div>
    ${teaserTitle(html`<a href="${pageOf('news', news.slug, context)}">${news.title}</a>`, level)}
    <p class="meta">${timeElement(news.publishedAt, context.language)}</p>
    <p>${news.lead}</p>
  </div>`
  if (!news.image) return html`<li>${words}</li>`
  return html`<li class="with-picture">${words}${picture({ ...news.image, alt: '' }, context, '10rem')}</li>`
}

/** The whole piece of news. */
export function newsArticle(news: NewsFull, context: PageContext): Html {
  const say = words[context.language]
  return html`<article class="text article">
    <div>
      <h1>${news.title}</h1>
      <p class="meta">${timeElement(news.publishedAt, context.language)}</p>
      <p class="lead">${news.lead}</p>
    </div>
    ${figure(news.image, context)} ${prose(news.body, context)} ${part(say.links, linkList(news.links))}
    ${part(say.documents, documentList(news.documents, context))}
    ${part(say.initiatives, refList('initiatives', news.initiatives, context))}
    ${part(say.events, refList('events', news.events, context))}
  </article>`
}
