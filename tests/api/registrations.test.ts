import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import request from 'supertest'
import type { Event } from '../../src/payload-types'
import { startTestCms, type TestCms } from '../helpers/cms'
import { mailsTo } from '../helpers/newsletter'
import {
  availabilityOf,
  buildOpenEvent,
  hoursFromNow,
  press,
  register,
  registered,
  registrationsOf,
  subjectsTo,
  tend,
} from '../helpers/registrations'

let cms: TestCms
beforeAll(async () => {
  cms = await startTestCms({ TRUST_PROXY: '1' })
})
afterAll(() => cms.stop())

const change = (event: Event, data: Partial<Event>): Promise<Event> =>
  cms.payload.update({
    ...{ collection: 'events', id: event.id, data: { ...data, _status: 'published' }, depth: 0, overrideAccess: true },
  })
const setSeats = (event: Event, seatsMax: number): Promise<Event> =>
  change(event, { registration: { ...event.registration, seatsMax } })
const line = async (event: Event): Promise<string[]> =>
  (await registrationsOf(cms, event))
    .filter(({ status }) => status === 'waiting-list')
    .sort((one, other) => one.lineOrder! - other.lineOrder!)
    .map(({ email }) => email!)
const statusOf = async (event: Event, email: string): Promise<string | undefined> =>
  (await registrationsOf(cms, event)).find((row) => row.email === email)?.status

describe('registering', () => {
  it('gives a seat, stores what was said, and answers with the place', async () => {
    const event = await buildOpenEvent(cms)
    const response = await register(cms, event, {
      ...{ email: 'Anna@EXAMPLE.se', organisation: 'Sigtuna kommun', needs: 'Hörslinga', lang: 'en' },
    })
    expect(response.status).toBe(201)
    expect(response.body).toEqual({
      place: 'seat',
      position: null,
      event: expect.objectContaining({ slug: event.slug, title: event.title }) as object,
    })
    const [row, ...more] = await registrationsOf(cms, event)
    expect(more).toEqual([])
    expect(row).toMatchObject({
      ...{ name: 'Anna Ek', email: 'anna@example.se', organisation: 'Sigtuna kommun', needs: 'Hörslinga' },
      ...{ lang: 'en', status: 'seat', consentVersion: '1' },
    })
    const [mail] = await mailsTo(cms, 'anna@example.se')
    expect(mail?.subject).toBe(`You have a seat: ${event.title}`)
  })

  it('answers an address that is registered as a new one, changes nothing, and tells by mail', async () => {
    const event = await buildOpenEvent(cms, { seatsMax: 1 })
    await registered(cms, event, 'bo@example.se')
    const again = await register(cms, event, { email: 'bo@example.se', name: 'Någon annan', needs: 'Allt' })
    const stranger = await register(cms, event, { email: 'stina@example.se' })
    expect([again.status, again.body]).toEqual([stranger.status, stranger.body])
    expect(await registrationsOf(cms, event)).toMatchObject([
      { email: 'bo@example.se', name: 'Anna Ek', needs: null },
      { email: 'stina@example.se' },
    ])
    expect(await subjectsTo(cms, 'bo@example.se')).toEqual([
      `Du har en plats: ${event.title}`,
      `Du är redan anmäld: ${event.title}`,
    ])
  })

  it('lets a program that fills in the hidden field believe that it has registered', async () => {
    const event = await buildOpenEvent(cms)
    const response = await register(cms, event, { email: 'robot@example.se', website: 'https://spam.example' })
    expect(response.status).toBe(201)
    expect(await registrationsOf(cms, event)).toEqual([])
    expect(await subjectsTo(cms, 'robot@example.se')).toEqual([])
  })

  it('finds the event by a former slug', async () => {
    const event = await buildOpenEvent(cms, {}, { slug: 'forra-namnet' })
    await change(event, { slug: 'nya-namnet' })
    const moved = await request(cms.app).get('/api/v1/events/forra-namnet/availability')
    expect([moved.status, moved.get('Location')]).toEqual([
      301,
      'http://localhost:3000/api/v1/events/nya-namnet/availability',
    ])
    const response = await register(cms, event, { email: 'gammal@example.se' })
    expect(response.body).toMatchObject({ place: 'seat', event: { slug: 'nya-namnet' } })
  })

  it.each([
    ['an event that is not there', {}, 404, 'Det finns inget sådant evenemang'],
    ['no registration', { registration: { mode: 'none' } }, 409, 'Till det här evenemanget behövs ingen anmälan'],
    ['registration elsewhere', { registration: { mode: 'external', url: 'https://annan.example' } }, 409, 'annan webb'],
    ['a closed one', { registration: { mode: 'here', isClosed: true } }, 409, 'Anmälan har stängt'],
    [
      'one that has not opened',
      { registration: { mode: 'here', opensAt: hoursFromNow(1).toISOString() } },
      409,
      'öppn',
    ],
    [
      'after the last day',
      { registration: { mode: 'here', closesAt: hoursFromNow(-30).toISOString() } },
      409,
      'stängt',
    ],
    ['a cancelled one', { status: 'cancelled', registration: { mode: 'here' } }, 409, 'inställt'],
    ['one that has begun', { startsAt: hoursFromNow(-1).toISOString(), registration: { mode: 'here' } }, 409, 'börjat'],
  ] as [string, Partial<Event>, number, string][])('is refused for %s', async (_, fields, status, words) => {
    const event = status === 404 ? { id: '0'.repeat(24), slug: 'finns-inte' } : await buildOpenEvent(cms, {}, fields)
    const response = await register(cms, event, { email: 'sen@example.se' })
    expect(response.status).toBe(status)
    expect(response.text).toContain(words)
    if (status === 409) expect(await registrationsOf(cms, event)).toEqual([])
  })

  it('puts those in line who come too late, in the order in which they came, each with a number', async () => {
    const event = await buildOpenEvent(cms, { seatsMax: 1 })
    const places = []
    for (const who of ['ett', 'tva', 'tre']) places.push(await registered(cms, event, `${who}-line@example.se`))
    expect(places.map(({ place, position }) => [place, position])).toEqual([
      ['seat', null],
      ['waiting-list', 1],
      ['waiting-list', 2],
    ])
    expect(await availabilityOf(cms, event)).toMatchObject({
      ...{ seatsMax: 1, seatsLeft: 0, waitingList: 2, registration: 'waiting-list' },
    })
    expect(places[1]!.mail.text).toContain('nummer 1 i kön')
  })

  it('is closed when all seats are taken and there is no line', async () => {
    const event = await buildOpenEvent(cms, { seatsMax: 1, waitingList: false })
    await registered(cms, event, 'forst@example.se')
    expect(await availabilityOf(cms, event)).toMatchObject({ seatsLeft: 0, registration: 'closed' })
    const response = await register(cms, event, { email: 'sist@example.se' })
    expect([response.status, response.body.detail]).toEqual([
      409,
      'Alla platser är tagna, och det finns ingen väntelista.',
    ])
  })

  it('has no limit when no number of seats is set', async () => {
    const event = await buildOpenEvent(cms, { seatsMax: null })
    for (let i = 0; i < 12; i++)
      expect((await registered(cms, event, `fri-${String(i)}@example.se`)).place).toBe('seat')
    expect(await availabilityOf(cms, event)).toMatchObject({ seatsMax: null, seatsLeft: null, registration: 'open' })
  })

  it('never gives out more seats than there are, however many come at once, and the line has no gaps', async () => {
    const event = await buildOpenEvent(cms, { seatsMax: 10 })
    const answers = await Promise.all(
      Array.from({ length: 100 }, (_, i) => register(cms, event, { email: `samtidig-${String(i)}@example.se` })),
    )
    const bodies = answers.map(({ body }) => body as { place: string; position: number | null })
    expect(bodies.filter(({ place }) => place === 'seat')).toHaveLength(10)
    const positions = bodies.flatMap(({ position }) => position ?? []).sort((one, other) => one - other)
    expect(positions).toEqual(Array.from({ length: 90 }, (_, i) => i + 1))
    const order = await line(event)
    for (const [index, { position }] of bodies.entries())
      if (position !== null) expect(order[position - 1]).toBe(`samtidig-${String(index)}@example.se`)
  })
})

describe('a seat that becomes free', () => {
  it('is offered to the first in line by mail, and taken by a button', async () => {
    const event = await buildOpenEvent(cms, { seatsMax: 1 })
    const { own } = await registered(cms, event, 'har@example.se')
    await registered(cms, event, 'ettan@example.se')
    await registered(cms, event, 'tvaan@example.se')
    expect((await press(cms, own, 'avboka')).get('Location')).toBe(`${own}?gjort=avbokat`)
    expect(await subjectsTo(cms, 'har@example.se')).toContain(`Du är avbokad: ${event.title}`)
    expect(await statusOf(event, 'ettan@example.se')).toBe('offered')
    expect(await availabilityOf(cms, event)).toMatchObject({ seatsLeft: 0, waitingList: 1 })
    const [, offer] = await mailsTo(cms, 'ettan@example.se')
    expect(offer?.subject).toBe(`En plats är ledig: ${event.title}`)

    const page = offer!.text!.match(/http:\/\/localhost:3000(\/anmalan\/min\/[\w.-]+)/)![1]!
    // A program that opens every link takes nothing.
    await request(cms.app).get(`${page}/ja`).expect(303)
    expect(await statusOf(event, 'ettan@example.se')).toBe('offered')
    await press(cms, page, 'ja').then((response) => expect(response.status).toBe(303))
    expect(await statusOf(event, 'ettan@example.se')).toBe('seat')
    expect(await statusOf(event, 'tvaan@example.se')).toBe('waiting-list')
    expect((await subjectsTo(cms, 'ettan@example.se')).at(-1)).toBe(`Du har en plats: ${event.title}`)
  })

  it('goes to the next in line when the offer lapses; who accepts too late gets a clear answer', async () => {
    const event = await buildOpenEvent(cms, { seatsMax: 1, offerHours: 2 })
    const { own } = await registered(cms, event, 'gar@example.se')
    const late = await registered(cms, event, 'sen-ja@example.se')
    await registered(cms, event, 'nasta@example.se')
    await press(cms, own, 'avboka')
    await tend(cms, event, hoursFromNow(1.9))
    expect(await statusOf(event, 'sen-ja@example.se')).toBe('offered')
    await tend(cms, event, hoursFromNow(2.1))
    expect([await statusOf(event, 'sen-ja@example.se'), await statusOf(event, 'nasta@example.se')]).toEqual([
      'cancelled',
      'offered',
    ])
    const response = await press(cms, late.own, 'ja')
    expect(response.status).toBe(409)
    expect(response.text).toContain('gått vidare')
    expect(await subjectsTo(cms, 'sen-ja@example.se')).toEqual([
      `Du står på väntelistan: ${event.title}`,
      `Platsen har gått vidare: ${event.title}`,
    ])
  })

  it('is not offered past the closing of the registration', async () => {
    const event = await buildOpenEvent(
      cms,
      { seatsMax: 1, closesAt: hoursFromNow(3).toISOString() },
      { startsAt: hoursFromNow(100).toISOString(), endsAt: hoursFromNow(101).toISOString() },
    )
    await registered(cms, event, 'plats@example.se')
    await registered(cms, event, 'ko@example.se')
    await setSeats(event, 2)
    await tend(cms, event)
    const offered = (await registrationsOf(cms, event)).find(({ status }) => status === 'offered')
    expect(offered?.offerUntilMs).toBeLessThanOrEqual(hoursFromNow(28).getTime())
    expect(offered?.offerUntilMs).toBe(
      Date.parse((await cms.payload.findByID({ collection: 'events', id: event.id })).registration.closesAt!),
    )
  })

  it('is not given to a new one while somebody is in line', async () => {
    const event = await buildOpenEvent(cms, { seatsMax: 1 })
    const { own } = await registered(cms, event, 'a-ko@example.se')
    await registered(cms, event, 'b-ko@example.se')
    await setSeats(event, 3)
    const { place } = await registered(cms, event, 'c-ko@example.se')
    expect(place).toBe('seat')
    await press(cms, own, 'avboka')
    expect(await statusOf(event, 'b-ko@example.se')).toBe('offered')
  })

  it('keeps everybody when the number of seats is lowered, and shows none as left', async () => {
    const event = await buildOpenEvent(cms, { seatsMax: 3 })
    const places = []
    for (const who of ['x', 'y', 'z']) places.push(await registered(cms, event, `${who}-kap@example.se`))
    await setSeats(event, 1)
    expect(await availabilityOf(cms, event)).toMatchObject({ seatsMax: 1, seatsLeft: 0, registration: 'waiting-list' })
    expect((await registered(cms, event, 'ny-kap@example.se')).place).toBe('waiting-list')
    await press(cms, places[0]!.own, 'avboka')
    expect(await statusOf(event, 'ny-kap@example.se')).toBe('waiting-list')
    await setSeats(event, 3)
    await tend(cms, event)
    expect(await statusOf(event, 'ny-kap@example.se')).toBe('offered')
  })
})

describe('one who has cancelled', () => {
  it('may register again, and stands last in line', async () => {
    const event = await buildOpenEvent(cms, { seatsMax: 1 })
    await registered(cms, event, 'plats-igen@example.se')
    const { own } = await registered(cms, event, 'igen@example.se')
    await registered(cms, event, 'fore@example.se')
    await press(cms, own, 'avboka')
    expect(await registered(cms, event, 'igen@example.se', { name: 'Nytt namn' })).toMatchObject({ position: 2 })
    expect(await line(event)).toEqual(['fore@example.se', 'igen@example.se'])
    expect(await registrationsOf(cms, event)).toHaveLength(3)
  })
})
