import type { Payload } from 'payload'
import type { Language } from '../shared/language'

/** What mail and pages say of the association itself. */
export interface AssociationFacts {
  name: string
  newsletterTitle: string
  fromName: string
  fromEmail: string | null
  replyTo: string | null
  /** Of headings and buttons in the newsletter, as #rrggbb; null: the product's own. */
  colour: string | null
  privacyPolicyUrl: string | null
}

const unnamed = { sv: 'Samordningsförbundet', en: 'The coordination association' }
const untitled = { sv: 'Nyhetsbrevet', en: 'The newsletter' }

/** What there is to say while the settings cannot be read. */
export const unnamedAssociation = (language: Language): AssociationFacts => ({
  name: unnamed[language],
  newsletterTitle: untitled[language],
  fromName: unnamed[language],
  fromEmail: null,
  replyTo: null,
  colour: null,
  privacyPolicyUrl: null,
})

/** The settings of the association in one language, with words that fit where nothing is filled in. */
export async function readAssociation(payload: Payload, language: Language): Promise<AssociationFacts> {
  const { name, newsletter, privacyPolicyUrl } = await payload.findGlobal({
    slug: 'association',
    locale: language,
    fallbackLocale: 'sv',
    depth: 0,
    overrideAccess: true,
  })
  const shownName = name || unnamed[language]
  return {
    name: shownName,
    newsletterTitle: newsletter?.title || untitled[language],
    fromName: newsletter?.fromName || shownName,
    fromEmail: newsletter?.fromEmail || null,
    replyTo: newsletter?.replyTo || null,
    colour: newsletter?.colour || null,
    privacyPolicyUrl: privacyPolicyUrl || null,
  }
}
