// A small front-end: a list with its pages, one item with its picture, conditional reads, a form, and errors.
// Run it against a server: npx tsx front-end.ts http://localhost:3000
import createClient from 'openapi-fetch'
import type { components, paths } from './api-types'

type Image = components['schemas']['Image']

/** `srcset` of one format, and where to crop: what an <img> or a <source> needs. `card` and `square` are cropped already. */
function pictureOf(image: Image, type: string): { srcset: string; objectPosition: string } {
  const whole = image.sizes.filter((size) => size.type === type && /^(small|medium|large)-/.test(size.name))
  const sizes = whole.sort((a, b) => a.width - b.width)
  return {
    srcset: sizes.map(({ url, width }) => `${url} ${width}w`).join(', '),
    objectPosition: `${image.focalPoint.x}% ${image.focalPoint.y}%`,
  }
}

async function visit(server: string): Promise<Record<string, unknown>> {
  const api = createClient<paths>({ baseUrl: `${server}/api/v1` })

  // A list: parameters and answer are typed. `next` leads to the next page until it is null.
  const { data: news } = await api.GET('/news', { params: { query: { limit: 2 } } })
  if (!news) throw new Error('no news')
  const titles = news.items.map((item) => item.title)
  for (let next = news.next; next !== null;) {
    const cursor = new URL(next).searchParams.get('cursor') ?? ''
    const { data: page } = await api.GET('/news', { params: { query: { limit: 2, cursor } } })
    titles.push(...(page?.items.map((item) => item.title) ?? []))
    next = page?.next ?? null
  }

  // One item, in English where it is translated. Put html into the page as it is: it has been cleaned.
  const slug = news.items[0]?.slug ?? ''
  const path = { slug }
  const { data: item, response } = await api.GET('/news/{slug}', { params: { path, query: { lang: 'en' } } })
  const picture = item?.image && pictureOf(item.image, 'image/webp')

  // Keep the tag and ask again: 304 and no body while nothing has changed.
  const header = { 'If-None-Match': response.headers.get('ETag') ?? '' }
  const again = await api.GET('/news/{slug}', { params: { path, query: { lang: 'en' }, header } })

  // A refusal is a value, not an exception. It names what is wrong in the reader's language.
  const refused = await api.POST('/newsletter/subscriptions', {
    body: { email: 'anna', consent: true },
    params: { header: { 'Accept-Language': 'en' } },
  })
  const problem = typeof refused.error === 'object' ? refused.error : undefined

  // The form. The answer is always the same: it tells nobody who subscribes already.
  // The key makes it safe to send again when no answer came: it is done once.
  const deed = {
    body: { email: 'anna@example.se', name: 'Anna Ek', lang: 'sv' as const, consent: true as const },
    params: { header: { 'Idempotency-Key': crypto.randomUUID() } },
  }
  const { data: subscription } = await api.POST('/newsletter/subscriptions', deed)
  const { response: repeated } = await api.POST('/newsletter/subscriptions', deed)

  return {
    titles,
    language: response.headers.get('Content-Language'),
    body: item?.body?.html,
    picture,
    statusOfUnchanged: again.response.status,
    problems: problem?.errors,
    subscription: subscription?.status,
    isReplay: repeated.headers.get('Idempotency-Replayed'),
    left: repeated.headers.get('RateLimit'),
  }
}

console.log(JSON.stringify(await visit(process.argv[2] ?? 'http://localhost:3000'), null, 2))
