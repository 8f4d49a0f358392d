import { type Request, type Response, Router } from 'express'
import { sendRepresentation } from '../http/respond'
import type { Answer, Found, List } from '../shared/answer'
import type { Bilingual, Language } from '../shared/language'
import { pageFolders, type PagedTopic } from '../shared/links'
import { pageErrors } from './error-page'
import { eventArticle, eventTeaser } from './event-pages'
import { homeDescription, homeHero, homeMain } from './home-page'
import { html, type Html } from './html'
import { iconSvg } from './icon-svg'
import { initiativeArticle, initiativeTeaser } from './initiative-pages'
import { layout, type Page, pathIn } from './layout'
import { newsletterForm } from './newsletter-form'
import { newsArticle, newsTeaser } from './news-pages'
import { headed, type PageContext } from './page-parts'
import type { PageSources } from './page-sources'
import { languageAsked, sendPage } from './send-page'
import { siteCss } from './site-css'

const newsOnHome = 5
const eventsOnHome = 5
const itemsOnPage = 20
/** The address of the stylesheet changes with its content. */
const cssCacheControl = 'public, max-age=31536000, immutable'
const iconCacheControl = 'public, max-age=86400'

const words = {
  news: { sv: 'Nyheter', en: 'News' },
  events: { sv: 'Evenemang', en: 'Events' },
  initiatives: { sv: 'Insatser', en: 'Initiatives' },
  older: { sv: 'Äldre nyheter', en: 'Older news' },
  earlier: { sv: 'Ännu tidigare evenemang', en: 'Earlier still' },
  more: { sv: 'Fler insatser', en: 'More initiatives' },
  upcoming: { sv: 'Kommande', en: 'Coming' },
  past: { sv: 'Tidigare', en: 'Past' },
  nothing: { sv: 'Här finns inget än.', en: 'There is nothing here yet.' },
  noneComing: { sv: 'Inga evenemang är inlagda just nu.', en: 'There are no events at the moment.' },
} as const satisfies Record<string, Bilingual>

/** The pages for people: start page, and a plain page for everything that is published. No script. */
export function pageRoutes(sources: PageSources, clock: () => Date = () => new Date()): Router {
  const router = Router()
  const show = pageShower(sources)

  router.get('/', async (req, res) => {
    const context = contextOf(req, sources)
    await show(req, res, await homePage(sources, context, clock()))
  })
  router.get('/nyheter', async (req, res) => {
    const { language: lang } = contextOf(req, sources)
    const found = await sources.news.list({ lang, limit: itemsOnPage, cursor: cursorOf(req) })
    await show(req, res, listPage('news', found, contextOf(req, sources), newsTeaser))
  })
  router.get('/insatser', async (req, res) => {
    const { language: lang } = contextOf(req, sources)
    const found = await sources.initiatives.list({ lang, limit: itemsOnPage, cursor: cursorOf(req) })
    await show(req, res, listPage('initiatives', found, contextOf(req, sources), initiativeTeaser))
  })
  router.get('/evenemang', async (req, res) => {
    const context = contextOf(req, sources)
    await show(req, res, await eventsPage(sources, { context, cursor: cursorOf(req), now: clock() }))
  })
  router.get('/nyheter/:slug', (req, res) => show.item(req, res, 'news', sources.news.item, newsArticle))
  router.get('/evenemang/:slug', (req, res) => show.item(req, res, 'events', sources.events.item, eventArticle))
  router.get('/insatser/:slug', (req, res) =>
    show.item(req, res, 'initiatives', sources.initiatives.item, initiativeArticle),
  )
  router.get('/assets/site.css', (req, res) => {
    const bytes = Buffer.from(siteCss)
    return sendRepresentation(req, res, {
      bytes,
      contentType: 'text/css; charset=utf-8',
      cacheControl: cssCacheControl,
    })
  })
  router.get('/assets/icon.svg', (req, res) =>
    sendRepresentation(req, res, {
      bytes: Buffer.from(iconSvg),
      contentType: 'image/svg+xml',
      cacheControl: iconCacheControl,
    }),
  )

  router.use(pageErrors(sources.association))
  return router
}

type Shown = Omit<Page, 'language' | 'association' | 'feeds'> & { contentLanguage?: string }

const contextOf = (req: Request, { serverUrl }: PageSources): PageContext => ({
  language: languageAsked(req),
  serverUrl,
})

const cursorOf = (req: Request): string | undefined =>
  typeof req.query.cursor === 'string' ? req.query.cursor : undefined

/** Puts a page into the layout and sends it. */
function pageShower(sources: PageSources) {
  const show = async (req: Request, res: Response, page: Shown): Promise<void> => {
    const language = languageAsked(req)
    const association = await sources.association(language)
    const text = layout({ ...page, language, association, feeds: sources.feeds })
    await sendPage(req, res, { html: text, language: page.contentLanguage ?? language })
  }
  const item = async <Full extends { title: string; lead: string | null; webUrl: string | null }>(
    req: Request<{ slug: string }>,
    res: Response,
    topic: PagedTopic,
    read: (wanted: { slug: string; lang: Language }) => Promise<Answer<Full>>,
    article: (full: Full, context: PageContext) => Html,
  ): Promise<void> => {
    const context = contextOf(req, sources)
    const answer = await read({ slug: req.params.slug, lang: context.language })
    const path = (slug: string): string => `/${pageFolders[topic]}/${encodeURIComponent(slug)}`
    if ('movedTo' in answer) {
      res.redirect(301, pathIn(path(answer.movedTo), context.language))
      return
    }
    const { body, language: contentLanguage } = answer
    await show(req, res, {
      title: body.title,
      description: body.lead ?? '',
      path: path(req.params.slug),
      section: topic,
      canonical: body.webUrl ?? `${sources.serverUrl}${path(req.params.slug)}`,
      main: article(body, context),
      contentLanguage,
    })
  }
  return Object.assign(show, { item })
}

async function homePage(sources: PageSources, context: PageContext, now: Date): Promise<Shown> {
  const { language: lang } = context
  const association = await sources.association(lang)
  const events = { lang, limit: eventsOnHome }
  const [news, upcoming] = await Promise.all([
    sources.news.list({ lang, limit: newsOnHome }),
    sources.events.list({ ...events, when: 'upcoming' }, now),
  ])
  const areEventsPast = upcoming.body.items.length === 0
  const shown = areEventsPast ? await sources.events.list({ ...events, when: 'past' }, now) : upcoming
  return {
    title: association.name,
    description: homeDescription[lang],
    path: '/',
    hero: homeHero({ association }, context),
    main: homeMain(
      {
        association,
        news: news.body.items,
        events: shown.body.items,
        areEventsPast,
        feeds: sources.feeds,
        newsletterForm: newsletterForm(association, lang),
      },
      context,
    ),
  }
}

const moreWords = { news: words.older, initiatives: words.more } as const

function listPage<Item>(
  topic: keyof typeof moreWords,
  { body, nextCursor }: Found<List<Item>>,
  context: PageContext,
  teaser: (item: Item, context: PageContext) => Html,
): Shown {
  const { language } = context
  const path = `/${pageFolders[topic]}`
  const main = html`<div class="text">
    <h1>${words[topic][language]}</h1>
    ${listOf(body.items, context, teaser) ?? html`<p class="lead">${words.nothing[language]}</p>`}
    ${pager(path, nextCursor, moreWords[topic][language], language)}
  </div>`
  return { title: words[topic][language], path, section: topic, main }
}

/** All that is coming, then what has been, page by page. */
async function eventsPage(
  { events }: PageSources,
  { context, cursor, now }: { context: PageContext; cursor: string | undefined; now: Date },
): Promise<Shown> {
  const { language } = context
  const coming = cursor ? null : await events.list({ lang: language, limit: 100, when: 'upcoming' }, now)
  const past = await events.list({ lang: language, limit: itemsOnPage, when: 'past', cursor }, now)
  const main = html`<div class="text">
    <h1>${words.events[language]}</h1>
    ${
      coming &&
      html`<section class="section">
        ${headed(words.upcoming[language], null)}${
          listOf(coming.body.items, context, eventTeaser) ?? html`<p class="section">${words.noneComing[language]}</p>`
        }
      </section>`
    }
    <section class="section">
      ${headed(words.past[language], null)}${listOf(past.body.items, context, eventTeaser)}
      ${pager('/evenemang', past.nextCursor, words.earlier[language], language)}
    </section>
  </div>`
  return { title: words.events[language], path: '/evenemang', section: 'events', main }
}

const listOf = <Item>(
  items: Item[],
  context: PageContext,
  teaser: (item: Item, context: PageContext) => Html,
): Html | null =>
  items.length === 0
    ? null
    : html`<ul class="list">
        ${items.map((item) => teaser(item, context))}
      </ul>`

const pager = (path: string, cursor: string | null | undefined, label: string, language: Language): Html | null =>
  cursor
    ? html`<p class="pager">
        <a rel="next" href="${pathIn(`${path}?cursor=${encodeURIComponent(cursor)}`, language)}">${label}</a>
      </p>`
    : null
