import type { EventFull, EventItem } from '../events/event-schema'
import type { Language } from '../shared/language'
import { registrationPath } from '../shared/links'
import { dayInStockholm } from '../shared/time'
import { eventKinds, eventStatuses, registrationModes } from '../shared/words'
import { html, type Html, safeHref } from './html'
import { pathIn } from './layout'
import { clockText, spanText, weekdayText } from './page-dates'
import {
  documentList,
  facts,
  figure,
  type Level,
  localUrl,
  pageOf,
  type PageContext,
  part,
  prose,
  refList,
  teaserTitle,
} from './page-parts'

const words = {
  sv: {
    online: 'Digitalt',
    cancelled: 'Evenemanget är inställt.',
    postponed: 'Evenemanget är framflyttat. Ett nytt datum meddelas här.',
    when: 'När',
    where: 'Var',
    kind: 'Vad',
    organisers: 'Arrangör',
    registration: 'Anmälan',
    closesAt: 'Sista anmälningsdag',
    register: 'Anmäl dig',
    registerElsewhere: 'Anmäl dig hos arrangören',
    source: 'Hämtat från',
    attendance: 'Deltagare',
    programme: 'Program',
    presentations: 'Presentationer',
    survey: 'Så tyckte deltagarna',
    initiatives: 'Insatser',
    share: 'Andel som håller med',
    statement: 'Påstående',
  },
  en: {
    online: 'Online',
    cancelled: 'The event is cancelled.',
    postponed: 'The event is postponed. A new date will be given here.',
    when: 'When',
    where: 'Where',
    kind: 'What',
    organisers: 'Organiser',
    registration: 'Registration',
    closesAt: 'Register by',
    register: 'Register',
    registerElsewhere: 'Register with the organiser',
    source: 'From',
    attendance: 'Participants',
    programme: 'Programme',
    presentations: 'Presentations',
    survey: 'What the participants thought',
    initiatives: 'Initiatives',
    share: 'Share who agree',
    statement: 'Statement',
  },
}

const placeOf = ({ online, venue }: EventItem, language: Language): string =>
  [online && words[language].online, venue?.name, venue?.address].filter(Boolean).join(', ')

const time = (event: EventItem, language: Language): Html =>
  html`<time datetime="${event.startsAt}">${spanText(event.startsAt, event.endsAt, language)}</time>`

const statusTag = ({ status }: EventItem, language: Language): Html | null =>
  status === 'scheduled' ? null : html`<span class="tag warm">${eventStatuses[status][language]}</span> `

/** One event in a list. An imported one leads to the page of the calendar that it comes from. */
export function eventTeaser(event: EventItem, context: PageContext, level: Level): Html {
  const { language } = context
  const href = event.source ? event.webUrl : pageOf('events', event.slug, context)
  const title = href ? html`<a href="${safeHref(href)}">${event.title}</a>` : event.title
  const organisers = event.organisers.map(({ name }) => name).join(', ')
  const about = [eventKinds[event.kind][language], placeOf(event, language), organisers, event.source?.name]
  return html`<li>
    ${teaserTitle(html`${statusTag(event, language)}${title}`, level)}
    <p class="meta">${time(event, language)}</p>
    <p class="meta">${about.filter(Boolean).join(' · ')}</p>
  </li>`
}

/** The whole event. */
export function eventArticle(event: EventFull, context: PageContext): Html {
  const { language } = context
  const say = words[language]
  const notice = event.status === 'scheduled' ? null : html`<p class="notice">${say[event.status]}</p>`
  return html`<article class="text article">
    <div>
      <h1>${event.title}</h1>
      ${notice} ${event.lead && html`<p class="lead">${event.lead}</p>`}
    </div>
    ${eventFacts(event, context)} ${figure(event.image, context)} ${prose(event.body, context)}
    ${part(say.programme, programme(event, language))}
    ${part(say.presentations, documentList(event.presentations, context))} ${part(say.survey, survey(event, language))}
    ${part(say.initiatives, refList('initiatives', event.initiatives, context))}
  </article>`
}

function eventFacts(event: EventFull, context: PageContext): Html | null {
  const { language } = context
  const say = words[language]
  const { mode, closesAt } = event.registration
  const isOpen = event.status === 'scheduled' && mode !== 'none' && context.now < new Date(closesAt ?? event.startsAt)
  return facts([
    [say.when, time(event, language)],
    [say.where, placeOf(event, language)],
    [say.kind, eventKinds[event.kind][language]],
    [say.organisers, event.organisers.map(({ name }) => name).join(', ')],
    [say.registration, isOpen && registerLink(event, language)],
    [
      say.closesAt,
      isOpen && closesAt && html`<time datetime="${closesAt}">${spanText(closesAt, null, language)}</time>`,
    ],
    [say.attendance, event.attendance !== null && String(event.attendance)],
    [
      say.source,
      event.source && html`<a href="${safeHref(localUrl(event.source.url, context))}">${event.source.name}</a>`,
    ],
  ])
}

function registerLink({ slug, registration: { mode, url } }: EventFull, language: Language): Html | string {
  const say = words[language]
  if (url) return html`<a href="${safeHref(url)}">${say.registerElsewhere}</a>`
  if (mode !== 'here') return registrationModes[mode][language]
  return html`<a href="${pathIn(registrationPath(slug), language)}">${say.register}</a>`
}

const dayOf = (moment: string): string => dayInStockholm(new Date(moment))

/** Each item with its time, and with its day where the event has several. */
function programme({ programme: items, ...event }: EventFull, language: Language): Html | null {
  if (items.length === 0) return null
  const isOneDay = dayOf(event.startsAt) === dayOf(event.endsAt ?? event.startsAt)
  const rows = items.map(({ startsAt, endsAt, title, description, speakers }) => {
    const day = startsAt && !isOneDay && html`${weekdayText(startsAt, language)}<br />`
    const clock = startsAt && `${clockText(startsAt, language)}${endsAt ? `–${clockText(endsAt, language)}` : ''}`
    const people = speakers.map((speaker) =>
      [speaker.name, speaker.title, speaker.organisation].filter(Boolean).join(', '),
    )
    return html`<li>
      <div class="quiet">${day}${clock}</div>
      <div>
        <strong>${title}</strong>${description && html`<p>${description}</p>`}${people.map(
          (person) => html`<p class="meta">${person}</p>`,
        )}
      </div>
    </li>`
  })
  return html`<ol class="plain programme">
    ${rows}
  </ol>`
}

function survey({ survey: answers }: EventFull, language: Language): Html | null {
  if (!answers || answers.results.length === 0) return null
  const say = words[language]
  const { invited, answered } = answers
  const base =
    language === 'sv'
      ? `${String(answered ?? '')} av ${String(invited ?? '')} svarade.`
      : `${String(answered ?? '')} of ${String(invited ?? '')} answered.`
  const percent = (value: number): string => value.toLocaleString(language === 'sv' ? 'sv-SE' : 'en-GB')
  return html`${answered !== null && invited !== null && html`<p class="quiet">${base}</p>`}
    <table class="results">
      <thead>
        <tr>
          <th scope="col">${say.statement}</th>
          <th scope="col">${say.share}</th>
        </tr>
      </thead>
      <tbody>
        ${answers.results.map(
          (result) =>
            html`<tr>
              <th scope="row">${result.statement}</th>
              <td>${percent(result.percent)} %</td>
            </tr>`,
        )}
      </tbody>
    </table>`
}
