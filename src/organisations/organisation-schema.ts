import { z } from 'zod'
import { described, named, vocabulary } from '../shared/described'
import { Image, listOf, OrganisationRef } from '../shared/published-schema'
import { listParameters } from '../shared/query'
import { organisationKinds } from '../shared/words'

const OrganisationKind = vocabulary('OrganisationKind', organisationKinds)

export const OrganisationListQuery = described(
  z.strictObject({
    ...listParameters,
    kind: OrganisationKind.optional(),
    owner: z.enum(['true', 'false']).optional(),
  }),
  {
    kind: { sv: 'Bara organisationer av det slaget.', en: 'Only organisations of that kind.' },
    owner: {
      sv: '`true`: bara förbundets medlemmar; `false`: bara andra.',
      en: '`true`: only the owners of the association; `false`: only others.',
    },
  },
)
export const OrganisationItem = named(
  'Organisation',
  described(
    OrganisationRef.extend({
      kind: OrganisationKind,
      isOwner: z.boolean(),
      logo: Image.nullable(),
    }),
    { isOwner: { sv: 'Om den är medlem i förbundet.', en: 'Whether it is one of the owners of the association.' } },
  ),
)
export const OrganisationList = named('OrganisationList', listOf(OrganisationItem))

export type OrganisationListQuery = z.infer<typeof OrganisationListQuery>
export type OrganisationItem = z.infer<typeof OrganisationItem>
