import { imageView, type StoredImage } from '../media/image-view'
import type { Organisation } from '../payload-types'
import type { ViewContext } from '../shared/links'
import { organisationRefView } from '../shared/references'
import type { Reference, WithLocales } from '../shared/stored'
import type { OrganisationItem } from './organisation-schema'

export type StoredOrganisation = Omit<WithLocales<Organisation, 'name'>, 'logo'> & { logo?: Reference<StoredImage> }

export const organisationItemView = (organisation: StoredOrganisation, context: ViewContext): OrganisationItem => ({
  ...organisationRefView(organisation, context),
  kind: organisation.kind,
  isOwner: organisation.isOwner ?? false,
  logo: imageView(organisation.logo, context),
})
