import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import express from 'express'
import { chooseEncoding, isFresh, sendRepresentation } from '../../src/http/respond'
import { rawRequest } from '../helpers/raw'

describe('isFresh (RFC 9110, 13.1.2)', () => {
  const hash = 'Xk3_abc-DEF'
  it.each([
    [undefined, false],
    ['', false],
    ['*', true],
    [' * ', true],
    [`"${hash}"`, true],
    [`W/"${hash}"`, true],
    [`"${hash}-br"`, true],
    [`W/"${hash}-gzip"`, true],
    [`"other", "${hash}"`, true],
    [`"other",W/"${hash}" , "third"`, true],
    [`"with, comma", "${hash}"`, true],
    ['"other"', false],
    [hash, false],
    [`"${hash}-zstd"`, false],
    [`"${hash}x"`, false],
    [`"${hash}`, false],
    ['"*"', false],
    ['*, "other"', false],
    ['"', false],
  ])('%j: %s', (header, expected) => {
    expect(isFresh(header, hash)).toBe(expected)
  })

  it('answers a long list at once', () => {
    // Backtracking would take minutes; how many milliseconds a busy machine takes does not matter.
    const startedAt = performance.now()
    expect(isFresh('"x",'.repeat(4000) + '"'.repeat(3999), hash)).toBe(false)
    expect(performance.now() - startedAt).toBeLessThan(10_000)
  })
})

it.each([
  [undefined, 'identity'],
  ['', 'identity'],
  ['gzip', 'gzip'],
  ['br', 'br'],
  ['gzip, deflate, br', 'br'],
  ['gzip, deflate, br, zstd', 'br'],
  ['GZIP', 'gzip'],
  ['br;q=0.5, gzip;q=0.9', 'gzip'],
  ['br;q=0.9, gzip;q=0.5', 'br'],
  ['br;q=0, gzip', 'gzip'],
  ['br;q=0, gzip;q=0', 'identity'],
  ['gzip;q=0', 'identity'],
  ['*', 'br'],
  ['*;q=0', 'identity'],
  ['br;q=0, *', 'gzip'],
  ['identity', 'identity'],
  ['deflate', 'identity'],
  ['gzip ; q=0.8', 'gzip'],
  ['gzip;q=nonsense', 'identity'],
  [';;;,,,=', 'identity'],
])('Accept-Encoding %j gets %s', (header, expected) => {
  expect(chooseEncoding(header)).toBe(expected)
})

describe('sendRepresentation', () => {
  const text = JSON.stringify({ items: Array.from({ length: 50 }, (_, n) => ({ title: `Åtgärd ${String(n)}` })) })
  let server: Server
  let port: number
  beforeAll(async () => {
    const app = express()
    app.set('etag', false)
    app.get('/', (req, res) =>
      sendRepresentation(req, res, { bytes: Buffer.from(text), contentType: 'application/json', language: 'sv' }),
    )
    server = createServer(app)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    port = (server.address() as AddressInfo).port
  })
  afterAll(() => {
    server.close()
  })

  const decoders = { identity: (bytes: Buffer) => bytes, gzip: gunzipSync, br: brotliDecompressSync }
  it.each(['identity', 'gzip', 'br'] as const)(
    '%s decodes to the same bytes and has a tag of its own',
    async (encoding) => {
      const response = await rawRequest(port, { path: '/', headers: { 'Accept-Encoding': encoding } })
      expect(response.status).toBe(200)
      expect(decoders[encoding](response.bytes).toString()).toBe(text)
      expect(response.headers['content-encoding']).toBe(encoding === 'identity' ? undefined : encoding)
      expect(response.headers['content-length']).toBe(String(response.bytes.length))
      expect(response.headers.vary).toBe('Accept-Encoding')
      expect(response.headers.etag).toMatch(/^"[\w-]+"$/)
      if (encoding !== 'identity') expect(response.bytes.length).toBeLessThan(text.length)

      const again = await rawRequest(port, {
        path: '/',
        headers: { 'Accept-Encoding': encoding, 'If-None-Match': String(response.headers.etag) },
      })
      expect([again.status, again.bytes.length]).toEqual([304, 0])
      expect(again.headers.etag).toBe(response.headers.etag)
      expect(again.headers['cache-control']).toBe(response.headers['cache-control'])
      expect(again.headers['content-length']).toBeUndefined()
    },
  )

  it('has as many tags as encodings', async () => {
    const tags = await Promise.all(
      ['identity', 'gzip', 'br'].map(
        async (encoding) =>
          (await rawRequest(port, { path: '/', headers: { 'Accept-Encoding': encoding } })).headers.etag,
      ),
    )
    expect(new Set(tags).size).toBe(3)
  })

  it('answers HEAD with the headers of GET and no body', async () => {
    const [get, head] = await Promise.all(
      ['GET', 'HEAD'].map((method) => rawRequest(port, { method, path: '/', headers: { 'Accept-Encoding': 'gzip' } })),
    )
    expect(head!.bytes).toHaveLength(0)
    expect({ ...head!.headers, date: '' }).toEqual({ ...get!.headers, date: '' })
  })
})
