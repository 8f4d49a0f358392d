import { expect, it } from '@jest/globals'
import fs from 'node:fs'
import path from 'node:path'
import type { Response } from 'playwright-core'
import { plainImage } from '../helpers/files'
import type { Seat } from './browser'
import type { Places } from './places'
import { until } from './until'

interface PublicNews {
  slug: string
  title: string
  body: { html: string; text: string } | null
  image: { alt: string } | null
}

export const publicNews = async (base: string): Promise<PublicNews[]> =>
  ((await (await fetch(`${base}/api/v1/news?limit=100`)).json()) as { items: PublicNews[] }).items

/** Opens the form for a piece of news and waits until it may be written in. */
export async function newNews({ page, visit, rest }: Seat): Promise<void> {
  await visit('/admin/collections/news/create')
  // Autosave has made the document, which has an address of its own, before anything is written.
  await page.waitForURL((url) => !url.pathname.endsWith('/create'))
  await page.waitForSelector('#field-title')
  await rest()
}

/** Writes a title and, where given, a lead, and waits until autosave has kept both. */
export async function writeAndWait({ page }: Seat, text: { title: string; lead?: string }): Promise<void> {
  const isKept = async (response: Response): Promise<boolean> => {
    if (response.request().method() !== 'PATCH' || !response.ok()) return false
    const { doc } = (await response.json()) as { doc?: { title?: string; lead?: string } }
    return doc?.title === text.title && (text.lead === undefined || doc.lead === text.lead)
  }
  const kept = page.waitForResponse(isKept)
  await page.fill('#field-title', text.title)
  if (text.lead !== undefined) await page.fill('#field-lead', text.lead)
  await kept
}

export function writing(places: () => Places): void {
  it('writes news with an image, publishes it and sees it in the API', async () => {
    const { server, seat } = places()
    const { page, rest, shot } = seat
    await newNews(seat)
    await page.fill('#field-title', 'Ny mötesplats i Väsby')
    await page.fill('#field-lead', 'På torsdag öppnar den.')
    await page.locator('.ContentEditable__root').first().click()
    await page.keyboard.type('Alla är välkomna.')

    await page.locator('#field-image').getByRole('button', { name: 'Skapa ny' }).click()
    const file = path.join(server.folder, 'mötesplats.png')
    fs.writeFileSync(file, await plainImage('png', 900, 600))
    await page.setInputFiles('.drawer input[type=file]', file)
    await page.locator('.drawer').getByLabel('Alternativtext').fill('En ljus lokal')
    await shot('upload')
    await page.locator('.drawer #action-save').click()
    await page.waitForSelector('.drawer', { state: 'detached' })
    await page.waitForSelector('#field-image .upload-relationship-details')
    await rest()
    await page.click('#action-save')

    const item = await until('the news in the API', async () =>
      (await publicNews(server.base)).find(({ title }) => title === 'Ny mötesplats i Väsby'),
    )
    await shot('edit')
    expect(item).toMatchObject({ slug: 'ny-motesplats-i-vasby', image: { alt: 'En ljus lokal' } })
    const whole = (await (await fetch(`${server.base}/api/v1/news/${item.slug}`)).json()) as PublicNews
    expect(whole.body).toEqual({ html: '<p>Alla är välkomna.</p>', text: 'Alla är välkomna.' })
  })

  it('leads from what is published to its public page', async () => {
    const { page, rest } = places().seat
    await page.reload()
    await rest()
    const link = page.getByRole('link', { name: 'Visa på webbplatsen' })
    expect(await link.getAttribute('href')).toBe('/nyheter/ny-motesplats-i-vasby')
  })

  it('says in Swedish what is missing when one publishes without a title', async () => {
    const { seat, server } = places()
    const { page, shot } = seat
    await newNews(seat)
    await page.click('#action-save')
    await page.getByText('Rätta de här fälten').waitFor()
    await shot('error')
    const messages = await page.locator('.field-error').allInnerTexts()
    expect(messages).toEqual(['Fyll i det här fältet.', 'Fyll i det här fältet.'])
    expect(await publicNews(server.base)).toHaveLength(1)
  })

  it('shows no id where there is no title yet', async () => {
    const { seat } = places()
    await newNews(seat)
    expect(await seat.page.locator('h1').innerText()).toBe('[utan rubrik]')
    expect(await seat.page.locator('.step-nav').innerText()).toContain('[utan rubrik]')
  })

  it('keeps what is written without anybody saving, and shows it to nobody', async () => {
    const { seat, server } = places()
    const { page, rest } = seat
    await newNews(seat)
    await writeAndWait(seat, { title: 'Halvfärdig text' })
    await page.reload()
    await rest()
    expect(await page.inputValue('#field-title')).toBe('Halvfärdig text')
    expect((await publicNews(server.base)).map(({ title }) => title)).not.toContain('Halvfärdig text')
  })

  it('says in full why a file is refused', async () => {
    const { seat, server } = places()
    const file = path.join(server.folder, 'inte-en-bild.png')
    fs.writeFileSync(file, 'text')
    await seat.visit('/admin/collections/media/create')
    await seat.page.setInputFiles('input[type=file]', file)
    await seat.page.fill('#field-alt', 'Inget')
    await seat.page.click('#action-save')
    const message = seat.page.locator('.file-field .field-error')
    await message.waitFor()
    expect(await message.innerText()).toMatch(/^Filen går inte att läsa som en bild\./)
    await seat.shot('refused-file')
  })

  it('offers in the text editor what the published page can show, and nothing else', async () => {
    const { seat } = places()
    const { page } = seat
    await newNews(seat)
    await page.locator('.ContentEditable__root').first().click()
    const buttons = await page.locator('.fixed-toolbar [data-button-key], .fixed-toolbar [data-dropdown-key]').all()
    expect(await Promise.all(buttons.map((button) => button.getAttribute('title')))).toEqual([
      'Lägg till',
      'Typ av text',
      'Fet',
      'Kursiv',
      'Länk',
    ])
    await page.click('.fixed-toolbar [data-dropdown-key=text]')
    expect(await page.locator('.toolbar-popup__dropdown-item').allInnerTexts()).toEqual([
      'Vanlig text',
      'Rubrik 2',
      'Rubrik 3',
      'Rubrik 4',
      'Numrerad lista',
      'Punktlista',
      'Citat',
    ])
    await page.keyboard.press('Escape')
    await page.click('.fixed-toolbar [data-dropdown-key=add]')
    expect(await page.locator('.toolbar-popup__dropdown-item').allInnerTexts()).toEqual(['Avdelande linje', 'Bild'])
  })
}
