import { expect, it } from '@jest/globals'
import type { Places } from './places'
import { expectSwedish } from './swedish'

const phone = { width: 390, height: 844 }
const desk = { width: 1280, height: 900 }
const written = [
  'news',
  'events',
  'media',
  'initiatives',
  'documents',
  'organisations',
  'board-members',
  'users',
  'api-clients',
  'newsletter-issues',
]
const collections = [...written, 'event-registrations', 'newsletter-subscribers', 'consents']

/** Every screen that a communications officer comes to, by address. */
const addresses = [
  '/admin',
  '/admin/globals/association',
  '/admin/gallring',
  '/admin/registerutdrag',
  '/admin/account',
  '/admin/finns-inte',
  '/admin/collections/news/trash',
  ...collections.map((collection) => `/admin/collections/${collection}`),
  ...written.map((collection) => `/admin/collections/${collection}/create`),
]

export function screens(places: () => Places): void {
  it.each(addresses)('%s', async (address) => {
    const { seat } = places()
    const { page } = seat
    await seat.visit(address)
    await expectSwedish(seat)
    expect(await seat.faults()).toEqual([])
    for (const tab of (await page.locator('.tabs-field__tab-button:visible').all()).slice(1)) {
      await tab.click()
      await expectSwedish(seat)
    }

    await page.setViewportSize(phone)
    await seat.rest()
    await seat.shot(`phone${address.replaceAll('/', '-')}`)
    const width = await page.evaluate(() => document.scrollingElement?.scrollWidth ?? 0)
    await page.setViewportSize(desk)
    expect(width).toBeLessThanOrEqual(phone.width + 1)
  })
}
