import type { Media } from '../payload-types'
import type { ViewContext } from '../shared/links'
import type { Image } from '../shared/published-schema'
import { type Reference, shown, type WithLocales } from '../shared/stored'

export type StoredImage = WithLocales<Media, 'alt' | 'caption'>

interface StoredSize {
  url?: string | null
  width?: number | null
  height?: number | null
  mimeType?: string | null
}

/** Where sharp cuts when nobody has chosen, in per cent from the left and the top. */
const middle = 50

/** The published shape of an image; null where there is none. */
export function imageView(reference: Reference<StoredImage>, { links, translator }: ViewContext): Image | null {
  const image = shown(reference)
  if (!image?.url || !image.width || !image.height) return null
  return {
    url: links.absolute(image.url),
    alt: translator.text(image.alt) ?? '',
    caption: translator.text(image.caption),
    credit: image.credit ?? null,
    width: image.width,
    height: image.height,
    focalPoint: { x: image.focalX ?? middle, y: image.focalY ?? middle },
    sizes: sizesView(image.sizes ?? {}, links),
  }
}

const sizesView = (sizes: Record<string, StoredSize | undefined>, links: ViewContext['links']): Image['sizes'] =>
  Object.entries(sizes).flatMap(([name, size]) =>
    size?.url && size.width && size.height && size.mimeType
      ? [{ name, url: links.absolute(size.url), width: size.width, height: size.height, type: size.mimeType }]
      : [],
  )
