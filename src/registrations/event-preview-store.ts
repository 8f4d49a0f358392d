import type { Payload, Where } from 'payload'
import type { Language } from '../shared/language'
import { rfc3339 } from '../shared/time'
import type { ToldEvent } from './registration-mail-content'

/** An event as it was saved last, published or not, for the preview of its mails; null when there is none. */
export async function eventForPreview(payload: Payload, id: string, lang: Language): Promise<ToldEvent | null> {
  const where: Where = { id: { equals: id } }
  const options = { draft: true, locale: lang, depth: 1, overrideAccess: true } as const
  const { docs } = await payload.find({ ...options, collection: 'events', where, limit: 1 })
  const [event] = docs
  if (!event) return null
  const { title, startsAt, endsAt, online, venue, slug, presentations } = event
  return {
    ...{ id, title, startsAt: rfc3339(startsAt), endsAt: endsAt ? rfc3339(endsAt) : null, online: online ?? false },
    venue: venue?.name || venue?.address ? { name: venue.name ?? null, address: venue.address ?? null } : null,
    webUrl: slug ? `${payload.config.serverURL}/evenemang/${slug}` : null,
    presentations: (presentations ?? []).flatMap((document) =>
      typeof document === 'object' ? [{ title: document.title, url: document.url ?? '' }] : [],
    ),
  }
}
