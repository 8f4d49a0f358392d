import { convertLexicalToHTML, type HTMLConvertersFunction } from '@payloadcms/richtext-lexical/html'
import { convertLexicalToPlaintext } from '@payloadcms/richtext-lexical/plaintext'
import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'
import sanitizeHtml from 'sanitize-html'
import { isPaged, type ViewContext } from './links'
import type { Localised } from './language'
import type { RichText } from './published-schema'
import { type Reference, shown } from './stored'

/** A rich text as Payload's types have it: Lexical's state, loosely. */
export type StoredRichText = Localised<{ root: { type: string; children: unknown[] } }>

/** The elements of published rich text. */
export const richTextTags = [
  'p',
  'h2',
  'h3',
  'h4',
  'ul',
  'ol',
  'li',
  'a',
  'strong',
  'em',
  'u',
  's',
  'sub',
  'sup',
  'br',
  'hr',
  'blockquote',
  'img',
  'figure',
  'figcaption',
]

const allowed: sanitizeHtml.IOptions = {
  allowedTags: richTextTags,
  allowedAttributes: { a: ['href', 'hreflang'], img: ['src', 'alt', 'width', 'height', 'loading'] },
  allowedSchemes: ['http', 'https', 'mailto', 'tel'],
  disallowedTagsMode: 'discard',
}

/** The rich text in the reader's language as sanitised HTML and as plain text; null where nothing is written. */
export function richTextView(stored: StoredRichText | Localised<object>, context: ViewContext): RichText | null {
  const data = context.translator.text(stored as Localised<SerializedEditorState>, isEmpty)
  if (!data) return null
  const html = convertLexicalToHTML({ data, disableContainer: true, converters: convertersFor(context) })
  return { html: sanitizeHtml(html, allowed), text: convertLexicalToPlaintext({ data }).trim() }
}

const isEmpty = (data: SerializedEditorState): boolean =>
  data.root.children.every(
    (node) => node.type === 'paragraph' && (node as { children?: unknown[] }).children?.length === 0,
  )

interface LinkFields {
  url?: string
  doc?: { relationTo: string; value: unknown } | null
}
interface PopulatedImage {
  deletedAt?: string | null
  url?: string | null
  alt?: Localised<string> | string
  caption?: Localised<string> | string
  width?: number | null
  height?: number | null
}

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const convertersFor =
  ({ links, translator }: ViewContext): HTMLConvertersFunction =>
  ({ defaultConverters }) => ({
    ...defaultConverters,
    link: ({ node, nodesToHTML }) => {
      const fields = node.fields as LinkFields
      const target = fields.doc ? pageOf(fields.doc, links) : fields.url
      const inside = nodesToHTML({ nodes: node.children }).join('')
      return target ? `<a href="${escapeHtml(target)}">${inside}</a>` : inside
    },
    autolink: ({ node, nodesToHTML }) => {
      const { url } = node.fields as LinkFields
      return `<a href="${escapeHtml(url ?? '')}">${nodesToHTML({ nodes: node.children }).join('')}</a>`
    },
    upload: ({ node }) => {
      const image = shown((node as { value?: unknown }).value as Reference<PopulatedImage>)
      if (!image?.url) return ''
      const said = (text: PopulatedImage['alt']): string =>
        typeof text === 'string' ? text : (translator.text(text) ?? '')
      const size = `width="${String(image.width ?? '')}" height="${String(image.height ?? '')}"`
      const picture = `<img src="${links.absolute(image.url)}" alt="${escapeHtml(said(image.alt))}" ${size} loading="lazy">`
      const caption = said(image.caption)
      return `<figure>${picture}${caption ? `<figcaption>${escapeHtml(caption)}</figcaption>` : ''}</figure>`
    },
  })

/** The page of the content that an internal link leads to; undefined when that is not published. */
function pageOf(doc: NonNullable<LinkFields['doc']>, links: ViewContext['links']): string | undefined {
  if (!isPaged(doc.relationTo) || typeof doc.value !== 'object') return undefined
  const target = shown(doc.value as { slug?: string | null; _status?: 'draft' | 'published' } | null)
  return target?.slug ? links.page(doc.relationTo, target.slug) : undefined
}
