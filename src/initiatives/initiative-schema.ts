import { z } from 'zod'
import { described, named, vocabulary } from '../shared/described'
import {
  Day,
  DocumentRef,
  Image,
  itemWords,
  listOf,
  OrganisationRef,
  Ref,
  RichText,
  Url,
} from '../shared/published-schema'
import { listParameters, numberParameter, textParameter } from '../shared/query'
import { initiativeKinds, initiativeStatuses } from '../shared/words'

const InitiativeKind = vocabulary('InitiativeKind', initiativeKinds)
const InitiativeStatus = vocabulary('InitiativeStatus', initiativeStatuses)

export const InitiativeListQuery = described(
  z.strictObject({
    ...listParameters,
    status: InitiativeStatus.optional(),
    kind: InitiativeKind.optional(),
    age: numberParameter({ min: 0, max: 120 }),
    targetGroup: textParameter,
    municipality: textParameter,
  }),
  {
    status: { sv: 'Bara insatser i det läget.', en: 'Only initiatives in that state.' },
    kind: { sv: 'Bara insatser av det slaget.', en: 'Only initiatives of that kind.' },
    age: { sv: 'Bara insatser för den åldern.', en: 'Only initiatives for that age.' },
    targetGroup: { sv: 'Bara insatser för den målgruppen, som i `targetGroups`.', en: 'As in `targetGroups`.' },
    municipality: { sv: 'Bara insatser i den kommunen, som i `municipalities`.', en: 'As in `municipalities`.' },
  },
)

export const InitiativeItem = named(
  'InitiativeItem',
  described(
    z.strictObject({
      id: z.string(),
      slug: z.string(),
      title: z.string(),
      kind: InitiativeKind,
      status: InitiativeStatus,
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
    }),
    {
      ...itemWords,
      lead: { sv: 'Ingress: en till tre meningar.', en: 'Lead: one to three sentences.' },
      ageFrom: { sv: 'Yngsta åldern; null utan gräns.', en: 'Lowest age; null for no limit.' },
      ageTo: { sv: 'Högsta åldern, den inräknad; null utan gräns.', en: 'Highest age, included; null for no limit.' },
      targetGroups: { sv: 'För vem, i ord att söka på.', en: 'For whom, in words to search by.' },
      municipalities: { sv: 'Kommuner där insatsen finns.', en: 'Municipalities where it is offered.' },
    },
  ),
)
const Funding = described(
  z.strictObject({ source: z.string(), amountSek: z.number().nullable(), year: z.int().nullable() }),
  { amountSek: { sv: 'Belopp i kronor.', en: 'Amount in Swedish kronor.' } },
)
const ContactPerson = z.strictObject({
  name: z.string(),
  role: z.string().nullable(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
})
const Voice = z.strictObject({ quote: z.string(), attribution: z.string().nullable() })

export const InitiativeFull = named(
  'Initiative',
  described(
    InitiativeItem.extend({
      goal: RichText.nullable(),
      targetGroup: RichText.nullable(),
      assignment: RichText.nullable(),
      background: RichText.nullable(),
      result: RichText.nullable(),
      funding: z.array(Funding),
      owners: z.array(OrganisationRef),
      partners: z.array(OrganisationRef),
      contacts: z.array(ContactPerson),
      reports: z.array(DocumentRef),
      voices: z.array(Voice),
      news: z.array(Ref),
      events: z.array(Ref),
    }),
    {
      goal: { sv: 'Mål.', en: 'Goal.' },
      targetGroup: { sv: 'Målgruppen i löpande text.', en: 'The target group as a text.' },
      assignment: { sv: 'Uppdrag.', en: 'What it is to do.' },
      background: { sv: 'Bakgrund.', en: 'Background.' },
      result: { sv: 'Resultat.', en: 'Result.' },
      funding: { sv: 'Vem som betalar.', en: 'Who pays.' },
      owners: { sv: 'De som driver insatsen.', en: 'Those who run it.' },
      partners: { sv: 'De som samarbetar i den.', en: 'Those who take part in it.' },
      reports: { sv: 'Rapporter och utvärderingar.', en: 'Reports and evaluations.' },
      voices: { sv: 'Vad deltagare säger.', en: 'What participants say.' },
      news: { sv: 'Nyheter om insatsen.', en: 'News about it.' },
      events: { sv: 'Evenemang om insatsen.', en: 'Events about it.' },
    },
  ),
)
export const InitiativeList = named('InitiativeList', listOf(InitiativeItem))

export type InitiativeListQuery = z.infer<typeof InitiativeListQuery>
export type InitiativeItem = z.infer<typeof InitiativeItem>
export type InitiativeFull = z.infer<typeof InitiativeFull>
