import type { DateFieldValidation, SelectFieldSingleValidation, Where } from 'payload'
import { calendarDay } from '../src/shared/time'
import { boardRoles } from '../src/shared/words'
import { contentCollection } from './contentCollection'
import { dayField } from './fields/dateFields'
import { groups, imageField, titleMaxLength, wordField } from './fields/shared'
import { say } from './fields/say'

interface Term {
  from?: string | null
  to?: string | null
}

const endsAfterBeginning: DateFieldValidation = (value, { data, req }) => {
  const { from } = data as Term
  if (!value || !from || new Date(value) >= new Date(from)) return true
  return say(req, { sv: 'Uppdraget slutar innan det börjar.', en: 'The term ends before it begins.' })
}

/** One chair at a time: no other published chair's term may share a day with this one. */
const oneChair: SelectFieldSingleValidation = async (value, { data, id, req }) => {
  if (!value) return say(req, { sv: 'Välj en roll.', en: 'Choose a role.' })
  const { from, to } = data as Term
  if (value !== 'chair' || !from || !('payload' in req)) return true
  const and: Where[] = [
    { role: { equals: 'chair' } },
    { _status: { equals: 'published' } },
    { or: [{ to: { greater_than_equal: from } }, { to: { exists: false } }] },
  ]
  if (id) and.push({ id: { not_equals: id } })
  if (to) and.push({ from: { less_than_equal: to } })
  // Not in the request's transaction: other checks run beside this one, and it takes one statement at a time.
  const found = await req.payload.find({
    collection: 'board-members',
    where: { and },
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  const other = found.docs[0]
  if (!other) return true
  const until = other.to ? calendarDay(other.to) : null
  return say(req, {
    sv: `${other.name} är ordförande från ${calendarDay(other.from)}${until ? ` till ${until}` : ' tills vidare'}. Avsluta det uppdraget först.`,
    en: `${other.name} is chair from ${calendarDay(other.from)}${until ? ` to ${until}` : ' until further notice'}. End that term first.`,
  })
}

export const BoardMembers = contentCollection({
  slug: 'board-members',
  labels: { singular: { sv: 'styrelseledamot', en: 'Board member' }, plural: { sv: 'Styrelsen', en: 'Board' } },
  defaultSort: '-from',
  admin: {
    group: groups.work,
    useAsTitle: 'name',
    defaultColumns: ['name', 'role', 'party', 'from', 'to', '_status'],
    description: {
      sv: 'Ett uppdrag per rad. När någon byter roll: avsluta uppdraget och lägg till ett nytt.',
      en: 'One term a row. When somebody changes role: end the term and add a new one.',
    },
  },
  indexes: [{ fields: ['_status', 'from'] }, { fields: ['_status', 'role', 'from'] }],
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: titleMaxLength, label: { sv: 'Namn', en: 'Name' } },
    {
      type: 'row',
      fields: [
        {
          ...wordField({ name: 'role', words: boardRoles, required: true, label: { sv: 'Roll', en: 'Role' } }),
          validate: oneChair,
        } as ReturnType<typeof wordField>,
        { name: 'party', type: 'text', maxLength: 50, label: { sv: 'Parti', en: 'Party' } },
      ],
    },
    {
      name: 'organisation',
      type: 'relationship',
      relationTo: 'organisations',
      label: { sv: 'Utsedd av', en: 'Appointed by' },
    },
    {
      type: 'row',
      fields: [
        dayField({ name: 'from', required: true, index: true, label: { sv: 'Från och med', en: 'From' } }),
        {
          ...dayField({
            name: 'to',
            index: true,
            label: { sv: 'Till och med', en: 'To' },
            admin: { description: { sv: 'Tomt: tills vidare.', en: 'Empty: until further notice.' } },
          }),
          validate: endsAfterBeginning,
        },
      ],
    },
    imageField('image', { sv: 'Porträtt', en: 'Portrait' }),
  ],
})
