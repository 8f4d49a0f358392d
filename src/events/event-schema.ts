import { z } from 'zod'
import { described, named, vocabulary } from '../shared/described'
import {
  DocumentRef,
  Image,
  itemWords,
  listOf,
  Moment,
  OrganisationRef,
  Ref,
  RichText,
  Url,
} from '../shared/published-schema'
import { dayParameter, listParameters, slugParameter } from '../shared/query'
import { eventKinds, eventStatuses, registrationModes } from '../shared/words'

const EventKind = vocabulary('EventKind', eventKinds)

export const EventListQuery = described(
  z.strictObject({
    ...listParameters,
    when: z.enum(['upcoming', 'past', 'all']).default('upcoming'),
    from: dayParameter,
    to: dayParameter,
    kind: EventKind.optional(),
    organiser: slugParameter,
  }),
  {
    when: {
      sv: '`upcoming`: slutar i dag eller senare i Stockholm, det närmaste först; `past` och `all`: det senaste först.',
      en: '`upcoming`: ends today or later in Stockholm, soonest first; `past` and `all`: latest first.',
    },
    from: { sv: 'Bara evenemang som pågår den dagen eller senare.', en: 'Only events going on that day or later.' },
    to: { sv: 'Bara evenemang som pågår den dagen eller tidigare.', en: 'Only events going on that day or earlier.' },
    kind: { sv: 'Bara evenemang av det slaget.', en: 'Only events of that kind.' },
    organiser: { sv: 'Bara evenemang med den arrangören (slug).', en: 'Only events of that organiser (slug).' },
  },
).refine(({ from, to }) => from === undefined || to === undefined || from <= to, {
  path: ['to'],
  params: { sv: 'Ska vara samma dag som from eller senare.', en: 'Must be the day of from or later.' },
})

const Registration = named(
  'EventRegistrationFacts',
  described(
    z.strictObject({
      mode: vocabulary('RegistrationMode', registrationModes),
      closesAt: Moment.nullable(),
      seatsMax: z.int().nullable(),
      url: Url.nullable(),
    }),
    {
      closesAt: { sv: 'När anmälan stänger.', en: 'When registration closes.' },
      seatsMax: {
        sv: 'Antalet platser; null om de inte är begränsade.',
        en: 'The number of seats; null for no limit.',
      },
      url: { sv: 'Var man anmäler sig när det sker på annan plats.', en: 'Where to register when that is elsewhere.' },
    },
  ),
)
const Venue = z.strictObject({ name: z.string().nullable(), address: z.string().nullable() })
const Source = described(z.strictObject({ name: z.string(), url: Url }), {
  name: { sv: 'Vems kalender.', en: 'Whose calendar.' },
  url: { sv: 'Kalendern eller evenemangets sida där.', en: 'The calendar, or the page of the event there.' },
})

export const EventItem = named(
  'EventItem',
  described(
    z.strictObject({
      id: z.string(),
      slug: z.string(),
      title: z.string(),
      kind: EventKind,
      lead: z.string().nullable(),
      startsAt: Moment,
      endsAt: Moment.nullable(),
      timeZone: z.string(),
      status: vocabulary('EventStatus', eventStatuses),
      online: z.boolean(),
      venue: Venue.nullable(),
      organisers: z.array(OrganisationRef),
      registration: Registration,
      image: Image.nullable(),
      source: Source.nullable(),
      url: Url,
      webUrl: Url.nullable(),
    }),
    {
      ...itemWords,
      lead: { sv: 'Ingress.', en: 'Lead.' },
      endsAt: { sv: 'Null när en annan kalender inte säger det.', en: 'Null where another calendar does not say.' },
      timeZone: { sv: 'Tidszonen som tiderna visas i (IANA).', en: 'The time zone to show the times in (IANA).' },
      online: { sv: 'Om man kan vara med digitalt.', en: 'Whether one can take part online.' },
      venue: {
        sv: 'Platsen; null för ett helt digitalt möte.',
        en: 'The place; null for an event that is only online.',
      },
      source: { sv: 'Den kalender som det är hämtat från.', en: 'The calendar that it has been fetched from.' },
      webUrl: {
        sv: 'Evenemangets sida för människor; för ett hämtat den andra kalenderns sida, eller null.',
        en: 'Page of the event for people; for a fetched one that of the other calendar, or null.',
      },
    },
  ),
)
const Speaker = z.strictObject({ name: z.string(), title: z.string().nullable(), organisation: z.string().nullable() })
const ProgrammeItem = named(
  'ProgrammeItem',
  z.strictObject({
    startsAt: Moment.nullable(),
    endsAt: Moment.nullable(),
    title: z.string(),
    description: z.string().nullable(),
    speakers: z.array(Speaker),
  }),
)
const Survey = named(
  'Survey',
  described(
    z.strictObject({
      invited: z.int().nullable(),
      answered: z.int().nullable(),
      results: z.array(z.strictObject({ statement: z.string(), percent: z.number() })),
    }),
    {
      invited: { sv: 'Hur många som fick frågorna.', en: 'How many were asked.' },
      answered: { sv: 'Hur många som svarade.', en: 'How many answered.' },
      results: { sv: 'Andelen som håller med om varje påstående.', en: 'The share that agrees with each statement.' },
    },
  ),
)
export const EventFull = named(
  'Event',
  described(
    EventItem.extend({
      body: RichText.nullable(),
      programme: z.array(ProgrammeItem),
      presentations: z.array(DocumentRef),
      survey: Survey.nullable(),
      attendance: z.int().nullable(),
      initiatives: z.array(Ref),
    }),
    {
      body: { sv: 'Inbjudan i sin helhet.', en: 'The whole invitation.' },
      programme: { sv: 'Programpunkter i ordning.', en: 'Items of the programme in order.' },
      presentations: { sv: 'Bilder och annat från talarna.', en: 'Slides and other material of the speakers.' },
      survey: { sv: 'Vad deltagarna tyckte.', en: 'What the participants thought.' },
      attendance: { sv: 'Hur många som kom.', en: 'How many came.' },
      initiatives: { sv: 'Insatser som det handlar om.', en: 'Initiatives that it is about.' },
    },
  ),
)
export const EventList = named('EventList', listOf(EventItem))

export type EventListQuery = z.infer<typeof EventListQuery>
export type EventItem = z.infer<typeof EventItem>
export type EventFull = z.infer<typeof EventFull>
