import { describe, expect, it, jest } from '@jest/globals'
import { type Computed, ResponseCache } from '../../src/http/response-cache'
import { StoredResponse } from '../../src/http/stored-response'

const megabyte = 1024 * 1024

const answer = (text: string, given: Partial<Computed> = {}): Computed => ({
  response: new StoredResponse({ bytes: Buffer.from(text), contentType: 'text/plain' }),
  tags: ['news'],
  validUntilMs: Infinity,
  ...given,
})
const put = (cache: ResponseCache, key: string, given: Partial<Computed> = {}, text = key) =>
  cache.compute(key, ['news'], () => Promise.resolve(answer(text, given)))
const textOf = (response: StoredResponse | undefined): string | undefined =>
  response?.ready('identity')?.body.toString()

describe('what is kept', () => {
  it('is answered until something that it is made of changes', async () => {
    const cache = new ResponseCache(megabyte)
    await put(cache, '/news')
    await put(cache, '/news/a', { tags: ['news/1'] })
    await put(cache, '/board', { tags: ['board'] })
    cache.changed([{ topic: 'news', document: '2' }])
    expect([textOf(cache.get('/news')), textOf(cache.get('/news/a')), textOf(cache.get('/board'))]).toEqual([
      undefined,
      '/news/a',
      '/board',
    ])
    cache.changed([{ topic: 'news', document: '1' }])
    expect(cache.get('/news/a')).toBeUndefined()
    expect([cache.size, cache.get('/board') !== undefined]).toEqual([1, true])
    cache.changed([{ topic: 'board', document: '1' }])
    expect([cache.size, cache.bytes]).toEqual([0, 0])
  })

  it('is answered until its day ends', async () => {
    const cache = new ResponseCache(megabyte)
    await put(cache, '/today', { validUntilMs: Date.now() + 60_000 })
    await put(cache, '/yesterday', { validUntilMs: Date.now() })
    expect([cache.get('/today') !== undefined, cache.get('/yesterday')]).toEqual([true, undefined])
  })

  it('is no answer that is nothing to keep, and no failure', async () => {
    const cache = new ResponseCache(megabyte)
    expect(await cache.compute('/old', ['news'], () => Promise.resolve({ movedTo: '/new' }))).toEqual({
      movedTo: '/new',
    })
    await expect(cache.compute('/wrong', ['news'], () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(cache.size).toBe(0)
    await put(cache, '/wrong')
    expect(cache.get('/wrong')).toBeDefined()
  })
})

describe('what is asked for at the same time', () => {
  it('is computed once', async () => {
    const cache = new ResponseCache(megabyte)
    const compute = jest.fn(() => Promise.resolve(answer('x')))
    const answers = await Promise.all(Array.from({ length: 50 }, () => cache.compute('/x', ['news'], compute)))
    expect(compute).toHaveBeenCalledTimes(1)
    expect(new Set(answers).size).toBe(1)
  })

  it('is computed anew for who comes after a change, and the older answer is not kept', async () => {
    const cache = new ResponseCache(megabyte)
    let finish: (computed: Computed) => void = () => undefined
    const older = cache.compute('/x', ['news'], () => new Promise<Computed>((resolve) => (finish = resolve)))
    cache.changed([{ topic: 'board', document: '1' }])
    const joins = cache.compute('/x', ['news'], () => Promise.resolve(answer('never asked for')))
    cache.changed([{ topic: 'news', document: '1' }])
    const newer = await cache.compute('/x', ['news'], () => Promise.resolve(answer('new')))
    finish(answer('old'))
    const texts = [await older, await joins, newer].map((computed) => textOf(computed.response))
    expect(texts).toEqual(['old', 'old', 'new'])
    expect(textOf(cache.get('/x'))).toBe('new')
  })
})

describe('the memory', () => {
  const kilobytes = 'x'.repeat(10_000)

  it('stays within its limit, with every encoding counted', async () => {
    const cache = new ResponseCache(megabyte)
    for (let i = 0; i < 50_000; i++) await put(cache, `/${String(i)}`, {}, 'short')
    expect(cache.bytes).toBeLessThanOrEqual(megabyte)
    expect(cache.size).toBeGreaterThan(100)

    const [key, random] = ['/big', Buffer.from(Array.from({ length: 400_000 }, () => Math.random()).join(''))]
    const big = await cache.compute(key, ['news'], () => {
      const response = new StoredResponse({ bytes: random.subarray(0, 500_000), contentType: 'text/plain' })
      return Promise.resolve({ response, tags: ['news'], validUntilMs: Infinity })
    })
    const before = cache.bytes
    await big.response.variant('gzip')
    cache.measure(key)
    expect(cache.bytes).toBeLessThanOrEqual(megabyte)
    expect(cache.bytes + 300_000).toBeGreaterThan(before)
  })

  it('keeps what is in use while somebody walks through everything once', async () => {
    const cache = new ResponseCache(megabyte)
    await put(cache, '/used', {}, kilobytes)
    cache.get('/used')
    for (let i = 0; i < 1000; i++) await put(cache, `/${String(i)}`, {}, kilobytes)
    expect(cache.get('/used')).toBeDefined()
    expect(cache.get('/0')).toBeUndefined()
  })

  it('makes room among what is in use when that is too much, the oldest first', async () => {
    const cache = new ResponseCache(megabyte)
    for (let i = 0; i < 200; i++) {
      await put(cache, `/${String(i)}`, {}, kilobytes)
      cache.get(`/${String(i)}`)
    }
    expect(cache.bytes).toBeLessThanOrEqual(megabyte)
    expect([cache.get('/0'), cache.get('/199') !== undefined]).toEqual([undefined, true])
  })

  it('takes nothing that is larger than all of it', async () => {
    const cache = new ResponseCache(1000)
    await put(cache, '/x', {}, kilobytes)
    expect([cache.size, cache.bytes]).toEqual([0, 0])
  })
})
