import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import Parser from 'rss-parser'
import request from 'supertest'
import { changeLogOf } from '../../src/changes/change-log'
import { toLexical } from '../../src/demonstration/lexical'
import type { JsonFeed } from '../../src/feeds/feed-schema'
import { reservedIssueSlugs } from '../../src/pages/newsletter-paths'
import { buildEvent, buildMedia, buildNews } from '../helpers/builders'
import { startTestCms, type TestCms } from '../helpers/cms'
import { type Atom, parseXml } from '../helpers/feeds'
import { person, type Person } from '../helpers/people'
import { expectSamePages, read, readProblem } from '../helpers/read'
import { startTestSmtp, type TestSmtp } from '../helpers/smtp'

let cms: TestCms
let smtp: TestSmtp
let editor: Person
beforeAll(async () => {
  smtp = await startTestSmtp()
  cms = await startTestCms({ SMTP_URL: smtp.url, NEWSLETTER_RATE: 'off' })
  editor = await person(cms, 'editor')
  for (const email of subscribers) {
    await cms.payload.create({
      collection: 'newsletter-subscribers',
      data: { email, lang: 'sv', status: 'confirmed' },
      overrideAccess: true,
    })
  }
})
afterAll(async () => {
  await cms.stop()
  await smtp.stop()
})

const subscribers = ['anna.hemlig@example.se', 'bo.hemlig@example.se']
const base = 'http://localhost:3000'

interface Draft {
  title: string
  slug?: string
  preheader?: string
  items?: object[]
  en?: { title: string; preheader?: string }
}

/** Makes a draft as an officer does; answers its id. */
async function draft({ en, ...data }: Draft): Promise<string> {
  const intro = 'Hej!'
  const made = await editor.post('/api/newsletter-issues?locale=sv').send({ intro, items: [text], ...data })
  expect([made.status, made.body.errors]).toEqual([201, undefined])
  const id = made.body.doc.id as string
  if (en) expect((await editor.patch(`/api/newsletter-issues/${id}?locale=en`).send(en)).status).toBe(200)
  return id
}
const text = { blockType: 'text', heading: 'Till sist', body: toLexical(['Tack för i år.']) }

const schedule = async (id: string, sendAt: Date): Promise<void> => {
  const planned = await editor
    .patch(`/api/newsletter-issues/${id}`)
    .send({ status: 'scheduled', sendAt: sendAt.toISOString() })
  expect([planned.status, planned.body.errors]).toEqual([200, undefined])
}

async function send(given: Draft): Promise<string> {
  const id = await draft(given)
  await schedule(id, new Date())
  await cms.services.issueSending.run()
  return id
}

const slugs = async (search = ''): Promise<string[]> =>
  ((await read(cms, `/newsletters${search}`)).body.items as { slug: string }[]).map(({ slug }) => slug)
const page = async (path: string): Promise<request.Response> => request(cms.app).get(path)

it('there is nothing before anything is sent, and what is not sent is not there', async () => {
  expect((await read(cms, '/newsletters')).body).toEqual({ items: [], total: 0, next: null })
  await draft({ title: 'Ett utkast' })
  await schedule(await draft({ title: 'Senare' }), new Date(Date.now() + 86_400_000))
  await cms.services.issueSending.run()
  expect(await slugs()).toEqual([])
  for (const slug of ['ett-utkast', 'senare', 'finns-inte']) {
    expect((await readProblem(cms, `/newsletters/${slug}`)).status).toBe(404)
    expect((await page(`/nyhetsbrev/${slug}`)).status).toBe(404)
  }
  expect((await read(cms, '/changes?topic=newsletters')).body.items).toEqual([])
})

describe('a sent issue', () => {
  let id: string
  let newsId: string
  beforeAll(async () => {
    const image = await buildMedia(cms.payload)
    const news = await buildNews(cms.payload, { title: 'Nytt om möten', lead: 'Vi möts mer.', image: image.id })
    newsId = news.id
    const event = await buildEvent(cms.payload, { title: 'Frukostmöte' })
    const items = [{ blockType: 'news', news: news.id }, { blockType: 'event', event: event.id }, text]
    const en = { title: 'News in February' }
    id = await send({ title: 'NYTT i februari', preheader: 'Möten och mer', items, en })
  })

  it('is in the list with exactly what the contract says', async () => {
    const { body } = await read(cms, '/newsletters')
    expect(body).toEqual({
      items: [
        {
          slug: 'nytt-i-februari',
          title: 'NYTT i februari',
          preheader: 'Möten och mer',
          sentAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+0[12]:00$/),
          url: `${base}/api/v1/newsletters/nytt-i-februari`,
          webUrl: `${base}/nyhetsbrev/nytt-i-februari`,
        },
      ],
      total: 1,
      next: null,
    })
  })

  it('has its HTML, its text and its parts', async () => {
    const { body } = await read(cms, '/newsletters/nytt-i-februari')
    const {
      items,
      html,
      text: plain,
      ...head
    } = body as { items: Record<string, unknown>[]; html: string; text: string }
    expect(head).toEqual((await read(cms, '/newsletters')).body.items[0])
    expect(items).toMatchObject([
      { type: 'news', title: 'Nytt om möten', text: 'Vi möts mer.', url: `${base}/nyheter/nytt-om-moten` },
      { type: 'event', title: 'Frukostmöte', url: `${base}/evenemang/frukostmote`, image: null },
      { type: 'text', title: 'Till sist', text: 'Tack för i år.', html: '<p>Tack för i år.</p>', url: null },
    ])
    expect(items[0]!.image).toEqual((await read(cms, '/news/nytt-om-moten')).body.image)
    for (const words of ['Hej!', 'Vi möts mer.', 'Frukostmöte', 'Tack för i år.']) {
      expect(html).toContain(words)
      expect(plain).toContain(words)
    }
  })

  it('is in English where it was translated, else in Swedish, and says which', async () => {
    const { body, headers } = await read(cms, '/newsletters?lang=en')
    expect([body.items[0].title, headers['content-language']]).toEqual(['News in February', 'en'])
    const one = await read(cms, '/newsletters/nytt-i-februari?lang=en')
    expect([one.body.title, one.headers['content-language']]).toEqual(['News in February', 'en, sv'])
    expect((await page('/nyhetsbrev/nytt-i-februari?lang=en')).text).toContain('<h1>News in February</h1>')
    await send({ title: 'Bara på svenska' })
    const swedish = await read(cms, '/newsletters/bara-pa-svenska?lang=en')
    expect([swedish.body.title, swedish.headers['content-language']]).toEqual(['Bara på svenska', 'sv'])
    const list = await read(cms, '/newsletters?lang=en')
    expect([list.body.items.length, list.headers['content-language']]).toEqual([2, 'en, sv'])
  })

  it('stays as it was when the news in it is edited, and when the news is gone', async () => {
    const paths = ['/newsletters/nytt-i-februari', '/newsletters', '/feeds/newsletters.json']
    const before = await Promise.all(paths.map(async (path) => (await read(cms, path)).text))
    const options = { collection: 'news', id: newsId, overrideAccess: true } as const
    await cms.payload.update({ ...options, data: { title: 'Rättat', lead: 'Rättat.', slug: 'rattat' } })
    await cms.payload.delete(options)
    expect(await Promise.all(paths.map(async (path) => (await read(cms, path)).text))).toEqual(before)
  })

  it('is one row of the change log, whatever is counted of it, and none is made at the next start', async () => {
    const rows = async (): Promise<object[]> =>
      ((await read(cms, '/changes?topic=newsletters')).body.items as { id: string }[]).filter((row) => row.id === id)
    const row = { topic: 'newsletters', slug: 'nytt-i-februari', action: 'published' }
    const url = `${base}/api/v1/newsletters/nytt-i-februari`
    expect(await rows()).toEqual([expect.objectContaining({ ...row, id, url })])
    const counted = { leftCount: 1, bouncedCount: 2 }
    await cms.payload.db.updateOne({ collection: 'newsletter-issues', id, data: counted, req: {} })
    await changeLogOf(cms.payload).reconcile()
    expect(await rows()).toHaveLength(1)
  })

  it('is a page of ours, that the list and the home page lead to', async () => {
    const { status, text: shown } = await page('/nyhetsbrev/nytt-i-februari')
    expect(status).toBe(200)
    expect(shown).toContain('<h1>NYTT i februari</h1>')
    expect(shown).toContain('Tack för i år.')
    expect(shown).toContain('<meta name="description" content="Möten och mer"')
    for (const path of ['/nyhetsbrev', '/'])
      expect((await page(path)).text).toContain('href="/nyhetsbrev/nytt-i-februari"')
    expect((await page('/?lang=en')).text).toContain('href="/nyhetsbrev/nytt-i-februari?lang=en"')
  })

  it('has nothing in it of who got it', async () => {
    const paths = ['newsletters', 'newsletters/nytt-i-februari', 'changes', 'feeds/newsletters.json'].map(
      (path) => `/api/v1/${path}`,
    )
    for (const path of [...paths, '/api/v1/feeds/newsletters.rss', '/nyhetsbrev/nytt-i-februari', '/nyhetsbrev', '/']) {
      const { text: shown } = await page(path)
      for (const secret of ['personal.invalid', 'hemlig', 'installningar/', 'avsluta/'])
        expect(shown).not.toContain(secret)
    }
  })

  it('is not to be found in the archive by an address of the association’s own site', async () => {
    const set = (newsletters: string | null): Promise<unknown> =>
      cms.payload.updateGlobal({ slug: 'association', data: { siteUrls: { newsletters } }, overrideAccess: true })
    await set('https://www.example.se/brev/{slug}')
    const webUrl = 'https://www.example.se/brev/nytt-i-februari'
    expect((await read(cms, '/newsletters/nytt-i-februari')).body.webUrl).toBe(webUrl)
    expect((await page('/nyhetsbrev/nytt-i-februari')).text).toContain(`<link rel="canonical" href="${webUrl}"`)
    await send({ title: 'Med egen adress' })
    expect(smtp.mails.at(-1)!.text).toContain('https://www.example.se/brev/med-egen-adress')
    await set(null)
  })
})

describe('the list', () => {
  it('has the newest first, page by page, and is another one after the next is sent', async () => {
    const before = (await read(cms, '/newsletters')).headers.etag as string
    const conditional = { 'If-None-Match': before }
    expect((await request(cms.app).get('/api/v1/newsletters').set(conditional)).status).toBe(304)
    const sent = ['Brev ett', 'Brev två', 'Brev tre']
    for (const title of sent) await send({ title })
    expect((await request(cms.app).get('/api/v1/newsletters').set(conditional)).status).toBe(200)
    expect((await slugs('?limit=3')).slice(0, 3)).toEqual(['brev-tre', 'brev-tva', 'brev-ett'])
    await expectSamePages(cms, '/newsletters')
  })
})

describe('the feeds', () => {
  it('have the issues as every reader understands them', async () => {
    const json = (await read(cms, '/feeds/newsletters.json')).body as JsonFeed
    const { feed: atom } = parseXml<Atom>((await read(cms, '/feeds/newsletters.atom')).text)
    const rss = await new Parser().parseString((await read(cms, '/feeds/newsletters.rss')).text)
    expect([json.title, atom.title, rss.title]).toEqual(Array(3).fill('Nyhetsbrev – Samordningsförbundet'))
    expect(json.home_page_url).toBe(`${base}/nyhetsbrev`)
    const list = (await read(cms, '/newsletters')).body.items as { title: string; sentAt: string; webUrl: string }[]
    expect(list.length).toBeGreaterThan(3)
    const told = list.map(({ title, sentAt }) => [title, Date.parse(sentAt)])
    expect(json.items.map(({ title, date_published: at }) => [title, Date.parse(at!)])).toEqual(told)
    expect(atom.entry!.map(({ title, published }) => [title, Date.parse(published)])).toEqual(told)
    expect(rss.items.map(({ title, pubDate }) => [title, Date.parse(pubDate!)])).toEqual(told)
    expect(rss.items.map(({ link }) => link)).toEqual(list.map(({ webUrl }) => webUrl))
    const { html } = (await read(cms, '/newsletters/nytt-i-februari')).body as { html: string }
    const issue = json.items.find(({ title }) => title === 'NYTT i februari')!
    expect([issue.content_html, issue.summary]).toEqual([html, 'Möten och mer'])
    expect(new Set(json.items.map((item) => item.id)).size).toBe(list.length)
  })
})

describe('the names of our own pages', () => {
  it('are answered by them, and are no addresses of issues, made or typed', async () => {
    expect(reservedIssueSlugs).toEqual(
      expect.arrayContaining(['tack', 'bekrafta', 'avsluta', 'installningar', 'anmalan']),
    )
    const id = await draft({ title: 'Tack!' })
    const made = await editor.get(`/api/newsletter-issues/${id}`)
    expect(made.body.slug).toBe('tack-2')
    const typed = await editor.patch(`/api/newsletter-issues/${id}`).send({ slug: 'tack' })
    expect([typed.status, JSON.stringify(typed.body)]).toEqual([400, expect.stringContaining('Adressen går till')])
  })
})

beforeEach(() => {
  smtp.refuse = () => null
})
