import type { CSSProperties } from 'react'
import sanitizeHtml from 'sanitize-html'
import { richTextTags } from '../../shared/rich-text'

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** A style as an attribute: mail programs drop what stands in a style sheet. */
const inline = (style: CSSProperties | undefined): string =>
  Object.entries(style ?? {})
    .map(([name, value]) => `${kebab(name)}:${String(value).replaceAll('"', "'")}`)
    .join(';')

/** Which of the letter's styles and classes each element gets. */
const looks: Record<string, { style: string; className: string }> = {
  p: { style: 'paragraph', className: 'ink' },
  li: { style: 'paragraph', className: 'ink' },
  h2: { style: 'h3', className: 'ink' },
  h3: { style: 'h3', className: 'ink' },
  h4: { style: 'h3', className: 'ink' },
  a: { style: 'link', className: 'link' },
  img: { style: 'image', className: '' },
  figcaption: { style: 'caption', className: 'quiet' },
  blockquote: { style: 'quote', className: 'ink' },
}

/** Published rich text for a mail: headings one level below the item's, every element with its look, links as they were written. */
export const richTextHtml = (html: string, styles: Record<string, CSSProperties>): string =>
  sanitizeHtml(html, {
    allowedTags: [...richTextTags, 'h5'],
    allowedAttributes: { '*': ['class', 'style'], a: ['href', 'hreflang'], img: ['src', 'alt', 'width', 'height'] },
    // What comes in has been cleaned; styles are ours.
    parseStyleAttributes: false,
    transformTags: {
      '*': (tagName, attribs) => {
        const look = looks[tagName]
        const level = /^h([23])$/.exec(tagName)?.[1]
        return {
          tagName: level ? `h${String(Number(level) + 1)}` : tagName,
          attribs: look ? { ...attribs, class: look.className, style: inline(styles[look.style]) } : attribs,
        }
      },
    },
  })
