import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import request from 'supertest'
import type { Event } from '../../src/payload-types'
import { createRetentionService } from '../../src/privacy/retention-service'
import { startTestCms, type TestCms } from '../helpers/cms'
import { anonymous, person, type Person } from '../helpers/people'
import { availabilityOf, buildOpenEvent, press, register, registered, registrationsOf } from '../helpers/registrations'

let cms: TestCms
let editor: Person
beforeAll(async () => {
  cms = await startTestCms({ TRUST_PROXY: '1' })
  editor = await person(cms, 'editor')
})
afterAll(() => cms.stop())

const daysAgo = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString()
/** Somebody with needs, at an event that is moved to the past. */
async function pastEvent(days: number, registration: Partial<Event['registration']> = {}): Promise<Event> {
  const event = await buildOpenEvent(cms, registration)
  await register(cms, event, { email: `gast-${String(days)}@example.se`, needs: 'Hörslinga', organisation: 'Kommunen' })
  return cms.payload.update({
    ...{ collection: 'events', id: event.id, depth: 0, overrideAccess: true },
    data: { startsAt: daysAgo(days), endsAt: daysAgo(days - 0.01), _status: 'published' },
  })
}
const gone = { name: null, email: null, organisation: null, needs: null, status: 'seat' }

describe('deletion of registrations', () => {
  it('takes needs after seven days and persons after ninety, or as the event says; counts stay', async () => {
    const fresh = await pastEvent(6)
    const week = await pastEvent(8)
    const old = await pastEvent(91)
    const short = await pastEvent(31, { keptDays: 30 })
    const held = await pastEvent(200, { isHeld: true })
    const retention = createRetentionService(cms.payload)
    const preview = Object.fromEntries((await retention.preview(new Date())).map(({ rule, count }) => [rule, count]))
    expect(preview).toMatchObject({ 'event-registrations': 2, 'event-needs': 3 })
    expect(await registrationsOf(cms, old)).toMatchObject([{ needs: 'Hörslinga' }])
    await retention.run(new Date())
    expect(await registrationsOf(cms, fresh)).toMatchObject([{ name: 'Anna Ek', needs: 'Hörslinga' }])
    expect(await registrationsOf(cms, week)).toMatchObject([{ name: 'Anna Ek', needs: null }])
    expect(await registrationsOf(cms, old)).toMatchObject([gone])
    expect(await registrationsOf(cms, short)).toMatchObject([gone])
    expect(await registrationsOf(cms, held)).toMatchObject([{ name: 'Anna Ek', needs: 'Hörslinga' }])
  })

  it('takes the persons of an event that has been deleted', async () => {
    const event = await buildOpenEvent(cms)
    await register(cms, event, { email: 'borta@example.se' })
    const [row] = await registrationsOf(cms, event)
    await cms.payload.delete({ collection: 'events', id: event.id, overrideAccess: true })
    const where = { id: { equals: row!.id } }
    const { docs } = await cms.payload.find({ collection: 'event-registrations', where, overrideAccess: true })
    expect(docs.map(({ name, email }) => [name, email])).toEqual([[null, null]])
  })

  it('keeps an event with a legal hold from being deleted', async () => {
    const { id } = await buildOpenEvent(cms, { isHeld: true })
    const { status, body } = await editor.delete(`/api/events/${id}`)
    expect(status).toBeGreaterThanOrEqual(400)
    expect(JSON.stringify(body)).toContain('undantaget från gallring')
  })
})

describe('the search for a person', () => {
  it('finds registrations; erasing gives the seat back, and the link in old mail leads nowhere', async () => {
    const event = await buildOpenEvent(cms, { seatsMax: 1 })
    const { own } = await registered(cms, event, 'raderas@example.se', { needs: 'Tolk' })
    await registered(cms, event, 'vantar@example.se')
    const search = await editor.post('/api/privacy/search').send({ email: 'raderas@example.se' })
    expect(search.body.held.registrations).toMatchObject([
      { event: event.title, name: 'Anna Ek', needs: 'Tolk', status: 'seat' },
    ])
    const erased = await editor.post('/api/privacy/erase').send({ email: 'raderas@example.se' })
    expect(erased.body).toMatchObject({ isKnown: false })
    expect(await registrationsOf(cms, event)).toMatchObject([
      { name: null, status: 'cancelled' },
      { status: 'offered' },
    ])
    await request(cms.app).get(own).expect(404)
    expect((await press(cms, own, 'avboka')).status).toBe(404)
    expect(await availabilityOf(cms, event)).toMatchObject({ seatsLeft: 0, waitingList: 0 })
  })

  it('keeps what a legal hold is on, and shows it', async () => {
    const event = await buildOpenEvent(cms, { isHeld: true })
    await register(cms, event, { email: 'hallen@example.se' })
    const { body } = await editor.post('/api/privacy/erase').send({ email: 'hallen@example.se' })
    expect(body).toMatchObject({ isKnown: true, held: { registrations: [{ event: event.title }] } })
  })
})

describe('who sees registrations', () => {
  it('editors alone, and nobody makes one past the seats', async () => {
    const event = await buildOpenEvent(cms)
    await register(cms, event, { email: 'hemlig@example.se', needs: 'Allergi' })
    const [row] = await registrationsOf(cms, event)
    for (const role of ['contributor', 'reader'] as const) {
      const other = await person(cms, role)
      await other.get('/api/event-registrations').expect(403)
      await other.get(`/api/event-registrations/${row!.id}`).expect(403)
    }
    await anonymous(cms).get('/api/event-registrations').expect(403)
    const { body } = await editor.get(`/api/event-registrations/${row!.id}`).expect(200)
    expect(body).toMatchObject({ needs: 'Allergi' })
    for (const inner of ['key', 'toTell', 'consentVersion', 'lineOrder']) expect(body).not.toHaveProperty(inner)
    await editor.post('/api/event-registrations').send({ event: event.id, name: 'X', status: 'seat' }).expect(403)
    await editor.patch(`/api/event-registrations/${row!.id}`).send({ email: 'annan@example.se' }).expect(200)
    expect(await registrationsOf(cms, event)).toMatchObject([{ email: 'hemlig@example.se' }])
  })
})
