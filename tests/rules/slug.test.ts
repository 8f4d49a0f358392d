import { describe, expect, it } from '@jest/globals'
import { firstFreeSlug, isSlug, slugify, slugMaxLength } from '../../src/shared/slug'

describe('slugify', () => {
  it.each([
    ['Åtgärder för öppna möten', 'atgarder-for-oppna-moten'],
    ['ÅÄÖ åäö', 'aao-aao'],
    ['Å', 'a'],
    ['A\u030Angström', 'angstrom'],
    ['Café à la carte', 'cafe-a-la-carte'],
    ['Ærø og Øresund, Straße', 'aero-og-oresund-strasse'],
    ['  Rubrik -- med   streck – och “citat”  ', 'rubrik-med-streck-och-citat'],
    ['Frukostmöte 2020: 11 juni kl. 8.30', 'frukostmote-2020-11-juni-kl-8-30'],
    ['ﬁnsam', 'finsam'],
    ['<script>alert(1)</script>', 'script-alert-1-script'],
    ['../../etc/passwd', 'etc-passwd'],
    ['🎉', ''],
    ['日本語', ''],
    ['---', ''],
    ['', ''],
  ])('%j becomes %j', (title, slug) => {
    expect(slugify(title)).toBe(slug)
  })

  it('cuts a long title at a word', () => {
    const slug = slugify('samverkan '.repeat(20))
    expect(slug).toBe('samverkan-'.repeat(8).slice(0, -1))
    expect(slug.length).toBeLessThanOrEqual(slugMaxLength)
  })

  it('cuts a word that is longer than a slug', () => {
    expect(slugify('x'.repeat(300))).toBe('x'.repeat(slugMaxLength))
    expect(slugify(`ett ${'x'.repeat(300)}`)).toBe('ett')
  })

  it('keeps a title that fits exactly', () => {
    expect(slugify('a'.repeat(slugMaxLength))).toHaveLength(slugMaxLength)
  })

  it('gives the same slug again for its own slug', () => {
    const slug = slugify('Åtgärder för öppna möten')
    expect(slugify(slug)).toBe(slug)
  })
})

it.each([
  ['nyhet', true],
  ['nyhet-2', true],
  ['2020', true],
  ['a'.repeat(120), true],
  ['a'.repeat(121), false],
  ['', false],
  ['-a', false],
  ['a-', false],
  ['a--b', false],
  ['Å', false],
  ['å', false],
  ['A', false],
  ['a b', false],
  ['a/b', false],
  ['a.b', false],
  ['__proto__', false],
  ['a\n', false],
])('%j is a slug: %s', (text, expected) => {
  expect(isSlug(text)).toBe(expected)
})

describe('firstFreeSlug', () => {
  const taken =
    (...slugs: string[]) =>
    (candidate: string) =>
      Promise.resolve(slugs.includes(candidate))

  it('is the slug itself when nobody has it', async () => {
    expect(await firstFreeSlug('mote', taken('annat'))).toBe('mote')
  })
  it('counts from 2', async () => {
    expect(await firstFreeSlug('mote', taken('mote'))).toBe('mote-2')
    expect(await firstFreeSlug('mote', taken('mote', 'mote-2', 'mote-3'))).toBe('mote-4')
  })
  it('gives up rather than ask for ever', async () => {
    let asked = 0
    const all = () => {
      asked += 1
      return Promise.resolve(true)
    }
    await expect(firstFreeSlug('mote', all)).rejects.toThrow('mote')
    expect(asked).toBeLessThan(1000)
  })
  it('finds the thousandth with few questions', async () => {
    let asked = 0
    const thousand = (candidate: string) => {
      asked += 1
      return Promise.resolve(candidate === 'mote' || Number(candidate.slice('mote-'.length)) <= 1000)
    }
    expect(await firstFreeSlug('mote', thousand)).toBe('mote-1001')
    expect(asked).toBeLessThan(25)
  })
  it('takes a number that was given up, or one beyond', async () => {
    expect(await firstFreeSlug('mote', taken('mote', 'mote-3'))).toBe('mote-2')
    const slug = await firstFreeSlug('mote', taken('mote', 'mote-2', 'mote-4'))
    expect(['mote-3', 'mote-5']).toContain(slug)
  })
})
