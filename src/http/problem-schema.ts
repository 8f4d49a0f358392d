import { z } from 'zod'
import { described, named } from '../shared/described'

const detail = {
  sv: 'Vad som är fel och vad man kan göra, på svenska eller engelska efter `Accept-Language`.',
  en: 'What is wrong and what to do, in Swedish or English by `Accept-Language`.',
}

const WrongField = described(z.strictObject({ pointer: z.string(), detail: z.string() }), {
  pointer: {
    sv: 'Fältet i det som skickades (JSON Pointer, RFC 6901).',
    en: 'The field sent (JSON Pointer, RFC 6901).',
  },
})
const WrongParameter = described(z.strictObject({ parameter: z.string(), detail: z.string() }), {
  parameter: { sv: 'Parametern i adressen.', en: 'The parameter in the address.' },
})

/** Problem details (RFC 9457); a kind of problem may add members of its own. */
export const Problem = named(
  'Problem',
  described(
    z.looseObject({
      type: z.string(),
      title: z.string(),
      status: z.int(),
      detail: z.string(),
      errors: z.array(z.union([WrongField, WrongParameter])).optional(),
    }),
    {
      type: { sv: '`about:blank`: statuskoden säger vad det är.', en: '`about:blank`: the status says what it is.' },
      title: { sv: 'Slaget av fel.', en: 'The kind of problem.' },
      status: { sv: 'Svarets statuskod.', en: 'Status of the answer.' },
      detail,
      errors: { sv: 'Allt som är fel i det som skickades.', en: 'Everything that is wrong in what was sent.' },
    },
  ),
)
export type Problem = z.infer<typeof Problem>
