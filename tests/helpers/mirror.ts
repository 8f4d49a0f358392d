import type { Copy } from '../../scripts/examples/sync'

/** A copy in memory, to be compared. */
export function memoryCopy(): Copy & { content: Map<string, unknown> } {
  const content = new Map<string, unknown>()
  let since = 0
  const done = Promise.resolve()
  return {
    content,
    since: () => Promise.resolve(since),
    put: (name, value) => {
      content.set(name, value)
      return done
    },
    remove: (name) => {
      content.delete(name)
      return done
    },
    keepSince: (seq) => {
      since = seq
      return done
    },
    clear: () => {
      content.clear()
      since = 0
      return done
    },
  }
}

interface Page {
  items: { id: string; slug: string; url: string }[]
  next: string | null
}

/** Everything that is public, read from the lists and the items, under the names that a copy uses. */
export async function readAll(server: string): Promise<Map<string, unknown>> {
  const all = new Map<string, unknown>()
  for (const list of ['news', 'events?when=all', 'initiatives']) {
    const topic = list.split('?')[0] ?? ''
    for (const { id, url } of await itemsOf(`${server}/api/v1/${list}`)) all.set(`${topic}/${id}`, await json(url))
  }
  for (const { slug, url } of await itemsOf(`${server}/api/v1/newsletters`))
    all.set(`newsletters/${slug}`, await json(url))
  for (const topic of ['organisations', 'documents']) all.set(topic, await itemsOf(`${server}/api/v1/${topic}`))
  for (const topic of ['board', 'contact']) all.set(topic, await json(`${server}/api/v1/${topic}`))
  return all
}

async function itemsOf(list: string): Promise<Page['items']> {
  const items: Page['items'] = []
  for (let next: string | null = list; next !== null;) {
    const page = (await json(next)) as Page
    items.push(...page.items)
    next = page.next
  }
  return items
}

async function json(url: string): Promise<unknown> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${url}: ${String(response.status)}`)
  return response.json()
}

/** Names of what differs. A topic that nothing was ever published in may be missing from a copy. */
export const differences = (copy: Map<string, unknown>, all: Map<string, unknown>): string[] =>
  [...new Set([...copy.keys(), ...all.keys()])].filter((name) => {
    if (!copy.has(name) && !name.includes('/')) return false
    return JSON.stringify(copy.get(name)) !== JSON.stringify(all.get(name))
  })
