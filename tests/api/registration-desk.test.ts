import { randomUUID } from 'node:crypto'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Event } from '../../src/payload-types'
import { startTestCms, type TestCms } from '../helpers/cms'
import { mailsTo } from '../helpers/newsletter'
import { anonymous, person, type Person } from '../helpers/people'
import {
  buildOpenEvent,
  hoursFromNow,
  press,
  registered,
  registrationsOf,
  subjectsTo,
  tend,
} from '../helpers/registrations'

let cms: TestCms
let editor: Person
beforeAll(async () => {
  cms = await startTestCms({ TRUST_PROXY: '1' })
  editor = await person(cms, 'editor')
})
afterAll(() => cms.stop())

const idOf = async (event: Event, email: string): Promise<string> =>
  (await registrationsOf(cms, event)).find((row) => row.email === email)!.id
const statusOf = async (event: Event, email: string): Promise<string | undefined> =>
  (await registrationsOf(cms, event)).find((row) => row.email === email)?.status
const standingOf = async ({ id }: Event): Promise<Record<string, unknown>> =>
  (await editor.get(`/api/events/${id}/registrations/standing`).expect(200)).body as Record<string, unknown>

describe('the desk of an event', () => {
  it('is for editors', async () => {
    const event = await buildOpenEvent(cms)
    const contributor = await person(cms, 'contributor')
    for (const path of ['registrations/standing', 'registrations/line', 'mails/seat']) {
      await anonymous(cms).get(`/api/events/${event.id}/${path}`).expect(401)
      await contributor.get(`/api/events/${event.id}/${path}`).expect(403)
    }
    for (const path of ['registrations', 'marks', 'messages', 'second-sitting', 'move-line']) {
      await anonymous(cms).post(`/api/events/${event.id}/${path}`).send({}).expect(401)
      await contributor.post(`/api/events/${event.id}/${path}`).send({}).expect(403)
    }
  })

  it('says how many have what', async () => {
    const event = await buildOpenEvent(cms, { seatsMax: 2 })
    for (const who of ['a', 'b', 'c'])
      await registered(cms, event, `${who}@example.se`, { needs: who === 'a' ? 'Tolk' : '' })
    expect(await standingOf(event)).toMatchObject({
      ...{ isPublished: true, registration: 'waiting-list', seatsMax: 2, seatsLeft: 0, held: 2, needs: 1 },
      counts: { seat: 2, 'waiting-list': 1, offered: 0, cancelled: 0, attended: 0, absent: 0 },
    })
    const { body } = await editor.get(`/api/events/${event.id}/registrations/line`).expect(200)
    expect(body).toMatchObject({ line: [{ position: 1, name: 'Anna Ek' }] })
    await editor.get(`/api/events/finns-inte/registrations/standing`).expect(404)
  })

  it('adds somebody by hand, also when the registration has closed, and tells by mail', async () => {
    const event = await buildOpenEvent(cms, { isClosed: true })
    const add = (body: object) => editor.post(`/api/events/${event.id}/registrations`).send(body)
    const { body } = await add({ name: 'Siv', email: 'siv@example.se', needs: 'Glutenfritt' }).expect(201)
    expect(body).toMatchObject({ place: 'seat', position: null })
    expect(await registrationsOf(cms, event)).toMatchObject([{ name: 'Siv', byHand: true, status: 'seat' }])
    expect(await subjectsTo(cms, 'siv@example.se')).toEqual([`Du har en plats: ${event.title}`])
    await add({ name: 'Siv igen', email: 'Siv@example.se' }).expect(409)
    const wrong = await add({ name: 'Siv', email: 'siv' }).expect(400)
    expect(wrong.body.errors[0].data.errors).toMatchObject([{ path: 'email' }])
    await editor.post('/api/events/finns-inte/registrations').send({ name: 'A', email: 'a@example.se' }).expect(409)
  })

  it('cancels: the person is told, and the seat is offered', async () => {
    const event = await buildOpenEvent(cms, { seatsMax: 1 })
    await registered(cms, event, 'ut@example.se')
    await registered(cms, event, 'in@example.se')
    const path = `/api/event-registrations/${await idOf(event, 'ut@example.se')}/cancel`
    expect((await editor.post(path).expect(200)).body).toEqual({ status: 'cancelled' })
    expect((await subjectsTo(cms, 'ut@example.se')).at(-1)).toBe(`Du är avbokad: ${event.title}`)
    expect(await statusOf(event, 'in@example.se')).toBe('offered')
    await editor.post(path).expect(409)
    await editor.post('/api/event-registrations/finns-inte/cancel').expect(404)
  })

  it('cancels by the form of the registration as well', async () => {
    const event = await buildOpenEvent(cms, { seatsMax: 1 })
    await registered(cms, event, 'form-ut@example.se')
    await registered(cms, event, 'form-in@example.se')
    const path = `/api/event-registrations/${await idOf(event, 'form-ut@example.se')}`
    await editor.patch(path).send({ status: 'cancelled' }).expect(200)
    await tend(cms, event)
    expect((await subjectsTo(cms, 'form-ut@example.se')).at(-1)).toBe(`Du är avbokad: ${event.title}`)
    expect(await statusOf(event, 'form-in@example.se')).toBe('offered')
    await editor.patch(path).send({ status: 'seat' }).expect(409)
  })

  it('moves somebody up with a reason: first in line, and offered what is free', async () => {
    const event = await buildOpenEvent(cms, { seatsMax: 1 })
    const { own } = await registered(cms, event, 'sitter@example.se')
    for (const who of ['k1', 'k2', 'k3']) await registered(cms, event, `${who}@example.se`)
    const path = `/api/event-registrations/${await idOf(event, 'k3@example.se')}/move-up`
    await editor.post(path).send({ why: ' ' }).expect(400)
    expect((await editor.post(path).send({ why: 'Ska tala' }).expect(200)).body).toEqual({ status: 'waiting-list' })
    const { body } = await editor.get(`/api/events/${event.id}/registrations/line`)
    expect((body as { line: { movedUpWhy: string | null }[] }).line.map(({ movedUpWhy }) => movedUpWhy)).toEqual([
      'Ska tala',
      null,
      null,
    ])
    await press(cms, own, 'avboka')
    expect(await statusOf(event, 'k3@example.se')).toBe('offered')
    await editor.post(path).send({ why: 'Igen' }).expect(409)
  })

  it('marks who came; of two marks the later counts, in whichever order they arrive', async () => {
    const event = await buildOpenEvent(cms, { seatsMax: 2 })
    for (const who of ['m1', 'm2', 'm3']) await registered(cms, event, `${who}@example.se`)
    const [m1, m2, m3] = await Promise.all(['m1', 'm2', 'm3'].map((who) => idOf(event, `${who}@example.se`)))
    const mark = (marks: object[]) => editor.post(`/api/events/${event.id}/marks`).send({ marks })
    const nowMs = Date.now()
    const first = await mark([
      { id: m1, status: 'attended', atMs: nowMs - 1000 },
      { id: m2, status: 'absent', atMs: nowMs - 1000 },
      { id: m3, status: 'attended', atMs: nowMs - 1000 },
      { id: 'nej', status: 'attended', atMs: nowMs },
    ]).expect(200)
    expect(first.body).toEqual({
      done: [m1, m2, m3].map((id, index) => ({ id, status: index === 1 ? 'absent' : 'attended' })),
      refused: ['nej'],
    })
    await mark([{ id: m1, status: 'absent', atMs: nowMs - 5000 }])
    expect(await statusOf(event, 'm1@example.se')).toBe('attended')
    await mark([{ id: m1, status: 'seat', atMs: nowMs - 500 }])
    expect(await statusOf(event, 'm1@example.se')).toBe('seat')
    expect(await standingOf(event)).toMatchObject({ counts: { attended: 1, absent: 1, seat: 1 }, held: 3 })
    await mark([{ id: m1, status: 'cancelled', atMs: nowMs }]).expect(400)
  })
})

describe('the list of an event', () => {
  it('is taken along as CSV and as a workbook, and printed, by editors; who did it is logged', async () => {
    const event = await buildOpenEvent(cms, { seatsMax: 3 }, { title: 'Möte med <lista>' })
    await registered(cms, event, 'lista-o@example.se', {
      name: 'Örjan',
      organisation: '=HYPERLINK("http://ond.example")',
    })
    await registered(cms, event, 'lista-a@example.se', { name: '=1+1; <b>', needs: 'Rad ett\nrad "två"' })
    await registered(cms, event, 'lista-z@example.se', { name: 'Zoë 🎉 العربية' })
    await registered(cms, event, 'lista-k@example.se', { name: 'I kön' })
    const base = `/api/events/${event.id}/registrations`
    for (const path of [`${base}.csv`, `${base}.xlsx`, `${base}/print`]) await anonymous(cms).get(path).expect(401)
    await editor.get('/api/events/finns-inte/registrations.csv').expect(404)

    const csv = await editor.get(`${base}.csv`).expect(200)
    expect(csv.headers['content-type']).toBe('text/csv; charset=utf-8')
    const rows = parse<Record<string, string>>(csv.text, { bom: true, columns: true })
    expect(rows.map(({ Namn, Läge }) => [Namn, Läge])).toEqual([
      ["'=1+1; <b>", 'Har plats'],
      ['I kön', 'På väntelistan'],
      ['Zoë 🎉 العربية', 'Har plats'],
      ['Örjan', 'Har plats'],
    ])
    expect(rows[0]).toMatchObject({ 'E-post': 'lista-a@example.se', 'Särskilda behov': 'Rad ett\nrad "två"' })
    expect(rows[3]?.Organisation).toBe(`'=HYPERLINK("http://ond.example")`)

    const xlsx = await editor.get(`${base}.xlsx`).responseType('blob').expect(200)
    expect(xlsx.headers['content-type']).toContain('spreadsheetml')
    expect((xlsx.body as Buffer).subarray(0, 2).toString()).toBe('PK')

    for (const what of ['attendance', 'badges']) {
      const page = await editor.get(`${base}/print?what=${what}`).expect(200)
      expect(page.text).toContain('Möte med &lt;lista&gt;')
      expect(page.text).toContain('=1+1; &lt;b&gt;')
      expect(page.text).not.toContain('I kön')
      expect(page.headers['cache-control']).toBe('no-store')
    }
    await editor.get(`${base}/print?what=allt`).expect(400)
    const logged = cms.log.lines.filter((line) => line.includes('registrations: exported'))
    expect(logged).toHaveLength(4)
    expect(logged[0]).toContain(editor.id)
  })
})

describe('a message', () => {
  it('is shown first, then sent once to those it is for', async () => {
    const event = await buildOpenEvent(cms, { seatsMax: 1 })
    await registered(cms, event, 'ma@example.se')
    await registered(cms, event, 'mb@example.se')
    const message = { id: randomUUID(), audience: 'seat', subject: 'Ny lokal', text: 'Vi ses i sal B.\n\nVälkommen!' }
    const path = `/api/events/${event.id}/messages`
    const preview = await editor.post(`${path}?dryRun=true`).send(message).expect(201)
    expect(preview.body).toMatchObject({ recipients: 1, subject: 'Ny lokal' })
    expect(preview.body.html).toContain('Vi ses i sal B.')
    expect(await subjectsTo(cms, 'ma@example.se')).toHaveLength(1)
    for (let again = 0; again < 2; again++)
      expect((await editor.post(path).send(message).expect(201)).body).toEqual({ recipients: 1 })
    expect(await subjectsTo(cms, 'ma@example.se')).toEqual([`Du har en plats: ${event.title}`, 'Ny lokal'])
    expect(await subjectsTo(cms, 'mb@example.se')).toEqual([`Du står på väntelistan: ${event.title}`])
    expect(await standingOf(event)).toMatchObject({
      messages: [{ subject: 'Ny lokal', recipients: 1, audience: 'seat' }],
    })
    await editor
      .post(path)
      .send({ ...message, id: randomUUID(), audience: 'attended' })
      .expect(409)
    await editor
      .post(path)
      .send({ ...message, subject: '' })
      .expect(400)
  })

  it('that was promised by a server that was killed is sent by the next one', async () => {
    const event = await buildOpenEvent(cms)
    await registered(cms, event, 'lovad@example.se')
    const data = { key: randomUUID(), event: event.id, audience: 'seat', subject: 'Lovat', text: 'Hej' } as const
    await cms.payload.create({ collection: 'event-messages', data, overrideAccess: true })
    for (let round = 0; round < 2; round++) await cms.services.registrations.sendPromised(new Date())
    expect((await subjectsTo(cms, 'lovad@example.se')).slice(1)).toEqual(['Lovat'])
  })
})

describe('what is sent by itself', () => {
  it('can be seen beforehand, also while the event is a draft', async () => {
    const event = await buildOpenEvent(cms, {}, { _status: 'draft', title: 'Ett utkast' })
    for (const notice of ['seat', 'line', 'offer', 'reminder', 'cancelled', 'postponed', 'second-sitting']) {
      const { body } = await editor.get(`/api/events/${event.id}/mails/${notice}?lang=en`).expect(200)
      expect(body.subject).toContain('Ett utkast')
      expect(body.html).toMatch(/<html[^>]* lang="en"/)
      expect(body.text).toContain('Anna Ek')
    }
    await editor.get(`/api/events/${event.id}/mails/message`).expect(404)
    await editor.get(`/api/events/${event.id}/mails/seat?lang=fr`).expect(400)
  })
})

describe('a second sitting', () => {
  it('is made with one action, asks those in line, and takes them over as they accept', async () => {
    const full = await buildOpenEvent(cms, { seatsMax: 1 }, { attendance: 3, title: 'Fullt möte' })
    for (const who of ['s0', 's1', 's2', 's3']) await registered(cms, full, `${who}@example.se`)
    const { body } = await editor.post(`/api/events/${full.id}/second-sitting`).expect(201)
    const id = (body as { id: string }).id
    const draft = await cms.payload.findByID({ collection: 'events', id, draft: true, depth: 0 })
    expect(draft).toMatchObject({
      _status: 'draft',
      title: 'Fullt möte',
      attendance: null,
      registration: { sittingOf: full.id },
    })
    expect(Date.parse(draft.startsAt) - Date.parse(full.startsAt)).toBe(7 * 24 * 3_600_000)
    const sitting = await cms.payload.update({
      ...{ collection: 'events', id, depth: 0, overrideAccess: true },
      data: { _status: 'published', registration: { ...draft.registration, seatsMax: 2 } },
    })
    const move = () => editor.post(`/api/events/${id}/move-line`).send({ from: full.id })
    expect((await move().expect(200)).body).toEqual({ moved: 3 })
    expect((await move().expect(200)).body).toEqual({ moved: 0 })
    expect((await standingOf(sitting)).counts).toMatchObject({ offered: 2, 'waiting-list': 1 })
    const [, asked] = await mailsTo(cms, 's1@example.se')
    expect(asked?.subject).toBe('Ett extra tillfälle: Fullt möte')
    expect(await subjectsTo(cms, 's3@example.se')).toHaveLength(1)

    const page = /http:\/\/localhost:3000(\/anmalan\/min\/[\w.-]+)/.exec(asked?.text ?? '')![1]!
    await press(cms, page, 'ja')
    expect([await statusOf(sitting, 's1@example.se'), await statusOf(full, 's1@example.se')]).toEqual([
      'seat',
      'cancelled',
    ])
    expect(await subjectsTo(cms, 's1@example.se')).not.toContain('Du är avbokad: Fullt möte')
    await tend(cms, sitting, hoursFromNow(25))
    expect([await statusOf(sitting, 's2@example.se'), await statusOf(full, 's2@example.se')]).toEqual([
      'cancelled',
      'waiting-list',
    ])
    expect(await statusOf(sitting, 's3@example.se')).toBe('offered')
  })
})
