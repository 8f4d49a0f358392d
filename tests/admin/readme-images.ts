import { expect, it } from '@jest/globals'
import fs from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { startAdminServer } from './admin-server'
import { openOffice } from './browser'

const folder = path.resolve(import.meta.dirname, '../../docs/images')
const maxBytes = 200_000
const dayMs = 24 * 60 * 60 * 1000

interface DemonstrationNews {
  slug: string
  title: string
  webUrl: string
  image: object | null
}

/** The part of the page that is seen without scrolling, as a small PNG. */
async function keep(page: Page, name: string): Promise<void> {
  const file = path.join(folder, `${name}.png`)
  await sharp(await page.screenshot())
    .png({ palette: true, colours: 128, effort: 10 })
    .toFile(file)
  expect(fs.statSync(file).size).toBeLessThan(maxBytes)
}

/** The images of the README, made of the demonstration content. Only with UPDATE_SCREENSHOTS=1. */
export function readmeImages(): void {
  it(
    'are written to docs/images',
    async () => {
      const server = await startAdminServer({ DEMO: 'on' })
      const office = await openOffice(server.base)
      try {
        fs.mkdirSync(folder, { recursive: true })
        const startsAt = new Date(Date.now() + 10 * dayMs)
        startsAt.setUTCHours(7, 30, 0, 0)
        const endsAt = new Date(startsAt.getTime() + 60 * 60 * 1000)
        const event = { kind: 'breakfast-meeting', online: true, startsAt, endsAt, lead: 'Om vägar till arbete.' }
        await server.call('POST', '/api/events', {
          ...event,
          title: 'Frukostmöte om unga på väg mot arbete',
          _status: 'published',
        })
        await server.call('POST', '/api/news?draft=true', {
          title: 'Så gick det för deltagarna i höst',
          _status: 'draft',
        })
        await server.call('POST', '/api/news?draft=true', { title: 'Nya tider för öppen mottagning', _status: 'draft' })
        const { items } = (await (await fetch(`${server.base}/api/v1/news?limit=50`)).json()) as {
          items: DemonstrationNews[]
        }
        const news = items.find(({ image }) => image)!

        const { page, visit } = await office.open({ account: server.administrator })
        await visit('/admin')
        await keep(page, 'start-page')
        const where = `where[slug][equals]=${news.slug}`
        const { docs } = await server.call<{ docs: { id: string }[] }>('GET', `/api/news?${where}`)
        await visit(`/admin/collections/news/${docs[0]!.id}`)
        await page.waitForSelector('.ContentEditable__root')
        await keep(page, 'edit-news')
        await page.goto(server.base + new URL(news.webUrl).pathname)
        await page.waitForLoadState('networkidle')
        await keep(page, 'public-page')
      } finally {
        await office.close()
        await server.stop()
      }
    },
    10 * 60_000,
  )
}
