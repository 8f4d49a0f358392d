import { createClient } from '@libsql/client'
import { expect, it } from '@jest/globals'
import path from 'node:path'
import { dayInStockholm, rfc3339 } from '../../src/shared/time'
import type { Places } from './places'
import { until } from './until'
import { newNews, publicNews, writeAndWait } from './writing'

interface Job {
  waitUntil: string
  input: { type: string; doc: { relationTo: string; value: string } }
}

/** Moves every job to the past, as if its time had come. */
async function letTimeCome(folder: string): Promise<void> {
  const database = createClient({ url: `file:${path.join(folder, 'cms.db')}` })
  await database.execute("update payload_jobs set wait_until = '2020-01-01T00:00:00.000Z'")
  database.close()
}

export function scheduling(places: () => Places): void {
  it('schedules publishing in the drawer, shows it on the start page and publishes when the time has come', async () => {
    const { server, seat } = places()
    const { page, rest, shot, visit } = seat
    await newNews(seat)
    await writeAndWait(seat, { title: 'Schemalagd nyhet', lead: 'Kommer senare.' })
    await page.click('#action-save-popup button')
    await page.click('#schedule-publish')
    await page.waitForSelector('#scheduled-publish-save')
    expect(await page.isChecked('.schedule-publish__type input[id$="-type-publish"]')).toBe(true)
    await page.click('.schedule-publish .react-datepicker__input-container input')
    await page.locator('.react-datepicker__navigation--next').click()
    await page.locator('.react-datepicker__day--015:not(.react-datepicker__day--outside-month)').click()
    await page.locator('.react-datepicker__time-list-item', { hasText: '09:30' }).click()
    await page.click('#scheduled-publish-save')
    await page.getByText('Schemalagt.', { exact: true }).waitFor()
    await shot('schedule')

    const { docs } = await server.call<{ docs: Job[] }>('GET', '/api/payload-jobs')
    expect(docs).toHaveLength(1)
    const { waitUntil, input } = docs[0]!
    expect(input).toMatchObject({ type: 'publish', doc: { relationTo: 'news' } })
    const [, time] = rfc3339(waitUntil).split('T')
    expect(time).toMatch(/^09:30:00/)
    expect(dayInStockholm(new Date(waitUntil))).toMatch(/-15$/)

    await visit('/admin')
    const row = page.locator('section[aria-labelledby=start-scheduled] li')
    expect(await row.innerText()).toMatch(/Schemalagd nyhet\s+Nyhet\s+Publiceras .*15 \S+ kl\. 9\.30/)
    expect(await row.locator('a').getAttribute('href')).toBe(`/admin/collections/news/${input.doc.value}`)

    expect((await publicNews(server.base)).map(({ title }) => title)).not.toContain('Schemalagd nyhet')
    await letTimeCome(server.folder)
    await until('the scheduled news', async () =>
      (await publicNews(server.base)).some(({ title }) => title === 'Schemalagd nyhet'),
    )
    await visit('/admin')
    await rest()
    expect(await page.locator('section[aria-labelledby=start-scheduled]').innerText()).toContain('Inget är schemalagt.')
  })
}
