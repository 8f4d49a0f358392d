import { expect, it } from '@jest/globals'
import type { Account } from './admin-server'
import { payloadsOwn, type Seat } from './browser'
import type { Places } from './places'

const section = (seat: Seat, id: string): Promise<string> =>
  seat.page.locator(`section[aria-labelledby=${id}]`).innerText()
const dayMs = 24 * 60 * 60 * 1000
const inDays = (days: number): string => new Date(Date.now() + days * dayMs).toISOString()

export function startPage(places: () => Places, accounts: () => Record<'contributor' | 'reader', Account>): void {
  it('says in plain words what to do when there is nothing yet', async () => {
    const { seat } = places()
    await seat.visit('/admin')
    expect(await section(seat, 'start-drafts')).toMatch(/Inga utkast väntar\.\s+Välj Skriv en nyhet för att börja\./)
    expect(await section(seat, 'start-scheduled')).toContain('Inget är schemalagt.')
    expect(await section(seat, 'start-events')).toContain('Inga kommande evenemang.')
  })

  it('shows drafts, coming events and the four groups with counts, and leads to writing', async () => {
    const { seat, server } = places()
    const event = { kind: 'webinar', status: 'scheduled', online: true, startsAt: inDays(3), endsAt: inDays(3.1) }
    await server.call('POST', '/api/events', { ...event, title: 'Webbinarium om unga', _status: 'published' })
    await server.call('POST', '/api/events', {
      ...event,
      title: 'Gammalt',
      startsAt: inDays(-3),
      endsAt: inDays(-2.9),
      _status: 'published',
    })
    await server.call('POST', '/api/events', {
      ...event,
      title: 'Inställt möte',
      status: 'cancelled',
      startsAt: inDays(5),
      endsAt: inDays(5.1),
      _status: 'published',
    })
    await server.call('POST', '/api/news?draft=true', { title: 'Ett utkast', lead: 'Ingress', _status: 'draft' })
    await server.call('POST', '/api/news?draft=true', { lead: 'Öppnad och lämnad tom', _status: 'draft' })

    await seat.visit('/admin')
    await seat.shot('start')
    const drafts = await section(seat, 'start-drafts')
    expect(drafts).toMatch(/Ett utkast\s+Nyhet, ändrad i dag kl\. \d+\.\d\d, påbörjad av Administratör/)
    expect(await seat.page.locator('section[aria-labelledby=start-drafts] li').count()).toBe(1)
    const events = await section(seat, 'start-events')
    expect(events).toMatch(/Webbinarium om unga[\s\S]*kl\. \d+\.\d\d, digitalt[\s\S]*Inställt möte\s+Inställt/)
    expect(events).not.toContain('Gammalt')
    const groups = await section(seat, 'start-overview')
    for (const group of ['Innehåll', 'Verksamhet', 'Nyhetsbrev', 'Inställningar']) expect(groups).toContain(group)
    expect(groups).toMatch(/Evenemang\s+3/)
    for (const topic of ['news', 'events']) {
      expect(
        await seat.page
          .locator(
            `main a[href="/admin/collections/${topic}/create"], .start-page a[href="/admin/collections/${topic}/create"]`,
          )
          .count(),
      ).toBe(1)
    }
  })

  it('shows a contributor the own drafts only', async () => {
    const { office, server } = places()
    const seat = await office.open({ account: accounts().contributor })
    const { token } = (await (
      await fetch(`${server.base}/api/users/login`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(accounts().contributor),
      })
    ).json()) as { token: string }
    await fetch(`${server.base}/api/news?draft=true`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Authorization: `JWT ${token}` },
      body: JSON.stringify({ title: 'Skribentens utkast', lead: 'Ingress', _status: 'draft' }),
    })
    await seat.visit('/admin')
    await seat.shot('start-contributor')
    const drafts = await section(seat, 'start-drafts')
    expect(drafts).toMatch(/^Dina utkast\s+Skribentens utkast/)
    expect(drafts).not.toContain('Ett utkast')
    await seat.close()
  })

  it('offers a reader nothing to write', async () => {
    const seat = await places().office.open({ account: accounts().reader })
    await seat.visit('/admin')
    await seat.shot('start-reader')
    expect(await seat.page.locator('.start-page a[href$="/create"]').count()).toBe(0)
    expect(await section(seat, 'start-overview')).not.toContain('Prenumeranter')
    await seat.close()
  })

  it.each(['light', 'dark'] as const)('has no serious fault for assistive technology in %s', async (colorScheme) => {
    const { office, server } = places()
    const seat = await office.open({ account: server.administrator, colorScheme })
    await seat.visit('/admin')
    await seat.shot(`start-${colorScheme}`)
    expect(await seat.faults(payloadsOwn)).toEqual([])
    const background = await seat.page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    const [red = 0] = (
      /\d+/.exec(
        background === 'rgba(0, 0, 0, 0)'
          ? await seat.page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
          : background,
      ) ?? []
    ).map(Number)
    expect(red > 128).toBe(colorScheme === 'light')
    await seat.close()
  })

  it('is reached and used by the keyboard', async () => {
    const { seat } = places()
    await seat.visit('/admin')
    const names: string[] = []
    for (let pressed = 0; pressed < 40; pressed++) {
      await seat.page.keyboard.press('Tab')
      names.push(await seat.page.evaluate(() => document.activeElement?.textContent ?? ''))
      if (names.includes('Lägg till ett evenemang')) break
    }
    expect(names).toContain('Skriv en nyhet')
    expect(names).toContain('Lägg till ett evenemang')
  })
}
