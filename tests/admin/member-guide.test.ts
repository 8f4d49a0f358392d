import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import fs from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { buildEvent, buildNews } from '../helpers/builders'
import { startTestCms, type TestCms } from '../helpers/cms'
import { openOffice, type Office } from './browser'

const guide = fs.readFileSync(path.resolve(import.meta.dirname, '../../docs/member-guide.md'), 'utf8')
const page = /```html\n(.*?)```/s.exec(guide)![1]!

const listen = async (server: Server): Promise<string> => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`
}

let cms: TestCms
let servers: Server[]
let office: Office
let site: string
beforeAll(async () => {
  cms = await startTestCms()
  const api = createServer(cms.app)
  const cmsAddress = await listen(api)
  const municipality = createServer((_req, res) => {
    res.setHeader('Content-Type', 'text/html; charset=utf-8').end(page.replace('http://localhost:3000', cmsAddress))
  })
  servers = [api, municipality]
  site = await listen(municipality)
  office = await openOffice(site)
})
afterAll(async () => {
  await office.close()
  for (const server of servers) server.close()
  await cms.stop()
})

describe('the page of the guide for other sites', () => {
  it('has a script of some fifteen lines', () => {
    const script = /<script[^>]*>\n(.*?)<\/script>/s.exec(page)![1]!
    expect(script.split('\n').filter((line) => line.trim() !== '').length).toBeLessThanOrEqual(18)
  })

  it('shows our news and events on a site of another origin, and runs nothing that is in a title', async () => {
    await buildNews(cms.payload, { title: 'Råd & <img src=x onerror=alert(1)>', slug: 'rad', lead: 'Ingressen.' })
    await buildEvent(cms.payload, {
      title: 'Frukostmöte',
      slug: 'frukost',
      startsAt: '2040-06-11T06:30:00.000Z',
      endsAt: '2040-06-11T08:00:00.000Z',
    })
    const seat = await office.open()
    await seat.page.goto(site)
    await seat.page.waitForSelector('#events li')
    const rows = (list: string): Promise<string[]> => seat.page.locator(`#${list} li`).allInnerTexts()
    expect(await rows('news')).toEqual(['Råd & <img src=x onerror=alert(1)> Ingressen.'])
    expect(await rows('events')).toEqual(['Frukostmöte 11 juni 2040 kl. 08:30'])
    expect(await seat.page.locator('#news a').getAttribute('href')).toBe('http://localhost:3000/nyheter/rad')
    expect(office.consoleErrors).toEqual([])
    await seat.close()
  })
})
