import { beforeAll, expect, it } from '@jest/globals'
import type { Locator } from 'playwright-core'
import type { Places } from './places'
import { expectSwedish } from './swedish'
import { until } from './until'

const dayMs = 86_400_000

/** The officer's desk for those who have registered, in the event. */
export function registrations(places: () => Places): void {
  let id = ''
  let slug = ''
  const inDays = (days: number): string => new Date(Date.now() + days * dayMs).toISOString()
  const part = (name: string): Locator => places().seat.page.getByRole('region', { name, exact: true })
  const row = (name: string): Locator => part('Anmälda').getByRole('listitem').filter({ hasText: name })
  const open = async (): Promise<void> => {
    await places().seat.visit(`/admin/collections/events/${id}`)
    await places().seat.page.getByRole('button', { name: 'Anmälda', exact: true }).click()
    await part('Anmälda').waitFor()
  }
  const register = async (name: string): Promise<void> => {
    const { server } = places()
    const email = `${name.toLowerCase().replaceAll(/[^a-z]/g, '-')}@example.se`
    const body = JSON.stringify({ name, email, organisation: 'Sigtuna kommun', consent: true })
    const headers = { 'Content-Type': 'application/json' }
    const response = await fetch(`${server.base}/api/v1/events/${slug}/registrations`, {
      method: 'POST',
      headers,
      body,
    })
    expect(response.status).toBe(201)
  }
  const standing = (): Promise<{ counts: Record<string, number> }> =>
    places().server.call('GET', `/api/events/${id}/registrations/standing`)

  beforeAll(async () => {
    const { doc } = await places().server.call<{ doc: { id: string; slug: string } }>('POST', '/api/events', {
      ...{ title: 'Frukostmöte för disken', kind: 'breakfast-meeting', status: 'scheduled', _status: 'published' },
      ...{ startsAt: inDays(20), endsAt: inDays(20.1), registration: { mode: 'here', seatsMax: 2 } },
    })
    id = doc.id
    slug = doc.slug
    for (const name of ['Anna Ek', 'Bo Gran', 'Cia Tall', 'Dan Björk']) await register(name)
  })

  it('shows how it stands, finds people, and is read by everybody', async () => {
    await open()
    const { seat } = places()
    const page = seat.page
    await row('Anna Ek').getByText('Har plats').waitFor()
    await part('Läget').getByText('I kö').waitFor()
    await part('Anmälda').getByRole('searchbox').fill('tall')
    await part('Anmälda').getByText('1 hittades').waitFor()
    expect(await part('Anmälda').getByRole('listitem').count()).toBe(1)
    await part('Anmälda').getByRole('searchbox').fill('')
    await part('Anmälda').getByText('4 hittades').waitFor()
    await expectSwedish(seat)
    expect(await seat.faults()).toEqual([])
    await seat.shot('registrations')
    await page.setViewportSize({ width: 390, height: 844 })
    expect(await page.evaluate(() => document.scrollingElement?.scrollWidth ?? 0)).toBeLessThanOrEqual(390)
    await seat.shot('registrations-phone')
    await page.setViewportSize({ width: 1280, height: 900 })
  })

  it('adds by hand, moves up with a reason, and cancels after a question', async () => {
    const add = part('Lägg till för hand')
    await add.getByLabel('Namn').fill('Eva Alm')
    await add.getByLabel('E-post').fill('inte en adress')
    await add.getByRole('button', { name: 'Lägg till' }).click()
    await add.getByText(/e-postadress/).waitFor()
    await add.getByLabel('E-post').fill('eva-alm@example.se')
    await add.getByRole('button', { name: 'Lägg till' }).click()
    await add.getByText('Eva Alm står på väntelistan.').waitFor()

    const line = part('Kön')
    await line.getByRole('button', { name: 'Flytta fram Eva Alm' }).click()
    await line.getByLabel('Varför flyttas Eva Alm fram?').fill('Ska tala')
    await line.getByRole('button', { name: 'Flytta till först i kön' }).click()
    await line.getByText('Flyttades fram: Ska tala').waitFor()
    expect(await line.getByRole('listitem').first().innerText()).toContain('Eva Alm')

    await row('Bo Gran').getByRole('button', { name: 'Avboka Bo Gran' }).click()
    await row('Bo Gran').getByRole('button', { name: 'Ja, avboka' }).click()
    await row('Bo Gran').getByText('Avbokad').waitFor()
    await row('Eva Alm').getByText('Erbjuden plats').waitFor()
  })

  it('keeps marks that are made without a network, and delivers them when there is one', async () => {
    const { page } = places().seat
    await page.context().setOffline(true)
    await row('Anna Ek').getByRole('button', { name: 'Kom: Anna Ek' }).click()
    await part('Anmälda').getByText('1 markeringar väntar på nätet.').waitFor()
    expect(await row('Anna Ek').getByRole('button', { name: 'Kom: Anna Ek' }).getAttribute('aria-pressed')).toBe('true')
    expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('Anna')
    await page.context().setOffline(false)
    await until('the mark', async () => (await standing()).counts.attended === 1)
    await part('Läget').getByRole('button', { name: 'Använd 1 som antal som kom' }).click()
    await part('Läget').getByText('Antalet står nu under Efteråt.').waitFor()
  })

  it('shows a mail before it is sent, and those that are sent by themselves', async () => {
    const { page } = places().seat
    const message = part('Skriv till deltagarna')
    await message.getByLabel('Ämne').fill('Ny lokal')
    await message.getByLabel('Text').fill('Vi ses i sal B.')
    await message.getByRole('button', { name: 'Förhandsgranska' }).click()
    await page.frameLocator('.registrations-frame').locator('p', { hasText: 'Vi ses i sal B.' }).waitFor()
    await message.getByRole('button', { name: 'Skicka till 1' }).click()
    await message.getByRole('button', { name: 'Ja, skicka' }).click()
    await message.getByText('Skickas till 1 personer.').waitFor()
    await message.getByText('Ny lokal – alla som har en plats (1)').waitFor()
    await part('Mejl som går av sig själva').getByLabel('Vilket mejl').selectOption('reminder')
    await page.frameLocator('.registrations-frame >> nth=-1').getByRole('heading', { name: 'Snart ses vi' }).waitFor()
    expect(await places().seat.faults()).toEqual([])
    await places().seat.shot('registrations-mail')
  })

  it('prints lists', async () => {
    const { page, shot } = places().seat
    for (const what of ['attendance', 'badges']) {
      await page.goto(`${places().server.base}/api/events/${id}/registrations/print?what=${what}`)
      await page.getByText('Anna Ek').waitFor()
      expect(await page.title()).toContain('Frukostmöte för disken')
      await shot(`print-${what}`)
    }
  })

  it('makes one more sitting, and moves the line over', async () => {
    const { seat, server } = places()
    const { page } = seat
    await open()
    await part('Ett tillfälle till').getByRole('button', { name: 'Gör ett extra tillfälle' }).click()
    await part('Ett tillfälle till').getByRole('link', { name: 'Öppna det extra tillfället' }).waitFor()
    const href = await part('Ett tillfälle till').getByRole('link').getAttribute('href')
    const sitting = String(href).split('/').at(-1)!
    await server.call('PATCH', `/api/events/${sitting}`, { _status: 'published' })
    await seat.visit(`/admin/collections/events/${sitting}`)
    await page.getByRole('button', { name: 'Anmälda', exact: true }).click()
    await part('Ett tillfälle till')
      .getByRole('button', { name: /^Flytta över kön från Frukostmöte för disken/ })
      .click()
    await part('Ett tillfälle till').getByRole('button', { name: 'Ja, flytta över' }).click()
    await part('Ett tillfälle till').getByText('2 flyttades över.').waitFor()
    await row('Cia Tall').getByText('Erbjuden plats').waitFor()
  })
}
