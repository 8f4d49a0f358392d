import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { buildEvent, buildInitiative, buildMedia, buildNews, buildSubscriber } from '../helpers/builders'
import { startTestCms, type TestCms } from '../helpers/cms'
import { mailsTo } from '../helpers/newsletter'
import { anonymous, person, type Person } from '../helpers/people'
import { toLexical } from '../../src/demonstration/lexical'

let cms: TestCms
let editor: Person
let contributor: Person
/** Another site: answers everything but `/borta`. */
let elsewhere: http.Server
let site: string
beforeAll(async () => {
  cms = await startTestCms({ WEBHOOK_ALLOW_PRIVATE: '1' })
  editor = await person(cms, 'editor')
  contributor = await person(cms, 'contributor')
  elsewhere = http.createServer((req, res) => res.writeHead(req.url === '/borta' ? 404 : 200).end('x'))
  await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve))
  site = `http://127.0.0.1:${String((elsewhere.address() as AddressInfo).port)}`
})
afterAll(async () => {
  await cms.stop()
  await new Promise((resolve) => elsewhere.close(resolve))
})

const compose = async (issue: Record<string, unknown>): Promise<{ id: string; number: string }> => {
  const answer = await editor.post('/api/newsletter-issues?locale=sv&depth=0').send({ title: 'NYTT', ...issue })
  expect(answer.status).toBe(201)
  return answer.body.doc
}
const checksOf = async (id: string): Promise<{ kind: string; severity: string; item: number | null }[]> =>
  (await editor.get(`/api/newsletter-issues/${id}/checks`)).body.checks

it('the preview is the mail: items in order, Swedish, tables for looks only, nothing from elsewhere', async () => {
  const image = await buildMedia(cms.payload, { alt: 'Tre personer vid ett bord' })
  const news = await buildNews(cms.payload, { image: image.id })
  const event = await buildEvent(cms.payload, {
    title: 'Frukostmöte om <brukarinflytande>',
    startsAt: '2020-06-11T06:30:00.000Z',
    endsAt: '2020-06-11T07:30:00.000Z',
    venue: { name: 'Messingen' },
  })
  const { id } = await compose({
    preheader: 'Ny ordförande',
    intro: 'Hej!\n\nVåren är här.',
    items: [
      {
        blockType: 'text',
        heading: 'Först',
        body: toLexical(['Brödtext.']),
        links: [{ label: 'Rapporten', url: `${site}/a?b=1&c=2` }],
      },
      { blockType: 'news', news: news.id, text: 'Egen text.' },
      { blockType: 'event', event: event.id },
    ],
  })

  const { text: html, headers } = await editor.get(`/api/newsletter-issues/${id}/preview?lang=sv&form=html`)
  const { text } = await editor.get(`/api/newsletter-issues/${id}/preview?form=text`)

  expect(headers['content-security-policy']).toContain("default-src 'none'")
  expect(html).toContain('<html dir="ltr" lang="sv"')
  for (const table of html.match(/<table[^>]*>/g) ?? []) expect(table).toContain('role="presentation"')
  expect(html).toContain('Frukostmöte om &lt;brukarinflytande&gt;')
  expect(html).toContain('torsdag 11 juni 2020 kl.')
  expect(html).toContain('8.30–9.30')
  expect(html).toContain('alt="Tre personer vid ett bord"')
  expect(html).not.toMatch(/<script|<iframe|personal\.invalid|width="1"/)
  const places = ['Våren är här.', 'Först', 'Rapporten', 'Egen text.', 'Messingen'].map((word) => html.indexOf(word))
  expect(places).toEqual([...places].sort((a, b) => a - b))
  expect(Math.min(...places)).toBeGreaterThan(0)
  expect(html).not.toContain(news.lead)
  for (const word of [
    'Våren är här.',
    `${site}/a?b=1&c=2`,
    'Egen text.',
    'Frukostmöte om <brukarinflytande>',
    'Messingen',
  ])
    expect(text).toContain(word)
})

it('English is there for an issue with an English title, in Swedish where nothing is written', async () => {
  const news = await buildNews(cms.payload, { title: 'Ny ordförande', en: { title: 'New chair' } })
  const { id } = await compose({ intro: 'Bara på svenska.', items: [{ blockType: 'news', news: news.id }] })
  await editor.patch(`/api/newsletter-issues/${id}?locale=en`).send({ title: 'NEWS' })

  const { text } = await editor.get(`/api/newsletter-issues/${id}/preview?lang=en&form=html`)

  expect(text).toContain('lang="en"')
  expect(text).toContain('New chair')
  expect(text).toContain('Bara på svenska.')
  expect(text).toContain('Unsubscribe')
})

it('the checks tell of what is empty, unpublished, over, vague and broken, and where', async () => {
  await buildSubscriber(cms.payload, { status: 'confirmed', lang: 'sv' })
  const draft = await buildNews(cms.payload, { _status: 'draft' })
  const past = await buildEvent(cms.payload, {
    startsAt: '2020-02-05T07:00:00.000Z',
    endsAt: '2020-02-05T09:00:00.000Z',
  })
  const cancelled = await buildEvent(cms.payload, { status: 'cancelled' })
  const { id } = await compose({
    items: [
      { blockType: 'news', news: draft.id },
      { blockType: 'event', event: past.id },
      { blockType: 'event', event: cancelled.id },
      {
        blockType: 'text',
        heading: 'Länkar',
        links: [
          { label: 'Klicka här', url: `${site}/borta` },
          { label: 'Rapporten', url: `${site}/finns` },
        ],
      },
    ],
  })
  const checks = await checksOf(id)
  expect(checks.map(({ kind, severity, item }) => [kind, severity, item])).toEqual([
    ['unpublished', 'error', 0],
    ['past-event', 'warning', 1],
    ['cancelled-event', 'warning', 2],
    ['vague-link', 'warning', 2],
    ['broken-link', 'warning', 2],
  ])
  const empty = await compose({})
  expect((await checksOf(empty.id)).map(({ kind }) => kind)).toEqual(['empty'])
})

it('suggests what was published since the last issue, and the events to come', async () => {
  const news = await buildNews(cms.payload)
  const old = await buildNews(cms.payload, { publishedAt: '2019-01-01T12:00:00.000Z' })
  const event = await buildEvent(cms.payload)
  const initiative = await buildInitiative(cms.payload)
  const { id } = await compose({ items: [{ blockType: 'news', news: news.id }] })

  const { body } = await editor.get(`/api/newsletter-issues/${id}/suggestions`)

  const idsOf = (list: { id: string }[]): string[] => list.map((one) => one.id)
  expect(body.since).toBeNull()
  expect((body.news as { id: string }[]).find((one) => one.id === news.id)).toMatchObject({
    title: news.title,
    isChosen: true,
  })
  expect(idsOf(body.news)).not.toContain(old.id)
  expect(idsOf(body.events)).toContain(event.id)
  expect(idsOf(body.initiatives)).toContain(initiative.id)
})

it('a test goes to whoever asks for it, and nobody else', async () => {
  const { id } = await compose({ title: 'NYTT i mars', intro: 'Hej!' })
  const answer = await editor.post(`/api/newsletter-issues/${id}/test`).send({ lang: 'sv' })
  expect([answer.status, answer.body]).toEqual([202, { to: editor.email }])
  const [mail] = await mailsTo(cms, editor.email)
  expect(mail?.subject).toBe('[Test] NYTT i mars')
})

it('numbers count within the year, also of issues that are made at once', async () => {
  const made = await Promise.all(['ett', 'två', 'tre'].map((title) => compose({ title })))
  const year = new Date().getFullYear()
  const numbers = made.map(({ number }) => number)
  expect(new Set(numbers).size).toBe(3)
  for (const number of numbers) expect(number).toMatch(new RegExp(`^\\d+\\.${String(year)}$`))
})

it('only editors see to issues', async () => {
  const { id } = await compose({ intro: 'Hej!' })
  for (const who of [contributor, anonymous(cms)]) {
    for (const path of ['preview', 'checks', 'suggestions', 'progress'])
      expect([401, 403]).toContain((await who.get(`/api/newsletter-issues/${id}/${path}`)).status)
    for (const path of ['test', 'pause', 'resume', 'cancel'])
      expect([401, 403]).toContain((await who.post(`/api/newsletter-issues/${id}/${path}`)).status)
  }
})
