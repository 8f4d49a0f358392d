import type { Payload } from 'payload'
import type { SiteUrls } from '../shared/links'
import type { StoredAssociation } from './contact-view'

export interface ContactStore {
  association: () => Promise<StoredAssociation>
  siteUrls: () => Promise<SiteUrls>
}

export const createContactStore = (payload: Payload): ContactStore => {
  const association = async (): Promise<StoredAssociation> => {
    const found = await payload.findGlobal({ slug: 'association', locale: 'all', depth: 0, overrideAccess: true })
    return found as unknown as StoredAssociation
  }
  return { association, siteUrls: async () => (await association()).siteUrls ?? {} }
}
