import { z } from 'zod'
import { described, named } from '../shared/described'
import { languages } from '../shared/language'
import { EmailAddress, PersonName } from '../shared/person-schema'
import { Moment, Ref } from '../shared/published-schema'

const organisationMaxLength = 200
const needsMaxLength = 2000

const OneLine = z
  .string()
  .trim()
  .max(organisationMaxLength)
  .regex(/^\P{Cc}*$/u)

/** Several lines, without any other control characters. */
export const Needs = z
  .string()
  .trim()
  .max(needsMaxLength)
  .regex(/^(?:\P{Cc}|[\n\r\t])*$/u)

/** What the form sends, as JSON or as an HTML form. */
export const RegistrationInput = named(
  'RegistrationInput',
  described(
    z.strictObject({
      name: PersonName.min(1),
      email: EmailAddress,
      organisation: OneLine.optional(),
      needs: Needs.optional(),
      lang: z.enum(languages).optional(),
      consent: z.literal([true, 'on', 'true']),
      website: z.string().optional(),
    }),
    {
      needs: {
        sv: 'Till exempel kost, hörslinga eller tolk. Visas bara för den som ordnar evenemanget.',
        en: 'Such as food, hearing loop or interpreter. Shown only to whoever arranges the event.',
      },
      lang: { sv: 'Språk i mejlen.', en: 'Language of the mail.' },
      consent: {
        sv: 'Samtycke, som personen själv har gett. I ett formulär: en ikryssad ruta.',
        en: 'Consent that the person has given. In a form: a ticked box.',
      },
      website: {
        sv: 'Ett fält som människor inte ser och lämnar tomt. Program som fyller i allt avslöjar sig.',
        en: 'A field that people do not see and leave empty. Programs that fill in everything give themselves away.',
      },
    },
  ),
)

export const RegistrationAnswer = named(
  'RegistrationAnswer',
  described(z.strictObject({ place: z.enum(['seat', 'waiting-list']), position: z.int().nullable(), event: Ref }), {
    place: {
      sv: 'En plats eller väntelistan. En adress som redan är anmäld får det svar som en ny hade fått; mejlet berättar.',
      en: 'A seat or the waiting list. An address that is registered already gets the answer of a new one; the mail tells.',
    },
    position: { sv: 'Numret i kön; null för en plats.', en: 'The number in line; null for a seat.' },
  }),
)

export const EventAvailability = named(
  'EventAvailability',
  described(
    z.strictObject({
      seatsMax: z.int().nullable(),
      seatsLeft: z.int().nullable(),
      waitingList: z.int(),
      registration: z.enum(['open', 'closed', 'waiting-list', 'not-needed']),
      closesAt: Moment.nullable(),
    }),
    {
      seatsMax: {
        sv: 'Antalet platser; null om de inte är begränsade.',
        en: 'The number of seats; null for no limit.',
      },
      seatsLeft: { sv: 'Lediga platser; null om de inte är begränsade.', en: 'Free seats; null for no limit.' },
      waitingList: { sv: 'Hur många som står i kö.', en: 'How many are in line.' },
      registration: {
        sv: '`waiting-list`: den som anmäler sig nu ställs i kö.',
        en: '`waiting-list`: who registers now is put in line.',
      },
      closesAt: { sv: 'När anmälan stänger.', en: 'When registration closes.' },
    },
  ),
)
