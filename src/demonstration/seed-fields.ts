import { endOfDay, momentInStockholm } from '../shared/time'
import type {
  EventContent,
  InitiativeContent,
  Key,
  NewsContent,
  ProgrammeItemContent,
  RichText,
  StockholmTime,
  Text,
} from './content-types'
import { toLexical } from './lexical'
import type { Translation } from './translation'

/** The ids of what has been stored so far, by the key of the content. */
export class StoredIds {
  readonly #ids = new Map<Key, string>()

  add(kind: string, key: Key, id: string): void {
    this.#ids.set(`${kind}/${key}`, id)
  }

  /** @throws Error when nothing with that key has been stored. */
  of(kind: string, key: Key): string {
    const id = this.#ids.get(`${kind}/${key}`)
    if (!id) throw new Error(`The demonstration content refers to ${kind}/${key}, which does not exist.`)
    return id
  }

  all(kind: string, keys: Key[] = []): string[] {
    return keys.map((key) => this.of(kind, key))
  }

  maybe(kind: string, key: Key | undefined): string | undefined {
    return key === undefined ? undefined : this.of(kind, key)
  }
}

export const moment = (time: StockholmTime): string => {
  const [day = '', clock = ''] = time.split(' ')
  return momentInStockholm(day, clock).toISOString()
}

export const rich = (text: RichText): ReturnType<typeof toLexical> => toLexical(text.sv)
export const richInEnglish = (text: RichText): ReturnType<typeof toLexical> | undefined => text.en && toLexical(text.en)

/** Leaves out what has no English; undefined when nothing has. */
export function english(texts: Translation): Translation | undefined {
  const written = Object.entries(texts).filter(([, value]) => value !== undefined)
  return written.length > 0 ? Object.fromEntries(written) : undefined
}

/** Rows of a list in English, or undefined where the document has none. */
const rowsInEnglish = <Row>(
  rows: Row[] | undefined,
  translate: (row: Row) => Translation,
): Translation[] | undefined => {
  const translated = (rows ?? []).map((row) => english(translate(row)) ?? {})
  return translated.some((row) => Object.keys(row).length > 0) ? translated : undefined
}

const textOf = (text: Text | undefined): string | undefined => text?.sv
const englishOf = (text: Text | undefined): string | undefined => text?.en

export const newsFields = (news: NewsContent, ids: StoredIds) => ({
  title: news.title.sv,
  lead: news.lead.sv,
  body: rich(news.body),
  image: ids.maybe('media', news.image),
  links: news.links?.map(({ label, url }) => ({ label: label.sv, url })),
  initiatives: ids.all('initiatives', news.initiatives),
  events: ids.all('events', news.events),
  documents: ids.all('documents', news.documents),
  publishedAt: moment(news.publishedAt),
  en: english({
    title: news.title.en,
    lead: news.lead.en,
    body: richInEnglish(news.body),
    links: news.title.en && rowsInEnglish(news.links, ({ label }) => ({ label: label.en })),
  }),
})

const programmeItem = (item: ProgrammeItemContent) => ({
  startsAt: moment(item.startsAt),
  endsAt: moment(item.endsAt),
  title: item.title.sv,
  description: textOf(item.description),
  speakers: item.speakers?.map(({ name, title, organisation }) => ({ name, title: textOf(title), organisation })),
})

export const eventFields = (event: EventContent, ids: StoredIds) => ({
  title: event.title.sv,
  kind: event.kind,
  lead: event.lead.sv,
  body: rich(event.body),
  startsAt: moment(event.startsAt),
  endsAt: moment(event.endsAt),
  status: event.status ?? ('scheduled' as const),
  online: event.online !== undefined,
  onlineUrl: event.online?.url,
  venue: event.venue,
  organisers: ids.all('organisations', event.organisers),
  initiatives: ids.all('initiatives', event.initiatives),
  registration: {
    mode: event.registration?.mode ?? ('none' as const),
    url: event.registration?.url,
    closesAt: event.registration?.closesOn && endOfDay(event.registration.closesOn).toISOString(),
    seatsMax: event.registration?.seatsMax,
  },
  programme: event.programme?.map(programmeItem),
  presentations: ids.all('documents', event.presentations),
  survey: event.survey && {
    ...event.survey,
    results: event.survey.results.map(({ statement, percent }) => ({ statement: statement.sv, percent })),
  },
  attendance: event.attendance,
  image: ids.maybe('media', event.image),
  en: english({
    title: event.title.en,
    lead: event.lead.en,
    body: richInEnglish(event.body),
    programme: rowsInEnglish(event.programme, (item) => ({
      title: item.title.en,
      description: englishOf(item.description),
      speakers: rowsInEnglish(item.speakers, ({ title }) => ({ title: englishOf(title) })),
    })),
    survey:
      event.survey &&
      event.title.en !== undefined &&
      english({ results: rowsInEnglish(event.survey.results, ({ statement }) => ({ statement: statement.en })) }),
  }),
})

export const initiativeFields = (initiative: InitiativeContent, ids: StoredIds) => ({
  title: initiative.title.sv,
  kind: initiative.kind,
  status: initiative.status,
  lead: initiative.lead.sv,
  goal: rich(initiative.goal),
  targetGroup: rich(initiative.targetGroup),
  assignment: rich(initiative.assignment),
  background: rich(initiative.background),
  result: rich(initiative.result),
  ageFrom: initiative.ageFrom,
  ageTo: initiative.ageTo,
  municipalities: initiative.municipalities,
  targetGroups: initiative.targetGroups,
  startsOn: initiative.startsOn,
  endsOn: initiative.endsOn,
  funding: initiative.funding,
  owners: ids.all('organisations', initiative.owners),
  partners: ids.all('organisations', initiative.partners),
  contacts: initiative.contacts.map(({ role, ...contact }) => ({ ...contact, role: role.sv })),
  reports: ids.all('documents', initiative.reports),
  voices: initiative.voices?.map(({ quote, attribution }) => ({ quote: quote.sv, attribution: attribution.sv })),
  image: ids.maybe('media', initiative.image),
  en: english({
    title: initiative.title.en,
    lead: initiative.lead.en,
    goal: richInEnglish(initiative.goal),
    targetGroup: richInEnglish(initiative.targetGroup),
    assignment: richInEnglish(initiative.assignment),
    background: richInEnglish(initiative.background),
    result: richInEnglish(initiative.result),
    contacts: rowsInEnglish(initiative.contacts, ({ role }) => ({ role: role.en })),
    voices: rowsInEnglish(initiative.voices, ({ quote, attribution }) => ({
      quote: quote.en,
      attribution: attribution.en,
    })),
  }),
})
