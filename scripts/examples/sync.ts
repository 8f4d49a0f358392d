// Keeps a copy of everything that is public, as JSON files in a folder, equal to the server's. See docs/member-guide.md.
//   node scripts/examples/sync.ts https://cms.example.se ./copy     (Node 22.18 or newer; once: run it from cron, or in a loop)
//   node scripts/examples/sync.ts https://cms.example.se ./copy-en en     (a second copy, in English where there is English)
import fs from 'node:fs/promises'
import path from 'node:path'

interface Change {
  seq: number
  topic: string
  id: string
  slug: string | null
  action: 'published' | 'updated' | 'removed'
  url: string
}
interface ChangePage {
  items: Change[]
  next: string
  latest: number
}

/** Where the copy is kept. `name`: `news/<id>` for an item, `newsletters/<slug>` for a sent newsletter, which never gets another slug, `organisations` for a topic that is read in one piece. */
export interface Copy {
  since: () => Promise<number>
  put: (name: string, content: unknown) => Promise<void>
  remove: (name: string) => Promise<void>
  /** Written last, so that a run that is cut off is done again. */
  keepSince: (since: number) => Promise<void>
  clear: () => Promise<void>
}

/** Their items have addresses of their own; the other topics are short, and read anew as a whole. */
const topicsWithItems = ['news', 'events', 'initiatives', 'newsletters']
const otherTopics = ['organisations', 'documents', 'board', 'contact']

/** Brings the copy to where the server is when it is called; answers how many changes there were. */
export async function sync(server: string, copy: Copy, lang = 'sv'): Promise<number> {
  const count = await follow(server, copy, lang)
  // Terms begin and end at midnight, which is no change: the board is read each time.
  await copy.put('board', await allOf(`${server}/api/v1/board?lang=${lang}`))
  return count
}

async function follow(server: string, copy: Copy, lang: string): Promise<number> {
  let next = `${server}/api/v1/changes?since=${String(await copy.since())}&limit=100`
  let count = 0
  for (let goal: number | undefined; ;) {
    const response = await fetch(next)
    if (response.status === 410) {
      // We were away for more than a year, or the server was restored from a backup: from the beginning.
      await copy.clear()
      next = ((await response.json()) as { restart: string }).restart
      continue
    }
    const page = await jsonOf<ChangePage>(response)
    goal ??= page.latest
    await take(server, page.items, { copy, lang })
    count += page.items.length
    const last = page.items.at(-1)
    if (last) await copy.keepSince(last.seq)
    if (!last || last.seq >= goal) return count
    next = page.next
  }
}

async function take(server: string, changes: Change[], { copy, lang }: { copy: Copy; lang: string }): Promise<void> {
  for (const { topic, id, slug, action, url } of changes.filter((change) => topicsWithItems.includes(change.topic))) {
    const name = topic === 'newsletters' ? String(slug) : id
    if (action === 'removed') await copy.remove(`${topic}/${name}`)
    else {
      const item = await itemAt(`${url}?lang=${lang}`)
      // Not there, or another one: it has been changed again since, and a later row says how.
      if (item && (item.id ?? id) === id) await copy.put(`${topic}/${name}`, item)
    }
  }
  const whole = changes.map(({ topic }) => topic).filter((topic) => !topicsWithItems.includes(topic))
  for (const topic of new Set(whole)) await copy.put(topic, await allOf(`${server}/api/v1/${topic}?lang=${lang}`))
}

async function itemAt(url: string): Promise<{ id?: string } | null> {
  const response = await fetch(url)
  return response.status === 404 ? null : jsonOf(response)
}

/** A topic in one piece: all pages of a list. */
async function allOf(url: string): Promise<unknown> {
  const first = await jsonOf<{ items?: unknown[]; next?: string | null }>(await fetch(url))
  const items = [...(first.items ?? [])]
  for (let next = first.next; next;) {
    const page = await jsonOf<{ items: unknown[]; next: string | null }>(await fetch(next))
    items.push(...page.items)
    next = page.next
  }
  return first.items ? items : first
}

async function jsonOf<Content>(response: Response): Promise<Content> {
  if (!response.ok) throw new Error(`${response.url}: ${String(response.status)}`)
  return (await response.json()) as Content
}

/** A copy as files: `news/<id>.json`, `organisations.json` …, and `since` in `since.json`. */
export function folderCopy(folder: string): Copy {
  const fileOf = (name: string): string => path.join(folder, `${name}.json`)
  const put = async (name: string, content: unknown): Promise<void> => {
    await fs.mkdir(path.dirname(fileOf(name)), { recursive: true })
    await fs.writeFile(`${fileOf(name)}.new`, JSON.stringify(content, null, 2))
    await fs.rename(`${fileOf(name)}.new`, fileOf(name))
  }
  return {
    since: () =>
      fs.readFile(fileOf('since'), 'utf8').then(
        (text) => JSON.parse(text) as number,
        () => 0,
      ),
    put,
    remove: (name) => fs.rm(fileOf(name), { force: true }),
    keepSince: (since) => put('since', since),
    // Only what is ours: the folder may have been there before.
    clear: async () => {
      for (const topic of topicsWithItems) await fs.rm(path.join(folder, topic), { recursive: true, force: true })
      for (const name of [...otherTopics, 'since']) await fs.rm(fileOf(name), { force: true })
    },
  }
}

// Started as a program, not imported: the arguments begin at the server's address.
const [server = '', folder, lang] = process.argv.slice(process.argv.findIndex((argument) => /^https?:/.test(argument)))
if (/^https?:/.test(server) && folder)
  process.stdout.write(`${String(await sync(server.replace(/\/$/, ''), folderCopy(folder), lang))} changes\n`)
