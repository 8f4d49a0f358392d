import { z } from 'zod'
import { DocumentRef, Image, listOf, Moment, OrganisationRef, Ref, RichText, Url } from '../shared/published-schema'
import { dayParameter, languageParameter, listParameters, slugParameter } from '../shared/query'
import { eventKinds, eventStatuses, registrationModes, wordsOf } from '../shared/words'

export const EventListQuery = z
  .strictObject({
    ...listParameters,
    when: z.enum(['upcoming', 'past', 'all']).default('upcoming'),
    from: dayParameter,
    to: dayParameter,
    kind: z.enum(wordsOf(eventKinds)).optional(),
    organiser: slugParameter,
  })
  .refine(({ from, to }) => from === undefined || to === undefined || from <= to, {
    path: ['to'],
    params: { sv: 'Ska vara samma dag som from eller senare.', en: 'Must be the day of from or later.' },
  })
export const EventItemQuery = z.strictObject({ lang: languageParameter })
export const EventParams = z.strictObject({ slug: z.string() })

export const EventItem = z.strictObject({
  id: z.string(),
  slug: z.string(),
  title: z.string(),
  kind: z.enum(wordsOf(eventKinds)),
  lead: z.string().nullable(),
  startsAt: Moment,
  endsAt: Moment.nullable(),
  timeZone: z.string(),
  status: z.enum(wordsOf(eventStatuses)),
  online: z.boolean(),
  venue: z.strictObject({ name: z.string().nullable(), address: z.string().nullable() }).nullable(),
  organisers: z.array(OrganisationRef),
  registration: z.strictObject({
    mode: z.enum(wordsOf(registrationModes)),
    closesAt: Moment.nullable(),
    seatsMax: z.int().nullable(),
    url: Url.nullable(),
  }),
  image: Image.nullable(),
  source: z.strictObject({ name: z.string(), url: Url }).nullable(),
  url: Url,
  webUrl: Url.nullable(),
})
const Speaker = z.strictObject({ name: z.string(), title: z.string().nullable(), organisation: z.string().nullable() })
export const EventFull = EventItem.extend({
  body: RichText.nullable(),
  programme: z.array(
    z.strictObject({
      startsAt: Moment.nullable(),
      endsAt: Moment.nullable(),
      title: z.string(),
      description: z.string().nullable(),
      speakers: z.array(Speaker),
    }),
  ),
  presentations: z.array(DocumentRef),
  survey: z
    .strictObject({
      invited: z.int().nullable(),
      answered: z.int().nullable(),
      results: z.array(z.strictObject({ statement: z.string(), percent: z.number() })),
    })
    .nullable(),
  attendance: z.int().nullable(),
  initiatives: z.array(Ref),
})
export const EventList = listOf(EventItem)

export type EventListQuery = z.infer<typeof EventListQuery>
export type EventItem = z.infer<typeof EventItem>
export type EventFull = z.infer<typeof EventFull>
