import { expect, it } from '@jest/globals'
import fs from 'node:fs'
import path from 'node:path'
import { simpleParser } from 'mailparser'
import type { Places } from './places'
import { until } from './until'

const phone = { width: 390, height: 844 }
const desk = { width: 1280, height: 900 }

const lead = 'En mening om vad det handlar om.'
const startsAt = '2026-06-11T06:30:00.000Z'
const examples = {
  news: { folder: 'nyheter', data: { title: 'Nytt om möten', lead } },
  events: {
    folder: 'evenemang',
    data: { title: 'Möte', lead, kind: 'meeting', startsAt, endsAt: '2026-06-11T07:30:00.000Z' },
  },
  initiatives: { folder: 'insatser', data: { title: 'En insats', lead, kind: 'individual', status: 'ongoing' } },
}

/** What visitors see, and the mail that they get. */
export function publicPages(places: () => Places): void {
  const look = async (address: string, name: string): Promise<void> => {
    const { office, server } = places()
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page, faults, shot, close } = await office.open({ colorScheme })
      await page.goto(address.startsWith('<') ? 'about:blank' : new URL(address, server.base).href)
      if (address.startsWith('<')) await page.setContent(address)
      for (const size of [desk, phone]) {
        await page.setViewportSize(size)
        expect(await faults()).toEqual([])
        expect(await page.evaluate(() => document.scrollingElement?.scrollWidth ?? 0)).toBeLessThanOrEqual(size.width)
      }
      await shot(`public-${name}-${colorScheme}`)
      await close()
    }
  }

  it.each([
    '/',
    '/nyheter',
    '/evenemang',
    '/insatser',
    '/nyhetsbrev',
    '/nyhetsbrev/raderad',
    '/finns-inte',
    '/?lang=en',
    '/api/v1/docs',
    '/api/v1/docs?lang=en',
  ])('%s', (address) => look(address, address.replace(/\W+/g, '-')))

  it.each(Object.entries(examples))('a page of %s', async (topic, { folder, data }) => {
    const published = { ...data, _status: 'published' }
    const { doc } = await places().server.call<{ doc: { slug: string } }>('POST', `/api/${topic}`, published)
    await look(`/${folder}/${doc.slug}`, topic)
  })

  it('by keyboard: the first Tab leads to the content', async () => {
    const { page, close } = await places().office.open()
    await page.goto(places().server.base)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')
    await close()
  })

  it('try it in the documentation of the API: by keyboard, with what the answer was', async () => {
    const { office, server } = places()
    const { page, faults, close } = await office.open({ width: 320 })
    await page.goto(`${server.base}/api/v1/docs`)
    const section = page.locator('#listNews')
    await section.locator('input[name=limit]').focus()
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.type('0')
    await page.keyboard.press('Enter')
    await section.locator('[data-shown=status]', { hasText: '400' }).waitFor()
    expect(await section.locator('[data-shown=body]').innerText()).toContain('"parameter": "limit"')
    expect(await section.locator('[data-shown=headers]').innerText()).toContain(
      'content-type: application/problem+json',
    )
    expect(await faults()).toEqual([])
    const before = await page.locator('.operation:visible').count()
    await page.fill('#find', 'listChairs')
    expect(await page.locator('.operation:visible').evaluateAll((found) => found.map(({ id }) => id))).toEqual([
      'listChairs',
    ])
    expect(before).toBeGreaterThan(20)
    expect(await page.evaluate(() => document.scrollingElement?.scrollWidth ?? 0)).toBeLessThanOrEqual(320)
    await close()
  })

  it('the mail that asks for a confirmation, and the page it leads to', async () => {
    const { server } = places()
    const body = JSON.stringify({ email: 'anna@example.se', consent: true })
    const headers = { 'Content-Type': 'application/json' }
    await fetch(`${server.base}/api/v1/newsletter/subscriptions`, { method: 'POST', headers, body })
    const outbox = path.join(server.folder, 'outbox')
    const file = await until('a mail', () =>
      Promise.resolve(fs.existsSync(outbox) ? fs.readdirSync(outbox).find((name) => name.endsWith('.eml')) : undefined),
    )
    const { html } = await simpleParser(fs.readFileSync(path.join(outbox, file)))
    const page = String(html)
    await look(page, 'mail')
    const [, link = ''] = /href="([^"]*\/nyhetsbrev\/bekrafta\/[^"]+)"/.exec(page) ?? []
    await look(new URL(link).pathname, 'confirm')
    const [, own = ''] = /href="([^"]*\/nyhetsbrev\/installningar\/[^"]+)"/.exec(page) ?? []
    const { pathname } = new URL(own)
    await look(`${pathname}?gjort=sparat`, 'preferences')
    await look(`${pathname}/radera`, 'erase')
  })

  it('the question about an address with a slip, from our own form', async () => {
    const { office, server } = places()
    const { page, faults, shot, close } = await office.open({ width: phone.width })
    await page.goto(`${server.base}/nyhetsbrev`)
    await page.fill('#nl-email', 'anna@gmial.com')
    await page.check('#nl-consent')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Ändra till anna@gmail.com' }).waitFor()
    expect(await faults()).toEqual([])
    await shot('public-typo')
    await page.getByRole('button', { name: 'anna@gmial.com är rätt' }).click()
    await page.getByRole('heading', { name: 'Titta i din inkorg' }).waitFor()
    await close()
  })
}
