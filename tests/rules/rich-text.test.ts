import { describe, expect, it } from '@jest/globals'
import { Translator } from '../../src/shared/language'
import { createLinks } from '../../src/shared/links'
import { richTextView } from '../../src/shared/rich-text'

const paragraph = (...texts: string[]) => ({
  type: 'paragraph',
  version: 1,
  children: texts.map((text) => ({ type: 'text', version: 1, text, format: 0 })),
})
const state = (...children: object[]) => ({ root: { type: 'root', version: 1, children } })

describe('a rich text', () => {
  it.each([
    ['nothing at all', null],
    ['a paragraph that was clicked into', state(paragraph())],
    ['several of them', state(paragraph(), paragraph())],
  ])('with %s in English is the Swedish one', (_, en) => {
    const context = { links: createLinks('https://cms.example.se'), translator: new Translator('en') }
    expect(richTextView({ sv: state(paragraph('Hej')), en }, context)).toEqual({ html: '<p>Hej</p>', text: 'Hej' })
    expect(context.translator.contentLanguage()).toBe('sv')
  })

  it('that is empty in both languages is none', () => {
    const context = { links: createLinks('https://cms.example.se'), translator: new Translator('en') }
    expect(richTextView({ sv: state(paragraph()), en: state(paragraph()) }, context)).toBeNull()
  })
})
