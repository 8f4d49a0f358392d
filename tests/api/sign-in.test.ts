import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { randomInt } from 'node:crypto'
import request, { type Response } from 'supertest'
import { buildNews, buildUser } from '../helpers/builders'
import { startTestCms, type TestCms } from '../helpers/cms'
import { person, type Person, signIn } from '../helpers/people'

// To check a password takes a third of a second of work, so accounts are shared where a test leaves them as they were.
let cms: TestCms
let administrator: Person
let editor: Person
beforeAll(async () => {
  cms = await startTestCms({ TRUST_PROXY: '1', SERVER_URL: 'https://cms.example.se' })
  administrator = await person(cms, 'administrator')
  editor = await person(cms, 'editor')
})
afterAll(() => cms.stop())

const ownOrigin = 'https://cms.example.se'
/** An address of a network of its own, because sign-ins are counted per network. */
const somewhere = (): string => `10.${String(randomInt(256))}.${String(randomInt(256))}.${String(randomInt(1, 255))}`
const post = (path: string, body: object, from = somewhere()) =>
  request(cms.app).post(path).set('X-Forwarded-For', from).send(body)
const login = (email: string, password: string, from?: string) => post('/api/users/login', { email, password }, from)
const who = async (token: string): Promise<string | null> => {
  const { body } = await request(cms.app).get('/api/users/me').set('Authorization', `JWT ${token}`)
  return (body.user as { email: string } | null)?.email ?? null
}
const cookieOf = (response: Response): string => {
  const [cookie = ''] = response.headers['set-cookie'] as unknown as string[]
  return cookie.split(';')[0]!
}
const messages = (response: Response): string => JSON.stringify(response.body)

const wrong = 'fel lösenord helt'
/** Payload's own fields of the account. */
const accountOf = (id: string) => cms.payload.findByID({ collection: 'users', id, showHiddenFields: true })
const setAccount = (id: string, data: Record<string, unknown>) =>
  cms.payload.db.updateOne({ collection: 'users', id, data })
const inTenMinutes = (): string => new Date(Date.now() + 600_000).toISOString()
const justNow = (): string => new Date(Date.now() - 1).toISOString()

describe('signing in', () => {
  it('gives a session, with a cookie that scripts cannot read, for our own pages and over https', async () => {
    const response = await login(editor.email.toUpperCase(), editor.password)
    expect(response.status).toBe(200)
    expect(await who(response.body.token as string)).toBe(editor.email)
    expect(JSON.stringify(response.body)).not.toMatch(/"(hash|salt|resetPasswordToken)"/)
    const [cookie = ''] = response.headers['set-cookie'] as unknown as string[]
    expect(cookie).toMatch(/^payload-token=/)
    for (const attribute of [/; HttpOnly/, /; SameSite=(Lax|Strict)/, /; Secure/, /; Path=\//])
      expect(cookie).toMatch(attribute)
  })

  it('answers the same, and as late, for a wrong password and an address that nobody has', async () => {
    const timed = async (email: string): Promise<{ response: Response; tookMs: number }> => {
      const startedAt = performance.now()
      const response = await login(email, wrong)
      return { response, tookMs: performance.now() - startedAt }
    }
    const known = await timed(editor.email)
    const unknown = await timed('ingen@example.se')
    expect([known.response.status, unknown.response.status]).toEqual([401, 401])
    expect(known.response.body).toEqual(unknown.response.body)
    expect(Object.keys(known.response.headers).sort()).toEqual(Object.keys(unknown.response.headers).sort())
    expect(messages(known.response)).toMatch(/lösenord/i)
    // One checks a password, the other only seems to: without that it would answer at once.
    expect(unknown.tookMs).toBeGreaterThan(known.tookMs / 5)
  })

  it.each([
    [{}],
    [{ email: 'a@example.se' }],
    [{ password: 'x' }],
    [{ email: null, password: null }],
    [{ email: { $ne: null }, password: { $ne: null } }],
    [{ email: ['a@example.se'], password: ['x'] }],
    [{ email: 5, password: 5 }],
    [{ email: 'x'.repeat(100_000), password: 'y'.repeat(100_000) }],
    [{ email: 'a\0@example.se', password: '\0' }],
  ])('%j is refused', async (body) => {
    const response = await post('/api/users/login', body)
    expect(response.status).toBeGreaterThanOrEqual(400)
    expect(response.status).toBeLessThan(500)
    expect(response.headers['set-cookie']).toBeUndefined()
  })

  it.each(['nonsense', '', 'a.b.c', 'eyJhbGciOiJub25lIn0.eyJpZCI6IjEiLCJjb2xsZWN0aW9uIjoidXNlcnMifQ.'])(
    'a token such as %j is nobody’s',
    async (token) => {
      expect(await who(token)).toBeNull()
    },
  )
})

describe('five wrong tries', () => {
  it('close the account for ten minutes, also for the right password; four do not', async () => {
    const user = await buildUser(cms.payload, { role: 'editor' })
    for (let tries = 0; tries < 4; tries++) expect((await login(user.email, wrong)).status).toBe(401)
    expect((await login(user.email, user.password)).status).toBe(200)
    // A sign-in that succeeds forgets the wrong ones.
    expect((await accountOf(user.id)).loginAttempts).toBe(0)

    for (let tries = 0; tries < 5; tries++) expect((await login(user.email, wrong)).status).toBe(401)
    const locked = await login(user.email, user.password)
    expect(locked.body).toEqual((await login('ingen@example.se', wrong)).body)
    expect([locked.status, locked.headers['set-cookie']]).toEqual([401, undefined])
    const { lockUntil } = await accountOf(user.id)
    expect(Math.abs(Date.parse(lockUntil!) - Date.now() - 600_000)).toBeLessThan(60_000)

    await setAccount(user.id, { lockUntil: justNow() })
    expect((await login(user.email, user.password)).status).toBe(200)
  })

  it('close it when they come at once, too', async () => {
    const user = await buildUser(cms.payload, { role: 'editor' })
    await Promise.all(Array.from({ length: 6 }, () => login(user.email, wrong)))
    expect((await login(user.email, user.password)).status).toBe(401)
  })

  it('are undone by an administrator', async () => {
    await setAccount(editor.id, { lockUntil: inTenMinutes(), loginAttempts: 5 })
    expect((await login(editor.email, editor.password)).status).toBe(401)
    expect((await administrator.post('/api/users/unlock').send({ email: editor.email })).status).toBe(200)
    expect((await login(editor.email, editor.password)).status).toBe(200)
  })
})

describe('one network', () => {
  /** Uses tries up. That the password of a link is wrong costs less to find out than that of a sign-in. */
  const useUp = async (tries: number, from: () => string): Promise<void> => {
    for (let n = 0; n < tries; n++) {
      expect(
        (await post('/api/users/reset-password', { token: 'gissning', password: 'Abcd-1234-efgh' }, from())).status,
      ).toBe(403)
    }
  }

  it('gets 30 tries in ten minutes, whatever the account, then 429 with Retry-After', async () => {
    const from = somewhere()
    await useUp(29, () => from)
    // A sign-in that succeeds does not count.
    for (let n = 0; n < 2; n++) expect((await login(editor.email, editor.password, from)).status).toBe(200)
    expect((await login('ingen@example.se', wrong, from)).status).toBe(401)

    const limited = await login(editor.email, editor.password, from)
    expect(limited.status).toBe(429)
    expect(Number(limited.headers['retry-after'])).toBeGreaterThan(0)
    expect(Number(limited.headers['retry-after'])).toBeLessThanOrEqual(600)
    expect(limited.body).toMatchObject({ status: 429, detail: expect.stringMatching(/Vänta \d+ sekunder/) })
    expect((await post('/api/users/forgot-password', { email: editor.email }, from)).status).toBe(429)
    expect((await post('/api/users/reset-password', { token: 'x', password: 'x' }, from)).status).toBe(429)
    expect((await login(editor.email, editor.password, somewhere())).status).toBe(200)
    // Reads are not limited by it.
    expect((await request(cms.app).get('/api/v1/news').set('X-Forwarded-For', from)).status).toBe(200)
  })

  it('of IPv6 is the /64, so that a household is one', async () => {
    const hex = (): string => randomInt(0xffff).toString(16)
    await useUp(30, () => `2001:db8:7:7:${hex()}::${hex()}`)
    expect((await login(editor.email, editor.password, '2001:db8:7:7::1')).status).toBe(429)
    expect((await login(editor.email, editor.password, '2001:db8:7:8::1')).status).toBe(200)
  })

  it('cannot be chosen by who calls: only what the nearest proxy says counts', async () => {
    const from = somewhere()
    await useUp(30, () => `${somewhere()}, ${from}`)
    expect((await login(editor.email, editor.password, `${somewhere()}, ${from}`)).status).toBe(429)
  })

  it.each([
    '/api/users/login/',
    '/api/Users/login',
    '/api//users/login',
    '/api/users/login?x=1',
    '/API/users/login',
    '/api/users/login%2F',
    '/api/users/./login',
    '/api/users/x/../login',
    '/api/users\\login',
    '/api/users/%2e/login',
  ])('is limited at %s as well, where that signs in at all', async (path) => {
    const from = somewhere()
    await useUp(30, () => from)
    const right = await post(path, { email: editor.email, password: editor.password }, from)
    expect([path, right.status]).not.toEqual([path, 200])
    expect(right.headers['set-cookie']).toBeUndefined()
  })
})

describe('sessions', () => {
  it('end at sign-out', async () => {
    const user = await person(cms, 'editor')
    const other = await signIn(cms, user)
    expect((await user.post('/api/users/logout').send({})).status).toBe(200)
    expect(await who(user.token)).toBeNull()
    expect((await user.get('/api/news')).status).toBe(403)
    expect(await who(other.token)).toBe(user.email)
    expect((await other.post('/api/users/logout?allSessions=true').send({})).status).toBe(200)
    expect(await who(other.token)).toBeNull()
  })

  it('end, the others too, when the password is changed', async () => {
    const user = await person(cms, 'editor')
    const elsewhere = await signIn(cms, user)
    const changed = await user.patch(`/api/users/${user.id}`).send({ password: 'Nytt-lösen-ord-2026' })
    expect(changed.status).toBe(200)
    expect(await who(elsewhere.token)).toBeNull()
    expect((await elsewhere.get('/api/news')).status).toBe(403)
    expect((await login(user.email, user.password)).status).toBe(401)
    expect((await login(user.email, 'Nytt-lösen-ord-2026')).status).toBe(200)
  })

  it('end when an administrator sets another password', async () => {
    const user = await person(cms, 'editor')
    await administrator.patch(`/api/users/${user.id}`).send({ password: 'Nytt-lösen-ord-2026' })
    expect(await who(user.token)).toBeNull()
    expect(await who(administrator.token)).toBe(administrator.email)
  })

  it('end when the account is deleted, and follow its role at once', async () => {
    const user = await person(cms, 'editor')
    await administrator.patch(`/api/users/${user.id}`).send({ role: 'reader' })
    expect((await user.post('/api/news').send({ title: 'x', lead: 'x' })).status).toBe(403)
    expect((await user.get('/api/newsletter-subscribers')).status).toBe(403)
    expect((await administrator.delete(`/api/users/${user.id}`)).status).toBe(200)
    expect(await who(user.token)).toBeNull()
  })

  it('can be refreshed while they last', async () => {
    const refreshed = await editor.post('/api/users/refresh-token').send({})
    expect(refreshed.status).toBe(200)
    expect(await who(refreshed.body.refreshedToken as string)).toBe(editor.email)
  })
})

describe('passwords', () => {
  const weak = ['kort', 'elva tecken', 'lösenord1234', '123456789012', 'qwertyuiop12', 'Sommarsommar1']
  const saysWhy = /minst 12 tecken|lätt att gissa/
  const hashOf = async (id: string): Promise<unknown> => (await accountOf(id)).hash

  it.each(weak)('%s is refused for a new user', async (password) => {
    const response = await administrator
      .post('/api/users')
      .send({ email: 'svag@example.se', name: 'Svag', role: 'reader', password })
    expect([response.status, messages(response)]).toEqual([400, expect.stringMatching(saysWhy)])
    expect(
      (await cms.payload.count({ collection: 'users', where: { email: { equals: 'svag@example.se' } } })).totalDocs,
    ).toBe(0)
  })

  it.each(weak)('%s is refused when one changes it, and the old one stays', async (password) => {
    const before = await hashOf(editor.id)
    const response = await editor.patch(`/api/users/${editor.id}`).send({ password })
    expect([response.status, messages(response)]).toEqual([400, expect.stringMatching(saysWhy)])
    expect(await hashOf(editor.id)).toBe(before)
    expect(await who(editor.token)).toBe(editor.email)
  })

  it.each([
    [
      'in bulk',
      (id: string, password: string) => administrator.patch(`/api/users?where[id][equals]=${id}`).send({ password }),
    ],
    [
      'as a form',
      (id: string, password: string) =>
        administrator.patch(`/api/users/${id}`).field('_payload', JSON.stringify({ password })),
    ],
    [
      'in English',
      (id: string, password: string) => administrator.patch(`/api/users/${id}?locale=en`).send({ password }),
    ],
  ])('a weak one is refused %s too', async (_, attempt) => {
    const before = await hashOf(administrator.id)
    await attempt(administrator.id, 'lösenord1234')
    expect(await hashOf(administrator.id)).toBe(before)
  })

  it('one’s own address is refused', async () => {
    const before = await hashOf(editor.id)
    const data = { email: 'annaandersson@example.se', password: 'annaandersson' }
    expect((await editor.patch(`/api/users/${editor.id}`).send(data)).status).toBe(400)
    expect(await accountOf(editor.id)).toMatchObject({ email: editor.email, hash: before })
  })
})

describe('a forgotten password', () => {
  const forgot = (email: unknown) => post('/api/users/forgot-password', { email })
  const tokenOf = async (id: string): Promise<string | null | undefined> => (await accountOf(id)).resetPasswordToken
  const reset = (token: unknown, password: unknown) => post('/api/users/reset-password', { token, password })

  it('gets the same answer for an address that has an account and one that has not', async () => {
    const [known, unknown] = [await forgot(editor.email), await forgot('ingen@example.se')]
    expect([known.status, unknown.status]).toEqual([200, 200])
    expect(known.body).toEqual(unknown.body)
    expect(Object.keys(known.headers).sort()).toEqual(Object.keys(unknown.headers).sort())
    expect(await tokenOf(editor.id)).toBeTruthy()
  })

  it('can be replaced once, by the link alone, and ends the other sessions', async () => {
    const user = await person(cms, 'editor')
    await forgot(user.email)
    const token = await tokenOf(user.id)
    for (const wrong of ['', 'nonsense', null, { $ne: null }, ['x']]) {
      const response = await reset(wrong, 'Nytt-lösen-ord-2026')
      expect(response.status).toBeGreaterThanOrEqual(400)
      expect(response.status).toBeLessThan(500)
    }
    const weak = await reset(token, 'lösenord1234')
    expect([weak.status, messages(weak)]).toEqual([400, expect.stringMatching(/lätt att gissa/)])
    expect(await who(user.token)).toBe(user.email)

    expect((await reset(token, 'Nytt-lösen-ord-2026')).status).toBe(200)
    expect((await login(user.email, 'Nytt-lösen-ord-2026')).status).toBe(200)
    expect((await login(user.email, user.password)).status).toBe(401)
    expect(await who(user.token)).toBeNull()
    expect((await reset(token, 'Ännu-ett-lösen-2026')).status).toBeGreaterThanOrEqual(400)
    expect((await login(user.email, 'Nytt-lösen-ord-2026')).status).toBe(200)
  })

  it('cannot be replaced after the link has expired', async () => {
    const { hash } = await accountOf(editor.id)
    await forgot(editor.email)
    const token = await tokenOf(editor.id)
    expect(token).toBeTruthy()
    await setAccount(editor.id, { resetPasswordExpiration: justNow() })
    expect((await reset(token, 'Nytt-lösen-ord-2026')).status).toBe(403)
    expect((await accountOf(editor.id)).hash).toBe(hash)
  })

  it.each([undefined, null, 5, {}, [], 'x', 'a\0@example.se', 'x'.repeat(10_000)])(
    'of %j is refused or ignored',
    async (email) => {
      const response = await forgot(email)
      expect(response.status).toBeLessThan(500)
    },
  )
})

describe('the session cookie', () => {
  let cookie: string
  beforeAll(async () => {
    cookie = cookieOf(await login(editor.email, editor.password))
  })
  const me = async (headers: Record<string, string>): Promise<string | null> => {
    const { body } = await request(cms.app)
      .get('/api/users/me')
      .set({ Cookie: cookie, ...headers })
    return (body.user as { email: string } | null)?.email ?? null
  }
  const write = async (headers: Record<string, string>): Promise<number> => {
    const response = await request(cms.app)
      .post('/api/news?draft=true')
      .set({ Cookie: cookie, ...headers })
      .send({ title: 'Från en annan webbplats' })
    return response.status
  }

  it('counts for our own pages', async () => {
    expect(await me({ Origin: ownOrigin })).toBe(editor.email)
    expect(await me({ 'Sec-Fetch-Site': 'same-origin' })).toBe(editor.email)
    expect(await write({ Origin: ownOrigin })).toBe(201)
  })

  it.each([
    [{ Origin: 'https://ond.example' }],
    [{ Origin: 'null' }],
    [{ Origin: 'https://cms.example.se.ond.example' }],
    [{ Origin: 'http://cms.example.se' }],
    [{ Origin: 'https://ond.example', 'Sec-Fetch-Site': 'cross-site' }],
    [{ 'Sec-Fetch-Site': 'cross-site' }],
    [{ Referer: 'https://ond.example/' }],
    [{}],
  ])('does not write for %j', async (headers) => {
    const before = (await cms.payload.count({ collection: 'news', trash: true })).totalDocs
    expect(await write(headers as Record<string, string>)).toBe(403)
    expect((await cms.payload.count({ collection: 'news', trash: true })).totalDocs).toBe(before)
  })

  it('does not sign out or change the password from another site', async () => {
    const headers = { Cookie: cookie, Origin: 'https://ond.example' }
    await request(cms.app).post('/api/users/logout').set(headers).send({})
    const { hash } = await accountOf(editor.id)
    await request(cms.app).patch(`/api/users/${editor.id}`).set(headers).send({ password: 'Övertaget-2026-konto' })
    expect(await me({ Origin: ownOrigin })).toBe(editor.email)
    expect((await accountOf(editor.id)).hash).toBe(hash)
  })

  it('is not let through by CORS', async () => {
    const response = await request(cms.app)
      .options('/api/news')
      .set({ Origin: 'https://ond.example', 'Access-Control-Request-Method': 'POST' })
    expect(response.headers['access-control-allow-origin']).toBeUndefined()
    expect(response.headers['access-control-allow-credentials']).toBeUndefined()
    const read = await request(cms.app).get('/api/news').set({ Origin: 'https://ond.example', Cookie: cookie })
    expect(read.headers['access-control-allow-origin']).toBeUndefined()
  })
})

describe('doors that are closed', () => {
  it.each([
    ['post', '/api/graphql'],
    ['get', '/api/graphql'],
    ['get', '/api/graphql-playground'],
    ['get', '/graphql'],
  ] as const)('GraphQL: %s %s', async (method, path) => {
    const asked = request(cms.app)[method](path)
    const response = await asked.send(method === 'post' ? { query: '{ __schema { types { name } } }' } : undefined)
    expect(response.status).toBe(404)
    expect(response.text).not.toContain('__schema')
  })

  it('nobody registers as the first user', async () => {
    const before = (await cms.payload.count({ collection: 'users' })).totalDocs
    const response = await post('/api/users/first-register', {
      email: 'forsta@example.se',
      name: 'x',
      password: 'Abcd-1234-efgh',
    })
    expect(response.status).toBe(404)
    expect((await cms.payload.count({ collection: 'users' })).totalDocs).toBe(before)
  })

  it('nobody makes an account by themselves', async () => {
    const before = (await cms.payload.count({ collection: 'users' })).totalDocs
    for (const path of ['/api/users', '/api/users/', '/api/users?depth=0']) {
      const response = await post(path, {
        email: 'ny@example.se',
        name: 'x',
        password: 'Abcd-1234-efgh',
        role: 'administrator',
      })
      expect([path, response.status >= 400 && response.status < 500]).toEqual([path, true])
    }
    expect((await cms.payload.count({ collection: 'users' })).totalDocs).toBe(before)
  })

  it('versions, jobs, preferences and locks are closed to the anonymous', async () => {
    await buildNews(cms.payload)
    for (const path of [
      'news/versions',
      'events/versions',
      'media/versions',
      'payload-jobs',
      'payload-preferences',
      'payload-preferences/locale',
      'payload-locked-documents',
      'payload-kv',
      'payload-migrations',
      'globals/association',
      'globals/association/versions',
    ]) {
      const response = await request(cms.app).get(`/api/${path}`)
      expect([
        path,
        [401, 403, 404].includes(response.status) || response.body.docs?.length === 0 || response.body.value === null,
      ]).toEqual([path, true])
      expect(response.text).not.toContain('Nyhet')
    }
  })

  it('nobody who is not signed in may do anything', async () => {
    const { status, text } = await request(cms.app).get('/api/access')
    expect(status).toBe(200)
    expect(text).not.toMatch(/"(create|update|delete|publish|readVersions|unlock)":(true|\{"permission":true)/)
  })
})
