import type { EventFull } from '../events/event-schema'
import type { AssociationFacts } from '../mail/association-facts'
import { deeds, type EventFacts } from '../registrations/registration-rules'
import type { OwnRegistration } from '../registrations/registration-store'
import type { Language } from '../shared/language'
import { html, type Html, safeHref } from './html'
import { layout, pathIn } from './layout'
import { spanText } from './page-dates'
import { eventSummary } from './registration-form'
import { registrationWords } from './registration-words'

interface OwnPage {
  registration: OwnRegistration
  event: EventFull
  status: EventFacts['status']
  meetingUrl: string | null
  association: AssociationFacts
  language: Language
  /** The path of this page, whose last part is the person's token. */
  path: string
  now: Date
  notice: string | null
}

/** One's own registration: what it is, the calendar file, and what one can do with it. No script. */
export function ownRegistrationPage(page: OwnPage): string {
  const { registration, event, association, language, path, notice, meetingUrl } = page
  const say = registrationWords[language]
  const { status, position, offerUntilMs } = registration
  return layout({
    language,
    association,
    title: say.ownTitle,
    path: null,
    isPrivate: true,
    section: 'events',
    main: html`<div class="text article">
      <h1>${say.ownTitle}</h1>
      ${notice && html`<p class="notice" role="status">${notice}</p>`}
      <p>${say.own(registration.name ?? '', event.title)} <strong>${say.status[status]}</strong></p>
      ${position !== null && html`<p>${say.position(position)}</p>`}
      ${status === 'offered' && offerUntilMs !== null && html`<p>${say.until(momentText(offerUntilMs, language))}</p>`}
      ${event.status === 'postponed' && html`<p>${say.stay}</p>`} ${eventSummary(event, language)}
      ${meetingUrl && html`<p>${say.meeting}: <a href="${safeHref(meetingUrl)}">${meetingUrl}</a></p>`}
      ${status !== 'cancelled' && html`<p><a href="${path}/kalender.ics">${say.calendar}</a></p>`} ${forms(page)}
    </div>`,
  })
}

const momentText = (ms: number, language: Language): string => spanText(new Date(ms).toISOString(), null, language)

function forms({ registration, event, language, path, now }: OwnPage): Html | null {
  const say = registrationWords[language]
  const can = (deed: keyof typeof deeds): boolean => (deeds[deed] as readonly string[]).includes(registration.status)
  if (now >= new Date(event.startsAt)) return null
  if (registration.status === 'cancelled') {
    const again = pathIn(`/anmalan/${encodeURIComponent(event.slug)}`, language)
    return html`<p><a href="${again}">${say.again}</a></p>`
  }
  return html`${
    can('accept') &&
    section(
      say.acceptHeading,
      html`<form method="post" action="${path}/ja"><button class="button" type="submit">${say.accept}</button></form>`,
    )
  }
  ${
    can('change') &&
    section(
      say.needsHeading,
      html`<form class="form" method="post" action="${path}/behov">
        <div class="field">
          <label for="own-needs">${say.needs}</label>
          <p id="own-needs-why" class="hint">${say.needsWhy}</p>
          <textarea id="own-needs" name="needs" rows="3" maxlength="2000" aria-describedby="own-needs-why">
${registration.needs}</textarea>
        </div>
        <button class="button" type="submit">${say.save}</button>
      </form>`,
    )
  }
  ${
    can('cancel') &&
    section(
      say.cancelHeading,
      html`<p>${say.cancelAbout}</p>
        <form method="post" action="${path}/avboka"><button class="button" type="submit">${say.cancel}</button></form>`,
    )
  }`
}

const section = (heading: string, content: Html): Html =>
  html`<section class="panel">
    <h2>${heading}</h2>
    ${content}
  </section>`
