import { describe, expect, it } from '@jest/globals'
import {
  documentProblem,
  documentTypes,
  endingOf,
  imageMaxPixels,
  imageProblem,
  uploadMaxBytes,
} from '../../src/media/upload-rules'

const photo = { fileName: 'foto.jpg', bytes: 100_000, format: 'jpeg', width: 4000, height: 3000, looksLikeSvg: false }
const report = { fileName: 'rapport.pdf', bytes: 100_000, type: 'application/pdf', isWhole: true }

describe('images', () => {
  it.each([
    [{}],
    [{ fileName: 'foto.JPEG' }],
    [{ fileName: 'foto.jfif' }],
    [{ fileName: 'bild.png', format: 'png' }],
    [{ fileName: 'bild.webp', format: 'webp' }],
    [{ fileName: 'bild.gif', format: 'gif' }],
    [{ fileName: 'bild.avif', format: 'heif' }],
    [{ bytes: uploadMaxBytes }],
    [{ width: 10_000, height: imageMaxPixels / 10_000 }],
    [{ fileName: 'många.punkter.i.namnet.jpg' }],
  ])('%j will do', (facts) => {
    expect(imageProblem({ ...photo, ...facts })).toBeNull()
  })

  it.each([
    [{ bytes: 0, format: null }, 'tom', 'empty'],
    [{ bytes: uploadMaxBytes + 1 }, '20 MB', '20 MB'],
    [{ bytes: 25 * 1024 * 1024 }, '25 MB', '25 MB'],
    [{ format: 'svg', looksLikeSvg: true, fileName: 'logga.svg' }, 'SVG', 'SVG'],
    [{ looksLikeSvg: true }, 'SVG', 'SVG'],
    [{ format: null }, 'går inte att läsa', 'cannot be read'],
    [{ format: 'tiff' }, 'går inte att läsa', 'cannot be read'],
    [{ width: 10_000, height: 5001 }, '50 megapixlar|50 går bra', '50 will do'],
    [{ width: 8000, height: 7000 }, '56 megapixlar', '56 megapixels'],
    [{ format: 'png' }, 'är PNG', 'is PNG'],
    [{ fileName: 'foto' }, '.jpg', '.jpg'],
    [{ fileName: 'foto.html' }, '.html', '.html'],
  ])('%j is refused, and both languages say why', (facts, swedish, english) => {
    const problem = imageProblem({ ...photo, ...facts })
    expect(problem?.sv).toMatch(new RegExp(swedish))
    expect(problem?.en).toMatch(new RegExp(english))
  })
})

describe('documents', () => {
  it.each(Object.entries(documentTypes))('%s as .%s will do', (type, ending) => {
    expect(documentProblem({ ...report, type, fileName: `handling.${ending.toUpperCase()}` })).toBeNull()
  })

  it.each([
    [{ bytes: 0, type: null }, 'tom'],
    [{ bytes: uploadMaxBytes + 1 }, '20 MB'],
    [{ isWhole: false }, 'avklippt'],
    [{ type: null }, 'är inte en handling'],
    [{ type: 'text/html' }, 'är inte en handling'],
    [{ type: 'application/zip', fileName: 'rapport.docx' }, 'är inte en handling'],
    [{ type: 'application/x-cfb', fileName: 'rapport.doc' }, 'är inte en handling'],
    [{ fileName: 'rapport.docx' }, '.docx” men är PDF'],
    [{ fileName: 'rapport.pdf.exe' }, '.exe” men är PDF'],
  ])('%j is refused: %s', (facts, why) => {
    const problem = documentProblem({ ...report, ...facts })
    expect(problem?.sv).toContain(why)
    expect(problem?.en).toBeTruthy()
  })
})

it.each([
  ['foto.JPG', 'jpg'],
  ['foto.jpeg', 'jpg'],
  ['a.b.pdf', 'pdf'],
  ['utan', ''],
  ['.htaccess', 'htaccess'],
  ['fil.', ''],
  ['fil.pdf ', ''],
  ['fil.pdf\0.jpg', 'jpg'],
])('the ending of %j is %j', (name, ending) => {
  expect(endingOf(name)).toBe(ending)
})
