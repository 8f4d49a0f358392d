import type { Image } from '../shared/published-schema'
import type { Letter, LetterItem, LetterLink } from './letter'

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const paragraphs = (text: string | null): string =>
  (text ?? '')
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trim())
    .map((paragraph) => `<p>${escaped(paragraph.trim())}</p>`)
    .join('')

const link = ({ label, url }: LetterLink): string => `<p><a href="${escaped(url)}">${escaped(label)}</a></p>`

const figure = (image: Image): string => {
  const said = [image.caption, image.credit].filter(Boolean).join(' ')
  const size = `width="${String(image.width)}" height="${String(image.height)}"`
  const picture = `<img src="${escaped(image.url)}" alt="${escaped(image.alt)}" ${size} loading="lazy">`
  return `<figure>${picture}${said ? `<figcaption>${escaped(said)}</figcaption>` : ''}</figure>`
}

/** Headings of a rich text begin at h2, and here stand below an item's own. */
const oneLevelDown = (html: string): string =>
  html.replace(/<(\/?)h([234])>/g, (_, slash: string, level: string) => `<${slash}h${String(Number(level) + 1)}>`)

/** What an item says below its heading, as HTML. */
export function itemHtml(item: LetterItem): string {
  if (item.type === 'text') return (item.body ? oneLevelDown(item.body.html) : '') + item.links.map(link).join('')
  const facts = item.facts.map((fact) => `<p><strong>${escaped(fact)}</strong></p>`).join('')
  return facts + paragraphs(item.text) + (item.register ? link(item.register) : '') + link(item.link)
}

/** The letter as a part of a web page: without anything personal, headings from h2 on. */
export function letterHtml({ language, intro, items }: Letter): string {
  const sections = items.map(
    (item) =>
      `<section>${item.title ? `<h2>${escaped(item.title)}</h2>` : ''}${item.image ? figure(item.image) : ''}${itemHtml(item)}</section>`,
  )
  return `<div lang="${language}">${paragraphs(intro)}${sections.join('')}</div>`
}
