import { expect, it } from '@jest/globals'
import { createClient } from '@libsql/client'
import fs from 'node:fs'
import path from 'node:path'
import type { Account } from './admin-server'
import type { Places } from './places'
import { expectSwedish } from './swedish'
import { until } from './until'

const phone = { width: 390, height: 844 }
const desk = { width: 1280, height: 900 }
const longAgo = '2025-01-01T08:00:00.000Z'

/** Signs up by the public form. */
async function signUp(base: string, email: string): Promise<void> {
  const body = JSON.stringify({ email, name: 'Åsa Öberg', consent: true })
  const headers = { 'Content-Type': 'application/json' }
  const response = await fetch(`${base}/api/v1/newsletter/subscriptions`, { method: 'POST', headers, body })
  expect(response.status).toBe(202)
}

async function inDatabase(folder: string, sql: string, args: string[]): Promise<number> {
  const database = createClient({ url: `file:${path.join(folder, 'cms.db')}` })
  const { rowsAffected, rows } = await database.execute({ sql, args })
  database.close()
  return rows.length > 0 ? Number(rows[0]?.[0]) : rowsAffected
}

export function privacy(places: () => Places, accounts: () => Record<'contributor' | 'reader', Account>): void {
  const subscribers = (email: string): Promise<number> =>
    inDatabase(places().server.folder, 'select count(*) from newsletter_subscribers where email = ?', [email])

  it('an administrator sees what would be deleted, and deletes it after being asked', async () => {
    const { seat, server } = places()
    const { page, shot, visit, rest, faults } = seat
    await signUp(server.base, 'glomt@example.se')
    const age = 'update newsletter_subscribers set last_mail_at = ? where email = ?'
    expect(await inDatabase(server.folder, age, [longAgo, 'glomt@example.se'])).toBe(1)

    await visit('/admin')
    await page.locator('.start-overview').getByRole('link', { name: 'Gallring' }).click()
    await page.waitForURL(/\/admin\/gallring$/)
    await page.locator('[data-rule=subscribers-pending]', { hasText: '1' }).waitFor()
    await expectSwedish(seat)
    expect(await page.title()).toBe('Gallring – Samordna')
    expect(await faults()).toEqual([])
    await shot('retention')

    await page.getByRole('button', { name: 'Gallra nu' }).click()
    await page.getByRole('button', { name: 'Avbryt' }).click()
    expect(await subscribers('glomt@example.se')).toBe(1)
    await page.getByRole('button', { name: 'Gallra nu' }).click()
    expect(await faults()).toEqual([])
    await page.getByRole('button', { name: 'Ja, ta bort' }).click()
    await page.getByText('Inget är så gammalt att det ska tas bort.').waitFor()
    expect(await subscribers('glomt@example.se')).toBe(0)
    expect(await page.locator('.privacy-parts').innerText()).toContain('Senaste gallringen: i dag kl.')
    await rest()
  })

  it('an editor finds everything about an address, takes it as a file and erases it', async () => {
    const { office, server } = places()
    await signUp(server.base, 'asa@example.se')
    const seat = await office.open({ account: await server.addUser('editor', 'Rut Redaktör') })
    const { page, visit, shot, faults } = seat
    await visit('/admin/registerutdrag')
    await expectSwedish(seat)
    expect(await page.locator('a[href="/admin/registerutdrag"]').count()).toBe(1)
    expect(await page.locator('a[href="/admin/gallring"]').count()).toBe(0)

    await page.getByLabel('E-postadress').fill('inte en adress')
    await page.getByRole('button', { name: 'Sök', exact: true }).click()
    await page.getByText('Skriv en hel e-postadress').waitFor()
    await page.getByLabel('E-postadress').fill('okand@example.se')
    await page.getByRole('button', { name: 'Sök', exact: true }).click()
    await page.getByText('Inget finns sparat om adressen okand@example.se.').waitFor()

    await page.getByLabel('E-postadress').fill('ASA@example.se ')
    await page.getByLabel('E-postadress').press('Enter')
    await page.getByRole('heading', { name: 'Det här finns sparat om asa@example.se' }).waitFor()
    const known = await page.locator('.privacy-known').innerText()
    expect(known).toMatch(/Läge: Väntar på bekräftelse\s+Namn: Åsa Öberg\s+Språk: svenska/)
    expect(known).toMatch(/Den \d+ \S+ \d{4} kl\. \d+\.\d\d anmälde någon adressen/)
    expect(page.url()).toBe(`${server.base}/admin/registerutdrag`)
    await expectSwedish(seat)
    expect(await faults()).toEqual([])
    await shot('person')

    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Ladda ner som fil' }).click(),
    ])
    expect(file.suggestedFilename()).toMatch(/^registerutdrag-\d{4}-\d\d-\d\d\.json$/)
    const saved = JSON.parse(fs.readFileSync(await file.path(), 'utf8')) as Record<string, unknown>
    expect(saved).toMatchObject({ address: 'asa@example.se', subscription: { name: 'Åsa Öberg' } })

    await page.getByRole('button', { name: 'Radera personen' }).click()
    await page.getByRole('button', { name: 'Ja, radera' }).click()
    await page.getByText('Uppgifterna är raderade.').waitFor()
    await until('the row to go', async () => (await subscribers('asa@example.se')) === 0)
    expect(await page.locator('.privacy-known').innerText()).toMatch(/Prenumererar inte\.[\s\S]*rader/)
    await seat.close()
  })

  it('points at an account that has the address', async () => {
    const { seat, server } = places()
    await seat.visit('/admin/registerutdrag')
    await seat.page.getByLabel('E-postadress').fill(server.administrator.email)
    await seat.page.getByRole('button', { name: 'Sök', exact: true }).click()
    const link = seat.page.locator('.privacy-known a')
    await link.waitFor()
    expect(await link.innerText()).toBe('Konto: Administratör (administratör)')
    expect(await link.getAttribute('href')).toMatch(/^\/admin\/collections\/users\/[\w-]+$/)
    expect(await seat.page.getByRole('button', { name: 'Radera personen' }).count()).toBe(0)
  })

  it.each(['/admin/gallring', '/admin/registerutdrag'])('%s is not wider than a telephone', async (address) => {
    const { page, rest, shot, visit } = places().seat
    await visit(address)
    await page.setViewportSize(phone)
    await rest()
    await shot(`phone${address.replaceAll('/', '-')}`)
    const width = await page.evaluate(() => document.scrollingElement?.scrollWidth ?? 0)
    await page.setViewportSize(desk)
    expect(width).toBeLessThanOrEqual(phone.width + 1)
  })

  it.each(['contributor', 'reader'] as const)('a %s comes to neither page', async (role) => {
    const seat = await places().office.open({ account: accounts()[role] })
    expect(await seat.page.locator('a[href="/admin/registerutdrag"]').count()).toBe(0)
    for (const address of ['/admin/gallring', '/admin/registerutdrag']) {
      await seat.visit(address)
      expect(await seat.page.locator('body').innerText()).toContain('Du har inte tillgång hit.')
      expect(await seat.page.locator('#privacy-email, .privacy-rules').count()).toBe(0)
    }
    await seat.close()
  })

  it('whoever has not signed in is asked to', async () => {
    const seat = await places().office.open()
    await seat.page.goto(`${places().server.base}/admin/registerutdrag`)
    await seat.page.waitForURL(/\/admin\/login/)
    await seat.close()
  })
}
