import { toLexical } from '../../src/demonstration/lexical'

export * from '../../src/demonstration/builders'

/** A rich text: a paragraph, then an uploaded image. */
export function textWithImage(paragraph: string, media: { id: string }): ReturnType<typeof toLexical> {
  const body = toLexical([paragraph])
  const image = { type: 'upload', version: 3, format: '', id: 'a'.repeat(24), fields: {} }
  body.root.children.push({ ...image, relationTo: 'media', value: media.id })
  return body
}
