import { z } from 'zod'
import { Day, DocumentRef, Image, listOf, OrganisationRef, Ref, RichText, Url } from '../shared/published-schema'
import { languageParameter, listParameters, numberParameter, textParameter } from '../shared/query'
import { initiativeKinds, initiativeStatuses, wordsOf } from '../shared/words'

export const InitiativeListQuery = z.strictObject({
  ...listParameters,
  status: z.enum(wordsOf(initiativeStatuses)).optional(),
  kind: z.enum(wordsOf(initiativeKinds)).optional(),
  age: numberParameter({ min: 0, max: 120 }),
  targetGroup: textParameter,
  municipality: textParameter,
})
export const InitiativeItemQuery = z.strictObject({ lang: languageParameter })
export const InitiativeParams = z.strictObject({ slug: z.string() })

export const InitiativeItem = z.strictObject({
  id: z.string(),
  slug: z.string(),
  title: z.string(),
  kind: z.enum(wordsOf(initiativeKinds)),
  status: z.enum(wordsOf(initiativeStatuses)),
  lead: z.string(),
  ageFrom: z.int().nullable(),
  ageTo: z.int().nullable(),
  targetGroups: z.array(z.string()),
  municipalities: z.array(z.string()),
  startsOn: Day.nullable(),
  endsOn: Day.nullable(),
  image: Image.nullable(),
  url: Url,
  webUrl: Url,
})
export const InitiativeFull = InitiativeItem.extend({
  goal: RichText.nullable(),
  targetGroup: RichText.nullable(),
  assignment: RichText.nullable(),
  background: RichText.nullable(),
  result: RichText.nullable(),
  funding: z.array(z.strictObject({ source: z.string(), amountSek: z.number().nullable(), year: z.int().nullable() })),
  owners: z.array(OrganisationRef),
  partners: z.array(OrganisationRef),
  contacts: z.array(
    z.strictObject({
      name: z.string(),
      role: z.string().nullable(),
      email: z.string().nullable(),
      phone: z.string().nullable(),
    }),
  ),
  reports: z.array(DocumentRef),
  voices: z.array(z.strictObject({ quote: z.string(), attribution: z.string().nullable() })),
  news: z.array(Ref),
  events: z.array(Ref),
})
export const InitiativeList = listOf(InitiativeItem)

export type InitiativeListQuery = z.infer<typeof InitiativeListQuery>
export type InitiativeItem = z.infer<typeof InitiativeItem>
export type InitiativeFull = z.infer<typeof InitiativeFull>
