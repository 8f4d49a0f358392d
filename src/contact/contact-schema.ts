import { z } from 'zod'
import { languageParameter } from '../shared/query'

export const ContactQuery = z.strictObject({ lang: languageParameter })
export const Contact = z.strictObject({
  name: z.string(),
  orgNumber: z.string().nullable(),
  address: z.string().nullable(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  mediaContact: z
    .strictObject({ name: z.string().nullable(), email: z.string().nullable(), phone: z.string().nullable() })
    .nullable(),
  staffing: z.array(
    z.strictObject({
      year: z.int(),
      weekFrom: z.int(),
      weekTo: z.int(),
      staffed: z.boolean(),
      note: z.string().nullable(),
    }),
  ),
})
export type Contact = z.infer<typeof Contact>
