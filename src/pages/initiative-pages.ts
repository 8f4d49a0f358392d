import type { InitiativeFull, InitiativeItem } from '../initiatives/initiative-schema'
import type { Language } from '../shared/language'
import { initiativeKinds, initiativeStatuses } from '../shared/words'
import { html, type Html, safeHref } from './html'
import { dayText } from './page-dates'
import {
  documentList,
  facts,
  figure,
  type Level,
  list,
  pageOf,
  type PageContext,
  part,
  picture,
  prose,
  refList,
  teaserTitle,
} from './page-parts'

const words = {
  sv: {
    status: 'Läge',
    kind: 'Inriktning',
    ages: 'Ålder',
    years: 'år',
    groups: 'Målgrupper',
    municipalities: 'Kommuner',
    period: 'Tid',
    owners: 'Ägare',
    partners: 'Samarbetspartner',
    from: 'från',
    to: 'till',
    goal: 'Mål',
    targetGroup: 'Målgrupp',
    assignment: 'Uppdrag',
    background: 'Bakgrund',
    result: 'Resultat',
    funding: 'Finansiering',
    voices: 'Röster',
    contacts: 'Kontakt',
    reports: 'Rapporter',
    news: 'Nyheter',
    events: 'Evenemang',
  },
  en: {
    status: 'Status',
    kind: 'Kind',
    ages: 'Ages',
    years: '',
    groups: 'Target groups',
    municipalities: 'Municipalities',
    period: 'Time',
    owners: 'Owners',
    partners: 'Partners',
    from: 'from',
    to: 'to',
    goal: 'Goal',
    targetGroup: 'Target group',
    assignment: 'Assignment',
    background: 'Background',
    result: 'Results',
    funding: 'Funding',
    voices: 'Voices',
    contacts: 'Contact',
    reports: 'Reports',
    news: 'News',
    events: 'Events',
  },
}

/** One initiative in a list. */
export function initiativeTeaser(initiative: InitiativeItem, context: PageContext, level: Level): Html {
  const { language } = context
  const text = html`<div>
    ${teaserTitle(html`<a href="${pageOf('initiatives', initiative.slug, context)}">${initiative.title}</a>`, level)}
    <p><span class="tag">${initiativeStatuses[initiative.status][language]}</span></p>
    <p>${initiative.lead}</p>
  </div>`
  if (!initiative.image) return html`<li>${text}</li>`
  return html`<li class="with-picture">${text}${picture({ ...initiative.image, alt: '' }, context, '10rem')}</li>`
}

/** The whole initiative. */
export function initiativeArticle(initiative: InitiativeFull, context: PageContext): Html {
  const say = words[context.language]
  return html`<article class="text article">
    <div>
      <h1>${initiative.title}</h1>
      <p class="lead">${initiative.lead}</p>
    </div>
    ${initiativeFacts(initiative, context.language)} ${figure(initiative.image, context)}
    ${part(say.goal, prose(initiative.goal, context, 2))}
    ${part(say.targetGroup, prose(initiative.targetGroup, context, 2))}
    ${part(say.assignment, prose(initiative.assignment, context, 2))}
    ${part(say.background, prose(initiative.background, context, 2))}
    ${part(say.result, prose(initiative.result, context, 2))} ${part(say.voices, voices(initiative))}
    ${part(say.funding, funding(initiative, context.language))} ${part(say.contacts, contacts(initiative))}
    ${part(say.reports, documentList(initiative.reports, context))}
    ${part(say.news, refList('news', initiative.news, context))}
    ${part(say.events, refList('events', initiative.events, context))}
  </article>`
}

function initiativeFacts(initiative: InitiativeFull, language: Language): Html | null {
  const say = words[language]
  return facts([
    [say.status, initiativeStatuses[initiative.status][language]],
    [say.kind, initiativeKinds[initiative.kind][language]],
    [say.ages, ages(initiative, language)],
    [say.groups, initiative.targetGroups.join(', ')],
    [say.municipalities, initiative.municipalities.join(', ')],
    [say.period, period(initiative, language)],
    [say.owners, initiative.owners.map(({ name }) => name).join(', ')],
    [say.partners, initiative.partners.map(({ name }) => name).join(', ')],
  ])
}

function ages({ ageFrom, ageTo }: InitiativeItem, language: Language): string | null {
  const { from, to, years } = words[language]
  if (ageFrom === null && ageTo === null) return null
  if (ageFrom !== null && ageTo !== null) return `${String(ageFrom)}–${String(ageTo)} ${years}`.trim()
  return `${ageFrom === null ? to : from} ${String(ageFrom ?? ageTo)} ${years}`.trim()
}

function period({ startsOn, endsOn }: InitiativeItem, language: Language): string | null {
  const { from, to } = words[language]
  if (startsOn && endsOn) return `${dayText(startsOn, language)} – ${dayText(endsOn, language)}`
  if (startsOn) return `${from} ${dayText(startsOn, language)}`
  return endsOn && `${to} ${dayText(endsOn, language)}`
}

const voices = ({ voices: quotes }: InitiativeFull): Html | null =>
  list(
    quotes.map(
      ({ quote, attribution }) =>
        html`<blockquote class="voice">
          <p>${quote}</p>
          ${attribution && html`<footer>${attribution}</footer>`}
        </blockquote>`,
    ),
  )

function funding({ funding: sources }: InitiativeFull, language: Language): Html | null {
  const amount = (sek: number): string =>
    language === 'sv' ? `${sek.toLocaleString('sv-SE')} kronor` : `SEK ${sek.toLocaleString('en-GB')}`
  const rows = sources.map(({ source, amountSek, year }) =>
    [source, amountSek !== null && amount(amountSek), year !== null && String(year)].filter(Boolean).join(', '),
  )
  return list(rows.map((row) => html`${row}`))
}

const contacts = ({ contacts: people }: InitiativeFull): Html | null =>
  list(
    people.map(({ name, role, email, phone }) => {
      const reach = [
        email && html`<a href="${safeHref(`mailto:${email}`)}">${email}</a>`,
        phone && html`<a href="${safeHref(`tel:${phone.replace(/[^\d+]/g, '')}`)}">${phone}</a>`,
      ].filter(Boolean)
      return html`<strong>${name}</strong>${role && `, ${role}`}${reach.map((way) => html`<br />${way}`)}`
    }),
  )
