import { en } from '@payloadcms/translations/languages/en'
import { sv } from '@payloadcms/translations/languages/sv'
import { expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { translations } from '../../src/admin/translations'
import type { Seat } from './browser'
import type { Places } from './places'
import { forms, lists, others } from './screens'
import { newNews } from './writing'

type Texts = Record<string, Record<string, string>>
const all = (texts: object): string[] => Object.values(texts as Texts).flatMap((group) => Object.values(group))

/** Payload's English sentences and words, without those that are Swedish too ("Status"). */
const swedish = new Set([...all(sv.translations), ...all(translations.sv)])
const english = new Set(all(en.translations).filter((text) => !text.includes('{{') && !swedish.has(text)))
const wordsOfEnglish =
  /(^|[^\p{L}\p{N}/._-])(Create|Save|Edit|Delete|Publish|Published|Unpublish|Draft|Search|Filters|Columns|Settings|Close|Open|Upload|Loading|Next|Previous|Time|All|Add|Remove|Users|News|Events|Documents|Untitled|Dashboard|Log out|Select)($|[^\p{L}\p{N}/._-])/mu

/** English that is seen, or read out by a screen reader, on the page as it is now. */
async function leftovers(page: Page): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const seen = (element: Element): boolean =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
    const of = (name: string): string[] =>
      [...document.querySelectorAll(`[${name}]`)].filter(seen).map((element) => element.getAttribute(name) ?? '')
    return [
      ...document.body.innerText.split('\n'),
      document.title,
      ...of('title'),
      ...of('placeholder'),
      ...of('aria-label'),
    ]
  })
  return texts.map((text) => text.trim()).filter((text) => english.has(text) || wordsOfEnglish.test(text))
}

async function expectSwedish(seat: Seat): Promise<void> {
  expect({ at: new URL(seat.page.url()).pathname, english: await leftovers(seat.page) }).toEqual({
    at: new URL(seat.page.url()).pathname,
    english: [],
  })
  expect(await seat.page.getAttribute('html', 'lang')).toBe('sv')
  expect(await seat.page.title()).toMatch(/\S – Samordna$/)
}

export function language(places: () => Places): void {
  it('is Swedish for a browser that prefers English, until somebody chooses', async () => {
    const seat = await places().office.open({ locale: 'en-GB' })
    for (const address of ['/admin', '/admin/forgot', '/admin/reset/en-gammal-lank']) {
      await seat.visit(address)
      await expectSwedish(seat)
    }
    await seat.shot('login')
    await seat.page.context().addCookies([{ name: 'payload-lng', value: 'en', url: places().server.base }])
    await seat.visit('/admin')
    expect(await seat.page.getAttribute('html', 'lang')).toBe('en')
    await seat.close()
  })

  it('says in Swedish that e-mail or password is wrong', async () => {
    const seat = await places().office.open()
    await seat.visit('/admin')
    await seat.page.fill('input[name=email]', 'ingen@example.se')
    await seat.page.fill('input[name=password]', 'fel lösenord här')
    await seat.page.click('form button[type=submit]')
    await seat.page.getByText('Fel e-postadress eller lösenord.').waitFor()
    await expectSwedish(seat)
    await seat.close()
  })

  it.each([...others, ...lists, ...forms])('%s', async (address) => {
    const { seat } = places()
    await seat.visit(address)
    for (const tab of await seat.page.locator('.tabs-field__tab-button').all()) {
      await tab.click()
      await expectSwedish(seat)
    }
    await expectSwedish(seat)
  })

  it('menus, drawers and questions', async () => {
    const { seat } = places()
    const { page } = seat
    await newNews(seat)
    await page.fill('#field-title', 'Språkprov')
    await page.click('#action-save-popup button')
    await expectSwedish(seat)
    await page.click('#schedule-publish')
    await page.waitForSelector('#scheduled-publish-save')
    await page.click('.schedule-publish .react-datepicker__input-container input')
    await expectSwedish(seat)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await page.locator('#field-image').getByRole('button', { name: 'Välj bland befintliga' }).click()
    await page.waitForSelector('.drawer .list-header')
    await expectSwedish(seat)
    await page.keyboard.press('Escape')
    await page.waitForSelector('.drawer', { state: 'detached' })
    await page.click('.doc-controls__popup .popup-button')
    await expectSwedish(seat)
    await page.click('#action-delete')
    await page.waitForSelector('#confirm-action')
    await expectSwedish(seat)
    await page.click('#confirm-action')
    await page.waitForURL(/\/admin\/collections\/news(\?|$)/)
    await expectSwedish(seat)
  })

  it('versions and what differs between them', async () => {
    const { seat } = places()
    await seat.visit('/admin/collections/news')
    await seat.page.getByRole('link', { name: 'Ny mötesplats i Väsby' }).click()
    await seat.page.waitForSelector('#field-title')
    await seat.visit(`${new URL(seat.page.url()).pathname}/versions`)
    await expectSwedish(seat)
    await seat.page.locator('tbody td a').first().click()
    await seat.page.waitForSelector('.view-version')
    await seat.rest()
    await seat.shot('version')
    await expectSwedish(seat)
  })
}
