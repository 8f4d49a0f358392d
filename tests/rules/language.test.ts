import { describe, expect, it } from '@jest/globals'
import { preferredLanguage, Translator } from '../../src/shared/language'

describe('preferredLanguage', () => {
  it.each([
    [undefined, 'sv'],
    ['', 'sv'],
    ['*', 'sv'],
    ['sv', 'sv'],
    ['en', 'en'],
    ['EN-GB', 'en'],
    ['sv-SE,sv;q=0.9,en;q=0.8', 'sv'],
    ['en-GB,sv;q=0.3', 'en'],
    ['en;q=0.3,sv;q=0.5', 'sv'],
    ['en;q=0.5,sv;q=0.5', 'sv'],
    ['sv,en', 'sv'],
    ['en,sv', 'sv'],
    ['de,fr;q=0.9', 'sv'],
    ['de,en;q=0.1', 'en'],
    ['en;q=0', 'sv'],
    ['en;q=0,sv;q=0', 'sv'],
    ['en ; q=0.9 , sv ; q=0.1', 'en'],
    ['english', 'sv'],
    [';;;,,,', 'sv'],
    [`${'x,'.repeat(100_000)}en`, 'sv'],
  ])('%j: %s', (header, language) => {
    expect(preferredLanguage(header)).toBe(language)
  })
})

describe('Translator', () => {
  const both = { sv: 'Hej', en: 'Hello' }
  const swedish = { sv: 'Hej' }

  it.each([
    ['sv', [both], ['Hej'], 'sv'],
    ['en', [both], ['Hello'], 'en'],
    ['en', [swedish], ['Hej'], 'sv'],
    ['en', [both, swedish], ['Hello', 'Hej'], 'en, sv'],
    ['sv', [both, swedish], ['Hej', 'Hej'], 'sv'],
    ['en', [{ sv: 'Hej', en: ' \n' }], ['Hej'], 'sv'],
    ['en', [{ sv: 'Hej', en: '' }], ['Hej'], 'sv'],
    ['en', [{ sv: 'Hej', en: null }], ['Hej'], 'sv'],
    ['en', [], [], 'en'],
    ['en', [null, undefined, {}, { sv: null }], [null, null, null, null], 'en'],
    ['sv', [{ en: 'only English' }], [null], 'sv'],
  ] as const)('in %s, %j reads %j and is said to be in %s', (language, texts, expected, said) => {
    const translator = new Translator(language)
    expect(texts.map((text) => translator.text<string>(text))).toEqual(expected)
    expect(translator.contentLanguage()).toBe(said)
  })
})
