import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import ICAL from 'ical.js'
import type { ParsedMail } from 'mailparser'
import request from 'supertest'
import type { Event } from '../../src/payload-types'
import { startTestCms, type TestCms } from '../helpers/cms'
import { mailsTo } from '../helpers/newsletter'
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
beforeAll(async () => {
  cms = await startTestCms({ TRUST_PROXY: '1' })
  // Whoever invites has an address, or programs only show the event.
  await cms.payload.updateGlobal({ slug: 'association', data: { email: 'info@example.se' }, overrideAccess: true })
})
afterAll(() => cms.stop())

const change = (event: Event, data: Partial<Event>): Promise<Event> =>
  cms.payload.update({
    ...{ collection: 'events', id: event.id, data: { ...data, _status: 'published' }, depth: 0, overrideAccess: true },
  })

interface Invitation {
  method: string
  uid: string
  sequence: number
  status: string | null
  start: string
}

function invitationIn(mail: ParsedMail | undefined): Invitation | null {
  const part = mail?.attachments.find(({ contentType }) => contentType === 'text/calendar')
  if (!part) return null
  const calendar = new ICAL.Component(ICAL.parse(part.content.toString('utf8')) as unknown[])
  const event = calendar.getFirstSubcomponent('vevent')!
  const text = (name: string): string => String(event.getFirstPropertyValue(name))
  return {
    ...{
      method: String(calendar.getFirstPropertyValue('method')),
      uid: text('uid'),
      sequence: Number(text('sequence')),
    },
    ...{ status: text('status'), start: text('dtstart') },
  }
}

const lastTo = async (email: string): Promise<ParsedMail | undefined> => (await mailsTo(cms, email)).at(-1)
const url = 'https://video.example.se/rum-hemligt'

describe('what happens to an event', () => {
  it('is told once to those whom it concerns, with a calendar file whose number grows', async () => {
    const event = await buildOpenEvent(cms, { seatsMax: 1 }, { venue: { name: 'Messingen' } })
    const { mail } = await registered(cms, event, 'sitter@example.se')
    await registered(cms, event, 'koar@example.se')
    const first = invitationIn(mail)!
    expect(first).toMatchObject({ method: 'REQUEST', status: 'CONFIRMED' })
    expect(invitationIn(await lastTo('koar@example.se'))).toBeNull()

    await change(event, { venue: { name: 'Turebergs konferens' } })
    for (let round = 0; round < 2; round++) await tend(cms, event)
    expect((await subjectsTo(cms, 'sitter@example.se')).slice(1)).toEqual([`Ändrad tid eller plats: ${event.title}`])
    expect((await subjectsTo(cms, 'koar@example.se')).slice(1)).toEqual([`Ändrad tid eller plats: ${event.title}`])
    const moved = await lastTo('sitter@example.se')
    expect(moved?.text).toContain('Turebergs konferens')
    expect(invitationIn(moved)).toMatchObject({ method: 'REQUEST', uid: first.uid })
    expect(invitationIn(moved)!.sequence).toBeGreaterThan(first.sequence)

    await change(event, { lead: 'En ny ingress är ingen nyhet.' })
    await tend(cms, event)
    expect(await subjectsTo(cms, 'sitter@example.se')).toHaveLength(2)

    await change(event, { status: 'cancelled' })
    for (let round = 0; round < 2; round++) await tend(cms, event)
    expect((await subjectsTo(cms, 'sitter@example.se')).slice(2)).toEqual([`Inställt: ${event.title}`])
    expect((await subjectsTo(cms, 'koar@example.se')).slice(2)).toEqual([`Inställt: ${event.title}`])
    expect(invitationIn(await lastTo('sitter@example.se'))).toMatchObject({ method: 'CANCEL', uid: first.uid })
    expect(invitationIn(await lastTo('koar@example.se'))).toBeNull()
  })

  it('is told of a new day with a button to stay or withdraw', async () => {
    const event = await buildOpenEvent(cms)
    const { own } = await registered(cms, event, 'flyttad@example.se')
    await change(event, {
      ...{ status: 'postponed', startsAt: hoursFromNow(2000).toISOString(), endsAt: hoursFromNow(2001).toISOString() },
    })
    await tend(cms, event)
    const mail = await lastTo('flyttad@example.se')
    expect(mail?.subject).toBe(`Framflyttat: ${event.title}`)
    expect(mail?.text).toContain(`Stå kvar eller avboka:\nhttp://localhost:3000${own}`)
  })

  it('reaches nobody who had left, and nobody by a link that only others may have', async () => {
    const event = await buildOpenEvent(cms, { seatsMax: 2 }, { online: true, onlineUrl: url })
    const { own } = await registered(cms, event, 'lamnat@example.se')
    const seated = await registered(cms, event, 'kvar@example.se')
    const waiting = await registered(cms, event, 'ko@example.se')
    await press(cms, own, 'avboka')
    await change(event, { onlineUrl: `${url}-nytt` })
    await tend(cms, event)
    expect(seated.mail.text).toContain(url)
    expect(String(seated.mail.html)).toContain(`href="${url}"`)
    expect((await lastTo('kvar@example.se'))?.subject).toBe(`Ny länk till mötet: ${event.title}`)
    expect((await lastTo('kvar@example.se'))?.text).toContain(`${url}-nytt`)
    expect((await subjectsTo(cms, 'lamnat@example.se')).at(-1)).toBe(`Du är avbokad: ${event.title}`)
    for (const { text, html } of await mailsTo(cms, 'ko@example.se'))
      expect(`${String(text)}${String(html)}`).not.toContain(url)
    expect((await request(cms.app).get(waiting.own)).text).not.toContain(url)
    expect((await request(cms.app).get(seated.own)).text).toContain(`${url}-nytt`)
    for (const path of ['', '.ics', '/availability']) {
      expect((await request(cms.app).get(`/api/v1/events/${String(event.slug)}${path}`)).text).not.toContain(url)
    }
  })
})

describe('a reminder', () => {
  it('goes once to those with a seat, at its time', async () => {
    const event = await buildOpenEvent(cms, { seatsMax: 1, remindAt: hoursFromNow(10).toISOString() })
    await registered(cms, event, 'minns@example.se')
    await registered(cms, event, 'minns-inte@example.se')
    await tend(cms, event, hoursFromNow(9))
    expect(await subjectsTo(cms, 'minns@example.se')).toHaveLength(1)
    for (const hours of [10.1, 11]) await tend(cms, event, hoursFromNow(hours))
    expect((await subjectsTo(cms, 'minns@example.se')).slice(1)).toEqual([`Påminnelse: ${event.title}`])
    expect(await subjectsTo(cms, 'minns-inte@example.se')).toHaveLength(1)
  })

  it('does not go where it is switched off', async () => {
    const event = await buildOpenEvent(cms, { remind: false, remindAt: hoursFromNow(1).toISOString() })
    await registered(cms, event, 'tyst@example.se')
    await tend(cms, event, hoursFromNow(2))
    expect(await subjectsTo(cms, 'tyst@example.se')).toHaveLength(1)
  })
})

describe('the page of one’s own registration', () => {
  it('shows what was registered, changes needs, has the calendar file, and takes nothing else', async () => {
    const event = await buildOpenEvent(cms)
    const { own } = await registered(cms, event, 'egen@example.se', { name: '<b>Åsa</b> =1+1', needs: 'Tolk' })
    const page = await request(cms.app).get(own).expect(200)
    expect(page.headers).toMatchObject({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' })
    expect(page.text).toContain('&lt;b&gt;Åsa&lt;/b&gt; =1+1')
    expect((await press(cms, own, 'behov', { needs: 'Hörslinga' })).get('Location')).toBe(`${own}?gjort=sparat`)
    expect(await registrationsOf(cms, event)).toMatchObject([{ needs: 'Hörslinga' }])
    const file = await request(cms.app).get(`${own}/kalender.ics`).expect(200)
    expect(file.headers['content-type']).toContain('text/calendar')
    expect((await press(cms, own, 'behov', { needs: 'x'.repeat(3000) })).status).toBe(409)
    await request(cms.app).get(`${own}x`).expect(404)
    for (const button of ['avboka', 'ja', 'behov']) await request(cms.app).get(`${own}/${button}`).expect(303)
    expect(await registrationsOf(cms, event)).toMatchObject([{ status: 'seat', needs: 'Hörslinga' }])
  })

  it('is no longer changed when the event has begun', async () => {
    const event = await buildOpenEvent(cms)
    const { own } = await registered(cms, event, 'borjat@example.se')
    await change(event, { startsAt: hoursFromNow(-1).toISOString() })
    expect((await press(cms, own, 'avboka')).status).toBe(409)
  })
})

describe('the registration page', () => {
  it('registers without script, shows the form again with what was wrong, and says thanks', async () => {
    const event = await buildOpenEvent(cms, { seatsMax: 1 })
    const path = `/anmalan/${String(event.slug)}`
    const form = await request(cms.app).get(path).expect(200)
    expect(form.text).toContain(event.title)
    const typed = { name: 'Sida Ek', email: 'sida@', consent: 'on', website: '' }
    const again = await request(cms.app).post(path).type('form').send(typed)
    expect(again.status).toBe(400)
    expect(again.text).toContain('value="Sida Ek"')
    for (const [email, to] of [
      ['sida@example.se', `${path}/tack`],
      ['sida-tva@example.se', `${path}/tack?nummer=1`],
    ]) {
      const done = await request(cms.app)
        .post(path)
        .type('form')
        .send({ ...typed, email })
      expect([done.status, done.get('Location')]).toEqual([303, to])
      await request(cms.app).get(String(to)).expect(200)
    }
    expect(await registrationsOf(cms, event)).toHaveLength(2)
    await change(event, { status: 'cancelled' })
    expect((await request(cms.app).get(path)).text).toContain('Evenemanget är inställt.')
  })

  it('takes the form of another site, and leads to a page of ours', async () => {
    const event = await buildOpenEvent(cms)
    const response = await request(cms.app)
      .post(`/api/v1/events/${String(event.slug)}/registrations`)
      .set({ Origin: 'https://kommunen.example', Accept: 'text/html' })
      .type('form')
      .send({ name: 'Annan', email: 'annan-sida@example.se', consent: 'on' })
    expect([response.status, response.get('Location')]).toEqual([303, `/anmalan/${String(event.slug)}/tack`])
    expect(await registrationsOf(cms, event)).toMatchObject([{ sentFrom: 'https://kommunen.example' }])
  })
})
