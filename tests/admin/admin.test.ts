import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Account, type AdminServer, startAdminServer } from './admin-server'
import { apiClients } from './api-clients'
import { openOffice, type Office } from './browser'
import { language } from './language'
import { newsletter } from './newsletter'
import type { Places } from './places'
import { privacy } from './privacy'
import { publicPages } from './public-pages'
import { readmeImages } from './readme-images'
import { registrations } from './registrations'
import { roles } from './roles'
import { scheduling } from './scheduling'
import { screens } from './screens'
import { startPage } from './start-page'
import { subscribers } from './subscribers'
import { writing } from './writing'

// One server and one browser for all suites, in this order: a later one builds on what an earlier one wrote.
let server: AdminServer | undefined
let office: Office | undefined
let places: Places | undefined
const accounts: Partial<Record<'contributor' | 'reader', Account>> = {}

beforeAll(async () => {
  server = await startAdminServer({ WEBHOOK_ALLOW_PRIVATE: '1' })
  accounts.contributor = await server.addUser('contributor', 'Sara Skribent')
  accounts.reader = await server.addUser('reader', 'Lars Läsare')
  office = await openOffice(server.base)
  places = { server, office, seat: await office.open({ account: server.administrator }) }
}, 10 * 60_000)

afterAll(async () => {
  await office?.close()
  await server?.stop()
}, 60_000)

const here = (): Places => places!
const people = () => accounts as Record<'contributor' | 'reader', Account>

describe('start page', () => startPage(here, people))
describe('writing and publishing', () => writing(here))
describe('scheduling', () => scheduling(here))
describe('API clients', () => apiClients(here))
describe('personal data', () => privacy(here, people))
describe('subscribers', () => subscribers(here))
describe('newsletter', () => newsletter())
describe('registrations', () => registrations(here))
describe('roles', () => roles(here, people))
describe('plain Swedish', () => language(here))
describe('Swedish, nothing serious for assistive technology, not wider than a telephone', () => screens(here))

describe('what visitors see has no serious fault, is not wider than a telephone', () => publicPages(here))

describe('safe', () => {
  it('asks nobody outside for anything', () => {
    const { host } = new URL(here().server.base)
    const outside = here().office.requests.filter((url) => /^(https?|wss?):/.test(url) && new URL(url).host !== host)
    expect(outside).toEqual([])
    expect(here().office.requests.length).toBeGreaterThan(100)
  })

  it('needs nothing that its content security policy refuses', () => {
    const refused = here().office.consoleErrors.filter((text) =>
      /Content Security Policy|Refused to|violates the following/i.test(text),
    )
    expect(refused).toEqual([])
  })
})

if (process.env.UPDATE_SCREENSHOTS === '1') describe('images of the README', readmeImages)
