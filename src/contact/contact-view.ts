import type { Association } from '../payload-types'
import type { Localised, Translator } from '../shared/language'
import type { Contact } from './contact-schema'

export type StoredAssociation = Omit<Association, 'staffing'> & {
  staffing?:
    { year: number; weekFrom: number; weekTo: number; staffed?: boolean | null; note?: Localised<string> }[] | null
}

export function contactView(association: StoredAssociation, translator: Translator): Contact {
  const press = association.mediaContact
  const hasPress = Boolean(press?.name || press?.email || press?.phone)
  return {
    name: association.name,
    orgNumber: association.orgNumber ?? null,
    address: association.address ?? null,
    email: association.email ?? null,
    phone: association.phone ?? null,
    mediaContact: hasPress
      ? { name: press?.name ?? null, email: press?.email ?? null, phone: press?.phone ?? null }
      : null,
    staffing: (association.staffing ?? []).map(({ year, weekFrom, weekTo, staffed, note }) => ({
      year,
      weekFrom,
      weekTo,
      staffed: staffed ?? false,
      note: translator.text(note),
    })),
  }
}
