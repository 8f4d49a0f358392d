import type { Payload } from 'payload'
import { userRoles } from '../shared/words'
import type { Bilingual } from '../shared/language'

/** A place where an address stands that is not erased by the search: an account, or a contact that is published. */
export interface Mention {
  kind: 'account' | 'initiative' | 'association'
  name: string
  /** Of an account: what it may do. */
  role: Bilingual | null
  /** Where it is changed in the admin. */
  href: string
}

const options = { depth: 0, pagination: false, overrideAccess: true } as const

/** Accounts, and contacts in content, with an address. Running text is not searched. */
export const mentionStore = (payload: Payload) => ({
  of: async (email: string): Promise<Mention[]> => {
    const [accounts, initiatives, association] = await Promise.all([
      payload.find({ ...options, collection: 'users', where: { email: { equals: email } } }),
      contactsWith(payload, email),
      payload.findGlobal({ slug: 'association', depth: 0, overrideAccess: true, locale: 'sv' }),
    ])
    return [
      ...accounts.docs.map(({ id, name, role }) => ({
        kind: 'account' as const,
        name,
        role: userRoles[role],
        href: `/admin/collections/users/${id}`,
      })),
      ...initiatives.map(({ id, title }) => ({
        kind: 'initiative' as const,
        name: title,
        role: null,
        href: `/admin/collections/initiatives/${id}`,
      })),
      ...(isWithin(association, email)
        ? [{ kind: 'association' as const, name: association.name, role: null, href: '/admin/globals/association' }]
        : []),
    ]
  },
})

/** Initiatives that name somebody as a contact, in what is published or in the newest draft. */
async function contactsWith(payload: Payload, email: string): Promise<{ id: string; title: string }[]> {
  const find = async (draft: boolean) => {
    const where = { 'contacts.email': { equals: email } }
    const more = { draft, trash: true, locale: 'sv' } as const
    return (await payload.find({ ...options, ...more, collection: 'initiatives', where })).docs
  }
  const found = [...(await find(false)), ...(await find(true))]
  return [...new Map(found.map(({ id, title }) => [id, { id, title }])).values()]
}

/** Whether a text anywhere in a document is that address. */
function isWithin(value: unknown, email: string): boolean {
  if (typeof value === 'string') return value.trim().toLowerCase() === email
  return typeof value === 'object' && value !== null && Object.values(value).some((part) => isWithin(part, email))
}
