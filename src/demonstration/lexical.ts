import { randomBytes } from 'node:crypto'
import type { DataFromCollectionSlug } from 'payload'
import type { Block } from './content-types'

/** What a rich text field stores. */
type EditorState = NonNullable<DataFromCollectionSlug<'news'>['body']>
type Node = EditorState['root']['children'][number]

/** Running text as Payload's editor stores it (richtext-lexical 3.90: heading, paragraph, list, link, text). */
export const toLexical = (blocks: Block[]): EditorState => ({
  root: { ...element('root', blocks.map(blockNode)), direction: 'ltr' } as EditorState['root'],
})

function blockNode(block: Block): Node {
  if (typeof block === 'string') return element('paragraph', inline(block), { textFormat: 0, textStyle: '' })
  if ('heading' in block) return element('heading', inline(block.heading), { tag: 'h2' })
  const items = block.list.map((point, index) => element('listitem', inline(point), { value: index + 1 }))
  return element('list', items, { listType: 'bullet', tag: 'ul', start: 1 })
}

const element = (type: string, children: Node[], more: Record<string, unknown> = {}): Node => ({
  type,
  version: 1,
  format: '',
  indent: 0,
  direction: 'ltr',
  children,
  ...more,
})

const text = (content: string): Node => ({
  type: 'text',
  version: 1,
  detail: 0,
  format: 0,
  mode: 'normal',
  style: '',
  text: content,
})

const link = (label: string, url: string): Node =>
  element('link', [text(label)], {
    version: 3,
    id: randomBytes(12).toString('hex'),
    fields: { linkType: 'custom', newTab: false, url },
  })

/** Text nodes, with a link node for each `[label](url)`. */
function inline(content: string): Node[] {
  const parts = content.split(/\[([^\]]+)\]\((https?:\/\/[^)\s]+)\)/)
  const nodes: Node[] = []
  for (let i = 0; i < parts.length; i += 3) {
    if (parts[i]) nodes.push(text(parts[i] ?? ''))
    const label = parts[i + 1]
    if (label !== undefined) nodes.push(link(label, parts[i + 2] ?? ''))
  }
  return nodes
}
