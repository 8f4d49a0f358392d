import type { EventFull } from '../events/event-schema'
import type { AssociationFacts } from '../mail/association-facts'
import type { Availability } from '../registrations/registration-service'
import { registrationConsent } from '../registrations/registration-words'
import type { Language } from '../shared/language'
import { html, type Html } from './html'
import { layout, pathIn } from './layout'
import { spanText } from './page-dates'
import { facts } from './page-parts'
import { type FormField, registrationWords, type Typed } from './registration-words'

export interface FormPage {
  event: EventFull
  availability: Availability
  association: AssociationFacts
  language: Language
  /** After a try that was not taken: what was typed, and which fields were wrong. */
  typed?: Typed
  wrong?: FormField[]
}

/** When and where, and how many seats there are. */
export function eventSummary(event: EventFull, language: Language, availability?: Availability): Html | null {
  const say = registrationWords[language]
  const where = [event.online && say.online, event.venue?.name, event.venue?.address].filter(Boolean).join(', ')
  const { seatsMax = null, seatsLeft = null, closesAt = null } = availability ?? {}
  return facts([
    [say.when, html`<time datetime="${event.startsAt}">${spanText(event.startsAt, event.endsAt, language)}</time>`],
    [say.where, where],
    [say.seats, seatsMax !== null && seatsLeft !== null && say.left(seatsLeft, seatsMax)],
    [say.closesAt, closesAt && spanText(closesAt.toISOString(), null, language)],
  ])
}

/** The page on which one registers for an event, without script. */
export function registrationFormPage(page: FormPage): string {
  const { event, availability, association, language, wrong = [] } = page
  const say = registrationWords[language]
  const isLine = availability.registration === 'waiting-list'
  return layout({
    language,
    association,
    title: say.title(event.title),
    path: `/anmalan/${encodeURIComponent(event.slug)}`,
    section: 'events',
    main: html`<div class="text article">
      <h1>${say.title(event.title)}</h1>
      ${
        wrong.length > 0 &&
        html`<div class="notice" role="alert">
          <p>${say.faults}</p>
          <ul>
            ${wrong.map((field) => html`<li><a href="#reg-${field}">${say.fault[field]}</a></li> `)}
          </ul>
        </div>`
      }
      ${eventSummary(event, language, availability)}
      ${isLine && html`<p class="notice">${say.full} ${say.waiting(availability.waitingList)}</p>`}
      <section class="panel">${form(page, isLine ? say.submitLine : say.submit)}</section>
    </div>`,
  })
}

function form({ event, association, language, typed = {}, wrong = [] }: FormPage, submit: string): Html {
  const say = registrationWords[language]
  const field = textField(typed, wrong, language)
  return html`<form
      class="form"
      method="post"
      action="${pathIn(`/anmalan/${encodeURIComponent(event.slug)}`, language)}"
    >
      ${field('name', { type: 'text', autocomplete: 'name', isRequired: true })}
      ${field('email', { type: 'email', autocomplete: 'email', isRequired: true })}
      ${field('organisation', { type: 'text', autocomplete: 'organization', isRequired: false })}
      <div class="field">
        <label for="reg-needs">${say.needs} <span class="hint">${say.optional}</span></label>
        <p id="reg-needs-why" class="hint">${say.needsWhy}</p>
        <textarea
          id="reg-needs"
          name="needs"
          rows="3"
          maxlength="2000"
          aria-describedby="reg-needs-why${describedBy('needs', wrong)}"
        >
${typed.needs}</textarea
        >${faultOf('needs', wrong, language)}
      </div>
      <div class="field">
        <label for="reg-lang">${say.lang}</label
        ><select id="reg-lang" name="lang">
          <option value="sv" lang="sv" ${(typed.lang ?? language) === 'sv' && html` selected`}>Svenska</option>
          <option value="en" lang="en" ${(typed.lang ?? language) === 'en' && html` selected`}>English</option>
        </select>
      </div>
      <div class="trap" aria-hidden="true">
        <label for="reg-website">${say.leaveEmpty}</label
        ><input id="reg-website" name="website" type="text" tabindex="-1" autocomplete="off" />
      </div>
      <div class="tick">
        <input
          id="reg-consent"
          name="consent"
          type="checkbox"
          value="true"
          required
          ${typed.consent && html` checked`}
          ${wrong.includes('consent') && html` aria-invalid="true" aria-describedby="reg-consent-fault"`}
        /><label for="reg-consent">${registrationConsent(association.name, language)}</label>
      </div>
      ${faultOf('consent', wrong, language)}
      <button class="button" type="submit">${submit}</button>
    </form>
    ${association.privacyPolicyUrl && html`<p><a href="${association.privacyPolicyUrl}">${say.privacy}</a></p>`}`
}

const describedBy = (field: FormField, wrong: FormField[]): string =>
  wrong.includes(field) ? ` reg-${field}-fault` : ''

const faultOf = (field: FormField, wrong: FormField[], language: Language): Html | false =>
  wrong.includes(field) &&
  html`<p id="reg-${field}-fault" class="fault">${registrationWords[language].fault[field]}</p>`

const textField =
  (typed: Typed, wrong: FormField[], language: Language) =>
  (
    name: 'name' | 'email' | 'organisation',
    { type, autocomplete, isRequired }: { type: string; autocomplete: string; isRequired: boolean },
  ): Html => {
    const say = registrationWords[language]
    return html`<div class="field">
      <label for="reg-${name}">${say[name]} ${!isRequired && html`<span class="hint">${say.optional}</span>`}</label
      ><input
        id="reg-${name}"
        name="${name}"
        type="${type}"
        autocomplete="${autocomplete}"
        maxlength="${name === 'email' ? 254 : 200}"
        value="${typed[name]}"
        ${isRequired && html` required`}
        ${wrong.includes(name) && html` aria-invalid="true" aria-describedby="reg-${name}-fault"`}
      />${faultOf(name, wrong, language)}
    </div>`
  }
