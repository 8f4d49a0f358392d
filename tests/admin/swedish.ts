import { en } from '@payloadcms/translations/languages/en'
import { sv } from '@payloadcms/translations/languages/sv'
import { expect } from '@jest/globals'
import type { Page } from 'playwright-core'
import { translations } from '../../src/admin/translations'
import type { Seat } from './browser'

type Texts = Record<string, Record<string, string>>
const all = (texts: object): string[] => Object.values(texts as Texts).flatMap((group) => Object.values(group))

/** Payload's English sentences and words, without those that are Swedish too ("Status"). */
const swedish = new Set([...all(sv.translations), ...all(translations.sv)])
const english = new Set(all(en.translations).filter((text) => !text.includes('{{') && !swedish.has(text)))
const englishWords =
  'Create|Save|Edit|Delete|Publish|Published|Unpublish|Draft|Search|Filters|Columns|Settings|Close|Open|Upload|Loading|Next|' +
  'Previous|Choose|Time|All|Add|Remove|Users|News|Events|Documents|Untitled|Dashboard|Log out|Select'
const englishWord = new RegExp(`(^|[^\\p{L}\\p{N}/._-])(${englishWords})($|[^\\p{L}\\p{N}/._-])`, 'mu')

/** English that is seen, or read out by a screen reader, on the page as it is now. */
async function leftovers(page: Page): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const isSeen = (element: Element): boolean =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
    const of = (name: string): string[] =>
      [...document.querySelectorAll(`[${name}]`)].filter(isSeen).map((element) => element.getAttribute(name) ?? '')
    const seen = document.body.innerText.split('\n')
    return [...seen, document.title, ...of('title'), ...of('placeholder'), ...of('aria-label')]
  })
  return texts.map((text) => text.trim()).filter((text) => english.has(text) || englishWord.test(text))
}

/** No English on the page as it is now; its language and its title say so too. */
export async function expectSwedish({ page, rest }: Seat): Promise<void> {
  await rest()
  const at = new URL(page.url()).pathname
  expect({ at, english: await leftovers(page) }).toEqual({ at, english: [] })
  expect(await page.getAttribute('html', 'lang')).toBe('sv')
  expect(await page.title()).toMatch(/\S – Samordna$/)
}
