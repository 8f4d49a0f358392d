import type { Found } from '../shared/answer'
import { type Language, Translator } from '../shared/language'
import type { Contact } from './contact-schema'
import type { ContactStore } from './contact-store'
import { contactView } from './contact-view'

export interface ContactService {
  contact: (query: { lang: Language }) => Promise<Found<Contact>>
}

export const createContactService = (store: ContactStore): ContactService => ({
  contact: async ({ lang }) => {
    const translator = new Translator(lang)
    const body = contactView(await store.association(), translator)
    return { body, language: translator.contentLanguage() }
  },
})
