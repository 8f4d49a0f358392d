import type { Metadata } from 'next'

const product = 'Samordna'

/** Payload gives no title, or one without the product's name, to an address that leads nowhere. */
export function withTitle(metadata: Metadata): Metadata {
  if (metadata.title && typeof metadata.title !== 'string') return metadata
  const title = metadata.title ?? 'Sidan finns inte'
  return title.endsWith(product) ? metadata : { ...metadata, title: `${title} – ${product}` }
}
