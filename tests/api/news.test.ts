import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import request from 'supertest'
import { toLexical } from '../../src/demonstration/lexical'
import { buildDocument, buildEvent, buildInitiative, buildMedia, buildNews, textWithImage } from '../helpers/builders'
import { startTestCms, type TestCms } from '../helpers/cms'
import { expectSamePages, read, readProblem, walk } from '../helpers/read'

let cms: TestCms
beforeAll(async () => {
  cms = await startTestCms()
})
afterAll(() => cms.stop())

const titles = async (path: string): Promise<unknown[]> => (await walk(cms, path)).items.map(({ title }) => title)

describe('an empty association', () => {
  it('has no news, and says so', async () => {
    expect((await read(cms, '/news')).body).toEqual({ items: [], total: 0, next: null })
    expect((await read(cms, '/news/archive')).body).toEqual({ years: [] })
  })
})

describe('one piece of news', () => {
  it('has every field of the contract', async () => {
    const image = await buildMedia(cms.payload, { alt: 'En röd cirkel', caption: 'Bildtext', credit: 'Anna Andersson' })
    const initiative = await buildInitiative(cms.payload, { title: 'Grön etablering' })
    const event = await buildEvent(cms.payload, { title: 'Frukostmöte' })
    const document = await buildDocument(cms.payload, {
      title: 'Slutrapport',
      kind: 'final-report',
      date: '2020-03-31',
    })
    const { id } = await buildNews(cms.payload, {
      title: 'Åtgärder för öppna möten',
      lead: 'Det viktigaste först.',
      body: toLexical([
        'Första stycket med [en länk](https://www.example.se/).',
        { heading: 'Rubrik' },
        { list: ['ett', 'två'] },
      ]),
      publishedAt: '2020-06-11T06:30:00.000Z',
      image: image.id,
      links: [{ label: 'Läs mer', url: 'https://www.example.se/mer' }],
      initiatives: [initiative.id],
      events: [event.id],
      documents: [document.id],
    })

    const { body, headers } = await read(cms, '/news/atgarder-for-oppna-moten')
    expect(headers['content-language']).toBe('sv')
    expect(body).toMatchObject({
      id,
      slug: 'atgarder-for-oppna-moten',
      title: 'Åtgärder för öppna möten',
      lead: 'Det viktigaste först.',
      publishedAt: '2020-06-11T08:30:00+02:00',
      url: 'http://localhost:3000/api/v1/news/atgarder-for-oppna-moten',
      webUrl: 'http://localhost:3000/nyheter/atgarder-for-oppna-moten',
      image: { alt: 'En röd cirkel', caption: 'Bildtext', credit: 'Anna Andersson', width: 48, height: 32 },
      links: [{ label: 'Läs mer', url: 'https://www.example.se/mer' }],
      initiatives: [
        {
          slug: 'gron-etablering',
          title: 'Grön etablering',
          url: 'http://localhost:3000/api/v1/initiatives/gron-etablering',
        },
      ],
      events: [{ slug: 'frukostmote', webUrl: 'http://localhost:3000/evenemang/frukostmote' }],
      documents: [
        { title: 'Slutrapport', kind: 'final-report', date: '2020-03-31', mimeType: 'application/pdf', lang: 'sv' },
      ],
    })
    expect(body.body.html).toBe(
      '<p>Första stycket med <a href="https://www.example.se/">en länk</a>.</p><h2>Rubrik</h2><ul><li>ett</li><li>två</li></ul>',
    )
    expect(body.body.text).toMatch(/Första stycket med en länk\.\s+Rubrik\s+/)
    const file = await request(cms.app).get(new URL(body.documents[0].url as string).pathname)
    expect([file.status, file.body.length]).toEqual([200, body.documents[0].bytes])
  })

  it('has null and empty lists where nothing is written', async () => {
    const news = await buildNews(cms.payload, { body: null })
    const { body } = await read(cms, `/news/${news.slug!}`)
    expect(body).toMatchObject({ image: null, body: null, links: [], initiatives: [], events: [], documents: [] })
  })

  it('is the same in the list, as far as the list goes', async () => {
    const { items } = await walk<{ slug: string }>(cms, '/news')
    for (const item of items) expect((await read(cms, `/news/${item.slug}`)).body).toMatchObject(item)
  })

  it.each(['does-not-exist', '__proto__', 'constructor', 'Nyhet', 'archive2'])('%s is not found', async (slug) => {
    expect(await readProblem(cms, `/news/${slug}`)).toMatchObject({ status: 404 })
  })

  it('is not found by its id', async () => {
    const { id } = await buildNews(cms.payload)
    expect(await readProblem(cms, `/news/${id}`)).toMatchObject({ status: 404 })
  })
})

describe('rich text', () => {
  const bodyOf = async (slug: string): Promise<{ html: string; text: string }> =>
    (await read(cms, `/news/${slug}`)).body.body

  it('shows markup that somebody wrote as text, and no address that runs anything', async () => {
    const body = toLexical(['<script>alert(1)</script> & <img src=x onerror=alert(1)> [klicka](https://ok.example/)'])
    const link = body.root.children[0] as unknown as { children: { fields?: { url: string } }[] }
    link.children[1]!.fields!.url = 'javascript:alert(1)'
    await expect(buildNews(cms.payload, { title: 'Farlig länk', body })).rejects.toMatchObject({
      name: 'ValidationError',
    })
    link.children[1]!.fields!.url = 'https://ok.example/'
    const news = await buildNews(cms.payload, { title: 'Märkning', body })
    const { html, text } = await bodyOf(news.slug!)
    expect(html).not.toMatch(/<script|<img|javascript:/i)
    expect(html).toContain('&lt;script&gt;')
    expect(text).toContain('<script>alert(1)</script>')
  })

  it('leads an internal link to the page of what is published, and drops the link to what is not', async () => {
    const open = await buildNews(cms.payload, { title: 'Öppet mål' })
    const secret = await buildNews(cms.payload, { title: 'Hemligt mål', _status: 'draft' })
    const body = toLexical(['[öppet](https://x.example/) och [dolt](https://x.example/)'])
    const { children } = body.root.children[0] as unknown as { children: { fields?: object }[] }
    const internal = (value: string) => ({ linkType: 'internal', newTab: false, doc: { relationTo: 'news', value } })
    children[0]!.fields = internal(open.id)
    children[2]!.fields = internal(secret.id)
    const news = await buildNews(cms.payload, { body })

    expect((await bodyOf(news.slug!)).html).toBe(
      '<p><a href="http://localhost:3000/nyheter/oppet-mal">öppet</a> och dolt</p>',
    )
    expect(JSON.stringify((await read(cms, `/news/${news.slug!}`)).body)).not.toContain(secret.id)
  })

  it('shows an uploaded image with its alternative text, from our own address', async () => {
    const image = await buildMedia(cms.payload, { alt: 'En "skylt" <b>', caption: 'Skylten', en: { alt: 'A sign' } })
    const news = await buildNews(cms.payload, { body: textWithImage('före', image) })
    const { html } = await bodyOf(news.slug!)
    expect(html).toContain('alt="En &quot;skylt&quot; &lt;b&gt;"')
    expect(html).toMatch(/<img src="http:\/\/localhost:3000\/media\/[\w.-]+\.webp"/)
    expect(html).toContain('<figcaption>Skylten</figcaption>')
    const english = await read(cms, `/news/${news.slug!}?lang=en`)
    expect(english.body.body.html).toContain('alt="A sign"')
  })
})

describe('the list', () => {
  beforeAll(async () => {
    const times = [
      '2019-05-06',
      '2019-12-31T22:30:00Z',
      '2019-12-31T23:30:00Z',
      '2018-01-01',
      '2018-01-01',
      '2018-01-01',
      '2018-02-01',
    ]
    for (const [n, time] of times.entries()) {
      await buildNews(cms.payload, { title: `Lista ${n}`, publishedAt: new Date(time).toISOString() })
    }
  })

  it('is sorted by the day of publishing, newest first', async () => {
    const { items } = await walk<{ publishedAt: string }>(cms, '/news')
    const moments = items.map(({ publishedAt }) => Date.parse(publishedAt))
    expect(moments).toEqual([...moments].sort((a, b) => b - a))
  })

  it('has the same items in pages of 3 as in one, also where moments are the same', async () => {
    const items = await expectSamePages(cms, '/news')
    expect(items.length).toBeGreaterThan(10)
    await expectSamePages(cms, '/news?year=2018')
  })

  it('has 20 items unless told otherwise', async () => {
    for (let n = 0; n < 8; n++) await buildNews(cms.payload)
    const { body } = await read(cms, '/news')
    expect(body.items).toHaveLength(20)
    expect(body.total).toBeGreaterThan(20)
  })

  it.each([
    ['year=2018', ['Lista 6', 'Lista 3', 'Lista 4', 'Lista 5']],
    ['year=2018&month=2', ['Lista 6']],
    ['year=2019', ['Lista 1', 'Lista 0']],
    ['year=2019&month=12', ['Lista 1']],
    ['year=2020&month=1', ['Lista 2']],
    ['year=2017', []],
  ])('%s: %j, by the calendar of Stockholm', async (query, expected) => {
    expect((await titles(`/news?${query}`)).sort()).toEqual([...expected].sort())
  })

  it('by initiative', async () => {
    const initiative = await buildInitiative(cms.payload, { title: 'Resursteamen' })
    const draft = await buildInitiative(cms.payload, { title: 'Hemlig insats', _status: 'draft' })
    const mentions = [await buildNews(cms.payload, { initiatives: [draft.id, initiative.id] })]
    expect(await titles('/news?initiative=resursteamen')).toEqual(mentions.map(({ title }) => title))
    expect(await titles('/news?initiative=ingen-sadan')).toEqual([])
    // What is not published is not known, neither by its list nor by its absence.
    expect(await titles('/news?initiative=hemlig-insats')).toEqual([])
  })

  it('goes on where it was when a page’s last item has been deleted meanwhile', async () => {
    const { body } = await read(cms, '/news?year=2018&limit=2')
    const ids = (body.items as { id: string }[]).map(({ id }) => id)
    await cms.payload.delete({ collection: 'news', id: ids[1]!, overrideAccess: true })
    const next = await read(cms, (body.next as string).slice('http://localhost:3000/api/v1'.length))
    expect(next.body.items).toHaveLength(2)
    expect((next.body.items as { id: string }[]).some(({ id }) => ids.includes(id))).toBe(false)
  })

  it.each([
    ['month=1', 'month'],
    ['year=2020&month=13', 'month'],
    ['year=1899', 'year'],
    ['initiative=Å', 'initiative'],
    ['cursor=garbage', 'cursor'],
    ['kind=webinar', 'kind'],
  ])('?%s is refused, and %s is named', async (query, parameter) => {
    const problem = await readProblem(cms, `/news?${query}`)
    expect(problem.status).toBe(400)
    expect(problem.errors).toEqual([{ parameter, detail: expect.any(String) }])
  })

  it('refuses a cursor of another list', async () => {
    const { body } = await read(cms, '/news?limit=1&year=2019')
    const cursor = new URL(body.next as string).searchParams.get('cursor')!
    for (const path of ['/news', '/news?year=2018', '/events?when=all', '/initiatives']) {
      const problem = await readProblem(cms, `${path}${path.includes('?') ? '&' : '?'}cursor=${cursor}`)
      expect(problem).toMatchObject({ status: 400, errors: [{ parameter: 'cursor' }] })
    }
  })
})

describe('the archive', () => {
  it('counts what the filtered lists have', async () => {
    const { body } = await read(cms, '/news/archive')
    const years = body.years as { year: number; count: number; months: { month: number; count: number }[] }[]
    expect(years.map(({ year }) => year)).toEqual([...years.map(({ year }) => year)].sort((a, b) => b - a))
    for (const { year, count, months } of years) {
      expect(months.reduce((sum, month) => sum + month.count, 0)).toBe(count)
      expect((await read(cms, `/news?year=${String(year)}&limit=1`)).body.total).toBe(count)
      for (const { month, count: inMonth } of months) {
        expect((await read(cms, `/news?year=${String(year)}&month=${String(month)}&limit=1`)).body.total).toBe(inMonth)
      }
    }
    const total = years.reduce((sum, { count }) => sum + count, 0)
    expect((await read(cms, '/news?limit=1')).body.total).toBe(total)
  })

  it('does not count drafts', async () => {
    const before = (await read(cms, '/news/archive')).body
    await buildNews(cms.payload, { _status: 'draft', publishedAt: '2001-01-01T00:00:00.000Z' })
    expect((await read(cms, '/news/archive')).body).toEqual(before)
  })
})

describe('languages', () => {
  it('gives the English text, falls back field by field, and says which languages are in it', async () => {
    const link = { label: 'Läs mer', url: 'https://www.example.se/' }
    const both = await buildNews(cms.payload, {
      title: 'Tvåspråkig nyhet',
      lead: 'Ingress.',
      body: toLexical(['Text.']),
      en: { title: 'Bilingual news', lead: 'Lead.', body: toLexical(['Text in English.']) },
    })
    const mixed = await buildNews(cms.payload, {
      title: 'Blandad',
      lead: 'Svensk ingress',
      links: [link],
      en: { title: 'Mixed' },
    })
    const swedish = await buildNews(cms.payload, { title: 'Bara svenska' })

    const at = async (slug: string, query = '') => {
      const { body, headers } = await read(cms, `/news/${slug}${query}`)
      return [headers['content-language'], body.title, body.lead]
    }
    expect(await at(both.slug!)).toEqual(['sv', 'Tvåspråkig nyhet', 'Ingress.'])
    expect(await at(both.slug!, '?lang=en')).toEqual(['en', 'Bilingual news', 'Lead.'])
    expect(await at(mixed.slug!, '?lang=en')).toEqual(['en, sv', 'Mixed', 'Svensk ingress'])
    expect(await at(swedish.slug!, '?lang=en')).toEqual(['sv', 'Bara svenska', swedish.lead])
    expect((await read(cms, `/news/${both.slug!}?lang=en`)).body.body).toEqual({
      html: '<p>Text in English.</p>',
      text: 'Text in English.',
    })
    expect((await read(cms, '/news?lang=en&limit=2')).headers['content-language']).toBe('en, sv')
  })

  it('keeps the language in next', async () => {
    const { body } = await read(cms, '/news?lang=en&limit=1')
    expect(new URL(body.next as string).searchParams.get('lang')).toBe('en')
  })
})
