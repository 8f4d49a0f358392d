import type { AssociationFacts } from '../mail/association-facts'
import type { Bilingual, Language } from '../shared/language'
import { html, type Html } from './html'
import { siteCssVersion } from './site-css'

/** A feed that pages offer in words and to feed readers. */
export interface FeedLink {
  title: Bilingual
  href: string
  type: string
}

export interface Page {
  language: Language
  association: AssociationFacts
  title: string
  description?: string
  main: Html
  /** Stands on the coloured band above the rest. */
  hero?: Html
  /** The path of this page, for the link to the other language; null where there is none. */
  path: string | null
  section?: keyof typeof sections
  /** The address that search engines should know it by, where that is not here. */
  canonical?: string
  /** Not for search engines. */
  isPrivate?: boolean
  feeds?: FeedLink[]
  /** Addresses of stylesheets and scripts beside what all pages have; a page with a script needs a policy that allows it. */
  styles?: string[]
  scripts?: string[]
}

const sections = {
  news: { href: '/nyheter', label: { sv: 'Nyheter', en: 'News' } },
  events: { href: '/evenemang', label: { sv: 'Evenemang', en: 'Events' } },
  initiatives: { href: '/insatser', label: { sv: 'Insatser', en: 'Initiatives' } },
  newsletters: { href: '/nyhetsbrev', label: { sv: 'Nyhetsbrev', en: 'Newsletter' } },
} as const satisfies Record<string, { href: string; label: Bilingual }>

const words = {
  skip: { sv: 'Hoppa till innehållet', en: 'Skip to the content' },
  menu: { sv: 'Huvudmeny', en: 'Main menu' },
  other: { sv: 'In English', en: 'På svenska' },
  signIn: { sv: 'Logga in', en: 'Sign in' },
  api: { sv: 'Öppna data (API)', en: 'Open data (API)' },
  privacy: { sv: 'Så behandlar vi personuppgifter', en: 'How we handle personal data' },
} as const satisfies Record<string, Bilingual>

/** The path in a language: Swedish is the one without a parameter. */
export const pathIn = (path: string, language: Language): string =>
  language === 'sv' ? path : `${path}${path.includes('?') ? '&' : '?'}lang=en`

/** A whole page. No script that it does not name, nothing from another server. */
export function layout(page: Page): string {
  const { language, association, title, main, hero } = page
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title === association.name ? title : `${title} – ${association.name}`}</title>
        ${headLinks(page)}
      </head>
      <body>
        <a class="skip" href="#main">${words.skip[language]}</a>
        <header class="band">
          <div class="wide">
            <div class="top">
              ${!hero && html`<a class="brand" href="${pathIn('/', language)}">${association.name}</a>`}${menu(page)}
            </div>
            ${hero}
          </div>
        </header>
        <main id="main" tabindex="-1"><div class="wide">${main}</div></main>
        ${foot(page)}
      </body>
    </html> `.text
}

function headLinks(page: Page): Html {
  const { description, canonical, isPrivate, language, feeds = [], styles = [], scripts = [] } = page
  return html`${description && html`<meta name="description" content="${description}" /> `}${
      isPrivate && html`<meta name="robots" content="noindex, nofollow" /> `
    }<meta name="color-scheme" content="light dark" />
    <link rel="stylesheet" href="/assets/site.css?v=${siteCssVersion}" />
    <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
    ${canonical && html`<link rel="canonical" href="${canonical}" /> `}${feeds.map(
      ({ title, href, type }) =>
        html`<link rel="alternate" type="${type}" title="${title[language]}" href="${pathIn(href, language)}" /> `,
    )}${styles.map((href) => html`<link rel="stylesheet" href="${href}" /> `)}${scripts.map(
      (src) => html`<script src="${src}" defer></script> `,
    )}`
}

function menu({ language, section, path }: Page): Html {
  const other = language === 'sv' ? 'en' : 'sv'
  const links = Object.entries(sections).map(
    ([name, { href, label }]) =>
      html`<li>
        <a href="${pathIn(href, language)}" ${name === section && html` aria-current="page"`}>${label[language]}</a>
      </li>`,
  )
  return html`<nav aria-label="${words.menu[language]}">
    <ul>
      ${links}${
        path !== null &&
        html`<li><a href="${pathIn(path, other)}" hreflang="${other}" lang="${other}">${words.other[language]}</a></li>`
      }
    </ul>
  </nav>`
}

function foot({ association, language }: Page): Html {
  const privacy =
    association.privacyPolicyUrl &&
    html`<li><a href="${association.privacyPolicyUrl}">${words.privacy[language]}</a></li>`
  return html`<footer class="foot">
    <div class="wide">
      <p>${association.name}</p>
      <ul>
        ${privacy}
        <li><a href="${pathIn('/api/v1/docs', language)}">${words.api[language]}</a></li>
        <li><a href="/admin">${words.signIn[language]}</a></li>
      </ul>
    </div>
  </footer>`
}
