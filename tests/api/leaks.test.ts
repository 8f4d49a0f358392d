import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import request from 'supertest'
import { toLexical } from '../../src/demonstration/lexical'
import {
  buildBoardMember,
  buildDocument,
  buildEvent,
  buildInitiative,
  buildMedia,
  buildNews,
  buildOrganisation,
  textWithImage,
} from '../helpers/builders'
import { startTestCms, type TestCms } from '../helpers/cms'
import { walk } from '../helpers/read'

// Everything that the public can fetch is fetched and searched for a word that only the unpublished thing has. Each case
// ends with the counter-test: once it is published, the same search finds it.

let cms: TestCms
let secret: string
beforeAll(async () => {
  cms = await startTestCms()
})
afterAll(() => cms.stop())
beforeEach(() => {
  secret = `hemlig${randomUUID().slice(0, 8)}`
})

const lists = ['/news', '/events?when=all', '/events', '/initiatives', '/organisations', '/documents', '/board/chairs']
const single = ['', '/news/archive', '/board', '/contact']
const pages = ['/', '/nyheter', '/evenemang', '/insatser', '/nyhetsbrev']

/** Every public answer that can be found from the entry points on, lists in both languages: address to text with headers. */
async function publicAnswers(): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  const addresses = new Set([...single.map((path) => `/api/v1${path}`), ...pages])
  for (const path of lists) {
    const glue = path.includes('?') ? '&' : '?'
    for (const lang of ['sv', 'en']) {
      const { items } = await walk<{ url?: string; webUrl?: string }>(cms, `${path}${glue}lang=${lang}&limit=100`)
      found.set(`${path} ${lang}`, JSON.stringify(items))
      const own = items.flatMap(({ url = '', webUrl = '' }) => [url, webUrl])
      for (const url of own) if (url.startsWith(`${cms.env.serverUrl}/`)) addresses.add(new URL(url).pathname)
    }
  }
  for (const path of addresses) {
    if (path.startsWith('/media/')) continue
    const response = await request(cms.app).get(path)
    found.set(path, `${response.text}${JSON.stringify(response.headers)}`)
  }
  return found
}

/** What anybody might try at Payload's own REST. */
async function anonymousRest(collection: string, id: string): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  const paths = [
    `/api/${collection}?limit=200`,
    `/api/${collection}?draft=true&limit=200`,
    `/api/${collection}?trash=true&limit=200`,
    `/api/${collection}?where[_status][equals]=draft`,
    `/api/${collection}?locale=all&depth=10`,
    `/api/${collection}?fallback-locale=null&pagination=false`,
    `/api/${collection}/${id}`,
    `/api/${collection}/${id}?draft=true&depth=10`,
    `/api/${collection}/${id}?trash=true`,
    `/api/${collection}/versions?limit=200`,
    `/api/${collection}/versions?where[parent][equals]=${id}`,
    `/api/${collection}/count`,
    `/api/${collection}/access/${id}`,
  ]
  for (const path of paths) {
    const response = await request(cms.app).get(path)
    found.set(path, response.text)
    expect([path, response.status < 500]).toEqual([path, true])
  }
  return found
}

const answersWith = (answers: Map<string, string>, word: string): string[] =>
  [...answers].filter(([, text]) => text.toLowerCase().includes(word)).map(([path]) => path)

// Every case looks at all there is, so it starts with nothing.
afterEach(async () => {
  for (const collection of [...collections, 'media'] as const) {
    await cms.payload.delete({ collection, where: { id: { exists: true } }, trash: true, overrideAccess: true })
  }
})

type Builder = (status: 'draft' | 'published') => Promise<{ id: string }>
const builders: Record<string, Builder> = {
  news: (_status) => buildNews(cms.payload, { title: `Rubrik ${secret}`, lead: secret, _status }),
  events: (_status) => buildEvent(cms.payload, { title: `Möte ${secret}`, _status }),
  initiatives: (_status) => buildInitiative(cms.payload, { title: `Insats ${secret}`, _status }),
  organisations: (_status) => buildOrganisation(cms.payload, { name: `Part ${secret}`, _status }),
  documents: (_status) => buildDocument(cms.payload, { title: `Handling ${secret}`, _status }),
  'board-members': (_status) => buildBoardMember(cms.payload, { name: `Namn ${secret}`, _status }),
}
const collections = Object.keys(builders) as (
  'news' | 'events' | 'initiatives' | 'organisations' | 'documents' | 'board-members'
)[]

const set = (collection: (typeof collections)[number], id: string, data: object, draft = false) =>
  cms.payload.update({ collection, id, data: data, draft, overrideAccess: true })

describe.each(collections)('%s', (collection) => {
  it('a draft is in no public answer; once published it is', async () => {
    const { id } = await builders[collection]!('draft')
    expect(answersWith(await publicAnswers(), secret)).toEqual([])
    expect(answersWith(await anonymousRest(collection, id), secret)).toEqual([])

    await set(collection, id, { _status: 'published' })
    expect(answersWith(await publicAnswers(), secret).length).toBeGreaterThan(0)
    // Also what is published is not for the anonymous by Payload's REST.
    expect(answersWith(await anonymousRest(collection, id), secret)).toEqual([])
  })

  it('what has been unpublished or thrown away is in no public answer', async () => {
    const unpublished = await builders[collection]!('published')
    const thrown = await builders[collection]!('published')
    await set(collection, unpublished.id, { _status: 'draft' })
    await set(collection, thrown.id, { deletedAt: new Date().toISOString() })
    expect(answersWith(await publicAnswers(), secret)).toEqual([])
    expect(answersWith(await anonymousRest(collection, thrown.id), secret)).toEqual([])
  })

  it('a newer draft of what is published is in no public answer', async () => {
    const { id } = await builders[collection]!('published')
    const word = `ny${randomUUID().slice(0, 8)}`
    const titleField = collection === 'organisations' || collection === 'board-members' ? 'name' : 'title'
    await set(collection, id, { [titleField]: `Utkast ${word}`, _status: 'draft' }, true)
    const answers = await publicAnswers()
    expect(answersWith(answers, word)).toEqual([])
    expect(answersWith(answers, secret).length).toBeGreaterThan(0)
  })
})

describe('by what refers to it', () => {
  const references: [string, () => Promise<{ id: string; collection: (typeof collections)[number] }>][] = [
    [
      'an event, an initiative and a document of a piece of news',
      async () => {
        const event = await builders.events!('draft')
        const initiative = await builders.initiatives!('draft')
        const document = await builders.documents!('draft')
        await buildNews(cms.payload, { events: [event.id], initiatives: [initiative.id], documents: [document.id] })
        return { id: event.id, collection: 'events' }
      },
    ],
    [
      'organiser, initiative and presentation of an event',
      async () => {
        const organiser = await builders.organisations!('draft')
        const initiative = await builders.initiatives!('draft')
        const presentation = await builders.documents!('draft')
        await buildEvent(cms.payload, {
          organisers: [organiser.id],
          initiatives: [initiative.id],
          presentations: [presentation.id],
        })
        return { id: organiser.id, collection: 'organisations' }
      },
    ],
    [
      'owner, partner and report of an initiative',
      async () => {
        const owner = await builders.organisations!('draft')
        const report = await builders.documents!('draft')
        await buildInitiative(cms.payload, { owners: [owner.id], partners: [owner.id], reports: [report.id] })
        return { id: report.id, collection: 'documents' }
      },
    ],
    [
      'the organisation of a member of the board',
      async () => {
        const organisation = await builders.organisations!('draft')
        await buildBoardMember(cms.payload, { organisation: organisation.id, role: 'member' })
        return { id: organisation.id, collection: 'organisations' }
      },
    ],
    [
      'initiative and event of a document',
      async () => {
        const initiative = await builders.initiatives!('draft')
        const event = await builders.events!('draft')
        await buildDocument(cms.payload, { initiative: initiative.id, event: event.id })
        return { id: event.id, collection: 'events' }
      },
    ],
    [
      'news and events of an initiative',
      async () => {
        const initiative = await buildInitiative(cms.payload)
        const news = await buildNews(cms.payload, { title: secret, initiatives: [initiative.id], _status: 'draft' })
        await buildEvent(cms.payload, { title: secret, initiatives: [initiative.id], _status: 'draft' })
        return { id: news.id, collection: 'news' }
      },
    ],
    [
      'the target of a link in a text',
      async () => {
        const target = await builders.news!('draft')
        const body = toLexical(['[här](https://x.example/)'])
        const { children } = body.root.children[0] as unknown as { children: { fields?: object }[] }
        children[0]!.fields = { linkType: 'internal', newTab: false, doc: { relationTo: 'news', value: target.id } }
        await buildNews(cms.payload, { body })
        return { id: target.id, collection: 'news' }
      },
    ],
  ]

  it.each(references)('%s', async (_, build) => {
    const { id, collection } = await build()
    expect(answersWith(await publicAnswers(), secret)).toEqual([])
    await set(collection, id, { _status: 'published' })
    expect(answersWith(await publicAnswers(), secret).length).toBeGreaterThan(0)
    await set(collection, id, { deletedAt: new Date().toISOString() })
    expect(answersWith(await publicAnswers(), secret)).toEqual([])
  })

  it('an image that has been thrown away', async () => {
    const image = await buildMedia(cms.payload, { alt: secret })
    await buildNews(cms.payload, { image: image.id, body: textWithImage('text', image) })
    await buildEvent(cms.payload, { image: image.id })
    expect(answersWith(await publicAnswers(), secret).length).toBeGreaterThan(0)
    const data = { deletedAt: new Date().toISOString() }
    await cms.payload.update({ collection: 'media', id: image.id, data, overrideAccess: true })
    expect(answersWith(await publicAnswers(), secret)).toEqual([])
  })
})

describe('what is never public', () => {
  it('is the link to a digital meeting', async () => {
    const event = await buildEvent(cms.payload, { online: true, onlineUrl: `https://moten.example.se/${secret}` })
    expect(answersWith(await publicAnswers(), secret)).toEqual([])
    expect(answersWith(await anonymousRest('events', event.id), secret)).toEqual([])
  })

  it('is who made something', async () => {
    const { buildUser } = await import('../helpers/builders')
    const user = await buildUser(cms.payload, { role: 'editor', name: secret, email: `${secret}@example.se` })
    const login = await request(cms.app).post('/api/users/login').send({ email: user.email, password: user.password })
    const made = await request(cms.app)
      .post('/api/news')
      .set('Authorization', `JWT ${String(login.body.token)}`)
      .send({ title: 'Av någon', lead: 'x', _status: 'published' })
    expect(made.body.doc.createdBy).toMatchObject({ id: user.id })
    const answers = await publicAnswers()
    expect(answersWith(answers, secret)).toEqual([])
    expect(answersWith(answers, user.id)).toEqual([])
  })

  it('are subscribers', async () => {
    const response = await request(cms.app)
      .post('/api/v1/newsletter/subscriptions')
      .send({ email: `${secret}@example.se`, name: secret, consent: true })
    expect(response.status).toBe(202)
    expect(answersWith(await publicAnswers(), secret)).toEqual([])
    for (const collection of [
      'newsletter-subscribers',
      'consents',
      'mails',
      'users',
      'payload-jobs',
      'payload-preferences',
      'addresses',
      'leases',
      'changes',
      'publications',
      'change-marks',
    ]) {
      const answer = await request(cms.app).get(`/api/${collection}?limit=200&depth=5`)
      expect([collection, answer.status]).toEqual([collection, 403])
    }
  })
})
