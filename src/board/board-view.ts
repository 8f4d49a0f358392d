import { imageView, type StoredImage } from '../media/image-view'
import type { BoardMember as StoredMember } from '../payload-types'
import type { ViewContext } from '../shared/links'
import { type OrganisationReference, organisationRefView } from '../shared/references'
import { type Reference, shown } from '../shared/stored'
import { calendarDay } from '../shared/time'
import type { BoardMember, Chair } from './board-schema'

export type StoredBoardMember = Omit<StoredMember, 'organisation' | 'image'> & {
  organisation?: OrganisationReference
  image?: Reference<StoredImage>
}

export function chairView(member: StoredBoardMember, context: ViewContext): Chair {
  const organisation = shown(member.organisation)
  return {
    name: member.name,
    party: member.party ?? null,
    organisation: organisation && organisationRefView(organisation, context),
    from: calendarDay(member.from),
    to: calendarDay(member.to),
  }
}

export const boardMemberView = (member: StoredBoardMember, context: ViewContext): BoardMember => ({
  ...chairView(member, context),
  role: member.role,
  image: imageView(member.image, context),
})
