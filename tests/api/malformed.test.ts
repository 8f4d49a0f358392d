import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { CollectionSlug } from 'payload'
import {
  buildBoardMember,
  buildDocument,
  buildEvent,
  buildInitiative,
  buildMedia,
  buildNews,
  buildOrganisation,
  buildUser,
} from '../helpers/builders'
import { startTestCms, type TestCms } from '../helpers/cms'
import {
  badNames,
  badRestQueries,
  badSegments,
  badValues,
  oddHeaders,
  oddMethods,
  unreadableBodies,
  wrongValues,
} from '../helpers/malformed'
import { person, type Person } from '../helpers/people'
import { type RawRequest, rawRequest, type RawResponse } from '../helpers/raw'
import { read, readRoutes } from '../helpers/read'

// No request answers 5xx on bad input, none hangs, and none leaves something behind that makes the next one fail.

let cms: TestCms
let server: Server
let port: number
let editor: Person
let sent = 0
beforeAll(async () => {
  cms = await startTestCms({ TRUST_PROXY: '1' })
  editor = await person(cms, 'editor')
  await buildNews(cms.payload, { title: 'Prov' })
  await buildEvent(cms.payload, { title: 'Prov' })
  await buildInitiative(cms.payload, { title: 'Prov' })
  server = createServer(cms.app)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
})
afterAll(async () => {
  server.close()
  await cms.stop()
})

/** Sends a request from a network of its own, so that no limit hides an answer. */
const send = (given: RawRequest): Promise<RawResponse> => {
  sent += 1
  const from = `10.${String((sent >> 16) & 255)}.${String((sent >> 8) & 255)}.${String(sent & 255)}`
  return rawRequest(port, { ...given, headers: { 'X-Forwarded-For': from, ...given.headers } })
}

/** Every part of a list has its turn at one place or another: place 0 gets the first, the fourth …, place 1 the second … */
const share = <T>(list: T[], place: number, parts = 3): T[] =>
  list.filter((_, index) => index % parts === place % parts)

type Check = (response: RawResponse) => string | null
const isShort = (text: string): string => (text.length > 160 ? `${text.slice(0, 160)}…` : text)

/** Sends all of them and names each that fails the check or is answered with 5xx. One without an answer throws. */
async function expectAll(requests: RawRequest[], check: Check = () => null): Promise<void> {
  const faults: string[] = []
  for (const given of requests) {
    const response = await send(given)
    const { status, text } = response
    const fault = status >= 500 ? `${String(status)} ${text.slice(0, 100)}` : check(response)
    const what = `${given.method ?? 'GET'} ${given.path} ${String(given.body ?? '')} ${JSON.stringify(given.headers ?? {})}`
    if (fault !== null) faults.push(`${isShort(what)}: ${fault}`)
    if (/\bat \S+ \(|node_modules|SQLITE_|MongoServerError/.test(text))
      faults.push(`${isShort(what)}: tells of its inside`)
  }
  expect(faults).toEqual([])
}

const isProblem = ({ status, headers, text }: RawResponse): string | null => {
  if (!headers['content-type']?.startsWith('application/problem+json'))
    return `answers ${String(headers['content-type'])}`
  const problem = JSON.parse(text) as { status?: number; title?: string; detail?: string }
  return problem.status === status && problem.title && problem.detail ? null : `says ${text}`
}
/** A problem of that status that names the parameter or the field. */
const isProblemWith =
  (statuses: number[], named?: string): Check =>
  (response) => {
    if (!statuses.includes(response.status)) return `answers ${String(response.status)}`
    const fault = isProblem(response)
    if (fault !== null || named === undefined) return fault
    const { errors = [] } = JSON.parse(response.text) as { errors?: { parameter?: string; pointer?: string }[] }
    return errors.some(({ parameter, pointer }) => parameter === named || pointer === named)
      ? null
      : `does not name ${named}: ${response.text}`
  }

describe('public reads', () => {
  const places = (): { path: string; parameters: string[] }[] =>
    readRoutes(cms).map(({ path, query }) => ({
      path: `/api/v1${path.replace(':slug', 'prov')}`,
      parameters: Object.keys(query.shape as object),
    }))

  it('refuse every unknown parameter, and name it', async () => {
    for (const { path, parameters } of places()) {
      for (const name of badNames) {
        const decoded = [...new URLSearchParams(`${name}=1`).keys()][0]
        if (parameters.includes(decoded ?? '')) continue
        await expectAll([{ path: `${path}?${name}=1` }], isProblemWith([400], decoded))
      }
    }
  })

  it('refuse every wrong value, and name its parameter', async () => {
    const free = ['municipality', 'targetGroup', 'q'] // any text of at most 200 characters will do
    for (const [place, { path, parameters }] of places().entries()) {
      for (const name of parameters) {
        const values = free.includes(name) ? ['%00', '%0A', 'a'.repeat(3000)] : share(badValues, place)
        // A slug may be any small word, a cursor is refused whatever it says.
        const wrong = values.filter((value) =>
          name !== 'initiative' && name !== 'organiser'
            ? true
            : !/^[a-z\d]+(-[a-z\d]+)*$/.test(value) || value.length > 120,
        )
        await expectAll(
          wrong.map((value) => ({ path: `${path}?${name}=${value}${name === 'month' ? '&year=2020' : ''}` })),
          isProblemWith([400], name),
        )
      }
    }
  })

  it('refuse a parameter that is given twice, and name it', async () => {
    for (const { path, parameters } of places()) {
      for (const name of parameters) {
        await expectAll(
          [{ path: `${path}?${name}=1&${name}=2` }, { path: `${path}?${name}&${name}` }],
          isProblemWith([400], name),
        )
      }
    }
  })

  it('answer odd addresses with a problem', async () => {
    const paths = ['news', 'events', 'initiatives', 'nothing', 'board', 'feeds', 'changes'].flatMap((topic, place) =>
      share(badSegments, place, 2).map((segment) => ({ path: `/api/v1/${topic}/${segment}` })),
    )
    await expectAll(paths, isProblemWith([400, 404]))
    const odd = [
      '/api/v1//',
      '/api/v1/./news',
      '/api/v1/../v1/news',
      '/api/v1/news//',
      '/api/v1/news%2Farchive',
      '/api/v1/news;x=1',
      '/api/v1/%2e%2e/healthz',
    ]
    await expectAll(
      odd.map((path) => ({ path })),
      isProblemWith([400, 404]),
    )
  })

  it('answer odd methods with 405 and say what is allowed', async () => {
    for (const { path } of places()) {
      await expectAll(
        oddMethods.map((method) => ({ method, path, headers: { 'Content-Type': 'application/json' }, body: '{"a":' })),
        (response) =>
          isProblemWith([405])(response) ?? (response.headers.allow?.includes('GET') ? null : 'does not say Allow'),
      )
    }
  })

  it('do not stumble over odd headers', async () => {
    for (const [place, path] of ['/api/v1', '/api/v1/news', '/api/v1/news/prov', '/api/v1/nothing'].entries()) {
      await expectAll(
        share(oddHeaders, place).map((headers) => ({ path, headers })),
        // Half a key is no key: 401.
        (response) => ([200, 304, 400, 404].includes(response.status) ? null : isProblemWith([401])(response)),
      )
    }
  })
})

describe('public posts', () => {
  const path = '/api/v1/newsletter/subscriptions'
  const headers = { 'Content-Type': 'application/json' }
  const good = { email: 'prov@example.se', consent: true }

  it('answer bodies that cannot be read with a problem', async () => {
    const forms = unreadableBodies.filter(({ headers: { 'Content-Type': type } = {} }) => type?.includes('form'))
    const others = unreadableBodies.filter((given) => !forms.includes(given))
    const sendAs = (given: (typeof forms)[number]): RawRequest => ({ method: 'POST', path, ...given })
    await expectAll(others.map(sendAs), isProblemWith([400, 413, 415]))
    // Who sent a form is told on a page.
    await expectAll(forms.map(sendAs), ({ status }) => ([400, 413, 415].includes(status) ? null : String(status)))
  })

  it('answer fields of the wrong kind with a problem that points at them', async () => {
    const optional: Record<string, string[]> = {
      name: ['""', '"x"'],
      lang: [],
      email: [],
      consent: ['true'],
      website: ['""', '"x"'],
    }
    for (const [field, right] of Object.entries(optional)) {
      const wrong = wrongValues.filter(
        (value) => !right.includes(value) && !(['name', 'website'].includes(field) && value.startsWith('"')),
      )
      const requests = wrong.map((value) => {
        const others = Object.entries(good).filter(([name]) => name !== field)
        const fields = [...others.map(([name, one]) => `"${name}":${JSON.stringify(one)}`), `"${field}":${value}`]
        return { method: 'POST', path, headers, body: `{${fields.join()}}` }
      })
      await expectAll(requests, isProblemWith([400], `#/${field}`))
    }
  })

  it('answer unknown fields with a problem that points at them', async () => {
    for (const name of ['foo', '$ne', '__proto__', 'a/b', 'a~b', '']) {
      const body = `{"email":"prov@example.se","consent":true,${JSON.stringify(name)}:1}`
      const pointer = `#/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`
      await expectAll([{ method: 'POST', path, headers, body }], isProblemWith([400], pointer))
    }
  })

  it('answer what is too large with 413', async () => {
    const body = JSON.stringify({ ...good, name: 'x'.repeat(2_000_000) })
    await expectAll([{ method: 'POST', path, headers, body }], isProblemWith([413]))
  })

  it('answer odd methods and headers', async () => {
    await expectAll(
      ['GET', 'HEAD', 'PUT', 'DELETE'].map((method) => ({ method, path })),
      ({ status, headers: { allow } }) => (status === 405 && allow?.includes('POST') ? null : String(status)),
    )
    await expectAll(
      oddHeaders.map((odd) => ({ method: 'POST', path, headers: odd, body: '{}' })),
      ({ status }) => (status < 500 ? null : String(status)),
    )
  })

  it('leave no subscriber behind', async () => {
    expect((await cms.payload.count({ collection: 'newsletter-subscribers' })).totalDocs).toBe(0)
  })
})

describe('Payload’s REST', () => {
  const collections = [
    'news',
    'events',
    'initiatives',
    'organisations',
    'board-members',
    'documents',
    'media',
    'users',
  ] as const
  const signedIn = (): Record<string, string> => ({ Authorization: `JWT ${editor.token}` })
  const json = (): Record<string, string> => ({ ...signedIn(), 'Content-Type': 'application/json' })

  it('takes or refuses odd queries', async () => {
    const names = ['news/versions', 'users', 'globals/association', 'payload-preferences', 'payload-locked-documents']
    const places = [...collections, ...names, 'news/count', 'payload-jobs', 'nothing']
    for (const [place, name] of places.entries()) {
      const queries = name === 'news' ? badRestQueries : share(badRestQueries, place, 4)
      await expectAll(queries.map((query) => ({ path: `/api/${name}?${query}`, headers: signedIn() })))
    }
  })

  it('guards a query that comes as the body of a POST as much as one in the address', async () => {
    const form = { ...signedIn(), 'X-Payload-HTTP-Method-Override': 'GET' }
    const send = (body: string, type = 'application/x-www-form-urlencoded'): RawRequest => ({
      method: 'POST',
      path: '/api/news',
      headers: { ...form, 'Content-Type': type },
      body,
    })
    const refused: Check = ({ status }) => (status === 400 ? null : String(status))
    await expectAll(
      ['where[title]=x', 'sort=-', 'page=-1', 'limit=x', '%E0%A4%A=%00'].map((body) => send(body)),
      refused,
    )
    await expectAll([send('{"where":{"title":"x"}}', 'application/json')], refused)
    await expectAll([send('where[title][equals]=Prov&limit=1&depth=0')], ({ status, text }) =>
      status === 200 && text.includes('"Prov"') ? null : `${String(status)} ${text.slice(0, 80)}`,
    )
  })

  it('changes and deletes nothing by a condition that it does not understand', async () => {
    const before = (await cms.payload.count({ collection: 'news' })).totalDocs
    const odd = [
      'where[title]=',
      'where[title]=x',
      'where=',
      'where[]=',
      'where[nonsense][equals]=Prov',
      'where[title][equals',
      'where[or]=',
      'where[and][]=',
      'where[title][nonsense]=x',
      'where[id][in][]=',
      '',
    ]
    for (const query of odd) {
      await expectAll([
        { method: 'DELETE', path: `/api/news?${query}`, headers: signedIn() },
        { method: 'PATCH', path: `/api/news?${query}`, headers: json(), body: '{"title":"Kapad"}' },
      ])
    }
    expect((await cms.payload.count({ collection: 'news' })).totalDocs).toBe(before)
    expect((await cms.payload.count({ collection: 'news', where: { title: { equals: 'Kapad' } } })).totalDocs).toBe(0)
  })

  it('takes or refuses odd ids, with every method', async () => {
    const names = ['news', 'media', 'users', 'payload-preferences', 'payload-locked-documents', 'nothing']
    for (const [place, collection] of names.entries()) {
      for (const [turn, method] of ['GET', 'PATCH', 'DELETE', 'POST'].entries()) {
        const requests = share(badSegments, place + turn).map((id) => ({
          method,
          path: `/api/${collection}/${id}`,
          headers: json(),
          body: '{"title":"x"}',
        }))
        await expectAll(requests, ({ status }) =>
          status >= 400 || collection === 'payload-preferences' ? null : String(status),
        )
      }
    }
    const deeper = [
      'news/versions',
      'news/access',
      'globals/association/versions',
      'globals',
      'media/file',
      'users/verify',
    ]
    for (const [place, path] of deeper.entries()) {
      await expectAll(share(badSegments, place).map((id) => ({ path: `/api/${path}/${id}`, headers: signedIn() })))
      await expectAll(
        share(badSegments, place + 1).map((id) => ({
          method: 'POST',
          path: `/api/${path}/${id}`,
          headers: json(),
          body: '{}',
        })),
      )
    }
  })

  it('refuses bodies that cannot be read', async () => {
    const id = (await buildNews(cms.payload)).id
    const places = [
      ['POST', '/api/news'],
      ['PATCH', `/api/news/${id}`],
      ['PATCH', '/api/news?where[id][equals]=x'],
      ['POST', '/api/globals/association'],
      ['POST', '/api/users/login'],
      ['POST', '/api/users/forgot-password'],
      ['POST', '/api/users/reset-password'],
      ['POST', '/api/users/first-register'],
      ['POST', '/api/media'],
      ['POST', `/api/news/${id}/duplicate`],
      ['POST', '/api/payload-preferences/x'],
    ] as const
    for (const [place, [method, path]] of places.entries()) {
      await expectAll(
        share(unreadableBodies, place).map(({ body, headers }) => ({
          method,
          path,
          body,
          headers: { ...signedIn(), ...headers },
        })),
      )
    }
  })

  it('takes or refuses wrong values in every field, in drafts and in what is published, and stays readable', async () => {
    const existing: Record<(typeof collections)[number], string> = {
      news: (await buildNews(cms.payload)).id,
      events: (await buildEvent(cms.payload)).id,
      initiatives: (await buildInitiative(cms.payload)).id,
      organisations: (await buildOrganisation(cms.payload)).id,
      'board-members': (await buildBoardMember(cms.payload)).id,
      documents: (await buildDocument(cms.payload)).id,
      media: (await buildMedia(cms.payload)).id,
      users: editor.id,
    }
    const skipped = ['id', 'password', 'email', 'role', 'sessions']
    let place = 0
    for (const collection of collections) {
      const fields = cms.payload.collections[collection].config.flattenedFields.map(({ name }) => name)
      for (const field of fields.filter((name) => !skipped.includes(name))) {
        const path = `/api/${collection}/${existing[collection]}${place % 2 === 0 ? '?draft=true' : ''}`
        // Thrown away, it would take no further change.
        const values = share(wrongValues, place++, 8).filter(
          (value) => field !== 'deletedAt' || Number.isNaN(Number(value)),
        )
        const requests = values.map((value) => ({
          method: 'PATCH',
          path,
          headers: json(),
          body: `{"${field}":${value}}`,
        }))
        await expectAll(requests)
      }
    }
    for (const collection of collections) {
      for (const query of ['?limit=0', '?limit=0&draft=true', '?limit=0&trash=true&locale=all']) {
        await expectAll([{ path: `/api/${collection}${query}`, headers: signedIn() }], ({ status }) =>
          status === 200 ? null : String(status),
        )
      }
    }
  })

  it('makes nothing half done of what it refuses', async () => {
    const numberOf = async (collection: CollectionSlug): Promise<number> =>
      (await cms.payload.count({ collection, trash: true })).totalDocs
    for (const [collection, data] of [
      ['news', { title: 'Halv', lead: 'x', initiatives: ['finns-inte'] }],
      ['news', { title: 'Halv', lead: 'x', image: 'finns-inte' }],
      ['news', { title: 'Halv', lead: 'x', publishedAt: 'i morgon' }],
      [
        'events',
        {
          title: 'Halv',
          kind: 'meeting',
          startsAt: '2020-01-01',
          endsAt: '2020-01-02',
          organisers: ['00000000-0000-0000-0000-000000000000'],
        },
      ],
      ['documents', { title: 'Halv', kind: 'minutes', initiative: 'finns-inte' }],
      ['board-members', { name: 'Halv', role: 'member', from: 'igår' }],
    ] as const) {
      const before = await numberOf(collection)
      for (const query of ['', '?draft=true']) {
        const body = JSON.stringify(data)
        await expectAll(
          [{ method: 'POST', path: `/api/${collection}${query}`, headers: json(), body }],
          ({ status }) => (status === 400 ? null : String(status)),
        )
      }
      expect([collection, await numberOf(collection)]).toEqual([collection, before])
    }
  })

  it('does not stumble over odd methods and headers', async () => {
    const paths = ['/api', '/api/', '/api/news', '/api/users/me', '/api/access', '/api/globals/association']
    for (const [place, path] of paths.entries()) {
      await expectAll(
        ['PUT', 'HEAD', 'OPTIONS', 'TRACE', 'PROPFIND', 'DELETE', 'PATCH', 'POST'].map((method) => ({ method, path })),
      )
      await expectAll(share(oddHeaders, place).map((headers) => ({ path, headers })))
    }
  })

  it('takes nothing from those who are not signed in', async () => {
    const user = await buildUser(cms.payload, { role: 'reader' })
    for (const collection of collections) {
      await expectAll(
        share(badRestQueries, 0, 12).map((query) => ({ path: `/api/${collection}?${query}` })),
        ({ status }) => ([400, 403, 404].includes(status) ? null : String(status)),
      )
      await expectAll(
        wrongValues.slice(0, 6).map((value) => ({
          method: 'PATCH',
          path: `/api/${collection}/${user.id}`,
          headers: { 'Content-Type': 'application/json' },
          body: `{"name":${value}}`,
        })),
        ({ status }) => ([400, 403, 404].includes(status) ? null : String(status)),
      )
    }
  })
})

describe('files', () => {
  it('answer odd names', async () => {
    const names = badSegments.flatMap((segment) => [
      `/media/${segment}`,
      `/media/${segment}.webp`,
      `/media/documents/${segment}`,
      `/media/documents/${segment}.pdf`,
    ])
    await expectAll(
      names.map((path) => ({ path })),
      ({ status }) => ([400, 404].includes(status) ? null : String(status)),
    )
    await expectAll(oddMethods.map((method) => ({ method, path: '/media/x.webp', body: '{}' })))
    await expectAll(oddHeaders.map((headers) => ({ path: '/media/x.webp', headers })))
  })
})

describe('pages', () => {
  const pages = [
    '/',
    '/nyheter',
    '/nyheter/prov',
    '/evenemang',
    '/evenemang/prov',
    '/insatser',
    '/insatser/prov',
    '/nyhetsbrev',
    '/nyhetsbrev/tack',
    '/healthz',
    '/readyz',
    '/assets/site.css',
  ]

  it('take odd parameters', async () => {
    for (const [place, path] of pages.entries()) {
      const queries = [
        ...badValues.map((value) => `lang=${value}`),
        ...badValues.slice(0, 8).map((value) => `cursor=${value}`),
        ...badNames.map((name) => `${name}=1`),
        'lang=sv&lang=en',
        'cursor[]=x',
        'cursor[a]=b',
      ]
      await expectAll(share(queries, place).map((query) => ({ path: `${path}?${query}` })))
    }
  })

  it('answer odd addresses', async () => {
    const folders = [
      '/nyheter/',
      '/evenemang/',
      '/insatser/',
      '/nyhetsbrev/',
      '/nyhetsbrev/bekrafta/',
      '/nyhetsbrev/avsluta/',
      '/assets/',
      '/',
    ]
    for (const [place, folder] of folders.entries()) {
      await expectAll(
        share(badSegments, place, 2).map((segment) => ({ path: `${folder}${segment}` })),
        ({ status }) => ([400, 404].includes(status) ? null : String(status)),
      )
    }
  })

  it('take odd methods, headers and bodies', async () => {
    for (const [place, path] of pages.entries()) {
      await expectAll(share(oddMethods, place).map((method) => ({ method, path, body: 'x' })))
      await expectAll(share(oddHeaders, place).map((headers) => ({ path, headers })))
    }
    for (const path of ['/nyhetsbrev/bekrafta/nonsense', '/nyhetsbrev/avsluta/nonsense']) {
      await expectAll(unreadableBodies.map((given) => ({ method: 'POST', path, ...given })))
    }
  })
})

it('all of it were more than 400 requests, and everything still answers', async () => {
  expect(sent).toBeGreaterThan(400)
  for (const path of [
    '/',
    '/news',
    '/news/archive',
    '/news/prov',
    '/events/prov',
    '/initiatives/prov',
    '/contact',
    '/documents',
  ])
    await read(cms, path)
  expect((await send({ path: '/readyz' })).status).toBe(200)
  process.stdout.write(`${String(sent)} malformed requests\n`)
})
