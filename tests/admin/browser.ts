import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import type { AxeResults } from 'axe-core'
import { type Browser, chromium, type Page } from 'playwright-core'
import type { Account } from './admin-server'

const root = path.resolve(import.meta.dirname, '../..')
const screenshots = path.join(root, 'tests/screenshots')
const axeSource = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const chromiumArguments =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'

/** What Payload itself puts around each page: its header, navigation and messages. */
export const payloadsOwn = [
  '.app-header',
  '.nav',
  '.template-default__nav-toggler-wrapper',
  '.nav-toggler',
  '.payload-toast-container',
]

export interface Seat {
  page: Page
  /** Opens a path of the server and waits until the page is at rest. */
  visit: (address: string) => Promise<number>
  rest: () => Promise<void>
  /** Keeps a picture of the whole page under tests/screenshots. */
  shot: (name: string) => Promise<void>
  /** Serious and critical faults (WCAG 2.1 A and AA), outside the given parts: `rule: where`. */
  faults: (exclude?: string[]) => Promise<string[]>
  close: () => Promise<void>
}

interface SeatOptions {
  account?: Account
  locale?: string
  width?: number
  colorScheme?: 'light' | 'dark'
}

export interface Office {
  /** A browser window of somebody, signed in where an account is given. */
  open: (options?: SeatOptions) => Promise<Seat>
  /** Every address that any page has asked for. */
  requests: string[]
  /** Every error in the console of any page. */
  consoleErrors: string[]
  close: () => Promise<void>
}

/** One headless Chromium for all tests; every request and every error is remembered. */
export async function openOffice(base: string): Promise<Office> {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    headless: true,
    // Playwright's own arguments would switch web security off.
    ignoreDefaultArgs: ['--disable-web-security'],
    args: chromiumArguments.split(' '),
  })
  fs.mkdirSync(screenshots, { recursive: true })
  const requests: string[] = []
  const consoleErrors: string[] = []
  const open = async (options: SeatOptions = {}): Promise<Seat> => {
    const page = await newPage(browser, options)
    page.on('request', (request) => requests.push(request.url()))
    page.on('console', (message) => {
      if (message.type() === 'error') consoleErrors.push(`${page.url()}: ${message.text()}`)
    })
    page.on('pageerror', (error) => consoleErrors.push(`${page.url()}: ${error.message}`))
    const seat = seatOf(page, base)
    if (options.account) await signInByPage(seat, options.account)
    return seat
  }
  return { open, requests, consoleErrors, close: () => browser.close() }
}

async function newPage(
  browser: Browser,
  { locale = 'sv-SE', width = 1280, colorScheme = 'light' }: SeatOptions,
): Promise<Page> {
  const viewport = { width, height: 900 }
  const context = await browser.newContext({ locale, colorScheme, viewport, timezoneId: 'Europe/Stockholm' })
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  return page
}

function seatOf(page: Page, base: string): Seat {
  const rest = async (): Promise<void> => {
    await page.waitForLoadState('networkidle')
    // The page's own scripts run: what Payload leaves without a name has got one.
    await page.waitForSelector('section[aria-label=Meddelanden], section[aria-label=Messages]', { state: 'attached' })
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
  }
  return {
    page,
    rest,
    visit: async (address) => {
      const response = await page.goto(base + address, { waitUntil: 'domcontentloaded' })
      await rest()
      return response?.status() ?? 0
    },
    shot: async (name) => {
      await page.screenshot({ path: path.join(screenshots, `${name}.png`), fullPage: true })
    },
    faults: (exclude = []) => faultsOf(page, exclude),
    close: () => page.context().close(),
  }
}

async function signInByPage({ page, visit, rest }: Seat, { email, password }: Account): Promise<void> {
  await visit('/admin')
  await page.fill('input[name=email]', email)
  await page.fill('input[name=password]', password)
  await page.click('form button[type=submit]')
  await page.waitForURL((url) => !url.pathname.includes('/login'))
  await rest()
}

async function faultsOf(page: Page, exclude: string[]): Promise<string[]> {
  await page.evaluate(axeSource)
  const { violations, passes } = await page.evaluate<AxeResults, string[]>(async (parts) => {
    const { axe } = globalThis as unknown as { axe: { run: (context: object, options: object) => Promise<AxeResults> } }
    const there = parts.filter((part) => document.querySelector(part)).map((part) => [part])
    return axe.run({ include: [['html']], exclude: there }, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] })
  }, exclude)
  if (passes.length === 0) throw new Error('axe looked at nothing')
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}
