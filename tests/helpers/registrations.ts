import type { ParsedMail } from 'mailparser'
import type { Where } from 'payload'
import request, { type Response } from 'supertest'
import type { Event, EventRegistration } from '../../src/payload-types'
import { buildEvent } from './builders'
import type { TestCms } from './cms'
import { mailsTo } from './newsletter'

const hourMs = 3_600_000

type Registration = Partial<Event['registration']>

/** An event in thirty days with registration here, ten seats and a waiting list. */
export const buildOpenEvent = (
  { payload }: TestCms,
  registration: Registration = {},
  fields: Parameters<typeof buildEvent>[1] = {},
): Promise<Event> => buildEvent(payload, { registration: { mode: 'here', seatsMax: 10, ...registration }, ...fields })

let callers = 0

/** Registers by the API, each time from another network, as far as the server trusts the proxy. */
export const register = (
  { app }: TestCms,
  { slug }: Pick<Event, 'slug'>,
  body: Record<string, unknown>,
): Promise<Response> =>
  request(app)
    .post(`/api/v1/events/${String(slug)}/registrations`)
    .set('X-Forwarded-For', `10.1.${String((callers += 1) >> 8)}.${String(callers % 256)}`)
    .send({ name: 'Anna Ek', consent: true, ...body })

export const availabilityOf = async ({ app }: TestCms, { slug }: Pick<Event, 'slug'>): Promise<unknown> =>
  (await request(app).get(`/api/v1/events/${String(slug)}/availability`)).body

/** The rows of an event, in the order in which they came. */
export async function registrationsOf({ payload }: TestCms, { id }: Pick<Event, 'id'>): Promise<EventRegistration[]> {
  const { docs } = await payload.find({
    ...{ collection: 'event-registrations', where: { event: { equals: id } }, sort: 'createdAt', pagination: false },
    ...{ depth: 0, overrideAccess: true, showHiddenFields: true },
  })
  return docs
}

/** Registers, and returns the mail that came and the path of the own page in it. */
export async function registered(
  cms: TestCms,
  event: Pick<Event, 'slug'>,
  email: string,
  more: Record<string, unknown> = {},
): Promise<{ place: string; position: number | null; mail: ParsedMail; own: string }> {
  const response = await register(cms, event, { email, ...more })
  if (response.status !== 201) throw new Error(`not registered: ${response.text}`)
  const mail = (await mailsTo(cms, email)).at(-1)
  const { place, position } = response.body as { place: string; position: number | null }
  return { place, position, mail: mail!, own: ownPageIn(mail) }
}

/** The path of the page of one's own registration. */
function ownPageIn(mail: ParsedMail | undefined): string {
  const link = /http:\/\/localhost:3000(\/anmalan\/min\/[\w.-]+)/.exec(mail?.text ?? '')?.[1]
  if (!link) throw new Error('no link to the own registration in the mail')
  return link
}

/** Presses a button of the own page. */
export const press = ({ app }: TestCms, own: string, button: 'avboka' | 'ja' | 'behov', body = {}): Promise<Response> =>
  request(app).post(`${own}/${button}`).type('form').send(body)

/** Looks after an event as the background does, now or at another time; mails of another time are due at once. */
export async function tend(cms: TestCms, { id }: Pick<Event, 'id'>, now = new Date()): Promise<void> {
  await cms.services.registrations.tend(id, now)
  const data = { nextAttemptAt: new Date().toISOString() }
  const where: Where = {
    and: [{ status: { equals: 'queued' } }, { nextAttemptAt: { greater_than: data.nextAttemptAt } }],
  }
  await cms.payload.update({ collection: 'mails', where, data, depth: 0, overrideAccess: true })
}

export const hoursFromNow = (hours: number): Date => new Date(Date.now() + hours * hourMs)

/** Subjects of what an address has got, the oldest first. */
export const subjectsTo = async (cms: TestCms, email: string): Promise<string[]> =>
  (await mailsTo(cms, email)).map(({ subject }) => subject ?? '')
