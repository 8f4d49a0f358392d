import type { Newsletter, NewsletterItem } from '../newsletter-issues/archive-schema'
import type { Bilingual } from '../shared/language'
import { html, type Html } from './html'
import { timeElement } from './page-dates'
import { headed, type Level, pageOf, type PageContext, prose, teaserTitle } from './page-parts'

export const archiveWords = {
  sent: { sv: 'Tidigare brev', en: 'Earlier issues' },
  older: { sv: 'Äldre brev', en: 'Older issues' },
} as const satisfies Record<string, Bilingual>

/** One sent issue in a list. */
const newsletterTeaser = (issue: NewsletterItem, context: PageContext, level: Level): Html =>
  html`<li>
    ${teaserTitle(html`<a href="${pageOf('newsletters', issue.slug, context)}">${issue.title}</a>`, level)}
    <p class="meta">${timeElement(issue.sentAt, context.language)}</p>
    ${issue.preheader && html`<p>${issue.preheader}</p>`}
  </li>`

/** The sent issues under a heading; nothing while there are none. */
export const newsletterList = (
  issues: NewsletterItem[],
  context: PageContext,
  more: { href: string; label: string } | null = null,
): Html | null =>
  issues.length === 0
    ? null
    : html`<section class="section">
        ${headed(archiveWords.sent[context.language], more)}
        <ul class="list">
          ${issues.map((issue) => newsletterTeaser(issue, context, 3))}
        </ul>
      </section>`

/** The whole issue, as it was sent. Its HTML is ours (`letter-html.ts`), and says its language itself. */
export const newsletterArticle = (issue: Newsletter, context: PageContext): Html =>
  html`<article class="text article">
    <div>
      <h1>${issue.title}</h1>
      <p class="meta">${timeElement(issue.sentAt, context.language)}</p>
      ${issue.preheader && html`<p class="lead">${issue.preheader}</p>`}
    </div>
    ${prose({ html: issue.html, text: issue.text }, context)}
  </article>`
