import { z } from 'zod'
import { described, named, vocabulary } from '../shared/described'
import { Day, Image, listOf, OrganisationRef } from '../shared/published-schema'
import { dayParameter, LanguageQuery, listParameters } from '../shared/query'
import { boardRoles } from '../shared/words'

export const BoardQuery = described(z.strictObject({ on: dayParameter, ...LanguageQuery.shape }), {
  on: {
    sv: 'Den dag som styrelsen visas för; i dag om inget anges.',
    en: 'The day to show the board of; default today.',
  },
})
export const ChairListQuery = z.strictObject(listParameters)

export const BoardMember = named(
  'BoardMember',
  described(
    z.strictObject({
      name: z.string(),
      party: z.string().nullable(),
      role: vocabulary('BoardRole', boardRoles),
      organisation: OrganisationRef.nullable(),
      from: Day,
      to: Day.nullable(),
      image: Image.nullable(),
    }),
    {
      party: { sv: 'Partibeteckning, till exempel `S`.', en: 'Abbreviation of the party, such as `S`.' },
      organisation: { sv: 'Den part som har utsett ledamoten.', en: 'The owner that appointed the member.' },
      from: { sv: 'Första dagen i rollen.', en: 'First day in the role.' },
      to: { sv: 'Sista dagen i rollen; null tills vidare.', en: 'Last day in the role; null until further notice.' },
    },
  ),
)
export const Board = named(
  'Board',
  described(z.strictObject({ on: Day, members: z.array(BoardMember) }), {
    on: { sv: 'Den dag som svaret gäller.', en: 'The day that the answer is about.' },
    members: { sv: 'Ordföranden först.', en: 'The chair first.' },
  }),
)
export const Chair = named(
  'Chair',
  BoardMember.pick({ name: true, party: true, organisation: true, from: true, to: true }),
)
export const ChairList = named('ChairList', listOf(Chair))

export type BoardQuery = z.infer<typeof BoardQuery>
export type ChairListQuery = z.infer<typeof ChairListQuery>
export type Board = z.infer<typeof Board>
export type BoardMember = z.infer<typeof BoardMember>
export type Chair = z.infer<typeof Chair>
