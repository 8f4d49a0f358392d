import type { EventItem } from '../events/event-schema'
import type { NewsItem } from '../news/news-schema'
import type { NewsletterItem } from '../newsletter-issues/archive-schema'
import type { AssociationFacts } from '../mail/association-facts'
import type { Bilingual } from '../shared/language'
import { eventTeaser } from './event-pages'
import { html, type Html } from './html'
import { type FeedLink, pathIn } from './layout'
import { newsTeaser } from './news-pages'
import { newsletterList } from './newsletter-archive-pages'
import { newsletterPaths } from './newsletter-paths'
import { headed, list, type PageContext } from './page-parts'

const words = {
  about: {
    sv: 'Kommuner, region, Arbetsförmedlingen och Försäkringskassan arbetar här tillsammans för människor som behöver stöd från flera håll för att närma sig arbete eller studier.',
    en: 'Municipalities, the region, the employment service and the social insurance agency work together here for people who need support from several of them on their way to work or studies.',
  },
  news: { sv: 'Senaste nytt', en: 'Latest news' },
  allNews: { sv: 'Alla nyheter', en: 'All news' },
  noNews: { sv: 'Här kommer våra nyheter.', en: 'Our news will be here.' },
  upcoming: { sv: 'Kommande evenemang', en: 'Coming events' },
  past: { sv: 'Tidigare evenemang', en: 'Past events' },
  allEvents: { sv: 'Alla evenemang', en: 'All events' },
  allIssues: { sv: 'Alla brev', en: 'All issues' },
  noEvents: { sv: 'Inga evenemang är inlagda just nu.', en: 'There are no events at the moment.' },
  data: { sv: 'För andra webbplatser', en: 'For other websites' },
  dataText: {
    sv: 'Allt innehåll finns som öppna data, att visa på andra webbplatser och i andra kalendrar.',
    en: 'All content is open data, to be shown on other websites and in other calendars.',
  },
  api: { sv: 'Öppna data (API)', en: 'Open data (API)' },
} as const satisfies Record<string, Bilingual>

interface Home {
  association: AssociationFacts
  news: NewsItem[]
  /** Coming ones, or the latest past ones when nothing is planned. */
  events: EventItem[]
  areEventsPast: boolean
  feeds: FeedLink[]
  newsletterForm: Html
  /** The latest sent issues. */
  newsletters: NewsletterItem[]
}

export const homeDescription = words.about

export const homeHero = ({ association }: Pick<Home, 'association'>, { language }: PageContext): Html =>
  html`<div class="hero">
    <h1>${association.name}</h1>
    <p>${words.about[language]}</p>
  </div>`

/** What the association has to tell just now, and the ways on. */
export function homeMain(home: Home, context: PageContext): Html {
  const { news, events, areEventsPast, feeds, newsletterForm, newsletters } = home
  const { language } = context
  const eventHeading = areEventsPast && events.length > 0 ? words.past : words.upcoming
  const data = [
    html`<a href="${pathIn('/api/v1/docs', language)}">${words.api[language]}</a>`,
    ...feeds.map(({ title, href }) => html`<a href="${pathIn(href, language)}">${title[language]}</a>`),
  ]
  return html`<div class="columns">
      <section>
        ${headed(words.news[language], { href: pathIn('/nyheter', language), label: words.allNews[language] })}
        ${
          news.length > 0
            ? html`<ul class="list">
                ${news.map((item) => newsTeaser(item, context, 3))}
              </ul>`
            : html`<p>${words.noNews[language]}</p>`
        }
      </section>
      <section>
        ${headed(eventHeading[language], { href: pathIn('/evenemang', language), label: words.allEvents[language] })}
        ${
          events.length > 0
            ? html`<ul class="list">
                ${events.map((item) => eventTeaser(item, context, 3))}
              </ul>`
            : html`<p>${words.noEvents[language]}</p>`
        }
      </section>
    </div>
    <div class="section columns">
      <div>
        ${newsletterForm}
        ${newsletterList(newsletters, context, { href: pathIn(newsletterPaths.start, language), label: words.allIssues[language] })}
      </div>
      <section class="part">
        <h2>${words.data[language]}</h2>
        <p>${words.dataText[language]}</p>
        ${list(data)}
      </section>
    </div>`
}
