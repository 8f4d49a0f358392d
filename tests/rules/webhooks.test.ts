import { createServer, type Server, type AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { Webhook } from 'standardwebhooks'
import { isPublicAddress, refusalOfAddress } from '../../src/outgoing/address-rules'
import { guardedRequest } from '../../src/outgoing/guarded-request'
import { isReceiver, nextStep, stateOf, type WebhookClient } from '../../src/webhooks/client-rules'
import { attemptOf, bodyOf, messageIdOf, nextAttempt, nextDelivery, outcomeOf } from '../../src/webhooks/webhook-rules'
import { signaturesOf } from '../../src/webhooks/webhook-signature'

const now = new Date('2026-11-22T08:00:00Z')
const later = (ms: number): Date => new Date(now.getTime() + ms)
const [second, minute, hour] = [1000, 60_000, 3_600_000]
const day = 24 * hour

describe('an IP address', () => {
  it.each([
    '8.8.8.8',
    '172.15.255.255',
    '172.32.0.0',
    '100.63.255.255',
    '100.128.0.0',
    '193.10.0.1',
    '223.255.255.255',
  ])('of the internet is public: %s', (address) => {
    expect(isPublicAddress(address)).toBe(true)
  })
  it.each(['2a00:1450:400f:801::200e', '2606:4700:4700::1111', '2001:200::1', '2003::1', '3ffe::1'])(
    'of the internet is public: %s',
    (address) => {
      expect(isPublicAddress(address)).toBe(true)
    },
  )
  it.each([
    ...['0.0.0.0', '10.0.0.1', '100.64.0.1', '100.127.255.255', '127.0.0.1', '127.255.255.254', '169.254.169.254'],
    ...['172.16.0.1', '172.31.255.255', '192.0.0.8', '192.0.2.1', '192.88.99.1', '192.168.1.1', '198.18.0.1'],
    ...[
      '198.19.255.255',
      '198.51.100.1',
      '203.0.113.1',
      '224.0.0.1',
      '239.255.255.255',
      '240.0.0.1',
      '255.255.255.255',
    ],
  ])('of no public network is not: %s', (address) => {
    expect(isPublicAddress(address)).toBe(false)
  })
  it.each([
    ...['::', '::1', 'fe80::1', 'fe80::1%eth0', 'fc00::1', 'fd12:3456:789a::1', 'fec0::1', 'ff02::1', '5f00::1'],
    ...['::ffff:8.8.8.8', '::ffff:127.0.0.1', '::ffff:7f00:1', '::7f00:1', '64:ff9b::8.8.8.8', '64:ff9b:1::1'],
    ...['2001::1', '2001:db8::1', '2001:1ff::1', '2002:7f00:1::', '2002:808:808::1', '3fff::1', '100::1'],
  ])('of no public network is not: %s', (address) => {
    expect(isPublicAddress(address)).toBe(false)
  })
  it.each([
    '',
    'example.se',
    '1.2.3',
    '1.2.3.256',
    '1.2.3.4.5',
    '::1::2',
    '1:2:3:4:5:6:7:8:9',
    '2a00:1',
    'g::1',
    '2a00::1/64',
  ])('that is none is not public: %j', (address) => {
    expect(isPublicAddress(address)).toBe(false)
  })
})

describe('an address that somebody has typed', () => {
  const refusal = (url: string, allowPrivate = false): string | undefined => refusalOfAddress(url, { allowPrivate })?.sv

  it.each([
    'https://www.example.se/webhook',
    'https://example.se:8443/a?b=c#d',
    'https://åäö.example.se/',
    'https://8.8.8.8/',
    'https://[2606:4700:4700::1111]/',
    'https://localhost.example.se/',
  ])('is taken: %s', (url) => {
    expect(refusal(url)).toBeUndefined()
    expect(refusal(url, true)).toBeUndefined()
  })
  it.each([
    ...['127.0.0.1', '2130706433', '0x7f000001', '0X7F.1', '0177.0.0.1', '127.1', '127.0.0.1.', '１２７.0.0.1', '10.1'],
    ...['0', '3232235777', '169.254.169.254', '[::1]', '[::]', '[::ffff:127.0.0.1]', '[::ffff:7f00:1]', '[0:0::1]'],
    ...[
      '[fd00::1]',
      '[fe80::1]',
      '[64:ff9b::7f00:1]',
      '[2002:7f00:1::]',
      'localhost',
      'LOCALHOST',
      'localhost.',
      'a.localhost',
    ],
  ])('is refused when it leads inside: %s', (host) => {
    expect(refusal(`https://${host}:8443/webhook`)).toMatch(/privat nät/)
    expect(refusal(`https://${host}:8443/webhook`, true)).toBeUndefined()
  })
  it('is refused without https, unless the switch is on', () => {
    expect(refusal('http://www.example.se/')).toMatch(/https:\/\//)
    expect(refusal('http://www.example.se/', true)).toBeUndefined()
  })
  it.each([
    ...[
      '',
      'inte en adress',
      'www.example.se',
      '//www.example.se',
      'https://',
      'ftp://example.se/',
      'file:///etc/passwd',
    ],
    ...[
      'javascript:alert(1)',
      'https://example.se:99999/',
      'https://example.se:0/',
      ' https://example.se/',
      'https://a b.se/',
    ],
    ...['https://example.se/\n', 'https://[::1', 'https://1.2.3.256/'],
  ])('is refused when it is none: %j', (url) => {
    expect(refusal(url)).toMatch(/hela adressen/)
    expect(refusal(url, true)).toMatch(/hela adressen/)
  })
  it('is refused with a password in it, or when it is too long', () => {
    for (const user of ['anna:hemligt', 'anna', ':hemligt'])
      expect(refusal(`https://${user}@example.se/`, true)).toMatch(/lösenord/)
    expect(refusal(`https://example.se/${'a'.repeat(1981)}`)).toBeUndefined()
    expect(refusal(`https://example.se/${'a'.repeat(1982)}`)).toMatch(/för lång/)
  })
})

describe('a connection', () => {
  let trap: Server
  let port = 0
  let connections = 0
  beforeAll(async () => {
    trap = createServer((socket) => {
      connections++
      socket.resume().on('error', () => undefined)
      socket.end('HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok')
    })
    await new Promise<void>((resolve) => {
      trap.listen(0, '127.0.0.1', resolve)
    })
    port = (trap.address() as AddressInfo).port
  })
  afterAll(() => new Promise((resolve) => trap.close(resolve)))

  const get = (url: string, more: Partial<Parameters<typeof guardedRequest>[0]> = {}) =>
    guardedRequest({
      url,
      method: 'GET',
      headers: {},
      timeoutMs: 10_000,
      answerMaxBytes: 1000,
      allowPrivate: false,
      ...more,
    })
  const leadsTo =
    (...addresses: string[]) =>
    () =>
      Promise.resolve(addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })))

  it.each([[['127.0.0.1']], [['8.8.8.8', '127.0.0.1']], [['::ffff:127.0.0.1']], [['169.254.169.254', '2a00::1']]])(
    'is refused when the name leads to %j',
    async (addresses) => {
      const url = `https://mottagare.example.se:${String(port)}/`
      expect(await get(url, { resolve: leadsTo(...addresses) })).toEqual({ ok: false, fault: 'private-address' })
      expect(connections).toBe(0)
    },
  )
  it('is refused to an IP address inside, which is never looked up', async () => {
    for (const host of ['127.0.0.1', '0x7f.1', '[::ffff:127.0.0.1]'])
      expect(await get(`https://${host}:${String(port)}/`)).toEqual({ ok: false, fault: 'refused-address' })
    expect(connections).toBe(0)
  })
  it('goes to the very address that was looked up, when the switch allows it', async () => {
    let lookups = 0
    const resolve = (): ReturnType<ReturnType<typeof leadsTo>> => {
      lookups++
      return leadsTo('127.0.0.1')()
    }
    const url = `http://mottagare.example.se:${String(port)}/`
    const answer = await get(url, { allowPrivate: true, resolve })
    expect(answer).toMatchObject({ ok: true, status: 200, body: Buffer.from('ok'), isComplete: true })
    expect([lookups, connections]).toEqual([1, 1])
  })
  it('that cannot be made says why', async () => {
    const away = {
      allowPrivate: true,
      resolve: () => Promise.reject(Object.assign(new Error(), { code: 'ENOTFOUND' })),
    }
    expect(await get('http://mottagare.example.se/', away)).toEqual({ ok: false, fault: 'unknown-host' })
    expect(await get('http://mottagare.example.se/', { allowPrivate: true, resolve: leadsTo() })).toEqual({
      ok: false,
      fault: 'unknown-host',
    })
    expect(await get('http://127.0.0.1:1/', { allowPrivate: true })).toEqual({ ok: false, fault: 'unreachable' })
    expect(await get(`https://127.0.0.1:${String(port)}/`, { allowPrivate: true })).toEqual({ ok: false, fault: 'tls' })
    const signal = AbortSignal.abort()
    expect(await get('http://127.0.0.1:1/', { allowPrivate: true, signal })).toEqual({ ok: false, fault: 'aborted' })
    const never = { allowPrivate: true, timeoutMs: 1, resolve: () => new Promise<never>(() => undefined) }
    expect(await get('http://mottagare.example.se/', never)).toEqual({ ok: false, fault: 'timed-out' })
  })
})

describe('a message', () => {
  it('has an id and a body that are always the same', () => {
    expect(messageIdOf('k1', 7)).toBe('msg_k1_7')
    expect(JSON.parse(bodyOf([{ seq: 7 }], now))).toEqual({
      type: 'content.changed',
      timestamp: '2026-11-22T09:00:00+01:00',
      data: { items: [{ seq: 7 }] },
    })
    expect(JSON.parse(bodyOf([], now))).toMatchObject({ type: 'webhook.test', data: { items: [] } })
  })

  it('is signed as the package of Standard Webhooks does, by each secret', () => {
    const secrets = [24, 32, 64].map((bytes) => `whsec_${Buffer.alloc(bytes, bytes).toString('base64')}`)
    const [id, body] = ['msg_k1_7', '{"åäö":1}']
    const theirs = secrets.map((secret) => new Webhook(secret).sign(id, now, body))
    expect(signaturesOf({ id, timestamp: now.getTime() / second, body }, secrets)).toBe(theirs.join(' '))
    for (const wrong of ['', 'whsec_', 'whsec_åäö', secrets[0]!.slice(1)])
      expect(() => signaturesOf({ id, timestamp: 1, body }, [wrong])).toThrow()
  })
})

describe('what is sent next', () => {
  const waiting = (firstSeq: number, inMs = 0, attempts = 0) => ({ firstSeq, attempts, nextAttemptAt: later(inMs) })

  it('is the first in order, and nothing while that one waits', () => {
    expect(nextDelivery([], now)).toEqual({ delivery: null, isHeldBack: false })
    expect(nextDelivery([waiting(9), waiting(5)], now)).toEqual({ delivery: waiting(5), isHeldBack: true })
    expect(nextDelivery([waiting(9), waiting(5, 1)], now)).toEqual({ delivery: null, isHeldBack: true })
  })
  it('is a test, which is not in that line', () => {
    expect(nextDelivery([waiting(5, 1), waiting(0)], now)).toEqual({ delivery: waiting(0), isHeldBack: true })
    expect(nextDelivery([waiting(0, 1)], now)).toEqual({ delivery: null, isHeldBack: false })
  })
})

describe('a client', () => {
  const client: WebhookClient = {
    ...{ id: 'k1', name: 'Sigtuna', url: 'https://example.se/', isOn: true, isActive: true, expiresAt: null },
    ...{ scopes: ['webhooks'], state: 'working', secret: 'sealed', formerSecret: null, fromSeq: 0 },
  }
  const facts = { client, waiting: [], isBehind: true, now }

  it('is told of changes, when it is behind', () => {
    expect(nextStep(facts)).toEqual({ does: 'make' })
    expect(nextStep({ ...facts, isBehind: false })).toEqual({ does: 'nothing' })
    const failed = { firstSeq: 3, attempts: 1, nextAttemptAt: later(1) }
    expect(nextStep({ ...facts, waiting: [failed] })).toEqual({ does: 'nothing' })
    expect(nextStep({ ...facts, waiting: [failed], now: later(1) })).toMatchObject({ does: 'send', delivery: failed })
  })
  it.each([
    ['no address', { url: null }],
    ['no secret', { secret: null }],
    ['webhooks off', { isOn: false }],
    ['a key that is not valid', { isActive: false }],
    ['a key that was valid until now', { expiresAt: later(-1) }],
    ['no right to webhooks', { scopes: ['read'] }],
  ])('with %s is not', (_name, change) => {
    const other = { ...client, ...change }
    const due = { firstSeq: 3, attempts: 1, nextAttemptAt: now }
    expect(isReceiver(other, now)).toBe(false)
    expect(nextStep({ ...facts, client: other, waiting: [due] })).toEqual({ does: 'nothing' })
    expect(stateOf(other, { isRetrying: true, now })).toBe('off')
  })
  it('is shown as stopped until somebody switches it on', () => {
    const stopped = { ...client, state: 'stopped', isOn: false } as const
    expect(stateOf(stopped, { isRetrying: true, now })).toBe('stopped')
    expect(stateOf({ ...stopped, isOn: true }, { isRetrying: false, now })).toBe('working')
    expect(stateOf(client, { isRetrying: true, now })).toBe('retrying')
  })
})

describe('a failed attempt', () => {
  const facts = { firstSeq: 1, attempts: 1, firstAttemptAt: now, retryAfterMs: 0, now, random: 0.5 }
  const pauses = (random: number): number[] =>
    Array.from({ length: 9 }, (_, i) => nextAttempt({ ...facts, attempts: i + 1, random })!.getTime() - now.getTime())

  it('is followed by the next after a pause that grows, the first within a minute', () => {
    const middle = [5 * second, minute, 5 * minute, 30 * minute, 2 * hour, 5 * hour, 11 * hour, 11 * hour, 11 * hour]
    expect(pauses(0.5)).toEqual(middle)
    expect(pauses(0)).toEqual(middle.map((ms) => ms * 0.8))
    expect(pauses(1)).toEqual(middle.map((ms) => ms * 1.2))
  })
  it('waits as long as the receiver asks, but no shorter and not for ever', () => {
    const after = (retryAfterMs: number) => nextAttempt({ ...facts, retryAfterMs })!.getTime() - now.getTime()
    expect([after(minute), after(second)]).toEqual([minute, 5 * second])
    const asked = (value: string, status = 503) =>
      attemptOf({ ok: true, status, headers: { 'retry-after': value }, body: Buffer.from(''), isComplete: true }, now)
        .retryAfterMs
    expect(
      ['120', '999999', later(minute).toUTCString(), later(-minute).toUTCString(), 'snart', '-1'].map((v) => asked(v)),
    ).toEqual([2 * minute, 12 * hour, minute, 0, 0, 0])
    expect([asked('120', 429), asked('120', 500)]).toEqual([2 * minute, 0])
  })
  it('is the last one after three days, not before', () => {
    const at = (ms: number) => nextAttempt({ ...facts, attempts: 20, now: later(ms) })
    expect(at(2 * day)).toEqual(later(2 * day + 11 * hour))
    expect(at(3 * day - hour)).toEqual(later(3 * day))
    expect(at(3 * day)).toBeNull()
  })
  it('of a test is repeated twice, and stops nothing', () => {
    const failed = attemptOf({ ok: false, fault: 'unreachable' }, now)
    const test = { ...facts, firstSeq: 0 }
    expect(outcomeOf(failed, { ...test, attempts: 2 })).toMatchObject({ state: 'waiting', stops: false })
    expect(outcomeOf(failed, { ...test, attempts: 3 })).toEqual({ state: 'failed', nextAttemptAt: null, stops: false })
    expect(outcomeOf({ ...failed, isGone: true }, test)).toMatchObject({ state: 'failed', stops: false })
  })
})

describe('an answer', () => {
  const answer = (status: number, text = '', headers = {}) =>
    attemptOf({ ok: true, status, headers, body: Buffer.from(text), isComplete: true }, now)

  it('is success with 2xx alone', () => {
    expect([199, 200, 204, 299, 300, 404, 500].map((status) => answer(status).isDelivered)).toEqual([
      ...[false, true, true, true, false, false, false],
    ])
    expect([410, 404].map((status) => answer(status).isGone)).toEqual([true, false])
  })
  it('is kept in one line, and short', () => {
    expect(answer(500, ' Fel\r\n\u0000  på <b>servern</b>\u2028').answer).toBe('Fel på <b>servern</b>')
    expect(answer(500, 'å'.repeat(10_000)).answer).toBe('å'.repeat(300))
  })
  it('that leads elsewhere is told as such', () => {
    expect(answer(302, 'Flyttad', { location: 'https://example.se/ny' }).answer).toMatch(
      /\(https:\/\/example\.se\/ny\)\. Hänvisningar följs inte\./,
    )
    expect(answer(301, '', { location: `https://example.se/${'a'.repeat(5000)}` }).answer).toHaveLength(
      answer(301, '', { location: 'a'.repeat(150) }).answer.length,
    )
  })
})
