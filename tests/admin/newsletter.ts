import { createClient } from '@libsql/client'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import path from 'node:path'
import type { Locator } from 'playwright-core'
import { rfc3339 } from '../../src/shared/time'
import { startTestSmtp, type TestSmtp } from '../helpers/smtp'
import { type AdminServer, startAdminServer } from './admin-server'
import { type Office, openOffice, type Seat } from './browser'
import { expectSwedish } from './swedish'
import { until } from './until'

interface Issue {
  id: string
  status: string
  sendAt: string | null
  preheader?: string | null
  items: { blockType: string; news?: string; event?: string }[]
}

const confirmed = 36
const mailsPerSecond = '4'
const refused = 'person-7@example.se'
const phone = { width: 390, height: 844 }
const desk = { width: 1280, height: 900 }
const dayMs = 24 * 60 * 60 * 1000

/** Subscribers as if they had confirmed long ago. */
async function addSubscribers(folder: string): Promise<void> {
  const database = createClient({ url: `file:${path.join(folder, 'cms.db')}` })
  await database.batch(
    Array.from({ length: confirmed }, (_, number) => ({
      sql: "insert into newsletter_subscribers (id, email, lang, status) values (?, ?, 'sv', 'confirmed')",
      args: [randomUUID(), `person-${String(number)}@example.se`],
    })),
    'write',
  )
  database.close()
}

/** A server that sends by a real mail server, slowly enough for somebody to look on, and an editor's window. */
interface NewsletterRoom {
  smtp: TestSmtp
  server: AdminServer
  office: Office
  seat: Seat
}

async function openRoom(): Promise<NewsletterRoom> {
  const smtp = await startTestSmtp()
  smtp.refuse = (address) => (address === refused ? { code: 550, text: 'No such user here' } : null)
  const server = await startAdminServer({ SMTP_URL: smtp.url, NEWSLETTER_RATE: mailsPerSecond })
  await addSubscribers(server.folder)
  const office = await openOffice(server.base)
  return { smtp, server, office, seat: await office.open({ account: server.administrator }) }
}

export function newsletter(): void {
  let room: NewsletterRoom | undefined
  let id = ''
  const here = (): NewsletterRoom => room!
  const issue = (): Promise<Issue> => here().server.call<Issue>('GET', `/api/newsletter-issues/${id}?depth=0`)
  const part = (name: string): Locator => here().seat.page.getByRole('region', { name, exact: true })
  const open = (): Promise<number> => here().seat.visit(`/admin/collections/newsletter-issues/${id}`)
  /**
   * Playwright no longer sees that the network is idle when a frame without an address has come after the page's last request;
   * one more request mends that.
   */
  const settled = async ({ page, rest }: Seat): Promise<void> => {
    await page.evaluate(() => fetch('/api/v1/news').then(({ ok }) => ok))
    await rest()
  }
  const shot = async (name: string, seat = here().seat): Promise<void> => {
    // What sticks to the top is on top.
    await seat.page.evaluate(() => window.scrollTo(0, 0))
    await seat.shot(name)
  }
  /** Messages fade in and out, with colours that are no longer those of the design. */
  const withoutMessages = async (): Promise<void> => {
    await here().seat.page.locator('[data-sonner-toast]').first().waitFor({ state: 'detached' })
  }

  beforeAll(async () => {
    room = await openRoom()
  }, 10 * 60_000)

  afterAll(async () => {
    await room?.office.close()
    await room?.server.stop()
    await room?.smtp.stop()
  }, 60_000)

  it('an issue is put together of what has been published', async () => {
    const { server, seat } = here()
    const { page, visit } = seat
    for (const title of ['Ny mötesplats i Väsby', 'Så gick det i höst', 'Föreningen söker en samordnare'])
      await server.call('POST', '/api/news', { title, lead: 'En mening om saken.', _status: 'published' })
    const startsAt = new Date(Date.now() + 20 * dayMs).toISOString()
    const endsAt = new Date(Date.now() + 20.1 * dayMs).toISOString()
    const event = {
      title: 'Frukostmöte om unga',
      lead: 'Om vägar till arbete.',
      kind: 'breakfast-meeting',
      online: true,
    }
    await server.call('POST', '/api/events', { ...event, status: 'scheduled', startsAt, endsAt, _status: 'published' })

    await visit('/admin/collections/newsletter-issues/create')
    await page.getByText('Ge brevet en rubrik och spara.').waitFor()
    await page.fill('#field-title', 'Nytt från förbundet i november')
    await page.fill('#field-intro', 'Hej! Här är det senaste.')
    await page.click('#action-save')
    await page.waitForURL(/newsletter-issues\/[\w-]{20,}$/)
    id = page.url().split('/').at(-1)!
    await part('Förhandsgranska').waitFor()

    const suggestions = part('Förslag')
    await suggestions.getByRole('button', { name: 'Visa förslag' }).click()
    await suggestions.getByRole('checkbox', { name: /Ny mötesplats i Väsby/ }).check()
    await suggestions.getByRole('checkbox', { name: /Frukostmöte om unga/ }).check()
    await suggestions.getByRole('button', { name: 'Lägg till valda (2)' }).click()
    await suggestions.getByText('Tillagt sist under Innehåll: 2.').waitFor()
    expect(await suggestions.getByText('redan med').count()).toBe(2)
    await page.locator('#items-row-0').getByText('Nyhet 1: Ny mötesplats i Väsby').waitFor()
    await page.locator('#items-row-1').getByText('Evenemang 2: Frukostmöte om unga').waitFor()
    expect((await issue()).items).toEqual([])

    await part('Förhandsgranska').getByRole('button', { name: 'Spara och förhandsgranska' }).click()
    await page.frameLocator('.issue-frame').getByText('Frukostmöte om unga').first().waitFor()
    expect((await issue()).items.map(({ blockType }) => blockType)).toEqual(['news', 'event'])
    await settled(seat)
    await withoutMessages()
    await expectSwedish(seat)
    expect(await seat.faults()).toEqual([])
    await shot('issue-composer')
  })

  it('is shown as it arrives: on a computer, on a phone, in the dark and as plain text', async () => {
    const { page } = here().seat
    const preview = part('Förhandsgranska')
    const mail = page.frameLocator('.issue-frame')
    const ground = (): Promise<string> =>
      mail.locator('body').evaluate((body) => {
        const grounds = [body, ...body.querySelectorAll('*')].map(
          (element) => getComputedStyle(element).backgroundColor,
        )
        return grounds.find((colour) => colour !== 'rgba(0, 0, 0, 0)') ?? 'none'
      })
    const light = await ground()
    await preview.getByRole('button', { name: 'Mobil' }).click()
    expect((await page.locator('.issue-frame').boundingBox())?.width).toBe(392)
    await mail.getByText('Hej! Här är det senaste.').first().waitFor()
    await page.locator('.issue-frame').screenshot({ path: 'tests/screenshots/issue-preview-phone.png' })
    await preview.getByRole('button', { name: 'Mörkt' }).click()
    await page.locator('.issue-frame--dark').waitFor()
    await until('the dark mail', async () => (await ground()) !== light)
    await page.locator('.issue-frame').screenshot({ path: 'tests/screenshots/issue-preview-dark.png' })
    await preview.getByRole('button', { name: 'Ren text' }).click()
    const text = await preview.getByRole('region', { name: 'Förhandsgranskning av mejlet' }).innerText()
    expect(text).toContain('Hej! Här är det senaste.')
    await shot('issue-preview-text')
    expect(await here().seat.faults()).toEqual([])
  })

  it('loses nothing when there is no contact with the server', async () => {
    const { page } = here().seat
    const preview = part('Förhandsgranska')
    await page.fill('#field-preheader', 'Mötesplats, frukost och mer')
    await page.context().setOffline(true)
    await preview.getByRole('button', { name: 'Spara och förhandsgranska' }).click()
    await preview.getByText('Det gick inte att spara.').waitFor()
    await part('Skicka').getByRole('button', { name: 'Skicka nu' }).click()
    await part('Skicka').getByText('Det gick inte att spara.').waitFor()
    await page.context().setOffline(false)
    expect(await page.inputValue('#field-preheader')).toBe('Mötesplats, frukost och mer')
    await preview.getByRole('button', { name: 'Spara och förhandsgranska' }).click()
    await until('it to be saved', async () => (await issue()).preheader === 'Mötesplats, frukost och mer')
    await preview.getByText('Det gick inte att spara.').waitFor({ state: 'detached' })
  })

  it('is checked, and what must be corrected is said before anybody gets it', async () => {
    const { server, seat, smtp } = here()
    const { doc } = await server.call<{ doc: Issue }>('POST', '/api/newsletter-issues', { title: 'Tomt brev' })
    await seat.visit(`/admin/collections/newsletter-issues/${doc.id}`)
    await part('Skicka').getByRole('button', { name: 'Skicka nu' }).click()
    await part('Skicka').getByText('Brevet är inte skickat.').waitFor()
    await part('Kontroll').getByText('Måste rättas').waitFor()
    await shot('issue-errors')
    expect(await seat.faults()).toEqual([])
    expect((await server.call<Issue>('GET', `/api/newsletter-issues/${doc.id}`)).status).toBe('draft')
    expect(smtp.mails).toEqual([])
  })

  it('a test goes to the one who asks for it', async () => {
    const { server, smtp } = here()
    await open()
    await part('Testmejl').getByRole('button', { name: 'Skicka ett test till mig' }).click()
    await part('Testmejl').getByText(`på väg till ${server.administrator.email}`).waitFor()
    const mail = await until('the test', () => Promise.resolve(smtp.mails[0]))
    expect(mail.subject).toContain('Nytt från förbundet i november')
    expect(smtp.attempts).toEqual([server.administrator.email])
  })

  it('is scheduled by keyboard at a time in Sweden, stands on the start page, and is taken back', async () => {
    const { page, visit } = here().seat
    const day = rfc3339(new Date(Date.now() + 10 * dayMs)).slice(0, 10)
    const sending = part('Skicka')
    await sending.getByRole('radio', { name: 'Nu' }).focus()
    await page.keyboard.press('ArrowDown')
    await sending.getByLabel('Dag').fill(day)
    await sending.getByLabel('Klockslag').fill('09:00')
    await sending.getByLabel('Klockslag').press('Enter')
    await sending.getByRole('button', { name: 'Schemalägg' }).press('Enter')
    const question = page.getByRole('dialog', { name: /^Skicka till 36 prenumeranter .* kl\. 9\.00\?$/ })
    await question.waitFor()
    await page.screenshot({ path: 'tests/screenshots/issue-question.png' })
    expect(await here().seat.faults()).toEqual([])
    await page.keyboard.press('Escape')
    await question.waitFor({ state: 'hidden' })
    expect((await issue()).status).toBe('draft')

    await sending.getByRole('button', { name: 'Schemalägg' }).press('Enter')
    await question.getByRole('button', { name: 'Ja, schemalägg' }).press('Enter')
    await part('Schemalagt')
      .getByText(/^Skickas .* kl\. 9\.00\.$/)
      .waitFor()
    await page.locator('#issue-standing:focus').waitFor()
    const scheduled = await issue()
    expect(scheduled.status).toBe('scheduled')
    expect(rfc3339(scheduled.sendAt!)).toContain(`${day}T09:00:00`)
    await shot('issue-scheduled')

    await visit('/admin')
    const row = page.locator('section[aria-labelledby=start-scheduled] li')
    expect(await row.innerText()).toMatch(/Nytt från förbundet i november\s+Nyhetsbrev\s+Skickas .* kl\. 9\.00/)
    await open()
    await part('Schemalagt').getByRole('button', { name: 'Ta tillbaka' }).press('Enter')
    await part('Skicka').waitFor()
    expect((await issue()).status).toBe('draft')
  })

  it('is sent while one looks on, pauses, goes on, and tells how it went', async () => {
    const { smtp, seat } = here()
    const { page } = seat
    const before = smtp.mails.length
    await withoutMessages()
    await part('Skicka').getByRole('button', { name: 'Skicka nu' }).click()
    await page.getByRole('dialog', { name: 'Skicka till 36 prenumeranter?' }).waitFor()
    await page.getByRole('button', { name: 'Ja, skicka' }).click()
    const going = part('Skickas nu')
    await going.waitFor()
    const percent = async (): Promise<number> =>
      Number(await page.getByRole('progressbar').getAttribute('aria-valuenow'))
    await until('the first mails', async () => (await percent()) > 5)
    expect(await page.locator('#field-title').isDisabled()).toBe(true)
    expect(await page.locator('#action-save').isVisible()).toBe(false)
    await page.getByText('Brevet är låst').waitFor()
    expect(await seat.faults()).toEqual([])
    await shot('issue-progress')

    await going.getByRole('button', { name: 'Pausa' }).click()
    const paused = part('Pausat')
    await paused.waitFor()
    expect((await issue()).status).toBe('paused')
    const sentWhenPaused = smtp.mails.length

    await page.context().setOffline(true)
    await paused.getByText('Ingen kontakt med servern. Utskicket sköts där').waitFor()
    expect(await percent()).toBeGreaterThan(5)
    await page.context().setOffline(false)
    await paused.getByText('Ingen kontakt med servern.').waitFor({ state: 'detached' })
    // One or two were on their way when it paused.
    expect(smtp.mails.length - sentWhenPaused).toBeLessThan(8)

    await paused.getByRole('button', { name: 'Fortsätt' }).click()
    const outcome = part('Skickat')
    await outcome.waitFor({ timeout: 60_000 })
    expect(await outcome.getByRole('row', { name: /^Levererade 35 97/ }).count()).toBe(1)
    expect(await outcome.getByRole('row', { name: /^Gick inte fram 1 / }).count()).toBe(1)
    await outcome.getByText('Vi mäter inte vem som öppnar eller klickar').waitFor()
    expect(new Set(smtp.mails.slice(before).map(({ to }) => [to].flat()[0]?.text)).size).toBe(confirmed - 1)
    await settled(seat)
    await expectSwedish(seat)
    expect(await seat.faults()).toEqual([])
    await shot('issue-outcome')
  })

  it('what has been sent is read-only on the next visit too, narrow on a phone, and readable in the dark', async () => {
    const { office, server } = here()
    const seat = await office.open({ account: server.administrator, colorScheme: 'dark' })
    await seat.visit(`/admin/collections/newsletter-issues/${id}`)
    await seat.page.getByText('Brevet är låst').waitFor()
    await seat.page.getByText('Så gick det', { exact: true }).waitFor()
    expect(await seat.page.locator('#field-title').isDisabled()).toBe(true)
    expect(await seat.faults()).toEqual([])
    await seat.page.setViewportSize(phone)
    await settled(seat)
    await shot('issue-outcome-phone', seat)
    expect(await seat.page.evaluate(() => document.scrollingElement?.scrollWidth ?? 0)).toBeLessThanOrEqual(
      phone.width + 1,
    )
    await seat.page.setViewportSize(desk)
    await seat.close()
  })

  it('what has been sent stands in the archive, where the home page leads to it, without a serious fault', async () => {
    const { office, server } = here()
    const { slug, title } = await server.call<{ slug: string; title: string }>('GET', `/api/newsletter-issues/${id}`)
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page, faults, shot, close } = await office.open({ colorScheme })
      await page.goto(server.base)
      await page.getByRole('link', { name: title }).click()
      await page.getByRole('heading', { level: 1, name: title }).waitFor()
      for (const address of [`/nyhetsbrev/${slug}`, `/nyhetsbrev/${slug}?lang=en`, '/nyhetsbrev', '/']) {
        await page.goto(new URL(address, server.base).href)
        for (const size of [desk, phone]) {
          await page.setViewportSize(size)
          expect(await faults()).toEqual([])
          expect(await page.evaluate(() => document.scrollingElement?.scrollWidth ?? 0)).toBeLessThanOrEqual(size.width)
        }
        await shot(`public-archive${address.replace(slug, 'issue').replace(/\W+/g, '-')}-${colorScheme}`)
      }
      await close()
    }
  })

  it('the rest is not sent when the sending is stopped', async () => {
    const { seat, server, smtp } = here()
    const { page } = seat
    const before = smtp.mails.length
    const { doc } = await server.call<{ doc: Issue }>('POST', '/api/newsletter-issues', {
      title: 'Ett brev som ångras',
      intro: 'Hej!',
      items: [{ blockType: 'text', heading: 'Något' }],
    })
    await seat.visit(`/admin/collections/newsletter-issues/${doc.id}`)
    await part('Skicka').getByRole('button', { name: 'Skicka nu' }).click()
    await page.getByRole('button', { name: 'Ja, skicka' }).click()
    await part('Skickas nu').getByRole('button', { name: 'Avbryt utskicket' }).click()
    await page.getByRole('dialog', { name: 'Avbryta utskicket?' }).waitFor()
    await page.getByRole('button', { name: 'Ja, avbryt utskicket' }).click()
    await part('Skickat').waitFor()
    expect(smtp.mails.length - before).toBeLessThan(confirmed)
    expect((await server.call<Issue>('GET', `/api/newsletter-issues/${doc.id}`)).status).toBe('sent')
  })

  it('a reader sees an issue without the desk', async () => {
    const { office, server } = here()
    const reader = await server.addUser('reader', 'Lars Läsare')
    const seat = await office.open({ account: reader })
    await seat.visit(`/admin/collections/newsletter-issues/${id}`)
    await seat.page.waitForSelector('#field-title')
    expect(await seat.page.locator('.issue-panel').count()).toBe(0)
    await seat.close()
  })

  it('asks nobody outside for anything, and needs nothing that its content security policy refuses', () => {
    const { office, server } = here()
    const { host } = new URL(server.base)
    const outside = office.requests.filter((url) => /^(https?|wss?):/.test(url) && new URL(url).host !== host)
    expect(outside).toEqual([])
    expect(office.consoleErrors.filter((text) => /Content Security Policy|Refused to|violates/i.test(text))).toEqual([])
  })
}
