import { z } from 'zod'
import { described, named } from '../shared/described'

const MediaContact = z.strictObject({
  name: z.string().nullable(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
})
const Staffing = described(
  z.strictObject({
    year: z.int(),
    weekFrom: z.int(),
    weekTo: z.int(),
    staffed: z.boolean(),
    note: z.string().nullable(),
  }),
  {
    weekFrom: { sv: 'Första veckan (ISO 8601).', en: 'First week (ISO 8601).' },
    weekTo: { sv: 'Sista veckan, den inräknad.', en: 'Last week, included.' },
    staffed: { sv: 'Om kansliet är bemannat då.', en: 'Whether the office is staffed then.' },
  },
)
export const Contact = named(
  'Contact',
  described(
    z.strictObject({
      name: z.string(),
      orgNumber: z.string().nullable(),
      address: z.string().nullable(),
      email: z.string().nullable(),
      phone: z.string().nullable(),
      mediaContact: MediaContact.nullable(),
      staffing: z.array(Staffing),
    }),
    {
      name: { sv: 'Förbundets namn.', en: 'Name of the association.' },
      orgNumber: { sv: 'Organisationsnummer.', en: 'Organisation number.' },
      address: { sv: 'Postadress, med radbrytningar.', en: 'Postal address, with line breaks.' },
      mediaContact: { sv: 'Den som svarar journalister.', en: 'Who answers journalists.' },
      staffing: {
        sv: 'Kansliets bemanning vecka för vecka när den avviker, som under sommaren.',
        en: 'How the office is staffed by week where it differs, as in summer.',
      },
    },
  ),
)
export type Contact = z.infer<typeof Contact>
