import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import Parser from 'rss-parser'
import request from 'supertest'
import { toLexical } from '../../src/demonstration/lexical'
import type { JsonFeed } from '../../src/feeds/feed-schema'
import { buildInitiative, buildMedia, buildNews } from '../helpers/builders'
import { startTestCms, type TestCms } from '../helpers/cms'
import { type Atom, parseXml, type Rss } from '../helpers/feeds'
import { read, walk } from '../helpers/read'

let cms: TestCms
beforeAll(async () => {
  cms = await startTestCms()
})
afterAll(() => cms.stop())

const awkward = `Råd & stöd <b>"x"</b> 'y' 🎈`
const textOf = async (path: string): Promise<string> => (await read(cms, path)).text
const jsonOf = async (path: string): Promise<JsonFeed> => (await read(cms, path)).body
const atomOf = async (path: string) => parseXml<Atom>(await textOf(path)).feed
const rssOf = async (path: string) => new Parser().parseString(await textOf(path))

/** What every format calls each item, newest first. */
async function idsOf(): Promise<Record<string, unknown[]>> {
  const [json, atom, rss] = [
    await jsonOf('/feeds/news.json'),
    await atomOf('/feeds/news.atom'),
    await rssOf('/feeds/news.rss'),
  ]
  return {
    json: json.items.map(({ id }) => id),
    atom: (atom.entry ?? []).map(({ id }) => id),
    rss: rss.items.map(({ guid }) => guid),
  }
}

describe('before there is anything', () => {
  it('every format says so, and is whole', async () => {
    expect(await idsOf()).toEqual({ json: [], atom: [], rss: [] })
    const { updated, author, title } = await atomOf('/feeds/news.atom')
    expect(Date.parse(updated)).not.toBeNaN()
    expect([author.name, title]).toEqual(['Samordningsförbundet', 'Nyheter – Samordningsförbundet'])
  })
})

describe('one piece of news', () => {
  let id: string
  beforeAll(async () => {
    const image = await buildMedia(cms.payload, { alt: 'En "skylt" & <b>' })
    const news = await buildNews(cms.payload, {
      title: awkward,
      lead: `Ingress: ${awkward}`,
      slug: 'awkward',
      body: toLexical(['Första & <mer>.', { heading: 'Rubrik' }]),
      publishedAt: '2025-07-01T10:30:00.000Z',
      image: image.id,
    })
    id = news.id
  })
  const webUrl = 'http://localhost:3000/nyheter/awkward'
  const html =
    '<p>Ingress: Råd &amp; stöd &lt;b&gt;&quot;x&quot;&lt;/b&gt; &#39;y&#39; 🎈</p><p>Första &amp; &lt;mer&gt;.</p><h2>Rubrik</h2>'

  it('is in JSON Feed as the specification has it', async () => {
    const feed = await jsonOf('/feeds/news.json')
    const { body } = await read(cms, '/news/awkward')
    expect(feed).toEqual({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Nyheter – Samordningsförbundet',
      home_page_url: 'http://localhost:3000/nyheter',
      feed_url: 'http://localhost:3000/api/v1/feeds/news.json',
      language: 'sv',
      authors: [{ name: 'Samordningsförbundet' }],
      items: [
        {
          id: expect.stringMatching(/^urn:uuid:[0-9a-f-]{36}$/),
          url: webUrl,
          title: awkward,
          summary: `Ingress: ${awkward}`,
          content_html: html,
          image: body.image.url,
          attachments: [{ url: body.image.url, mime_type: 'image/webp', title: 'En "skylt" & <b>' }],
          date_published: '2025-07-01T12:30:00+02:00',
          date_modified: body.updatedAt,
        },
      ],
    })
  })

  it('is in Atom with all that RFC 4287 asks for', async () => {
    const feed = await atomOf('/feeds/news.atom')
    const { body } = await read(cms, '/news/awkward')
    expect(feed).toMatchObject({
      '@xmlns': 'http://www.w3.org/2005/Atom',
      '@xml:lang': 'sv',
      id: 'http://localhost:3000/api/v1/feeds/news.atom',
      link: [
        { '@rel': 'self', '@href': 'http://localhost:3000/api/v1/feeds/news.atom' },
        { '@rel': 'alternate', '@href': 'http://localhost:3000/nyheter' },
      ],
    })
    expect(feed.entry).toEqual([
      {
        '#text': expect.stringMatching(/^\s*$/),
        id: (await jsonOf('/feeds/news.json')).items[0]!.id,
        title: awkward,
        published: '2025-07-01T12:30:00+02:00',
        updated: body.updatedAt,
        link: [
          { '@rel': 'alternate', '@type': 'text/html', '@href': webUrl },
          { '@rel': 'enclosure', '@type': 'image/webp', '@href': body.image.url, '@title': 'En "skylt" & <b>' },
        ],
        summary: `Ingress: ${awkward}`,
        content: { '@type': 'html', '#text': html },
      },
    ])
    expect(Date.parse(feed.updated)).toBeGreaterThanOrEqual(Date.parse(feed.entry![0]!.updated))
  })

  it('is in RSS 2.0, also as a reader of feeds understands it', async () => {
    const text = await textOf('/feeds/news.rss')
    const { rss } = parseXml<Rss>(text)
    expect(rss['@version']).toBe('2.0')
    expect(rss.channel).toMatchObject({
      language: 'sv',
      'atom:link': { '@rel': 'self', '@href': 'http://localhost:3000/api/v1/feeds/news.rss' },
    })
    expect(rss.channel.item[0]!.guid['@isPermaLink']).toBe('false')
    const feed = await rssOf('/feeds/news.rss')
    expect(feed).toMatchObject({ title: 'Nyheter – Samordningsförbundet', link: 'http://localhost:3000/nyheter' })
    expect(feed.items).toMatchObject([
      {
        title: awkward,
        link: webUrl,
        guid: (await jsonOf('/feeds/news.json')).items[0]!.id,
        pubDate: 'Tue, 01 Jul 2025 10:30:00 GMT',
        'content:encoded': html,
        // A description is HTML: the text with its characters escaped.
        content: html.slice('<p>'.length, html.indexOf('</p>')),
      },
    ])
  })

  it('has a picture that can be fetched, of the type that is said', async () => {
    const { items } = await jsonOf('/feeds/news.json')
    const picture = await request(cms.app).get(new URL(items[0]!.attachments![0]!.url).pathname)
    expect([picture.status, picture.type]).toEqual([200, items[0]!.attachments![0]!.mime_type])
  })

  it('keeps its ids when it is edited and gets a new address, and says that it was', async () => {
    const before = await idsOf()
    const edited = (await jsonOf('/feeds/news.json')).items[0]!.date_modified
    await cms.payload.update({
      collection: 'news',
      id,
      data: { title: 'Ny rubrik', slug: 'ny-adress' },
      locale: 'sv',
      overrideAccess: true,
    })
    expect(await idsOf()).toEqual(before)
    const item = (await jsonOf('/feeds/news.json')).items[0]!
    expect([item.title, item.url]).toEqual(['Ny rubrik', 'http://localhost:3000/nyheter/ny-adress'])
    expect(Date.parse(item.date_modified)).toBeGreaterThanOrEqual(Date.parse(edited))
  })

  it('leads to the association’s own site where there is one', async () => {
    const set = async (news: string | null): Promise<void> => {
      await cms.payload.updateGlobal({ slug: 'association', data: { siteUrls: { news } }, overrideAccess: true })
    }
    await set('https://www.example.se/nyheter/{slug}?a=1&b=2')
    const url = 'https://www.example.se/nyheter/ny-adress?a=1&b=2'
    expect((await jsonOf('/feeds/news.json')).items[0]!.url).toBe(url)
    expect((await atomOf('/feeds/news.atom')).entry![0]!.link[0]!['@href']).toBe(url)
    expect((await rssOf('/feeds/news.rss')).items[0]!.link).toBe(url)
    await set(null)
  })
})

describe('what is in the feeds', () => {
  it('has the latest 50, newest first, with the titles and moments of the list', async () => {
    const dayMs = 86_400_000
    for (let n = 0; n < 52; n++) {
      const publishedAt = new Date(Date.parse('2026-01-01T11:00:00Z') + n * dayMs).toISOString()
      await buildNews(cms.payload, { title: `Nummer ${n}`, publishedAt })
    }
    const { items } = await walk<{ title: string; publishedAt: string }>(cms, '/news?limit=100')
    const latest = items.slice(0, 50)
    const [json, atom, rss] = [
      await jsonOf('/feeds/news.json'),
      await atomOf('/feeds/news.atom'),
      await rssOf('/feeds/news.rss'),
    ]
    const titles = latest.map(({ title }) => title)
    const moments = latest.map(({ publishedAt }) => Date.parse(publishedAt))
    expect(json.items.map(({ title }) => title)).toEqual(titles)
    expect(json.items.map((item) => Date.parse(item.date_published!))).toEqual(moments)
    expect(atom.entry!.map(({ title }) => title)).toEqual(titles)
    expect(atom.entry!.map(({ published }) => Date.parse(published))).toEqual(moments)
    expect(rss.items.map(({ title }) => title)).toEqual(titles)
    expect(rss.items.map(({ pubDate }) => Date.parse(pubDate!))).toEqual(moments)
    expect(new Set(json.items.map(({ id }) => id)).size).toBe(50)
  })

  it('what is unpublished, thrown away or deleted is in none of them', async () => {
    const options = { collection: 'news', overrideAccess: true } as const
    const built = []
    for (const n of [1, 2, 3]) built.push(await buildNews(cms.payload, { title: `Försvinner ${n}` }))
    await buildNews(cms.payload, { title: 'Försvinner: ett utkast', _status: 'draft' })
    const paths = ['/feeds/news.json', '/feeds/news.atom', '/feeds/news.rss']
    for (const path of paths) expect((await textOf(path)).match(/Försvinner \d/g)).not.toBeNull()
    await cms.payload.update({ ...options, id: built[0]!.id, data: { _status: 'draft' } })
    await cms.payload.update({ ...options, id: built[1]!.id, data: { deletedAt: new Date().toISOString() } })
    await cms.payload.delete({ ...options, id: built[2]!.id })
    for (const path of paths) expect(await textOf(path)).not.toContain('Försvinner')
  })

  it('asks the database as often for many pieces of news as for few', async () => {
    const image = await buildMedia(cms.payload)
    const open = await buildNews(cms.payload, { title: 'Mål' })
    const body = toLexical(['[öppet](https://x.example/)'])
    const { children } = body.root.children[0] as unknown as { children: { fields?: object }[] }
    children[0]!.fields = { linkType: 'internal', newTab: false, doc: { relationTo: 'news', value: open.id } }
    const rich = async (): Promise<void> => {
      await buildNews(cms.payload, { body, image: image.id, publishedAt: new Date().toISOString() })
    }
    for (let n = 0; n < 2; n++) await rich()
    const few = await countQueries(() => cms.services.news.latest({ count: 2, lang: 'sv' }))
    for (let n = 0; n < 10; n++) await rich()
    const many = await countQueries(() => cms.services.news.latest({ count: 12, lang: 'sv' }))
    expect(many.found).toHaveLength(12)
    expect(many.found.every((news) => news.image !== null && news.body!.html.includes('/nyheter/mal'))).toBe(true)
    expect(many.queries).toBe(few.queries)
    expect(few.queries).toBeGreaterThan(0)
  })
})

/** How many times the database was asked meanwhile. */
async function countQueries<T>(work: () => Promise<T>): Promise<{ found: T; queries: number }> {
  const { db } = cms.payload
  const { find } = db
  let queries = 0
  db.find = (...given: unknown[]) => {
    queries += 1
    return (find as (...given: unknown[]) => never).apply(db, given)
  }
  try {
    return { found: await work(), queries }
  } finally {
    db.find = find
  }
}

describe('languages', () => {
  it('has the English texts, falls back to Swedish and says where', async () => {
    const english = { title: 'Bilingual', lead: 'Lead.', body: toLexical(['Text.']) }
    await buildNews(cms.payload, { title: 'Tvåspråkig', publishedAt: '2030-01-03T00:00:00.000Z', en: english })
    await buildNews(cms.payload, { title: 'Bara svenska', publishedAt: '2030-01-02T00:00:00.000Z' })
    await buildNews(cms.payload, {
      title: 'Blandad',
      publishedAt: '2030-01-01T00:00:00.000Z',
      en: { title: 'Mixed' },
    })
    const { body, headers } = await read(cms, '/feeds/news.json?lang=en')
    expect(headers['content-language']).toBe('en, sv')
    expect(body).toMatchObject({
      title: 'News – Samordningsförbundet',
      language: 'en',
      home_page_url: 'http://localhost:3000/nyheter?lang=en',
      feed_url: 'http://localhost:3000/api/v1/feeds/news.json?lang=en',
    })
    const told = (body as JsonFeed).items.slice(0, 3).map(({ title, language }) => [title, language])
    expect(told).toEqual([
      ['Bilingual', undefined],
      ['Bara svenska', 'sv'],
      ['Mixed', undefined],
    ])
    const atom = await atomOf('/feeds/news.atom?lang=en')
    expect([atom['@xml:lang'], ...atom.entry!.slice(0, 3).map((entry) => entry['@xml:lang'])]).toEqual([
      'en',
      undefined,
      'sv',
      undefined,
    ])
    expect((await rssOf('/feeds/news.rss?lang=en')).items[0]!.title).toBe('Bilingual')
    expect((await jsonOf('/feeds/news.json')).items[0]!.title).toBe('Tvåspråkig')
  })
})

describe('initiatives', () => {
  it('are all in JSON Feed, in alphabetical order', async () => {
    const image = await buildMedia(cms.payload)
    await buildInitiative(cms.payload, { title: 'Bron', lead: 'Vägen till arbete.', image: image.id })
    await buildInitiative(cms.payload, { title: 'Arena & <b>', en: { title: 'Zebra' } })
    await buildInitiative(cms.payload, { title: 'Hemlig', _status: 'draft' })
    const { items } = await jsonOf('/feeds/initiatives.json')
    expect(items).toMatchObject([
      { title: 'Arena & <b>', url: 'http://localhost:3000/insatser/arena-b' },
      {
        title: 'Bron',
        summary: 'Vägen till arbete.',
        content_html: '<p>Vägen till arbete.</p>',
        attachments: [{ mime_type: 'image/webp' }],
      },
    ])
    const titles = (feed: JsonFeed): string[] => feed.items.map(({ title }) => title)
    expect(titles(await jsonOf('/feeds/initiatives.json?lang=en'))).toEqual(['Bron', 'Zebra'])
  })
})

describe('the moment of the last change', () => {
  /** As the log has it, to the second. */
  const lastChangeAt = async (): Promise<number> => {
    const { latest } = (await read(cms, '/changes')).body as { latest: number }
    const { items } = (await read(cms, `/changes?since=${String(latest - 1)}`)).body as { items: { at: string }[] }
    return Date.parse(items[0]!.at)
  }
  const lastModified = async (path: string): Promise<number> =>
    Date.parse((await read(cms, path)).headers['last-modified'] as string)

  it('is in Last-Modified and in the feed, never before the last edit of what is in it', async () => {
    const { id, updatedAt } = await buildNews(cms.payload, { publishedAt: '2031-01-01T00:00:00.000Z' })
    const second = Math.floor(Date.parse(updatedAt) / 1000) * 1000
    expect(await lastModified('/feeds/news.atom')).toBeGreaterThanOrEqual(second)
    const { text } = await read(cms, '/feeds/news.atom')
    expect(Date.parse(parseXml<Atom>(text).feed.updated)).toBeGreaterThanOrEqual(second)
    await cms.payload.delete({ collection: 'news', id, overrideAccess: true })
    expect(await lastModified('/feeds/news.atom')).toBe(await lastChangeAt())
    expect((await read(cms, '/news')).headers['last-modified'] as string).toBeUndefined()
  })

  it('follows the association’s own details, which are in every feed', async () => {
    const name = 'Samordningsförbundet Södra & Norra'
    await cms.payload.updateGlobal({ slug: 'association', data: { name }, overrideAccess: true })
    expect((await read(cms, '/feeds/initiatives.json')).body.authors).toEqual([{ name }])
    expect(await lastModified('/feeds/initiatives.json')).toBe(await lastChangeAt())
  })
})
