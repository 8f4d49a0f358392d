import type { Bilingual, Language } from '../shared/language'
import { pageFolders, type PagedTopic } from '../shared/links'
import type { DocumentRef, Image, Ref, RichText } from '../shared/published-schema'
import { documentKinds } from '../shared/words'
import { html, type Html, raw, safeHref } from './html'
import { pathIn } from './layout'
import { dayText } from './page-dates'

/** What every page is made with. */
export interface PageContext {
  language: Language
  /** Addresses of this server are written without its name, so that a page works however it is reached. */
  serverUrl: string
  now: Date
}

const words = {
  photo: { sv: 'Foto:', en: 'Photo:' },
  otherLanguage: { sv: 'på engelska', en: 'in Swedish' },
} as const satisfies Record<string, Bilingual>

const megabyte = 1024 * 1024

/** An address of this server as a path; another one as it is. */
export const localUrl = (url: string, { serverUrl }: PageContext): string =>
  url.startsWith(`${serverUrl}/`) ? url.slice(serverUrl.length) : url

export const pageOf = (topic: PagedTopic, slug: string, { language }: PageContext): string =>
  pathIn(`/${pageFolders[topic]}/${encodeURIComponent(slug)}`, language)

/** A whole picture in the formats and sizes that there are; `sizes` says how wide it is shown (HTML, 4.8.4.2.2). */
export function picture(image: Image, context: PageContext, sizes: string, loading: 'eager' | 'lazy' = 'lazy'): Html {
  const whole = image.sizes.filter((size) => isWhole(size, image))
  const types = [...new Set(whole.map(({ type }) => type))].sort((a, b) => order(a) - order(b))
  const sources = types.map((type) => {
    const srcset = whole
      .filter((size) => size.type === type)
      .sort((a, b) => a.width - b.width)
      .map(({ url, width }) => `${localUrl(url, context)} ${String(width)}w`)
      .join(', ')
    return html`<source type="${type}" srcset="${srcset}" sizes="${sizes}" />`
  })
  return html`<picture
    >${sources}<img
      src="${localUrl(image.url, context)}"
      alt="${image.alt}"
      width="${image.width}"
      height="${image.height}"
      loading="${loading}"
  /></picture>`
}

/** Not a part that was cut out: a browser takes all in one list for the same picture. Sizes are rounded to whole pixels. */
const isWhole = (size: { width: number; height: number }, image: Image): boolean =>
  Math.abs(size.height - (size.width * image.height) / image.width) <= 1

/** The smallest format first: browsers take the first source that they understand. */
const order = (type: string): number => (type === 'image/avif' ? 0 : type === 'image/webp' ? 1 : 2)

export function figure(image: Image | null, context: PageContext): Html | null {
  if (!image) return null
  // "Illustration: Anna Ek" says itself what it is.
  const saysWhat = /^\p{L}+:/u.test(image.credit ?? '')
  const credit = image.credit && (saysWhat ? image.credit : `${words.photo[context.language]} ${image.credit}`)
  const below = [image.caption, credit].filter(Boolean).join(' ')
  return html`<figure>
    ${picture(image, context, '(max-width: 45rem) 100vw, 42rem', 'eager')}${
      below !== '' && html`<figcaption>${below}</figcaption>`
    }
  </figure>`
}

/** A rich text, whose HTML `shared/rich-text.ts` has sanitised. `below: 2`: it stands under a heading of that level. */
export function prose(text: RichText | null, { serverUrl }: PageContext, below: 1 | 2 = 1): Html | null {
  if (!text) return null
  const local = text.html.replaceAll(`"${serverUrl}/`, '"/')
  const demoted =
    below === 1 ? local : local.replace(/(<\/?h)([2-5])\b/g, (_, tag: string, n: string) => tag + String(Number(n) + 1))
  return html`<div class="prose">${raw(demoted)}</div>`
}

/** A part of a page under a heading; nothing when it is empty. */
export const part = (heading: string, content: Html | null | false): Html | null =>
  content
    ? html`<section class="part">
        <h2>${heading}</h2>
        ${content}
      </section>`
    : null

export const refList = (topic: PagedTopic, refs: Ref[], context: PageContext): Html | null =>
  list(refs.map(({ slug, title }) => html`<a href="${pageOf(topic, slug, context)}">${title}</a>`))

export const linkList = (links: { label: string; url: string }[]): Html | null =>
  list(links.map(({ label, url }) => html`<a href="${safeHref(url)}">${label}</a>`))

/** Files with what a reader wants to know before opening one: kind, date, format, size and language. */
export const documentList = (documents: DocumentRef[], context: PageContext): Html | null =>
  list(
    documents.map((document) => {
      const { language } = context
      const facts = [
        documentKinds[document.kind][language],
        document.date && dayText(document.date, language),
        formatOf(document.mimeType),
        sizeOf(document.bytes, language),
        document.lang && document.lang !== language && words.otherLanguage[language],
      ]
      const title = document.lang ? html`<span lang="${document.lang}">${document.title}</span>` : document.title
      return html`<a href="${safeHref(localUrl(document.url, context))}">${title}</a>
        <span class="quiet">(${facts.filter(Boolean).join(', ')})</span>`
    }),
  )

export const list = (items: Html[]): Html | null =>
  items.length === 0
    ? null
    : html`<ul class="plain">
        ${items.map((item) => html`<li>${item}</li>`)}
      </ul>`

/** Facts as pairs of name and value; those without a value are left out. */
export function facts(pairs: [string, Html | string | null | false | undefined][]): Html | null {
  const known = pairs.filter(([, value]) => Boolean(value))
  if (known.length === 0) return null
  return html`<dl class="facts">
    ${known.map(
      ([name, value]) =>
        html`<dt>${name}</dt>
          <dd>${value}</dd>`,
    )}
  </dl>`
}

/** Level of the headings in a list: one below what stands above it. */
export type Level = 2 | 3

export const teaserTitle = (title: Html | string, level: Level): Html =>
  level === 2 ? html`<h2 class="title">${title}</h2>` : html`<h3 class="title">${title}</h3>`

/** The list under a heading with a link to all of it. */
export const headed = (heading: string, more: { href: string; label: string } | null): Html =>
  html`<div class="heading">
    <h2>${heading}</h2>
    ${more && html`<a href="${more.href}">${more.label}</a>`}
  </div>`

const formats: [RegExp, string][] = [
  [/pdf$/, 'PDF'],
  [/wordprocessingml/, 'Word'],
  [/spreadsheetml/, 'Excel'],
  [/presentationml/, 'PowerPoint'],
  [/opendocument\.text/, 'ODT'],
]
const formatOf = (mimeType: string): string | undefined => formats.find(([pattern]) => pattern.test(mimeType))?.[1]

function sizeOf(bytes: number, language: Language): string {
  const [amount, unit] = bytes < megabyte ? [Math.max(1, Math.round(bytes / 1024)), 'kB'] : [bytes / megabyte, 'MB']
  return `${amount.toLocaleString(language === 'sv' ? 'sv-SE' : 'en-GB', { maximumFractionDigits: 1 })} ${unit}`
}
