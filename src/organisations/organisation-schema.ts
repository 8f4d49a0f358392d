import { z } from 'zod'
import { Image, listOf, OrganisationRef } from '../shared/published-schema'
import { listParameters } from '../shared/query'
import { organisationKinds, wordsOf } from '../shared/words'

export const OrganisationListQuery = z.strictObject({
  ...listParameters,
  kind: z.enum(wordsOf(organisationKinds)).optional(),
  owner: z.enum(['true', 'false']).optional(),
})
export const OrganisationItem = OrganisationRef.extend({
  kind: z.enum(wordsOf(organisationKinds)),
  isOwner: z.boolean(),
  logo: Image.nullable(),
})
export const OrganisationList = listOf(OrganisationItem)

export type OrganisationListQuery = z.infer<typeof OrganisationListQuery>
export type OrganisationItem = z.infer<typeof OrganisationItem>
