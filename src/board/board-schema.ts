import { z } from 'zod'
import { Day, Image, listOf, OrganisationRef } from '../shared/published-schema'
import { dayParameter, languageParameter, listParameters } from '../shared/query'
import { boardRoles, wordsOf } from '../shared/words'

export const BoardQuery = z.strictObject({ on: dayParameter, lang: languageParameter })
export const ChairListQuery = z.strictObject(listParameters)

export const BoardMember = z.strictObject({
  name: z.string(),
  party: z.string().nullable(),
  role: z.enum(wordsOf(boardRoles)),
  organisation: OrganisationRef.nullable(),
  from: Day,
  to: Day.nullable(),
  image: Image.nullable(),
})
export const Board = z.strictObject({ on: Day, members: z.array(BoardMember) })
export const Chair = BoardMember.pick({ name: true, party: true, organisation: true, from: true, to: true })
export const ChairList = listOf(Chair)

export type BoardQuery = z.infer<typeof BoardQuery>
export type ChairListQuery = z.infer<typeof ChairListQuery>
export type Board = z.infer<typeof Board>
export type BoardMember = z.infer<typeof BoardMember>
export type Chair = z.infer<typeof Chair>
