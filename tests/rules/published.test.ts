import { describe, expect, it } from '@jest/globals'
import { createLinks } from '../../src/shared/links'
import { Translator } from '../../src/shared/language'
import { documentRefsView, organisationRefsView, refsView } from '../../src/shared/references'
import { allShown, shown } from '../../src/shared/stored'

const published = { id: '1', slug: 'a', _status: 'published', title: { sv: 'A' } } as const

describe('what may be shown of what published content refers to', () => {
  it.each([
    ['published', published, true],
    ['a draft', { ...published, _status: 'draft' as const }, false],
    ['in the trash', { ...published, deletedAt: '2020-01-01T00:00:00.000Z' }, false],
    ['in the trash, without drafts', { id: '1', deletedAt: '2020-01-01T00:00:00.000Z' }, false],
    ['without drafts', { id: '1' }, true],
    ['never looked up', '5f0c', false],
    ['gone', null, false],
    ['absent', undefined, false],
    ['of unknown status', { id: '1', _status: null }, false],
  ])('%s: %s', (_, reference, isShown) => {
    expect(shown(reference as Parameters<typeof shown>[0]) !== null).toBe(isShown)
  })

  it('keeps the order of a list', () => {
    const list = [{ id: 'b' }, 'x', { id: 'a' }, null, { id: 'c', deletedAt: '2020' }]
    expect(allShown(list).map(({ id }) => id)).toEqual(['b', 'a'])
    expect(allShown(null)).toEqual([])
    expect(allShown(undefined)).toEqual([])
  })

  it('drafts and what lies in the trash are in no list of references', () => {
    const context = { links: createLinks('https://cms.example.se'), translator: new Translator('sv') }
    const draft = { ...published, id: '2', slug: 'b', _status: 'draft' as const }
    expect(refsView('news', [draft, published, '3'], context).map(({ slug }) => slug)).toEqual(['a'])
    const organisation = { ...published, name: { sv: 'A' } }
    expect(organisationRefsView([{ ...organisation, _status: 'draft' }] as never, context)).toEqual([])
    expect(documentRefsView([{ ...published, _status: 'draft' }] as never, context)).toEqual([])
  })
})

describe('links', () => {
  const links = createLinks('https://cms.example.se', {
    news: 'https://www.example.se/nyheter/{slug}?källa=cms',
    events: '',
  })
  it.each([
    [links.api('news', 'hej'), 'https://cms.example.se/api/v1/news/hej'],
    [links.api('news', '../x'), 'https://cms.example.se/api/v1/news/..%2Fx'],
    [links.page('news', 'hej'), 'https://www.example.se/nyheter/hej?källa=cms'],
    [links.page('events', 'hej'), 'https://cms.example.se/evenemang/hej'],
    [links.page('initiatives', 'hej'), 'https://cms.example.se/insatser/hej'],
    [links.absolute('/media/x.webp'), 'https://cms.example.se/media/x.webp'],
  ])('%s', (link, expected) => {
    expect(link).toBe(expected)
  })

  it('takes a slug with a dollar sign for what it is', () => {
    expect(createLinks('', { news: 'https://example.se/{slug}' }).page('news', "$&$'")).toBe(
      "https://example.se/%24%26%24'",
    )
  })
})
