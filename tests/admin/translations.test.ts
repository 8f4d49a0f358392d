import { en } from '@payloadcms/translations/languages/en'
import { sv } from '@payloadcms/translations/languages/sv'
import { describe, expect, it } from '@jest/globals'
import { translations } from '../../src/admin/translations'

type Texts = Record<string, Record<string, string>>
const original = en.translations as unknown as Texts
const ours = translations.sv as unknown as Texts
const entries = Object.entries(ours).flatMap(([group, texts]) =>
  Object.entries(texts).map(([key, text]) => ({ group, key, text })),
)
const placeholders = (text: string): string[] => text.match(/\{\{\w+\}\}|<\/?\d>/g) ?? []

describe("our Swedish on top of Payload's", () => {
  it('replaces only texts that Payload has', () => {
    expect(entries.filter(({ group, key }) => original[group]?.[key] === undefined)).toEqual([])
  })

  it('fills in nothing that Payload does not give', () => {
    const wrong = entries.filter(({ group, key, text }) => {
      const given = placeholders(original[group]?.[key] ?? '')
      return placeholders(text).some((placeholder) => !given.includes(placeholder))
    })
    expect(wrong).toEqual([])
  })

  it('says nothing that Payload says already', () => {
    const swedish = sv.translations as unknown as Texts
    expect(entries.filter(({ group, key, text }) => swedish[group]?.[key] === text)).toEqual([])
  })

  it('leaves no instruction to a translator', () => {
    const merged = Object.entries(sv.translations as unknown as Texts).flatMap(([group, texts]) =>
      Object.entries({ ...texts, ...ours[group] }).map(([key, text]) => ({ group, key, text })),
    )
    expect(merged.filter(({ text }) => /Payload|ursprungliga texten/i.test(text))).toEqual([])
  })
})
