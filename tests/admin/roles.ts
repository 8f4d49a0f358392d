import { expect, it } from '@jest/globals'
import type { Account } from './admin-server'
import type { Places } from './places'
import { until } from './until'
import { newNews, publicNews, writeAndWait } from './writing'

export function roles(places: () => Places, accounts: () => Record<'contributor' | 'reader', Account>): void {
  it('a contributor writes but does not publish', async () => {
    const { office, server } = places()
    const seat = await office.open({ account: accounts().contributor })
    const { page } = seat
    await newNews(seat)
    await writeAndWait(seat, { title: 'Skriven av en skribent', lead: 'Ingress' })
    await seat.shot('contributor')
    // Whether or not the button is shown, pressing it changes nothing.
    if (await page.locator('#action-save').isVisible()) {
      await page.click('#action-save')
      await page.getByText('Det här får du inte göra.').waitFor()
    }
    const stored = await until('the draft', async () => {
      const where = `where[title][equals]=${encodeURIComponent('Skriven av en skribent')}`
      return (await server.call<{ docs: { _status: string }[] }>('GET', `/api/news?draft=true&${where}`)).docs[0]
    })
    expect(stored._status).toBe('draft')
    expect((await publicNews(server.base)).map(({ title }) => title)).not.toContain('Skriven av en skribent')
    await seat.close()
  })

  it('a reader cannot open a form for writing', async () => {
    const seat = await places().office.open({ account: accounts().reader })
    await seat.visit('/admin/collections/news/create')
    expect(await seat.page.locator('#field-title').count()).toBe(0)
    expect(await seat.page.locator('body').innerText()).toContain('Du har inte tillgång hit.')
    await seat.close()
  })
}
