import { type Request, type RequestHandler, type Response, Router } from 'express'
import { sendRepresentation } from '../http/respond'
import type { Answer, Found, List, Moved } from '../shared/answer'
import type { Bilingual, Language } from '../shared/language'
import { pageFolders, type PagedTopic } from '../shared/links'
import { pageErrors } from './error-page'
import { docsCss } from './docs-css'
import { docsScript } from './docs-script'
import { eventArticle, eventTeaser } from './event-pages'
import { homeDescription, homeHero, homeMain } from './home-page'
import { html, type Html } from './html'
import { iconSvg } from './icon-svg'
import { initiativeArticle, initiativeTeaser } from './initiative-pages'
import { layout, type Page, pathIn } from './layout'
import { newsletterForm } from './newsletter-form'
import { newsArticle, newsTeaser } from './news-pages'
import { archiveWords, newsletterArticle, newsletterList } from './newsletter-archive-pages'
import { newsletterPaths } from './newsletter-paths'
import { listOf, pager, type Teaser } from './page-lists'
import { headed, type PageContext } from './page-parts'
import type { PageSources } from './page-sources'
import { languageAsked, sendPage } from './send-page'
import { siteCss } from './site-css'

const newsOnHome = 5
const eventsOnHome = 5
const newslettersOnHome = 3
const itemsOnPage = 20

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
  const contextOf = (req: Request): PageContext => ({
    language: languageAsked(req),
    serverUrl: sources.serverUrl,
    now: clock(),
  })
  /** A page made of what the request asks for. */
  const page =
    (make: (context: PageContext, cursor: string | undefined) => Promise<Shown>): RequestHandler =>
    async (req, res) => {
      await show(sources, { req, res, page: await make(contextOf(req), cursorOf(req)) })
    }

  router.get(
    '/',
    page((context) => homePage(sources, context)),
  )
  router.get(
    '/nyheter',
    page(async (context, cursor) => {
      const found = await sources.news.list({ lang: context.language, limit: itemsOnPage, cursor })
      return listPage({ topic: 'news', found, context, teaser: newsTeaser })
    }),
  )
  router.get(
    '/insatser',
    page(async (context, cursor) => {
      const found = await sources.initiatives.list({ lang: context.language, limit: itemsOnPage, cursor })
      return listPage({ topic: 'initiatives', found, context, teaser: initiativeTeaser })
    }),
  )
  router.get(
    '/evenemang',
    page((context, cursor) => eventsPage(sources, context, cursor)),
  )
  router.get(
    newsletterPaths.start,
    page((context, cursor) => newslettersPage(sources, context, cursor)),
  )

  const items = [
    itemPage('news', sources.news.item, newsArticle),
    itemPage('events', sources.events.item, eventArticle),
    itemPage('initiatives', sources.initiatives.item, initiativeArticle),
    itemPage('newsletters', sources.newsletters.item, newsletterArticle),
  ]
  for (const { topic, make } of items) {
    router.get(`/${pageFolders[topic]}/:slug`, async (req: Request<{ slug: string }>, res) => {
      const context = contextOf(req)
      const made = await make(req.params.slug, context)
      if ('movedTo' in made) res.redirect(301, pathOf(topic, made.movedTo, context.language))
      else await show(sources, { req, res, page: { canonical: `${sources.serverUrl}${made.path ?? ''}`, ...made } })
    })
  }

  for (const [name, asset] of Object.entries(assets)) {
    router.get(`/assets/${name}`, (req, res) => sendRepresentation(req, res, asset))
  }
  router.use(pageErrors(sources.association))
  return router
}

/** The address of a stylesheet or a script changes with its content. */
const forEver = 'public, max-age=31536000, immutable'
const assets = {
  'site.css': { bytes: Buffer.from(siteCss), contentType: 'text/css; charset=utf-8', cacheControl: forEver },
  'docs.css': { bytes: Buffer.from(docsCss), contentType: 'text/css; charset=utf-8', cacheControl: forEver },
  'docs.js': { bytes: Buffer.from(docsScript), contentType: 'text/javascript; charset=utf-8', cacheControl: forEver },
  'icon.svg': { bytes: Buffer.from(iconSvg), contentType: 'image/svg+xml', cacheControl: 'public, max-age=86400' },
}

type Shown = Omit<Page, 'language' | 'association' | 'feeds'> & { contentLanguage?: string }

const cursorOf = (req: Request): string | undefined =>
  typeof req.query.cursor === 'string' ? req.query.cursor : undefined

const pathOf = (topic: PagedTopic, slug: string, language: Language = 'sv'): string =>
  pathIn(`/${pageFolders[topic]}/${encodeURIComponent(slug)}`, language)

/** Puts a page into the layout and sends it. */
async function show(
  sources: PageSources,
  { req, res, page }: { req: Request; res: Response; page: Shown },
): Promise<void> {
  const language = languageAsked(req)
  const association = await sources.association(language)
  const text = layout({ ...page, language, association, feeds: sources.feeds })
  await sendPage(req, res, { html: text, language: page.contentLanguage ?? language })
}

/** How the page of one item of a topic is made; or where the item has moved. */
function itemPage<
  Full extends { title: string; lead?: string | null; preheader?: string | null; webUrl: string | null },
>(
  topic: PagedTopic,
  read: (wanted: { slug: string; lang: Language }) => Promise<Answer<Full>>,
  article: (full: Full, context: PageContext) => Html,
): { topic: PagedTopic; make: (slug: string, context: PageContext) => Promise<Shown | Moved> } {
  const make = async (slug: string, context: PageContext): Promise<Shown | Moved> => {
    const answer = await read({ slug, lang: context.language })
    if ('movedTo' in answer) return answer
    const { body, language: contentLanguage } = answer
    return {
      title: body.title,
      description: body.lead ?? body.preheader ?? '',
      path: pathOf(topic, slug),
      section: topic,
      ...(body.webUrl && { canonical: body.webUrl }),
      main: article(body, context),
      contentLanguage,
    }
  }
  return { topic, make }
}

async function homePage(sources: PageSources, context: PageContext): Promise<Shown> {
  const { language: lang, now } = context
  const association = await sources.association(lang)
  const events = { lang, limit: eventsOnHome }
  const [news, issues, upcoming] = await Promise.all([
    sources.news.list({ lang, limit: newsOnHome }),
    sources.newsletters.list({ lang, limit: newslettersOnHome }),
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
        newsletters: issues.body.items,
      },
      context,
    ),
  }
}

const moreWords = { news: words.older, initiatives: words.more } as const

interface ListOfItems<Item> {
  topic: keyof typeof moreWords
  found: Found<List<Item>>
  context: PageContext
  teaser: Teaser<Item>
}

function listPage<Item>({ topic, found, context, teaser }: ListOfItems<Item>): Shown {
  const { language } = context
  const path = `/${pageFolders[topic]}`
  const main = html`<div class="text">
    <h1>${words[topic][language]}</h1>
    ${listOf(found.body.items, context, teaser, 2) ?? html`<p class="lead">${words.nothing[language]}</p>`}
    ${pager(path, found.nextCursor, moreWords[topic][language], language)}
  </div>`
  return { title: words[topic][language], path, section: topic, main }
}

/** All that is coming, then what has been, page by page. */
async function eventsPage({ events }: PageSources, context: PageContext, cursor: string | undefined): Promise<Shown> {
  const { language, now } = context
  const coming = cursor ? null : await events.list({ lang: language, limit: 100, when: 'upcoming' }, now)
  const past = await events.list({ lang: language, limit: itemsOnPage, when: 'past', cursor }, now)
  const upcoming =
    coming &&
    html`<section class="section">
      ${headed(words.upcoming[language], null)}
      ${listOf(coming.body.items, context, eventTeaser, 3) ?? html`<p>${words.noneComing[language]}</p>`}
    </section>`
  const main = html`<div class="text">
    <h1>${words.events[language]}</h1>
    ${upcoming}
    <section class="section">
      ${headed(words.past[language], null)} ${listOf(past.body.items, context, eventTeaser, 3)}
      ${pager('/evenemang', past.nextCursor, words.earlier[language], language)}
    </section>
  </div>`
  return { title: words.events[language], path: '/evenemang', section: 'events', main }
}

/** The form to subscribe by, then what has been sent, page by page. */
async function newslettersPage(
  { association, newsletters }: PageSources,
  context: PageContext,
  cursor: string | undefined,
): Promise<Shown> {
  const { language } = context
  const [facts, sent] = await Promise.all([
    association(language),
    newsletters.list({ lang: language, limit: itemsOnPage, cursor }),
  ])
  const main = html`<div class="text">
    ${newsletterForm(facts, language, 'h1')} ${newsletterList(sent.body.items, context)}
    ${pager(newsletterPaths.start, sent.nextCursor, archiveWords.older[language], language)}
  </div>`
  return { title: facts.newsletterTitle, path: newsletterPaths.start, section: 'newsletters', main }
}
