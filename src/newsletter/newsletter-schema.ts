import { z } from 'zod'
import { described, named } from '../shared/described'
import { languages } from '../shared/language'
import { EmailAddress, PersonName } from '../shared/person-schema'

/** What the form sends, as JSON or as an HTML form. */
export const SubscriptionInput = named(
  'SubscriptionInput',
  described(
    z.strictObject({
      email: EmailAddress,
      name: PersonName.optional(),
      lang: z.enum(languages).optional(),
      consent: z.literal([true, 'on', 'true']),
      website: z.string().optional(),
    }),
    {
      name: { sv: 'Vad breven ska kalla prenumeranten.', en: 'What the letters are to call the subscriber.' },
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

export const SubscriptionAnswer = named(
  'SubscriptionAnswer',
  described(z.strictObject({ status: z.literal('pending') }), {
    status: {
      sv: 'Adressen har fått ett mejl och räknas först när länken i det har använts. Svaret är alltid detsamma.',
      en: 'The address has got a mail, and counts once the link in it has been used. The answer is always the same.',
    },
  }),
)
