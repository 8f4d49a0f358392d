import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import fs from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import sharp from 'sharp'
import request from 'supertest'
import { buildNews } from '../helpers/builders'
import { startTestCms, type TestCms } from '../helpers/cms'
import { cameraPhoto, hugePng, officeFiles, plainImage, tinyPdf, zip } from '../helpers/files'
import { person, type Person } from '../helpers/people'
import { read } from '../helpers/read'

let cms: TestCms
let editor: Person
let png: Buffer
beforeAll(async () => {
  cms = await startTestCms()
  editor = await person(cms, 'editor')
  png = await plainImage()
})
afterAll(() => cms.stop())

interface Image {
  url: string
  alt: string
  width: number
  height: number
  focalPoint: { x: number; y: number }
  sizes: { name: string; url: string; width: number; height: number; type: string }[]
}
interface File {
  data: Buffer
  name: string
  type?: string
}

const send = (
  method: 'post' | 'patch',
  address: string,
  { data, name, type = 'image/png' }: File,
  fields: object = {},
) =>
  editor[method](address)
    .field('_payload', JSON.stringify(fields))
    .attach('file', data, { filename: name, contentType: type })
const uploadImage = (file: File, fields: object = { alt: 'Bild' }) => send('post', '/api/media', file, fields)
const uploadDocument = (file: File, fields: object = {}) =>
  send('post', '/api/documents', { type: 'application/pdf', ...file }, { title: 'Handling', kind: 'other', ...fields })

/** The image as the public gets it, with a piece of news that shows it. */
async function shown(id: string): Promise<Image> {
  const news = await buildNews(cms.payload, { image: id })
  return (await read(cms, `/news/${news.slug!}`)).body.image as Image
}
const get = (url: string) =>
  request(cms.app)
    .get(new URL(url, cms.env.serverUrl).pathname)
    .buffer(true)
    .parse((response, done) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () => done(null, Buffer.concat(parts)))
    })

const folders = ['images', 'documents'].map((name) => () => path.join(cms.env.mediaDir, name))
const filesOnDisk = (): string[] =>
  folders.flatMap((folder) =>
    fs.existsSync(folder()) ? fs.readdirSync(folder()).map((name) => path.join(folder(), name)) : [],
  )

/** With MongoDB, files are removed when the transaction has ended, a moment after the answer. */
async function until(isSo: () => boolean): Promise<void> {
  for (let turn = 0; turn < 20_000 && !isSo(); turn++) await new Promise(setImmediate)
}

describe('a photo', () => {
  let id: string
  let image: Image
  beforeAll(async () => {
    const photo = await cameraPhoto({ width: 1200, height: 1800 })
    expect(photo.includes('Provkamera')).toBe(true)
    expect((await sharp(photo).metadata()).orientation).toBe(6)
    const response = await uploadImage(
      { data: photo, name: 'IMG 0815.JPG', type: 'image/jpeg' },
      { alt: 'En röd yta', credit: 'Anna' },
    )
    expect(response.status).toBe(201)
    id = response.body.doc.id as string
    image = await shown(id)
  })

  it('stands upright, with its aspect', () => {
    expect([image.width, image.height]).toEqual([1200, 1800])
    for (const { name, width, height } of image.sizes.filter(({ name: n }) => /^(small|medium|large)/.test(n))) {
      expect([name, (width / height).toFixed(2)]).toEqual([name, (1200 / 1800).toFixed(2)])
    }
  })

  it('has sizes in webp and avif that are what they say, each at an address of ours', async () => {
    expect(new Set(image.sizes.map(({ type }) => type))).toEqual(new Set(['image/webp', 'image/avif']))
    expect(image.sizes.map(({ name }) => name).sort()).toEqual(
      [
        'card-avif',
        'card-webp',
        'large-avif',
        'large-webp',
        'medium-avif',
        'medium-webp',
        'small-avif',
        'small-webp',
        'square',
      ].sort(),
    )
    for (const { url, width, height, type } of [...image.sizes, { ...image, type: 'image/webp' }]) {
      expect(url).toMatch(/^http:\/\/localhost:3000\/media\/[\w.-]+$/)
      const response = await get(url)
      expect([response.status, response.type]).toEqual([200, type])
      const metadata = await sharp(response.body as Buffer).metadata()
      expect([metadata.width, metadata.height]).toEqual([width, height])
      expect(metadata.format === 'heif' ? 'image/avif' : `image/${metadata.format}`).toBe(type)
    }
  })

  it('says nothing of camera, owner and place, in any file', async () => {
    const files = filesOnDisk()
    expect(files.length).toBeGreaterThanOrEqual(8)
    for (const file of files) {
      const bytes = fs.readFileSync(file)
      for (const secret of ['Provkamera', 'Hemlig person', 'GPS'])
        expect([file, bytes.includes(secret)]).toEqual([file, false])
      const { exif, xmp, iptc, orientation } = await sharp(bytes).metadata()
      expect([exif, xmp, iptc]).toEqual([undefined, undefined, undefined])
      expect([undefined, 1]).toContain(orientation)
    }
  })

  it('has a name of its own that nobody can guess', () => {
    const names = [image, ...image.sizes].map(({ url }) => path.basename(url))
    for (const name of names) expect(name).toMatch(/^img-0815-[0-9a-f]{12}(-\d+x\d+)?\.(webp|avif)$/)
    expect(new Set(names).size).toBe(names.length)
  })
})

describe('the focal point', () => {
  /** Red on the left, blue on the right. */
  const halves = (): Promise<Buffer> =>
    sharp({ create: { width: 900, height: 300, channels: 3, background: '#00f' } })
      .composite([{ input: { create: { width: 450, height: 300, channels: 3, background: '#f00' } }, left: 0, top: 0 }])
      .png()
      .toBuffer()
  const colourOf = async (image: Image, name: string): Promise<'red' | 'blue' | 'both'> => {
    const size = image.sizes.find((one) => one.name === name)!
    const { channels } = await sharp((await get(size.url)).body as Buffer).stats()
    const [red = 0, , blue = 0] = channels.map(({ mean }) => mean)
    return red > 200 ? 'red' : blue > 200 ? 'blue' : 'both'
  }

  it('is the middle unless somebody chooses another', async () => {
    const { body } = await uploadImage({ data: await halves(), name: 'halvor.png' })
    const image = await shown(body.doc.id as string)
    expect(image.focalPoint).toEqual({ x: 50, y: 50 })
    expect(await colourOf(image, 'square')).toBe('both')
  })

  it('is in what is cut, and what is cut is made anew when it moves', async () => {
    const { body } = await uploadImage(
      { data: await halves(), name: 'halvor.png' },
      { alt: 'Halvor', focalX: 10, focalY: 50 },
    )
    const id = body.doc.id as string
    const left = await shown(id)
    expect(left.focalPoint).toEqual({ x: 10, y: 50 })
    expect(await colourOf(left, 'square')).toBe('red')

    // As the admin sends it.
    const query = 'uploadEdits[focalPoint][x]=90&uploadEdits[focalPoint][y]=50'
    const moved = await editor.patch(`/api/media/${id}?${query}`).send({ focalX: 90, focalY: 50 })
    expect(moved.status).toBe(200)
    const right = await shown(id)
    expect(right.focalPoint).toEqual({ x: 90, y: 50 })
    expect(await colourOf(right, 'square')).toBe('blue')

    const names = (image: Image) => [image, ...image.sizes].map(({ url }) => path.basename(url))
    expect(names(right).filter((name) => names(left).includes(name))).toEqual([])
    expect(names(right)).toEqual(names(right).filter((name) => /^halvor-[0-9a-f]{12}[.-]/.test(name)))
    await until(() => !filesOnDisk().some((file) => names(left).includes(path.basename(file))))
    expect(filesOnDisk().filter((file) => names(left).includes(path.basename(file)))).toEqual([])
  })

  it('that is refused changes no file', async () => {
    const { body } = await uploadImage({ data: await halves(), name: 'halvor.png' })
    const id = body.doc.id as string
    const before = filesOnDisk()
    const query = 'uploadEdits[focalPoint][x]=90&uploadEdits[focalPoint][y]=50'
    expect((await editor.patch(`/api/media/${id}?${query}`).send({ alt: '', focalX: 90, focalY: 50 })).status).toBe(400)
    expect(filesOnDisk()).toEqual(before)
    expect(await colourOf(await shown(id), 'square')).toBe('both')

    fs.rmSync(path.join(cms.env.mediaDir, 'images', body.doc.filename as string))
    const lost = await editor.patch(`/api/media/${id}?${query}`).send({ focalX: 90, focalY: 50 })
    expect(lost.status).toBe(400)
    expect(JSON.stringify(lost.body)).toContain('Filen finns inte kvar. Välj den på nytt.')
  })
})

describe('images of every kind that is taken', () => {
  it.each(['png', 'jpeg', 'webp', 'gif', 'avif'] as const)('%s', async (format) => {
    const ending = format === 'jpeg' ? 'jpg' : format
    const response = await uploadImage({
      data: await plainImage(format, 40, 30),
      name: `bild.${ending}`,
      type: `image/${format}`,
    })
    expect(response.status).toBe(201)
    const image = await shown(response.body.doc.id as string)
    expect([image.width, image.height]).toEqual([40, 30])
    expect((await get(image.url)).type).toBe('image/webp')
  })

  it('is not made larger than it is, nor kept larger than 2,560 pixels', async () => {
    const small = await shown(
      (await uploadImage({ data: await plainImage('png', 300, 200), name: 'liten.png' })).body.doc.id as string,
    )
    expect(small.sizes.filter(({ name, width }) => name !== 'square' && width > 300)).toEqual([])
    const large = await shown(
      (await uploadImage({ data: hugePng(5000, 1000), name: 'stor.png' })).body.doc.id as string,
    )
    expect([large.width, large.height]).toEqual([2560, 512])
  })

  it('gets its type from what it is, whatever the sender says', async () => {
    const response = await uploadImage({ data: png, name: 'bild.png', type: 'text/html' })
    expect(response.status).toBe(201)
    const file = await get((await shown(response.body.doc.id as string)).url)
    expect(file.type).toBe('image/webp')
    expect(file.headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'content-disposition': 'inline' })
  })
})

describe('what is refused, and why', () => {
  const html = Buffer.from(`<!doctype html><html><body><script>alert(1)</script>${'x'.repeat(500)}</body></html>`)
  const svg = Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9" onload="alert(1)"><script>alert(1)</script></svg>',
  )
  const jpeg = (): Promise<Buffer> => plainImage('jpeg', 400, 300)

  const images: [string, () => Promise<File> | File, RegExp][] = [
    ['an SVG', () => ({ data: svg, name: 'logga.svg', type: 'image/svg+xml' }), /SVG-bilder kan innehålla program/],
    ['an SVG that says it is a PNG', () => ({ data: svg, name: 'logga.png' }), /SVG-bilder kan innehålla program/],
    [
      'an SVG behind a comment',
      () => ({ data: Buffer.concat([Buffer.from('<?xml version="1.0"?><!-- x -->'), svg]), name: 'a.jpg' }),
      /SVG/,
    ],
    ['HTML as .jpg', () => ({ data: html, name: 'falsk.jpg', type: 'image/jpeg' }), /går inte att läsa som en bild/],
    ['a PDF as .png', () => ({ data: tinyPdf, name: 'falsk.png' }), /går inte att läsa som en bild/],
    ['a PNG as .jpg', () => ({ data: png, name: 'falsk.jpg', type: 'image/jpeg' }), /slutar på ”\.jpg” men är PNG/],
    ['a PNG as .html', () => ({ data: png, name: 'falsk.html', type: 'text/html' }), /slutar på ”\.html” men är PNG/],
    [
      'a TIFF',
      async () => ({ data: await plainImage('tiff'), name: 'bild.tiff', type: 'image/tiff' }),
      /går inte att läsa som en bild/,
    ],
    ['an empty file', () => ({ data: Buffer.alloc(0), name: 'tom.png' }), /tom/],
    [
      'a photo that was cut off',
      async () => ({ data: (await jpeg()).subarray(0, -200), name: 'kapad.jpg', type: 'image/jpeg' }),
      /skadad eller avklippt/,
    ],
    [
      'the first bytes of a photo',
      async () => ({ data: (await jpeg()).subarray(0, 100), name: 'kapad.jpg', type: 'image/jpeg' }),
      /skadad|går inte att läsa/,
    ],
    [
      'a PNG that was cut off',
      async () => ({ data: (await plainImage('png', 300, 300)).subarray(0, -60), name: 'kapad.png' }),
      /skadad eller avklippt|går inte att läsa/,
    ],
    ['50.01 megapixels', () => ({ data: hugePng(10_000, 5001), name: 'stor.png' }), /50 megapixlar; högst 50 går bra/],
    [
      'a hundred thousand pixels each way',
      () => ({ data: hugePng(100_000, 10_000), name: 'bomb.png' }),
      /1000 megapixlar/,
    ],
    [
      '21 MB',
      () => ({ data: Buffer.concat([png, Buffer.alloc(21 * 1024 * 1024)]), name: 'tung.png' }),
      /21 MB; högst 20 MB går bra/,
    ],
    [
      '25.5 MB',
      () => ({ data: Buffer.concat([png, Buffer.alloc(25.5 * 1024 * 1024)]), name: 'tung.png' }),
      /högst 20 MB går bra/,
    ],
    ['30 MB', () => ({ data: Buffer.alloc(30 * 1024 * 1024), name: 'tung.png' }), /högst 20 MB går bra/],
  ]

  it.each(images)('as an image: %s', async (_, make, why) => {
    const before = filesOnDisk()
    const response = await uploadImage(await make())
    expect([400, 413]).toContain(response.status)
    expect(JSON.stringify(response.body)).toMatch(why)
    expect(filesOnDisk()).toEqual(before)
    expect((await cms.payload.count({ collection: 'media', where: { filename: { like: 'falsk' } } })).totalDocs).toBe(0)
  })

  const documents: [string, () => File, RegExp][] = [
    ['HTML as .pdf', () => ({ data: html, name: 'falsk.pdf' }), /är inte en handling/],
    ['a PDF without its end', () => ({ data: tinyPdf.subarray(0, -40), name: 'kapad.pdf' }), /skadad eller avklippt/],
    ['a PDF as .docx', () => ({ data: tinyPdf, name: 'rapport.docx' }), /slutar på ”\.docx” men är PDF/],
    ['a docx as .pdf', () => ({ data: officeFiles.docx, name: 'rapport.pdf' }), /slutar på ”\.pdf” men är DOCX/],
    [
      'any other archive as .docx',
      () => ({ data: zip({ 'program.exe': 'MZ' }), name: 'rapport.docx' }),
      /är inte en handling/,
    ],
    ['an image', () => ({ data: png, name: 'bild.png' }), /är inte en handling/],
    [
      'a program',
      () => ({ data: Buffer.from('MZ\x90\0'.padEnd(500, '\0')), name: 'rapport.pdf' }),
      /är inte en handling/,
    ],
    ['a text', () => ({ data: Buffer.from('hej'), name: 'rapport.txt', type: 'text/plain' }), /är inte en handling/],
    ['an SVG', () => ({ data: svg, name: 'rapport.svg', type: 'image/svg+xml' }), /är inte en handling/],
    ['an empty file', () => ({ data: Buffer.alloc(0), name: 'tom.pdf' }), /tom/],
    [
      '21 MB',
      () => ({ data: Buffer.concat([tinyPdf, Buffer.alloc(21 * 1024 * 1024), tinyPdf]), name: 'tung.pdf' }),
      /högst 20 MB går bra/,
    ],
  ]

  it.each(documents)('as a document: %s', async (_, make, why) => {
    const before = filesOnDisk()
    const response = await uploadDocument(make())
    expect([400, 413]).toContain(response.status)
    expect(JSON.stringify(response.body)).toMatch(why)
    expect(filesOnDisk()).toEqual(before)
  })

  it('is told in English to those who have chosen it', async () => {
    const response = await uploadImage({ data: svg, name: 'logga.svg' }).set('Cookie', 'payload-lng=en')
    expect(JSON.stringify(response.body)).toContain('SVG images can contain programs')
  })

  it('also when the file of an image is replaced: the old one stays', async () => {
    const { body } = await uploadImage({ data: png, name: 'bra.png' })
    const before = filesOnDisk()
    const response = await send('patch', `/api/media/${String(body.doc.id)}`, { data: html, name: 'falsk.png' })
    expect(response.status).toBe(400)
    expect(filesOnDisk()).toEqual(before)
    expect((await get((await shown(body.doc.id as string)).url)).status).toBe(200)
  })
})

describe('names', () => {
  it.each([
    '../../../ute.png',
    '..\\..\\ute.png',
    '/etc/passwd.png',
    'C:\\ute.png',
    '....//ute.png',
    '%2e%2e%2fute.png',
    'ute\u0000.png',
    '.png',
    'con.png',
    '<script>alert(1)</script>.png',
    'å ä ö "citat" ; x=y.png',
    `${'lång '.repeat(60)}.png`,
    'många.punkter.i.namnet.png',
  ])('%j stays inside its folder, in letters that an address can have', async (name) => {
    const outside = ['ute.png', 'passwd.png'].flatMap((file) => [
      path.join(cms.folder, file),
      path.join(cms.env.mediaDir, file),
      path.join('/', file),
    ])
    const response = await uploadImage({ data: png, name })
    expect([201, 400]).toContain(response.status)
    if (response.status === 201) {
      expect(response.body.doc.filename).toMatch(/^[a-z0-9-]{1,61}-[0-9a-f]{12}\.webp$/)
      expect(fs.existsSync(path.join(cms.env.mediaDir, 'images', response.body.doc.filename as string))).toBe(true)
    }
    for (const file of outside) expect(fs.existsSync(file)).toBe(false)
  })

  it('that somebody sends along with the fields count for nothing', async () => {
    const forged = {
      alt: 'Bild',
      filename: 'ute.png',
      url: 'https://ond.example/x.png',
      mimeType: 'text/html',
      width: 1,
      sizes: { square: { filename: 'x' } },
    }
    const { body } = await uploadImage({ data: png, name: 'bra.png' }, forged)
    const image = await shown(body.doc.id as string)
    expect(image.url).toMatch(/^http:\/\/localhost:3000\/media\/bra-[0-9a-f]{12}\.webp$/)
    expect(image.width).toBe(8)
    expect(JSON.stringify(image)).not.toContain('ond.example')
    expect((await uploadImage({ data: png, name: 'bra.png' }, { alt: 'Bild', filename: '../../ute.png' })).status).toBe(
      400,
    )
  })
})

describe('documents', () => {
  const types = {
    pdf: 'application/pdf',
    docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    odt: 'application/vnd.oasis.opendocument.text',
  }

  it.each(Object.entries(types))(
    '%s is taken by its content, and served as that and nothing else',
    async (ending, type) => {
      const data = ending === 'pdf' ? tinyPdf : officeFiles[ending as keyof typeof officeFiles]
      const file = { data, name: `Årets rapport.${ending.toUpperCase()}`, type: 'application/octet-stream' }
      const response = await uploadDocument(file, { title: `Rapport ${ending}`, _status: 'published' })
      expect([response.status, response.body.errors]).toEqual([201, undefined])

      const { body } = await read(cms, '/documents?limit=100')
      const document = (body.items as { title: string; url: string; mimeType: string; bytes: number }[]).find(
        ({ title }) => title === `Rapport ${ending}`,
      )!
      expect(document).toMatchObject({ mimeType: type, bytes: data.length })
      expect(document.url).toMatch(new RegExp(`/media/documents/arets-rapport-[0-9a-f]{12}\\.${ending}$`))
      const served = await get(document.url)
      expect(served.status).toBe(200)
      expect(served.headers).toMatchObject({
        'content-type': type,
        'x-content-type-options': 'nosniff',
        'cache-control': 'public, max-age=0, must-revalidate',
        'content-disposition': ending === 'pdf' ? 'inline' : 'attachment',
        'access-control-allow-origin': '*',
      })
      expect(served.headers['content-security-policy']).toContain("default-src 'none'")
      expect((served.body as Buffer).equals(data)).toBe(true)
    },
  )
})

describe('served files', () => {
  let url: string
  beforeAll(async () => {
    const { body } = await uploadImage({ data: png, name: 'serverad.png' })
    url = (await shown(body.doc.id as string)).url
  })

  it('of images may be kept for ever, run nothing and are open to every site', async () => {
    const { headers, status } = await get(url)
    expect(status).toBe(200)
    expect(headers).toMatchObject({
      'content-type': 'image/webp',
      'x-content-type-options': 'nosniff',
      'content-disposition': 'inline',
      'cache-control': 'public, max-age=31536000, immutable',
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
    })
    expect(headers['content-security-policy']).toMatch(/default-src 'none'.*sandbox/)
  })

  it('answer HEAD and 304', async () => {
    const { pathname } = new URL(url)
    const head = await request(cms.app).head(pathname)
    expect([head.status, head.text]).toEqual([200, undefined])
    const again = await request(cms.app).get(pathname).set('If-None-Match', head.headers.etag!)
    expect(again.status).toBe(304)
  })

  it.each(['POST', 'PUT', 'DELETE'])('do not take %s', async (method) => {
    const response = await request(cms.app)[method.toLowerCase() as 'post'](new URL(url).pathname).send({})
    expect([404, 405]).toContain(response.status)
    expect((await get(url)).status).toBe(200)
  })

  it.each([
    '/media/',
    '/media',
    '/media/images',
    '/media/images/x.webp',
    '/media/documents',
    '/media/documents/',
    '/media/..%2fsecret',
    '/media/%2e%2e/secret',
    '/media/..%5c..%5csecret.png',
    '/media/x%00.webp',
    '/media/%E0%A4%A.webp',
    '/media/.hidden.webp',
    '/media/x.html',
    '/media/x.svg',
    `/media/${'a'.repeat(3000)}.webp`,
    '/media/documents/..%2f..%2fcms.db',
    '/media//etc/passwd.png',
    '/api/media/file/x.webp',
    '/api/media/file/..%2f..%2fsecret',
    '/api/documents/file/x.pdf',
  ])('%s is nothing', async (address) => {
    const response = await request(cms.app).get(address)
    expect([400, 403, 404]).toContain(response.status)
    expect(response.text).not.toContain(cms.env.payloadSecret)
  })

  it('through Payload’s own address are not for the anonymous either', async () => {
    const name = path.basename(url)
    expect((await request(cms.app).get(`/api/media/file/${name}`)).status).toBe(403)
    const draft = await uploadDocument({ data: tinyPdf, name: 'utkast.pdf' })
    const response = await request(cms.app).get(`/api/documents/file/${String(draft.body.doc.filename)}`)
    expect(response.status).toBe(403)
  })
})

describe('who may not upload', () => {
  it('is told so before anybody looks into the file', async () => {
    const response = await request(cms.app)
      .post('/api/media')
      .field('_payload', JSON.stringify({ alt: 'x' }))
      .attach('file', Buffer.from('no picture'), 'x.png')
    expect(response.status).toBe(403)
  })
})

describe('what a stranger sends', () => {
  const tokens = [undefined, 'JWT abc.def.ghi']
  it.each(tokens)('is not kept when it is larger than a sign-in needs (session %s)', async (authorization) => {
    const test = request(cms.app).post('/api/media')
    if (authorization) void test.set('Authorization', authorization)
    const response = await test
      .field('_payload', JSON.stringify({ alt: 'x' }))
      .attach('file', Buffer.alloc(100_000), 'x.png')
    expect([response.status, response.body.errors[0].message]).toEqual([
      403,
      'Logga in igen och försök en gång till. Det du skickade är inte sparat.',
    ])
  })
})

describe('changing and removing', () => {
  it('a file that is replaced gets an address of its own, and the old ones are gone', async () => {
    const { body } = await uploadImage({ data: png, name: 'forst.png' })
    const id = body.doc.id as string
    const before = await shown(id)
    const filesBefore = filesOnDisk().length
    const replaced = await send('patch', `/api/media/${id}`, {
      data: await plainImage('png', 20, 10),
      name: 'sedan.png',
    })
    expect(replaced.status).toBe(200)
    const after = await shown(id)
    expect(after.url).not.toBe(before.url)
    expect([after.width, after.height]).toEqual([20, 10])
    expect((await get(after.url)).status).toBe(200)
    await until(() => filesOnDisk().length === filesBefore)
    expect((await get(before.url)).status).toBe(404)
    for (const { url } of before.sizes) expect((await get(url)).status).toBe(404)
    expect(filesOnDisk()).toHaveLength(filesBefore)
  })

  it('other fields leave the file where it is', async () => {
    const { body } = await uploadImage({ data: png, name: 'kvar.png' })
    const id = body.doc.id as string
    const before = await shown(id)
    expect((await editor.patch(`/api/media/${id}`).send({ alt: 'Ny text' })).status).toBe(200)
    expect(await shown(id)).toMatchObject({ ...before, alt: 'Ny text' })
    expect((await get(before.url)).status).toBe(200)
  })

  it('deleting for good removes every file of it', async () => {
    const before = filesOnDisk()
    const { body } = await uploadImage({ data: await plainImage('png', 1000, 500), name: 'bort.png' })
    expect(filesOnDisk().length).toBeGreaterThan(before.length + 3)
    expect((await editor.delete(`/api/media/${String(body.doc.id)}`)).status).toBe(200)
    await until(() => filesOnDisk().length === before.length)
    expect(filesOnDisk()).toEqual(before)
    const document = await uploadDocument({ data: tinyPdf, name: 'bort.pdf' })
    expect((await editor.delete(`/api/documents/${String(document.body.doc.id)}`)).status).toBe(200)
    await until(() => filesOnDisk().length === before.length)
    expect(filesOnDisk()).toEqual(before)
  })
})

describe('the file of a document', () => {
  const pdf = (mark: string): Buffer => Buffer.concat([Buffer.from(`%PDF-1.4\n%${mark}\n`), tinyPdf])
  const replace = (who: Person, id: string, mark: string, { fields = {}, query = '' } = {}) =>
    who
      .patch(`/api/documents/${id}${query}`)
      .field('_payload', JSON.stringify(fields))
      .attach('file', pdf(mark), { filename: `${mark}.pdf`, contentType: 'application/pdf' })
  const create = async (mark: string, fields: object = {}) => {
    const response = await uploadDocument({ data: pdf(mark), name: `${mark}.pdf` }, { title: mark, ...fields })
    expect(response.status).toBe(201)
    return response.body.doc as { id: string; filename: string }
  }
  const served = async (filename: string) => (await get(`/media/documents/${filename}`)).status
  const stored = () =>
    filesOnDisk()
      .map((file) => path.basename(file))
      .sort()
  const rowOf = (id: string) =>
    cms.payload.findByID({ collection: 'documents', id, depth: 0, draft: false, overrideAccess: true })
  const versionsOf = async (id: string) =>
    (
      await cms.payload.findVersions({
        collection: 'documents',
        where: { parent: { equals: id } },
        sort: 'createdAt',
        limit: 100,
        overrideAccess: true,
      })
    ).docs

  it('stays when a contributor may not change the document', async () => {
    const contributor = await person(cms, 'contributor')
    const draft = await contributor
      .post('/api/documents?draft=true')
      .field('_payload', JSON.stringify({ title: 'Egen', kind: 'other' }))
      .attach('file', pdf('egen'), { filename: 'egen.pdf', contentType: 'application/pdf' })
    const { id, filename } = draft.body.doc as { id: string; filename: string }
    expect((await editor.patch(`/api/documents/${id}`).send({ _status: 'published' })).status).toBe(200)
    const before = stored()

    for (const query of ['', '?draft=true', '?uploadEdits[focalPoint][x]=1&uploadEdits[focalPoint][y]=1']) {
      expect((await replace(contributor, id, 'annan', { query })).status).toBe(403)
    }
    expect(stored()).toEqual(before)
    expect((await rowOf(id)).filename).toBe(filename)
    expect(await served(filename)).toBe(200)
  })

  it('stays when what comes with the new file is not valid, as do those of an image', async () => {
    const { id, filename } = await create('giltig', { _status: 'published' })
    const image = await uploadImage({ data: png, name: 'giltig.png' })
    const imageId = image.body.doc.id as string
    const { url } = await shown(imageId)
    const before = stored()

    expect((await replace(editor, id, 'ogiltig', { fields: { title: '', _status: 'published' } })).status).toBe(400)
    const refused = await send('patch', `/api/media/${imageId}`, { data: png, name: 'ogiltig.png' }, { alt: '' })
    expect(refused.status).toBe(400)
    expect(stored()).toEqual(before)
    expect(await served(filename)).toBe(200)
    expect((await get(url)).status).toBe(200)
  })

  it('stays public while a draft has others, and gives place when the draft is published', async () => {
    const { id, filename } = await create('forsta', { _status: 'published' })
    const names = [filename]
    for (const mark of ['andra', 'tredje']) {
      const draft = await replace(editor, id, mark, { query: '?draft=true' })
      expect(draft.status).toBe(200)
      names.push(draft.body.doc.filename as string)
      expect((await rowOf(id)).filename).toBe(filename)
      expect(await served(filename)).toBe(200)
      expect(await served(names.at(-1)!)).toBe(404)
    }
    expect((await editor.patch(`/api/documents/${id}`).send({ _status: 'published' })).status).toBe(200)
    expect((await rowOf(id)).filename).toBe(names.at(-1))
    expect(await Promise.all(names.map(served))).toEqual([404, 404, 200])
    expect(stored()).toEqual(expect.arrayContaining(names))
  })

  it('is there when an older version is restored, and asked for when it is gone', async () => {
    const { id, filename } = await create('aldre', { _status: 'published' })
    const newer = (await replace(editor, id, 'nyare')).body.doc.filename as string
    const [oldest] = await versionsOf(id)
    const restore = () => cms.payload.restoreVersion({ collection: 'documents', id: oldest!.id, overrideAccess: true })
    await restore()
    expect((await rowOf(id)).filename).toBe(filename)
    expect(await served(filename)).toBe(200)

    const back = await editor.patch(`/api/documents/${id}`).send({ _status: 'draft' })
    expect(back.status).toBe(200)
    fs.rmSync(path.join(cms.env.mediaDir, 'documents', filename))
    await expect(restore()).rejects.toMatchObject({ status: 400 })
    const refused = await editor.patch(`/api/documents/${id}`).send({ _status: 'published' })
    expect(refused.status).toBe(400)
    expect(JSON.stringify(refused.body)).toContain('Filen finns inte kvar. Välj den på nytt innan du publicerar.')
    expect((await rowOf(id))._status).toBe('draft')

    const chosen = await replace(editor, id, 'vald', { fields: { _status: 'published' } })
    expect(chosen.status).toBe(200)
    expect(await served(chosen.body.doc.filename as string)).toBe(200)
    expect(stored()).toContain(newer)
  })

  it('that is gone does not stop unpublishing and the trash', async () => {
    const { id, filename } = await create('forlorad', { _status: 'published' })
    fs.rmSync(path.join(cms.env.mediaDir, 'documents', filename))
    expect((await editor.patch(`/api/documents/${id}`).send({ title: 'Ny titel' })).status).toBe(400)
    const trashed = await editor.patch(`/api/documents/${id}`).send({ deletedAt: '2026-01-01T00:00:00.000Z' })
    expect([trashed.status, trashed.body.errors]).toEqual([200, undefined])
  })

  it('is removed with the last version that names it, and all of them with the document', async () => {
    const before = stored()
    const { id, filename } = await create('gammal')
    const newer = (await replace(editor, id, 'ny')).body.doc.filename as string
    for (let version = 3; version <= 51; version++) {
      expect(stored()).toEqual([...before, filename, newer].sort())
      await cms.payload.update({
        collection: 'documents',
        id,
        data: { title: `Version ${version}` },
        overrideAccess: true,
      })
    }
    await until(() => !stored().includes(filename))
    expect(await versionsOf(id)).toHaveLength(50)
    expect(stored()).toEqual([...before, newer].sort())

    await replace(editor, id, 'nyast', { query: '?draft=true' })
    expect(stored()).toHaveLength(before.length + 2)
    expect((await editor.delete(`/api/documents/${id}`)).status).toBe(200)
    await until(() => stored().length === before.length)
    expect(stored()).toEqual(before)
  })
})

describe('addresses that an editor sends', () => {
  it('are never fetched by the server', async () => {
    let asked = 0
    const bait = createServer((_req, res) => {
      asked += 1
      res.setHeader('Content-Type', 'image/png')
      res.end(png)
    })
    await new Promise<void>((resolve) => bait.listen(0, '127.0.0.1', resolve))
    const url = `http://127.0.0.1:${String((bait.address() as AddressInfo).port)}/x.png`
    const { body } = await uploadImage({ data: png, name: 'bra.png' })
    const id = String(body.doc.id)
    const attempts = [
      editor.get(`/api/media/paste-url?src=${encodeURIComponent(url)}`),
      editor.get(`/api/media/paste-url/${id}?src=${encodeURIComponent(url)}`),
      editor.get(`/api/documents/paste-url?src=${encodeURIComponent(url)}`),
      editor.post('/api/media').send({ alt: 'x', url, filename: 'x.png' }),
      editor.patch(`/api/media/${id}`).send({ url, filename: 'x.png', focalX: 20 }),
      editor
        .patch(
          `/api/media/${id}?uploadEdits[crop][x]=0&uploadEdits[crop][y]=0&uploadEdits[widthInPixels]=4&uploadEdits[heightInPixels]=4`,
        )
        .send({ url, filename: 'x.png' }),
    ]
    for (const attempt of attempts) expect((await attempt).status).toBeLessThan(500)
    bait.close()
    expect(asked).toBe(0)
    expect((await shown(id)).url).not.toContain('127.0.0.1')
  })
})
