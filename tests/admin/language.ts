import { expect, it } from '@jest/globals'
import type { Places } from './places'
import { expectSwedish } from './swedish'
import { newNews } from './writing'

export function language(places: () => Places): void {
  it('is Swedish for a browser that prefers English, until somebody chooses', async () => {
    const seat = await places().office.open({ locale: 'en-GB' })
    for (const address of ['/admin', '/admin/forgot', '/admin/reset/en-gammal-lank']) {
      await seat.visit(address)
      await expectSwedish(seat)
    }
    await seat.shot('reset')
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
    await seat.shot('login')
    await expectSwedish(seat)
    expect(await seat.faults()).toEqual([])
    await seat.close()
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
    await page.waitForSelector('.react-datepicker')
    await expectSwedish(seat)
    expect(await seat.faults()).toEqual([])
    await page.locator('.schedule-publish__drawer-header button').click()
    await page.waitForSelector('.schedule-publish', { state: 'detached' })
    await page.locator('#field-image').getByRole('button', { name: 'Välj bland befintliga' }).click()
    await page.waitForSelector('.drawer .list-header')
    await expectSwedish(seat)
    expect(await seat.faults()).toEqual([])
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
    const { page } = seat
    await seat.visit('/admin/collections/news?search=mötesplats')
    await page.getByRole('link', { name: 'Ny mötesplats i Väsby' }).click()
    await page.waitForSelector('#field-title')
    await seat.visit(`${new URL(page.url()).pathname}/versions`)
    await expectSwedish(seat)
    await page.locator('tbody td a').first().click()
    await page.waitForSelector('.view-version')
    await seat.shot('version')
    await expectSwedish(seat)
    expect(await seat.faults()).toEqual([])
  })
}
